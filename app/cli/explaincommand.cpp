// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/explaincommand.h"

#include <utility>

#include <QJsonArray>
#include <QJsonObject>

#include "base/visibletext.h"
#include "cli/boundedread.h"
#include "cli/console.h"
#include "cli/humanoutput.h"
#include "cli/jsonlines.h"
#include "cli/values.h"
#include "diagnosis/findingjson.h"
#include "diagnosis/knowledge.h"
#include "diagnosis/loggedreply.h"
#include "diagnosis/replyinquest.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Diagnosis::ExplainedPart;
using Diagnosis::LoggedReply;
using Diagnosis::ReplyInquest;

namespace {

constexpr qint64 mostMegabytes = 64;

QJsonObject asObject(const LoggedReply &logged, const ReplyInquest &inquest)
{
    QJsonArray lines;
    for (const QByteArray &line : logged.reply.lines)
        lines.append(QString::fromUtf8(line));
    QJsonArray parts;
    for (const ExplainedPart &part : inquest.explanation.parts)
        parts.append(
            QJsonObject{{u"piece"_s, part.piece}, {u"meaning"_s, part.meaning}, {u"reference"_s, part.reference}});
    const auto enhanced = logged.reply.enhancedCode();
    return {{u"type"_s, u"explanation"_s}, {u"line"_s, logged.line}, {u"code"_s, logged.reply.code},
        {u"enhanced"_s, enhanced ? QString::fromLatin1(enhanced->toBytes()) : QString()}, {u"lines"_s, lines},
        {u"command"_s, QString::fromUtf8(logged.command)}, {u"summary"_s, inquest.explanation.summary},
        {u"parts"_s, parts}, {u"next"_s, inquest.explanation.next}};
}

QString asText(const LoggedReply &logged, const ReplyInquest &inquest)
{
    QString text;
    for (const QByteArray &line : logged.reply.lines)
        text += QString::number(logged.reply.code) + u' ' + Base::visibleText(line) + u'\n';
    if (!logged.command.isEmpty() && logged.command != "GREETING")
        text += "  line "_L1 + QString::number(logged.line) + ", in reply to "_L1
            + (logged.command == "." ? u"the letter"_s : Base::visibleText(logged.command)) + u'\n';
    text += "  "_L1 + inquest.explanation.summary + u'\n';
    for (const ExplainedPart &part : inquest.explanation.parts) {
        text += "\n  "_L1 + part.piece + "\n    "_L1 + part.meaning;
        text += part.reference.isEmpty() ? u"\n"_s : " ("_L1 + part.reference + ")\n"_L1;
    }
    if (!inquest.explanation.next.isEmpty())
        text += "\n  next: "_L1 + inquest.explanation.next + u'\n';
    return text;
}

} // namespace

ExplainCommand::ExplainCommand(Invocation invocation, Console &console, QObject *parent)
    : RunningCommand(parent)
    , m_invocation(std::move(invocation))
    , m_console(console)
{
}

OrRefusal<QByteArray> ExplainCommand::text() const
{
    if (!m_invocation.has(Option::LogFile))
        return m_invocation.words.value(0).toUtf8();
    const QString path = m_invocation.value(Option::LogFile);
    if (path == u'-')
        return readWhole(m_console.input(), u"standard input"_s, mostMegabytes);
    return readWholeFile(path, mostMegabytes);
}

void ExplainCommand::start()
{
    const OrRefusal<QByteArray> text = this->text();
    if (const auto *refusal = std::get_if<Refusal>(&text)) {
        Q_EMIT refused(*refusal);
        return;
    }
    const QList<LoggedReply> replies = Diagnosis::repliesIn(std::get<QByteArray>(text));
    if (replies.isEmpty()) {
        Q_EMIT refused({ExitCode::Invalid,
            u"there is no reply in it: a reply begins with three digits, as in 550 5.1.1 no such user"_s, {}});
        return;
    }
    const Diagnosis::Knowledge knowledge;
    for (const LoggedReply &logged : replies)
        explain(logged, knowledge);
    if (m_invocation.has(Option::Json))
        m_console.printLine(
            asLine({{u"type"_s, u"result"_s}, {u"outcome"_s, u"explained"_s}, {u"replies"_s, replies.size()}}));
    Q_EMIT finished(ExitCode::Accepted);
}

/// All is done before anybody could interrupt.
void ExplainCommand::interrupt() { }

void ExplainCommand::explain(const LoggedReply &found, const Diagnosis::Knowledge &knowledge)
{
    LoggedReply logged = found;
    if (logged.command.isEmpty())
        logged.command = answeredCommandFrom(m_invocation.value(Option::AnsweredStage));
    const ReplyInquest inquest = Diagnosis::inquire(logged, m_invocation.value(Option::SaidBy), knowledge);
    if (!m_invocation.has(Option::Json)) {
        m_console.print(asText(logged, inquest));
        if (inquest.finding)
            m_console.print(findingBlock(*inquest.finding));
        m_console.print(u"\n"_s);
        return;
    }
    m_console.printLine(asLine(asObject(logged, inquest)));
    if (inquest.finding)
        m_console.printLine(asLine(Diagnosis::findingAsJson(*inquest.finding)));
}

} // namespace Cli
