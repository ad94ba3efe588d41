// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/csvwriter.h"

#include "transcript/export.h"
#include "transcript/levelid.h"
#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype timePlace = 1;
constexpr qsizetype waitPlace = 7;

/// A cell of free text: a server could send "=HYPERLINK(…)".
QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString secondsOrNothing(qint64 nanoseconds)
{
    return nanoseconds < 0 ? QString() : secondsText(nanoseconds);
}

} // namespace

QByteArray CsvWriter::head()
{
    return options().hasTimes
        ? "number,seconds,who,encrypted,verb,code,enhanced,wait,answers,text,repeats,mark,level,note\r\n"
        : "number,who,encrypted,verb,code,enhanced,answers,text,repeats,mark,level,note\r\n";
}

QByteArray CsvWriter::entry(qsizetype row)
{
    const Entry entry = store().at(row);
    const Annotation annotation = store().annotation(row);
    QStringList cells{
        QString::number(entry.number),
        speakerText(entry.kind).chopped(1),
        entry.isEncrypted ? u"yes"_s : u"no"_s,
        QString::fromLatin1(entry.verb()),
        entry.code > 0 ? QString::number(entry.code) : QString(),
        QString::fromLatin1(entry.enhancedCode),
        entry.answers > 0 ? QString::number(entry.answers) : QString(),
        cell(saidLines(entry).join(u'\n')),
        QString::number(entry.repeats),
        annotation.isMarked ? u"yes"_s : QString(),
        annotation.level == Level::None ? QString() : QString(levelId(annotation.level)),
        cell(annotation.note),
    };
    if (options().hasTimes) {
        cells.insert(timePlace, secondsText(entry.time));
        cells.insert(waitPlace, secondsOrNothing(entry.wait));
    }
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace Transcript
