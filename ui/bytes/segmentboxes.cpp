// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/segmentboxes.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "base/visibletext.h"
#include "transcript/lineviews.h"
#include "transcript/store.h"
#include "transcript/wiresegment.h"
#include "ui/words/momentwords.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::WireSegment;

namespace {

constexpr qsizetype mostLines = 12; ///< of what was said in one box

struct SegmentWords {
    Q_DECLARE_TR_FUNCTIONS(SegmentWords)
};

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

void addSaid(QList<WireBox::Line> &lines, QByteArrayView octets)
{
    for (const QByteArrayView line : Transcript::linesIn(octets))
        lines.append({.text = Base::visibleText(line), .isWire = true});
}

WireBox::Line letterLine(const WireSegment &segment)
{
    const QString size = QLocale().toString(segment.letterOctets);
    if (segment.count == 1)
        return {.text = SegmentWords::tr("the letter, %1 octets").arg(size)};
    return {
        .text = SegmentWords::tr("the letter, %1 octets in %n piece(s)", nullptr, counted(segment.count)).arg(size)};
}

void shorten(QList<WireBox::Line> &lines)
{
    const qsizetype left = lines.size() - mostLines;
    if (left < 2) // a line that says so takes the place of one
        return;
    lines.resize(mostLines);
    lines.append({.text = SegmentWords::tr("and %n more line(s)", nullptr, counted(left))});
}

QString sizeOf(const WireSegment &segment)
{
    const qint64 masked = segment.text.count(Transcript::shownMask) * Transcript::shownMask.size();
    if (masked > 0)
        return SegmentWords::tr("%n octet(s) and what is hidden", nullptr, counted(segment.octets - masked));
    return SegmentWords::tr("%n octet(s)", nullptr, counted(segment.octets));
}

} // namespace

WireBox boxOf(const WireSegment &segment)
{
    WireBox box;
    box.tone = segment.isClient ? Tone::Client : Tone::Server;
    box.who = segment.isClient ? u"C →"_s : u"← S"_s;
    box.spokenWho = segment.isClient ? SegmentWords::tr("client") : SegmentWords::tr("server");
    box.time = secondsText(segment.time);
    box.size = sizeOf(segment);
    box.isEncrypted = segment.isEncrypted;
    box.first = segment.first;
    box.last = segment.last;
    return box;
}

QList<WireBox::Line> linesOf(const WireSegment &segment)
{
    QList<WireBox::Line> lines;
    const QByteArrayView text = segment.text;
    const bool hasLetter = segment.letterOctets > 0;
    addSaid(lines, hasLetter ? text.first(segment.letterAt) : text);
    if (hasLetter) {
        lines.append(letterLine(segment));
        addSaid(lines, text.sliced(segment.letterAt));
    }
    shorten(lines);
    const bool isWhole = segment.octets == text.size() + segment.letterOctets;
    if (isWhole && !text.isEmpty() && !text.endsWith('\n') && segment.letterAt < text.size())
        lines.append({.text = SegmentWords::tr("the line goes on in another box")});
    return lines;
}

WireBoxes segmentBoxes(const Transcript::Store &store)
{
    WireBoxes boxes;
    boxes.sentence = store.knowsSegments()
        ? SegmentWords::tr("Each box went through the socket in one go: one write, or one read.")
        : SegmentWords::tr("How this was cut into segments is not known: each box is all that one side said before the "
                           "other one spoke.");
    for (const WireSegment &segment : Transcript::segmentsOf(store, mostWireBoxes)) {
        boxes.boxes.append(boxOf(segment));
        boxes.boxes.last().lines = linesOf(segment);
    }
    return boxes;
}

} // namespace Ui
