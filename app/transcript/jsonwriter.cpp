// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonwriter.h"

#include <algorithm>
#include <utility>

#include "base/noteid.h"
#include "transcript/export.h"
#include "transcript/jsonexport.h"
#include "transcript/jsonobjectwriter.h"
#include "transcript/levelid.h"
#include "transcript/lineviews.h"
#include "transcript/readableoctets.h"
#include "transcript/store.h"

namespace Transcript {

namespace {

constexpr qsizetype usualOctets = 256; ///< of an entry

void addBody(JsonObjectWriter &object, const BodyFacts &body)
{
    object.number("total", body.octetsTotal);
    object.number("dots", body.dotsDoubled);
    if (body.segments > 0)
        object.number("segments", body.segments);
}

void addNote(JsonObjectWriter &object, const Base::Note &note)
{
    object.text("note", QByteArrayView(Base::noteId(note.kind)));
    object.texts("arguments", note.arguments);
}

/// Whether the octets follow from the readable form.
bool isPlain(const Entry &entry)
{
    const LineViews texts = entry.kind == EntryKind::Reply ? textsIn(entry.octets) : linesIn(entry.octets);
    return !texts.isEmpty() && std::ranges::all_of(texts, isReadable)
        && plainOctets(entry.kind, entry.code, texts) == entry.octets;
}

/// What was said, exactly, where the readable form does not tell it.
void addOctets(JsonObjectWriter &object, const Entry &entry)
{
    if (!isPlain(entry))
        object.text("octets", entry.octets.toBase64());
}

/// Where it was cut, as pairs of an offset and a time.
void addSegments(JsonObjectWriter &object, const Entry &entry)
{
    if (entry.beginsSegment)
        object.flag("segment", true);
    if (!entry.cuts.isEmpty())
        object.numbers("cuts", numbersOf(entry.cuts));
}

void addAnnotation(JsonObjectWriter &object, const Annotation &annotation)
{
    if (annotation.isMarked)
        object.flag("mark", true);
    if (!annotation.note.isEmpty())
        object.text("remark", annotation.note);
    if (annotation.level != Level::None)
        object.text("level", QByteArrayView(levelId(annotation.level)));
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
    QByteArray json;
    json.reserve(usualOctets);
    json += std::exchange(m_isFirst, false) ? QByteArrayView("\n") : QByteArrayView(",\n");
    JsonObjectWriter object(json);
    writeMembers(object, entry);
    object.number("ns", entry.time);
    if (entry.duration > 0)
        object.number("duration", entry.duration);
    if (entry.repeats > 0)
        object.number("repeats", entry.repeats);
    if (entry.kind == EntryKind::Body)
        addBody(object, entry.body);
    else if (entry.kind == EntryKind::Note)
        addNote(object, entry.note);
    else
        addOctets(object, entry);
    addSegments(object, entry);
    addAnnotation(object, store().annotation(row));
    object.end();
    return json;
}

QByteArray JsonWriter::tail()
{
    return options().facts.isEmpty() ? QByteArray("\n]}\n")
                                     : QByteArray("\n],\"conversation\":" + options().facts + "}\n");
}

} // namespace Transcript
