// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/transcriptblob.h"

#include <algorithm>

#include <QCborArray>
#include <QCborMap>

#include "base/filled.h"

namespace Archive {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype mostEntries = 200'000; // what a flood said beyond is in its transcript, not in the history

/// Members of an entry. Numbers once given are never given again.
enum Key : int {
    Kind,
    Time,
    Duration,
    Encrypted,
    Unfinished,
    Code,
    EnhancedCode,
    Answers,
    Repeats,
    Octets,
    NotePattern,
    NoteArguments,
    BodyNumbers,
};

/// A note is known by its English pattern: that outlives the order of an enumeration.
Base::Note noteFrom(const QCborMap &map)
{
    const QString pattern = map[NotePattern].toString();
    const QStringList arguments = QVariant(map[NoteArguments].toArray().toVariantList()).toStringList();
    for (int number = 0; number <= static_cast<int>(Base::NoteKind::Free); ++number) {
        const auto kind = static_cast<Base::NoteKind>(number);
        if (pattern == QLatin1StringView(Base::notePattern(kind)))
            return {kind, arguments};
    }
    return {Base::NoteKind::Free, {Base::filled(pattern, arguments)}};
}

void addNote(const Base::Note &note, QCborMap &map)
{
    map[NotePattern] = QString::fromLatin1(Base::notePattern(note.kind));
    if (!note.arguments.isEmpty())
        map[NoteArguments] = QCborArray::fromStringList(note.arguments);
}

void addBody(const Transcript::BodyFacts &body, QCborMap &map)
{
    map[BodyNumbers] = QCborArray{body.octets, body.octetsTotal, body.lines, body.dotsDoubled, body.isChunked ? 1 : 0};
}

Transcript::BodyFacts bodyFrom(const QCborArray &numbers)
{
    return {numbers.at(0).toInteger(), numbers.at(1).toInteger(), numbers.at(2).toInteger(), numbers.at(3).toInteger(),
        numbers.at(4).toInteger() != 0};
}

/// What has its default is left out.
QCborMap asCbor(const Entry &entry)
{
    QCborMap map{{Kind, static_cast<int>(entry.kind)}, {Time, entry.time}};
    const auto add = [&map](Key key, qint64 number) {
        if (number != 0)
            map[key] = number;
    };
    add(Duration, entry.duration);
    add(Encrypted, entry.isEncrypted ? 1 : 0);
    add(Unfinished, entry.isComplete ? 0 : 1);
    add(Code, entry.code);
    add(Answers, entry.answers);
    add(Repeats, entry.repeats);
    if (!entry.enhancedCode.isEmpty())
        map[EnhancedCode] = entry.enhancedCode;
    if (!entry.octets.isEmpty())
        map[Octets] = entry.octets;
    if (entry.kind == EntryKind::Note)
        addNote(entry.note, map);
    if (entry.kind == EntryKind::Body)
        addBody(entry.body, map);
    return map;
}

Entry entryFrom(const QCborMap &map)
{
    Entry entry;
    entry.kind = static_cast<EntryKind>(std::clamp<qint64>(map[Kind].toInteger(), 0, qint64(EntryKind::Body)));
    entry.time = map[Time].toInteger();
    entry.duration = map[Duration].toInteger();
    entry.isEncrypted = map[Encrypted].toInteger() != 0;
    entry.isComplete = map[Unfinished].toInteger() == 0;
    entry.code = static_cast<int>(map[Code].toInteger());
    entry.enhancedCode = map[EnhancedCode].toByteArray();
    entry.answers = map[Answers].toInteger();
    entry.repeats = map[Repeats].toInteger();
    entry.octets = map[Octets].toByteArray();
    if (entry.kind == EntryKind::Note)
        entry.note = noteFrom(map);
    if (entry.kind == EntryKind::Body)
        entry.body = bodyFrom(map[BodyNumbers].toArray());
    return entry;
}

} // namespace

QByteArray blobOf(const Transcript::Store &store)
{
    QCborArray entries;
    for (qsizetype row = 0; row < std::min(store.size(), mostEntries); ++row)
        entries.append(asCbor(store.at(row)));
    return QCborArray{formatVersion, store.startedAt().toMSecsSinceEpoch(), entries}.toCborValue().toCbor();
}

Base::Result<std::unique_ptr<Transcript::Store>> storeFrom(const QByteArray &blob)
{
    QCborParserError error;
    const QCborArray parts = QCborValue::fromCbor(blob, &error).toArray();
    if (error.error != QCborError::NoError || parts.at(0).toInteger() != formatVersion || !parts.at(2).isArray())
        return Base::Error{.problem = Base::Problem::FileDamaged};
    auto store = std::make_unique<Transcript::Store>(QDateTime::fromMSecsSinceEpoch(parts.at(1).toInteger()));
    const QCborArray entries = parts.at(2).toArray();
    for (const QCborValue &entry : entries)
        store->restore(entryFrom(entry.toMap()));
    return store;
}

} // namespace Archive
