// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/textexport.h"

#include <QStringList>

#include "base/visibletext.h"
#include "transcript/export.h"
#include "transcript/sentoctets.h"
#include "transcript/store.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype timeColumns = 11; ///< "9999.123456": almost three hours stay in line

QString counted(qint64 count, QLatin1StringView one, QLatin1StringView many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString bodyText(const Entry &entry)
{
    const BodyFacts &body = entry.body;
    QString text = body.isChunked ? u"<letter in chunks: "_s : u"<letter: "_s;
    if (!entry.isComplete)
        text += u"%1 of "_s.arg(body.octets);
    text += counted(entry.isComplete ? body.octets : body.octetsTotal, "octet"_L1, "octets"_L1);
    text += ", "_L1 + counted(body.lines, "line"_L1, "lines"_L1);
    if (body.dotsDoubled > 0)
        text += ", "_L1 + counted(body.dotsDoubled, "dot doubled"_L1, "dots doubled"_L1);
    if (!entry.isComplete)
        text += ", not finished"_L1;
    return text + u'>';
}

QString repeatText(const Entry &entry, bool hasTimes)
{
    const QString within = hasTimes ? u" within %1 s"_s.arg(secondsText(entry.duration)) : QString();
    return u"<and %1 more like it%2>"_s.arg(entry.repeats).arg(within);
}

QString speakerColumn(const Entry &entry)
{
    return (entry.isEncrypted ? u"* "_s : u"  "_s) + speakerText(entry.kind) + u' ';
}

/// A blank stands between a time and what comes behind it.
QString timeColumn(const QString &time)
{
    return time.rightJustified(timeColumns) + u' ';
}

QStringList visibleLines(const Entry &entry)
{
    QStringList visible;
    for (const QByteArray &line : entry.lines())
        visible.append(Base::visibleText(line));
    if (!visible.isEmpty() && !entry.octets.endsWith('\n'))
        visible.last() += " <no line end>"_L1;
    return visible;
}

} // namespace

QLatin1StringView speakerText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Note:
        return "--"_L1;
    case EntryKind::Command:
    case EntryKind::Body:
        return "C:"_L1;
    case EntryKind::Reply:
        return "S:"_L1;
    }
    Q_UNREACHABLE();
}

QString secondsText(qint64 nanoseconds)
{
    const qint64 microseconds = nanoseconds / 1000;
    return u"%1.%2"_s.arg(microseconds / 1'000'000).arg(microseconds % 1'000'000, 6, 10, QChar(u'0'));
}

qint64 millisecondsIn(qint64 nanoseconds)
{
    constexpr qint64 half = 500'000;
    return (nanoseconds + (nanoseconds < 0 ? -half : half)) / (2 * half);
}

QString shortSecondsText(qint64 nanoseconds)
{
    return QString::number(static_cast<double>(millisecondsIn(nanoseconds)) / 1000, 'f', 3);
}

QStringList saidLines(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return {Base::visibleText(Base::noteText(entry.note))};
    case EntryKind::Body:
        return {bodyText(entry)};
    case EntryKind::Command:
    case EntryKind::Reply:
        return visibleLines(entry);
    }
    Q_UNREACHABLE();
}

QString entryAsText(const Entry &entry, bool hasTimes)
{
    const QString before = speakerColumn(entry);
    QString time = hasTimes ? timeColumn(secondsText(entry.time)) : QString();
    QStringList rows;
    for (const QString &line : saidLines(entry)) {
        rows.append(time + before + line);
        time = hasTimes ? timeColumn({}) : QString(); // one entry has one time: that of its first line
    }
    if (entry.repeats > 0 && !rows.isEmpty())
        rows.last() += u' ' + repeatText(entry, hasTimes);
    return rows.join(u'\n');
}

QString rowAsText(const Store &store, qsizetype row, const ExportOptions &options)
{
    const Entry entry = store.at(row);
    QString text = entryAsText(entry, options.hasTimes);
    if (entry.kind != EntryKind::Body || options.letter != LetterDetail::Full)
        return text;
    const QString before = u'\n' + (options.hasTimes ? timeColumn({}) : QString()) + speakerColumn(entry);
    readLines(*options.sent, row, [&](const QByteArray &line) { text += before + Base::visibleText(line); });
    return text;
}

QString repetitionAsText(const Entry &entry)
{
    return timeColumn(secondsText(entry.time + entry.duration)) + speakerColumn(entry) + repeatText(entry, true);
}

QString linesWithSigns(const Store &store, const std::optional<QList<quint32>> &rows,
    const std::function<QString(const Entry &entry)> &signOf)
{
    QString text;
    const qsizetype count = rows ? rows->size() : store.size();
    for (qsizetype i = 0; i < count; ++i) {
        const Entry entry = store.at(rows ? rows->at(i) : i);
        const QString sign = signOf(entry);
        for (const QString &line : saidLines(entry))
            text += sign + line + u'\n';
    }
    return text;
}

QString spokenText(const Store &store, const std::optional<QList<quint32>> &rows)
{
    return linesWithSigns(store, rows, [](const Entry &entry) -> QString { return speakerText(entry.kind) + u' '; });
}

QString beginText(const Store &store)
{
    const QDateTime began = store.startedAt().toOffsetFromUtc(store.startedAt().offsetFromUtc());
    return began.toString(Qt::ISODateWithMs);
}

QString asText(const Store &store)
{
    return QString::fromUtf8(exported(store, ExportFormat::Text));
}

} // namespace Transcript
