// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "base/noteid.h"
#include "transcript/jsonexport.h"
#include "transcript/levelid.h"
#include "transcript/plainoctets.h"
#include "transcript/store.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

void addBody(QJsonObject &object, const BodyFacts &body)
{
    object[u"total"_s] = body.octetsTotal;
    object[u"dots"_s] = body.dotsDoubled;
}

void addNote(QJsonObject &object, const Base::Note &note)
{
    object[u"note"_s] = Base::noteId(note.kind);
    object[u"arguments"_s] = QJsonArray::fromStringList(note.arguments);
}

/// What was said, exactly, where the readable form does not tell it.
void addOctets(QJsonObject &object, const Entry &entry)
{
    if (entry.octets.isEmpty() || plainOctets(entry) != entry.octets)
        object[u"octets"_s] = QString::fromLatin1(entry.octets.toBase64());
}

void addAnnotation(QJsonObject &object, const Annotation &annotation)
{
    if (annotation.isMarked)
        object[u"mark"_s] = true;
    if (!annotation.note.isEmpty())
        object[u"remark"_s] = annotation.note;
    if (annotation.level != Level::None)
        object[u"level"_s] = levelId(annotation.level);
}

} // namespace

QByteArray JsonWriter::head()
{
    const auto zero = store().timeZero();
    return "{\"format\":\"postscope-transcript\",\"version\":1,\"started\":\""
        + store().startedAt().toUTC().toString(Qt::ISODateWithMs).toLatin1() + '"'
        + (zero ? ",\"zero\":" + QByteArray::number(*zero + 1) : QByteArray()) + ",\"entries\":[";
}

QByteArray JsonWriter::entry(qsizetype row)
{
    const Entry entry = store().at(row);
    QJsonObject object = entryAsJson(entry);
    object[u"ns"_s] = entry.time;
    if (entry.duration > 0)
        object[u"duration"_s] = entry.duration;
    if (entry.repeats > 0)
        object[u"repeats"_s] = entry.repeats;
    if (entry.kind == EntryKind::Body)
        addBody(object, entry.body);
    else if (entry.kind == EntryKind::Note)
        addNote(object, entry.note);
    else
        addOctets(object, entry);
    addAnnotation(object, store().annotation(row));
    const QByteArray separator = std::exchange(m_isFirst, false) ? "\n" : ",\n";
    return separator + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray JsonWriter::tail()
{
    return "\n]}\n";
}

} // namespace Transcript
