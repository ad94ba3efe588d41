// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/celltext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include "base/visibletext.h"
#include "transcript/gravity.h"
#include "transcript/store.h"
#include "ui/common/replylook.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

// The row elides what does not fit; beyond this nobody can see it, and laying it out would cost time.
constexpr qsizetype longestText = 4096;

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(TranscriptCells)
};

QString shortened(const QByteArray &octets)
{
    return Base::visibleText(octets.left(longestText));
}

QString codeText(const Entry &entry)
{
    if (!entry.isComplete)
        return u"…"_s;
    const QChar glyph = replyGlyph(entry.code);
    return entry.code > 0 ? u"%1 %2"_s.arg(glyph).arg(entry.code) : u"%1 ?"_s.arg(glyph);
}

QString commandText(const Entry &entry)
{
    if (entry.isOfLetter)
        return shortened(entry.lines().value(0)); // a space at its beginning means something
    return shortened(entry.octets.trimmed().mid(entry.verb().size()).trimmed());
}

QString bodyText(const Entry &entry)
{
    const Transcript::BodyFacts &body = entry.body;
    if (!entry.isComplete)
        return Cells::tr("%1 of %2").arg(sizeText(body.octets), sizeText(body.octetsTotal));
    QString text = Cells::tr("%1, %Ln line(s)", nullptr, static_cast<int>(body.lines)).arg(sizeText(body.octets));
    if (body.dotsDoubled > 0)
        text += Cells::tr(", %Ln dot(s) doubled", nullptr, static_cast<int>(body.dotsDoubled));
    return text;
}

} // namespace

QString timeInRoom(QString time, const QFontMetrics &metrics, int width)
{
    const qsizetype seconds = std::max(time.lastIndexOf(QLocale().decimalPoint()), time.lastIndexOf(u'.'));
    while (seconds > 0 && time.size() > seconds && metrics.horizontalAdvance(time) > width)
        time.chop(time.size() == seconds + 2 ? 2 : 1);
    return time;
}

QString whoCell(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return u"•"_s;
    case EntryKind::Command:
    case EntryKind::Body:
        return u"C →"_s;
    case EntryKind::Reply:
        return u"← S"_s;
    }
    Q_UNREACHABLE();
}

Tone whoTone(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return Tone::Note;
    case EntryKind::Command:
    case EntryKind::Body:
        return Tone::Client;
    case EntryKind::Reply:
        return Tone::Server;
    }
    Q_UNREACHABLE();
}

QString whatCell(const Entry &entry, quint8 gravity)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return gravityCell(gravity & (Transcript::ErrorLine | Transcript::WarningLine));
    case EntryKind::Command:
        return QString::fromLatin1(entry.verb());
    case EntryKind::Body:
        return Cells::tr("letter");
    case EntryKind::Reply:
        return codeText(entry);
    }
    Q_UNREACHABLE();
}

Tone whatTone(const Entry &entry, quint8 gravity)
{
    if (entry.kind == EntryKind::Note)
        return gravityTone(gravity);
    return entry.kind == EntryKind::Reply && entry.isComplete ? replyTone(entry.code) : whoTone(entry);
}

QString textCell(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return Base::visibleText(noteSentence(entry.note));
    case EntryKind::Command:
        return commandText(entry);
    case EntryKind::Body:
        return bodyText(entry);
    case EntryKind::Reply:
        return shortened(entry.texts().value(0));
    }
    Q_UNREACHABLE();
}

QString lineCell(const Entry &entry, qsizetype line)
{
    const QByteArray raw = entry.lines().value(line);
    const bool hasOwnCode = entry.code > 0 && !raw.startsWith(QByteArray::number(entry.code));
    return shortened(hasOwnCode ? raw : entry.texts().value(line));
}

QString waitCell(const Entry &entry)
{
    return entry.wait >= 0 ? durationText(entry.wait) : QString();
}

QString gravityCell(quint8 gravity)
{
    if (gravity & Transcript::ErrorLine)
        return Cells::tr("✕ error");
    if (gravity & Transcript::WarningLine)
        return Cells::tr("! warning");
    return gravity & Transcript::SlowLine ? Cells::tr("… slow") : QString();
}

Tone gravityTone(quint8 gravity)
{
    return gravity & Transcript::ErrorLine ? Tone::No : Tone::Later;
}

} // namespace Ui
