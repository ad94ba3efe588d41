// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/markdownwriter.h"

#include <algorithm>

#include "base/visibletext.h"
#include "transcript/export.h"
#include "transcript/remark.h"
#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostResults = 500; ///< lines of a table that somebody is to read

/// Tildes, and more of them than any line of a transcript begins with: those begin with a time or with who speaks.
constexpr QLatin1StringView fence = "~~~~"_L1;

/// As it stands, whatever it holds.
QString escaped(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (QStringView(u"\\`*_{}[]()#+-.!|<>~&").contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

/// A cell of a table, as code: else a program makes links and mentions of what somebody said.
QString cell(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    qsizetype longest = 0; // of the runs of backticks, which the marks must be longer than
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString marks(longest + 1, u'`');
    const QString space = longest > 0 ? u" "_s : QString();
    return marks + space + QString(text).replace(u"|"_s, u"\\|"_s) + space + marks;
}

} // namespace

QByteArray MarkdownWriter::head()
{
    const QString times
        = options().hasTimes ? u"Began %1. Times are in seconds; "_s.arg(beginText(store())) : QString();
    return u"# SMTP conversation\n\n%1`*` marks what was encrypted.\n\n%2text\n"_s.arg(times, fence).toUtf8();
}

QByteArray MarkdownWriter::entry(qsizetype row)
{
    noteResult(row);
    QString text = rowAsText(store(), row, options());
    const QString remark = remarkText(store().annotation(row));
    if (!remark.isEmpty()) {
        m_remarks.append(u"[^%1]: Line %2: %3"_s.arg(m_remarks.size() + 1).arg(row + 1).arg(escaped(remark)));
        text += u"  <-- [%1]"_s.arg(m_remarks.size());
    }
    return text.toUtf8() + '\n';
}

/// A command and what it was answered.
void MarkdownWriter::noteResult(qsizetype row)
{
    const Glance reply = store().glance(row);
    if (reply.kind != EntryKind::Reply || reply.answers < 1 || m_results.size() == mostResults)
        return;
    const Entry asked = store().at(reply.answers - 1);
    const bool isOmitted = asked.kind == EntryKind::Body && options().letter == LetterDetail::None;
    const QString question = isOmitted ? u"the letter"_s : cell(saidLines(asked).value(0));
    const QString seconds = options().hasTimes ? u" %1 |"_s.arg(secondsText(store().wait(row))) : QString();
    const QStringList answer = saidLines(store().at(row)); // of a file it may be empty
    m_results.append(u"| %1 | %2 |"_s.arg(question, cell(answer.value(answer.size() - 1))) + seconds);
}

QByteArray MarkdownWriter::tail()
{
    QString text = fence + u'\n';
    if (!m_results.isEmpty()) {
        const QLatin1StringView head = options().hasTimes ? "| Asked | Answered | Seconds |\n| --- | --- | ---: |"_L1
                                                          : "| Asked | Answered |\n| --- | --- |"_L1;
        text += u"\n%1\n%2\n"_s.arg(head, m_results.join(u'\n'));
    }
    if (!m_remarks.isEmpty()) {
        text += "\nRemarks:"_L1;
        for (qsizetype number = 1; number <= m_remarks.size(); ++number)
            text += u" [^%1]"_s.arg(number);
        text += "\n\n"_L1 + m_remarks.join(u'\n') + u'\n';
    }
    return text.toUtf8();
}

} // namespace Transcript
