// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/htmlwriter.h"

#include "base/visibletext.h"
#include "transcript/export.h"
#include "transcript/remark.h"
#include "transcript/sentoctets.h"
#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *pageHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SMTP conversation</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 24px auto; max-width: 72rem; padding: 0 12px; }
:root { --quiet: color-mix(in srgb, CanvasText 65%, Canvas); }
h1 { font-size: 1.5rem; margin: 0 0 8px; }
p { color: var(--quiet); margin: 0 0 16px; }
table { border-collapse: collapse; width: 100%; }
th { border-bottom: 2px solid; font-weight: 600; position: sticky; top: 0; background: Canvas; }
th, td { padding: 4px 8px; text-align: start; vertical-align: top; }
td { border-bottom: 1px solid color-mix(in srgb, CanvasText 12%, Canvas); }
.number, .time { font-variant-numeric: tabular-nums; text-align: end; color: var(--quiet); white-space: nowrap; }
.who { white-space: nowrap; }
.said { font: 14px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; width: 100%; }
.note .said { color: var(--quiet); font-style: italic; }
.refused .said { font-weight: 700; }
.refused td:first-child { border-inline-start: 4px solid; }
summary { cursor: pointer; }
.remark { border-inline-start: 4px solid; font: 14px/1.5 system-ui, sans-serif; margin-top: 4px; padding-inline-start: 8px; }
@media (max-width: 40rem) {
table, tbody { display: block; }
thead { display: none; }
tr { border-bottom: 1px solid color-mix(in srgb, CanvasText 12%, Canvas); display: grid; grid-template-columns: repeat(3, auto) 1fr auto; padding: 4px 0; }
td { border: 0; padding: 2px 4px; }
.tls::before { content: "TLS: "; }
.said { grid-column: 1 / -1; grid-row: 2; width: auto; }
.said + .time:not(:empty)::before { content: "+"; }
.refused { border-inline-start: 4px solid; padding-inline-start: 4px; }
.refused td:first-child { border: 0; }
}
@media print { th { position: static; } }
</style>
</head>
<body>
)";

QLatin1StringView rowClass(const Entry &entry)
{
    if (entry.kind == EntryKind::Note)
        return "note"_L1;
    return entry.code >= 400 ? "refused"_L1 : QLatin1StringView();
}

QString cell(QLatin1StringView name, const QString &html)
{
    return u"<td class=\"%1\">%2</td>"_s.arg(name, html);
}

QString speakerCell(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return u"Program"_s;
    case EntryKind::Command:
    case EntryKind::Body:
        return u"Client"_s;
    case EntryKind::Reply:
        return entry.code >= 400 ? u"Server ✕"_s : u"Server"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray HtmlWriter::head()
{
    const bool hasTimes = options().hasTimes;
    QString heads;
    for (const QString &name : {u"Line"_s, hasTimes ? u"Seconds"_s : QString(), u"Who"_s, u"TLS"_s, u"Said"_s,
             hasTimes ? u"Wait"_s : QString()}) {
        if (!name.isEmpty())
            heads += u"<th scope=\"col\">%1</th>"_s.arg(name);
    }
    const QString began = hasTimes ? u"Began %1. "_s.arg(beginText(store()).toHtmlEscaped()) : QString();
    const QString text = u"<h1>SMTP conversation</h1>\n<p>%1Written by Postscope; secrets are not in it.</p>\n"
                         "<table>\n<thead><tr>%2</tr></thead>\n<tbody>\n"_s;
    return pageHead + text.arg(began, heads).toUtf8();
}

QByteArray HtmlWriter::entry(qsizetype row)
{
    const Entry entry = store().at(row);
    QString said = saidLines(entry).join(u'\n').toHtmlEscaped();
    if (entry.kind == EntryKind::Body && options().letter == LetterDetail::Full)
        said = u"<details open><summary>%1</summary>%2</details>"_s.arg(said, letterHtml(row));
    if (entry.repeats > 0)
        said += u"\n<i>and %1 more like it</i>"_s.arg(entry.repeats);
    said = u"<bdi>%1</bdi>"_s.arg(said);
    const QString remark = remarkText(store().annotation(row));
    if (!remark.isEmpty())
        said += u"<div class=\"remark\">%1</div>"_s.arg(remark.toHtmlEscaped());
    const QString line = u"<tr class=\"%1\">"_s.arg(rowClass(entry)) + cell("number"_L1, QString::number(entry.number))
        + secondsCell(entry.time) + cell("who"_L1, speakerCell(entry))
        + cell("tls"_L1, entry.isEncrypted ? u"yes"_s : u"no"_s) + cell("said"_L1, said) + secondsCell(entry.wait)
        + "</tr>\n"_L1;
    return line.toUtf8();
}

/// Below nothing: it is not known.
QString HtmlWriter::secondsCell(qint64 nanoseconds) const
{
    if (!options().hasTimes)
        return {};
    return cell("time"_L1, nanoseconds < 0 ? QString() : secondsText(nanoseconds));
}

QString HtmlWriter::letterHtml(qsizetype row) const
{
    QString html;
    readLines(*options().sent, row,
        [&html](const QByteArray &line) { html += Base::visibleText(line).toHtmlEscaped() + u'\n'; });
    return html;
}

QByteArray HtmlWriter::tail()
{
    return "</tbody>\n</table>\n</body>\n</html>\n";
}

} // namespace Transcript
