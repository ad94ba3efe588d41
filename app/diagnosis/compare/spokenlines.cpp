// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/compare/spokenlines.h"

#include <algorithm>

#include <QMultiMap>

#include "base/visibletext.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr qsizetype mostLines = 2000;

QByteArray firstWord(const QByteArray &text)
{
    return text.left(text.indexOf(' ')).left(40).toUpper();
}

/// What the reply answers: the verb of the command, "DATA." for the letter, nothing for the greeting.
QByteArray askedBy(const Transcript::Store &store, const Entry &reply)
{
    if (reply.answers < 1 || reply.answers > store.size())
        return {};
    const Entry asked = store.at(reply.answers - 1);
    return asked.kind == EntryKind::Body ? QByteArray("DATA.") : asked.verb();
}

void addReply(const Transcript::Store &store, const Entry &reply, qsizetype row, QList<SpokenLine> &lines)
{
    const QByteArray verb = askedBy(store, reply);
    const bool isHello = verb == "EHLO" || verb == "LHLO";
    const QList<QByteArray> octets = reply.lines();
    const QList<QByteArray> texts = reply.texts();
    for (qsizetype i = 0; i < octets.size(); ++i) {
        SpokenLine line;
        line.row = row;
        line.isFirst = i == 0;
        line.mayHoldIds = !isHello || i == 0;
        line.text = Base::visibleText(octets.at(i));
        line.occasion = "S " + verb;
        if (i > 0)
            line.occasion += ' ' + (isHello ? firstWord(texts.at(i)) : QByteArray::number(i));
        line.key = line.occasion + ' ' + QByteArray::number(reply.code);
        lines.append(line);
    }
}

SpokenLine lineOf(const Entry &entry, qsizetype row)
{
    SpokenLine line;
    line.row = row;
    switch (entry.kind) {
    case EntryKind::Note:
        line.text = Base::noteText(entry.note);
        line.occasion = "N " + QByteArray::number(static_cast<int>(entry.note.kind));
        break;
    case EntryKind::Command:
        line.text = Base::visibleText(entry.lines().value(0));
        line.occasion = "C " + entry.verb();
        break;
    case EntryKind::Body:
        line.text = u"(%1 octets of the letter)"_s.arg(entry.body.octets);
        line.occasion = "C letter";
        break;
    case EntryKind::Reply:
        break;
    }
    line.key = line.occasion;
    return line;
}

/// The rows in the order of the exchanges: each reply behind what it answers, also where commands went out in one flight.
QList<qsizetype> rowsByExchange(const Transcript::Store &store, qsizetype count)
{
    QMultiMap<qsizetype, qsizetype> repliesTo; // by the number of what they answer
    QList<qsizetype> rows;
    for (qsizetype row = count - 1; row >= 0; --row) {
        const Entry entry = store.at(row);
        if (entry.kind == EntryKind::Reply && entry.answers > 0 && entry.answers <= row)
            repliesTo.insert(entry.answers, row); // the last inserted comes first
    }
    for (qsizetype row = 0; row < count; ++row) {
        const Entry entry = store.at(row);
        const bool isBehind = entry.kind == EntryKind::Reply && entry.answers > 0 && entry.answers <= row;
        if (isBehind)
            continue;
        rows.append(row);
        rows += repliesTo.values(row + 1);
    }
    return rows;
}

} // namespace

SpokenLines SpokenLines::of(const Transcript::Store &store)
{
    SpokenLines spoken;
    for (const qsizetype row : rowsByExchange(store, std::min(store.size(), mostLines))) {
        const Entry entry = store.at(row);
        if (entry.kind == EntryKind::Reply)
            addReply(store, entry, row, spoken.lines);
        else
            spoken.lines.append(lineOf(entry, row));
    }
    spoken.isCut = store.size() > mostLines || spoken.lines.size() > mostLines;
    spoken.lines.resize(std::min(spoken.lines.size(), mostLines));
    return spoken;
}

} // namespace Diagnosis
