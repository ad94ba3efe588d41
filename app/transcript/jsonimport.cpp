// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonimport.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "base/limits.h"
#include "base/noteid.h"
#include "transcript/jsonreader.h"
#include "transcript/levelid.h"
#include "transcript/lineviews.h"
#include "transcript/readableoctets.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 supportedVersion = 1;
constexpr int highestCode = 999;

/// What stands in the file about one entry; its members come in any order.
struct Parts {
    Entry entry;
    Annotation annotation;
    QByteArrayView text;
    LineViews lines;
    std::optional<QByteArray> octets;
    QList<qint64> cuts; ///< as numbersOf()
    QList<QByteArray> rooms; ///< of texts that had escapes
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

QByteArrayView keptText(JsonReader &reader, Parts &parts)
{
    QByteArray room;
    const QByteArrayView text = reader.text(room);
    if (!room.isEmpty())
        parts.rooms.append(room);
    return text;
}

QString decodedText(JsonReader &reader)
{
    return QString::fromUtf8(reader.string());
}

void readKind(JsonReader &reader, Parts &parts)
{
    QByteArray room;
    const std::optional<EntryKind> kind = kindOf(reader.text(room));
    if (!kind)
        reader.fail();
    parts.entry.kind = kind.value_or(EntryKind::Note);
    parts.hasKind = true;
}

/// Of a reply they are what was said, of a letter their number.
void readLines(JsonReader &reader, Parts &parts)
{
    if (reader.isAtArray())
        reader.array([&] { parts.lines.append(keptText(reader, parts)); });
    else
        parts.entry.body.lines = amount(reader);
}

void readEnhancedCode(JsonReader &reader, Parts &parts)
{
    QByteArray room;
    parts.entry.enhancedCode = readable(reader.text(room));
}

struct Member {
    QByteArrayView key;
    void (*read)(JsonReader &reader, Parts &parts);
};

// In the order of the alphabet.
constexpr std::array members = {
    Member{"arguments",
        [](JsonReader &reader, Parts &parts) {
            reader.array([&] { parts.entry.note.arguments.append(decodedText(reader)); });
        }},
    Member{"bytes",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.body.octets = amount(reader);
        }},
    Member{"code",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.code = static_cast<int>(std::min(amount(reader), qint64(highestCode)));
        }},
    Member{"complete",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.isComplete = reader.boolean();
        }},
    Member{"cuts",
        [](JsonReader &reader, Parts &parts) {
            reader.array([&] { parts.cuts.append(amount(reader)); });
        }},
    Member{"dots",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.body.dotsDoubled = amount(reader);
        }},
    Member{"duration",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.duration = amount(reader);
        }},
    Member{"encrypted",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.isEncrypted = reader.boolean();
        }},
    Member{"enhanced", readEnhancedCode},
    Member{"letter",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.isOfLetter = reader.boolean();
        }},
    Member{"level",
        [](JsonReader &reader, Parts &parts) {
            parts.annotation.level = levelOf(reader.string());
        }},
    Member{"lines", readLines},
    Member{"mark",
        [](JsonReader &reader, Parts &parts) {
            parts.annotation.isMarked = reader.boolean();
        }},
    Member{"mode",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.body.isChunked = reader.string() == "BDAT";
        }},
    Member{"note",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.note.kind = Base::noteKind(reader.string());
        }},
    Member{"ns",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.time = amount(reader);
        }},
    Member{"octets",
        [](JsonReader &reader, Parts &parts) {
            parts.octets = QByteArray::fromBase64(reader.string());
        }},
    Member{"remark",
        [](JsonReader &reader, Parts &parts) {
            parts.annotation.note = decodedText(reader);
        }},
    Member{"repeats",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.repeats = amount(reader);
        }},
    Member{"segment",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.beginsSegment = reader.boolean();
        }},
    Member{"segments",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.body.segments = amount(reader);
        }},
    Member{"text",
        [](JsonReader &reader, Parts &parts) {
            parts.text = keptText(reader, parts);
        }},
    Member{"to",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.answers = amount(reader);
        }},
    Member{"total",
        [](JsonReader &reader, Parts &parts) {
            parts.entry.body.octetsTotal = amount(reader);
        }},
    Member{"type", readKind},
};
static_assert(std::ranges::is_sorted(members, {}, [](const Member &member) { return member.key.front(); }));

/// Where the members with each letter begin; so each is found at once.
constexpr auto begins = [] {
    std::array<quint8, 'z' - 'a' + 2> positions{};
    for (std::size_t letter = 0; letter < positions.size(); ++letter) {
        positions[letter] = static_cast<quint8>(std::ranges::count_if(
            members, [letter](const Member &member) { return member.key.front() < static_cast<char>('a' + letter); }));
    }
    return positions;
}();

void readMember(JsonReader &reader, QByteArrayView key, Parts &parts)
{
    if (key.isEmpty() || key.front() < 'a' || key.front() > 'z') {
        reader.skip();
        return;
    }
    const auto letter = static_cast<std::size_t>(key.front() - 'a');
    const std::span candidates(members.begin() + begins[letter], members.begin() + begins[letter + 1]);
    const auto member = std::ranges::find(candidates, key, &Member::key);
    if (member != candidates.end())
        member->read(reader, parts);
    else
        reader.skip();
}

QByteArray octetsOf(const Parts &parts)
{
    if (parts.octets)
        return *parts.octets;
    if (parts.entry.kind == EntryKind::Reply)
        return plainOctets(EntryKind::Reply, parts.entry.code, parts.lines);
    LineViews lines;
    QByteArrayView rest = parts.text;
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        lines.append(rest.first(end));
        rest = rest.sliced(end + 1);
    }
    lines.append(rest);
    return plainOctets(EntryKind::Command, 0, lines);
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
    if (entry.kind != EntryKind::Command)
        entry.isOfLetter = false;
    entry.beginsSegment = entry.beginsSegment && entry.kind != EntryKind::Note;
    entry.cuts = cutsFrom(parts.cuts, entry.octets.size(), entry.beginsSegment);
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
    reader.object([&](QByteArrayView key) { readMember(reader, key, parts); });
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

/// The value that stands here, for others to read.
QByteArray skipped(JsonReader &reader, QByteArrayView json)
{
    const qsizetype from = reader.position();
    reader.skip();
    return reader.hasFailed() ? QByteArray() : json.sliced(from, reader.position() - from).toByteArray();
}

Base::Error damaged(const QString &detail)
{
    return {.problem = Base::Problem::FileDamaged, .detail = detail};
}

} // namespace

Base::Result<std::unique_ptr<Store>> storeFromJson(QByteArrayView json, QByteArray *facts)
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
        else if (key == "conversation" && facts != nullptr)
            *facts = skipped(reader, json);
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
