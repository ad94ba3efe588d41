// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonimport.h"

#include <algorithm>

#include "base/limits.h"
#include "base/noteid.h"
#include "transcript/jsonreader.h"
#include "transcript/levelid.h"
#include "transcript/plainoctets.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 supportedVersion = 1;
constexpr int highestCode = 999;

/// What stands in the file about one entry; its members come in any order.
struct Parts {
    Entry entry;
    Annotation annotation;
    QByteArray text;
    QList<QByteArray> lines;
    std::optional<QByteArray> octets;
    bool hasKind = false;
};

std::optional<EntryKind> kindOf(QByteArrayView type)
{
    if (type == "command")
        return EntryKind::Command;
    if (type == "reply")
        return EntryKind::Reply;
    if (type == "body")
        return EntryKind::Body;
    if (type == "note")
        return EntryKind::Note;
    return std::nullopt;
}

Level levelOf(QByteArrayView id)
{
    const auto *level = std::ranges::find_if(levels, [id](Level known) { return levelId(known) == id; });
    return level == levels.end() ? Level::None : *level;
}

/// No count and no time is below nothing, or so high that two of them could not be added: 73 years in nanoseconds.
qint64 amount(JsonReader &reader)
{
    constexpr qint64 highest = qint64(1) << 61;
    return std::clamp(reader.integer(), qint64(0), highest);
}

void readKind(JsonReader &reader, Parts &parts)
{
    const std::optional<EntryKind> kind = kindOf(reader.string());
    if (!kind)
        reader.fail();
    parts.entry.kind = kind.value_or(EntryKind::Note);
    parts.hasKind = true;
}

/// A member of every entry; false: it is none.
bool readCommon(JsonReader &reader, QByteArrayView key, Parts &parts)
{
    Entry &entry = parts.entry;
    if (key == "type")
        readKind(reader, parts);
    else if (key == "ns")
        entry.time = amount(reader);
    else if (key == "encrypted")
        entry.isEncrypted = reader.boolean();
    else if (key == "complete")
        entry.isComplete = reader.boolean();
    else if (key == "duration")
        entry.duration = amount(reader);
    else if (key == "repeats")
        entry.repeats = amount(reader);
    else if (key == "mark")
        parts.annotation.isMarked = reader.boolean();
    else if (key == "remark")
        parts.annotation.note = QString::fromUtf8(reader.string());
    else if (key == "level")
        parts.annotation.level = levelOf(reader.string());
    else
        return false;
    return true;
}

/// A member of what was said; false: it is none.
bool readSaid(JsonReader &reader, QByteArrayView key, Parts &parts)
{
    Entry &entry = parts.entry;
    if (key == "text")
        parts.text = reader.string();
    else if (key == "lines" && reader.isAtArray())
        reader.array([&] { parts.lines.append(reader.string()); });
    else if (key == "octets")
        parts.octets = QByteArray::fromBase64(reader.string());
    else if (key == "code")
        entry.code = static_cast<int>(std::min(amount(reader), qint64(highestCode)));
    else if (key == "enhanced")
        entry.enhancedCode = QString::fromUtf8(reader.string()).toUtf8();
    else if (key == "to")
        entry.answers = amount(reader);
    else
        return false;
    return true;
}

/// A member of a letter or of a note; false: it is none.
bool readOther(JsonReader &reader, QByteArrayView key, Parts &parts)
{
    Entry &entry = parts.entry;
    if (key == "bytes")
        entry.body.octets = amount(reader);
    else if (key == "total")
        entry.body.octetsTotal = amount(reader);
    else if (key == "lines")
        entry.body.lines = amount(reader);
    else if (key == "dots")
        entry.body.dotsDoubled = amount(reader);
    else if (key == "mode")
        entry.body.isChunked = reader.string() == "BDAT";
    else if (key == "note")
        entry.note.kind = Base::noteKind(reader.string());
    else if (key == "arguments")
        reader.array([&] { entry.note.arguments.append(QString::fromUtf8(reader.string())); });
    else
        return false;
    return true;
}

QByteArray octetsOf(Parts &parts)
{
    if (parts.octets)
        return *parts.octets;
    if (parts.entry.kind == EntryKind::Command)
        return parts.text.replace('\n', "\r\n") + "\r\n";
    return plainOctets(parts.entry.kind, parts.entry.code, parts.lines);
}

/// Only what an entry of this kind has; a note of a later version is taken by its words.
void settle(Parts &parts, qint64 earliest)
{
    Entry &entry = parts.entry;
    entry.time = std::max(entry.time, earliest);
    const bool isReply = entry.kind == EntryKind::Reply;
    if (isReply || entry.kind == EntryKind::Command)
        entry.octets = octetsOf(parts);
    if (entry.kind == EntryKind::Note || entry.kind == EntryKind::Command)
        entry.isComplete = true;
    if (!isReply) {
        entry.code = 0;
        entry.answers = 0;
        entry.enhancedCode.clear();
    }
    if (entry.kind == EntryKind::Note && entry.note.kind == Base::NoteKind::Free && entry.note.arguments.isEmpty())
        entry.note.arguments = {QString::fromUtf8(parts.text)};
}

void readEntry(JsonReader &reader, Store &store, qint64 &earliest)
{
    Parts parts;
    reader.object([&](QByteArrayView key) {
        if (!readCommon(reader, key, parts) && !readSaid(reader, key, parts) && !readOther(reader, key, parts))
            reader.skip();
    });
    if (store.size() == Base::Limits::transcriptRows || !parts.hasKind)
        reader.fail();
    if (reader.hasFailed())
        return;
    settle(parts, earliest);
    earliest = parts.entry.time;
    store.restore(parts.entry);
    if (parts.annotation != Annotation())
        store.annotate(store.size() - 1, parts.annotation);
}

/// What stands before the entries.
struct Head {
    QByteArray format;
    qint64 version = 0;
    QDateTime startedAt;
    qint64 zero = 0;
    [[nodiscard]] bool isOurs() const { return format == "postscope-transcript" && version == supportedVersion; }
};

Base::Error damaged(const QString &detail)
{
    return {.problem = Base::Problem::FileDamaged, .detail = detail};
}

} // namespace

Base::Result<std::unique_ptr<Store>> storeFromJson(QByteArrayView json)
{
    JsonReader reader(json);
    Head head;
    std::unique_ptr<Store> store;
    qint64 earliest = 0;
    reader.object([&](QByteArrayView key) {
        if (key == "format")
            head.format = reader.string();
        else if (key == "version")
            head.version = reader.integer();
        else if (key == "started")
            head.startedAt = QDateTime::fromString(QString::fromLatin1(reader.string()), Qt::ISODateWithMs);
        else if (key == "zero")
            head.zero = reader.integer();
        else if (key != "entries" || !head.isOurs() || store != nullptr)
            key == "entries" ? reader.fail() : reader.skip();
        else {
            store = std::make_unique<Store>(head.startedAt);
            reader.array([&] { readEntry(reader, *store, earliest); });
        }
    });
    reader.end();
    if (!head.isOurs())
        return damaged(u"it is no transcript of this version"_s);
    if (reader.hasFailed() || !store)
        return damaged(u"not readable from octet %1 on"_s.arg(reader.position()));
    if (head.zero > 0 && head.zero <= store->size())
        store->setTimeZero(head.zero - 1);
    return store;
}

} // namespace Transcript
