// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonexport.h"

#include <QJsonDocument>

#include "transcript/jsonobjectwriter.h"
#include "transcript/lineviews.h"

namespace Transcript {

namespace {

void writeCommon(JsonObjectWriter &object, const Entry &entry, QByteArrayView type)
{
    object.text("type", type);
    object.number("n", entry.number);
    object.seconds("t", entry.time);
    object.flag("encrypted", entry.isEncrypted);
}

void writeCommand(JsonObjectWriter &object, const Entry &entry)
{
    const LineViews lines = linesIn(entry.octets);
    writeCommon(object, entry, "command");
    object.text("verb", entry.verb());
    if (entry.isOfLetter)
        object.flag("letter", true);
    if (lines.size() == 1)
        object.text("text", lines.front());
    else
        object.text("text", entry.lines().join('\n'));
}

void writeReply(JsonObjectWriter &object, const Entry &entry)
{
    writeCommon(object, entry, "reply");
    object.number("code", entry.code);
    object.texts("lines", textsIn(entry.octets));
    object.flag("complete", entry.isComplete);
    if (!entry.enhancedCode.isEmpty())
        object.text("enhanced", entry.enhancedCode);
    if (entry.wait >= 0)
        object.seconds("wait", entry.wait);
    if (entry.answers > 0)
        object.number("to", entry.answers);
}

void writeBody(JsonObjectWriter &object, const Entry &entry)
{
    writeCommon(object, entry, "body");
    object.number("bytes", entry.body.octets);
    object.number("lines", entry.body.lines);
    object.text("mode", QByteArrayView(entry.body.isChunked ? "BDAT" : "DATA"));
    object.flag("complete", entry.isComplete);
}

void writeNote(JsonObjectWriter &object, const Entry &entry)
{
    writeCommon(object, entry, "note");
    object.text("text", Base::noteText(entry.note));
}

} // namespace

void writeMembers(JsonObjectWriter &object, const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        writeNote(object, entry);
        return;
    case EntryKind::Command:
        writeCommand(object, entry);
        return;
    case EntryKind::Reply:
        writeReply(object, entry);
        return;
    case EntryKind::Body:
        writeBody(object, entry);
        return;
    }
    Q_UNREACHABLE();
}

QJsonObject entryAsJson(const Entry &entry)
{
    QByteArray json;
    JsonObjectWriter object(json);
    writeMembers(object, entry);
    object.end();
    return QJsonDocument::fromJson(json).object();
}

} // namespace Transcript
