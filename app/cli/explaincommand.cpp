// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/explaincommand.h"

#include <optional>
#include <utility>

#include <QJsonArray>
#include <QJsonObject>

#include "base/visibletext.h"
#include "cli/boundedread.h"
#include "cli/console.h"
#include "cli/humanoutput.h"
#include "cli/jsonlines.h"
#include "cli/values.h"
#include "diagnosis/commandexplainer.h"
#include "diagnosis/findingjson.h"
#include "diagnosis/knowledge.h"
#include "diagnosis/loggedreply.h"
#include "diagnosis/replyinquest.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Diagnosis::ExplainedPart;
using Diagnosis::Explanation;
using Diagnosis::LoggedReply;
using Diagnosis::ReplyInquest;

namespace {

constexpr qint64 mostMegabytes = 64;

QJsonArray partsOf(const Explanation &explanation)
{
    QJsonArray parts;
    for (const ExplainedPart &part : explanation.parts)
        parts.append(
            QJsonObject{{u"piece"_s, part.piece}, {u"meaning"_s, part.meaning}, {u"reference"_s, part.reference}});
    return parts;
}

/// Of a command, by itself.
QJsonObject asObject(const Explanation &explanation)
{
    return {{u"type"_s, u"explanation"_s}, {u"command"_s, explanation.line}, {u"summary"_s, explanation.summary},
        {u"parts"_s, partsOf(explanation)}, {u"next"_s, explanation.next}};
}

QJsonObject asObject(const LoggedReply &logged, const ReplyInquest &inquest)
{
    QJsonArray lines;
    for (const QByteArray &line : logged.reply.lines)
        lines.append(QString::fromUtf8(line));
    const auto enhanced = logged.reply.enhancedCode();
    return {{u"type"_s, u"explanation"_s}, {u"line"_s, logged.line}, {u"code"_s, logged.reply.code},
        {u"enhanced"_s, enhanced ? QString::fromLatin1(enhanced->toBytes()) : QString()}, {u"lines"_s, lines},
        {u"command"_s, QString::fromUtf8(logged.command)}, {u"summary"_s, inquest.explanation.summary},
        {u"parts"_s, partsOf(inquest.explanation)}, {u"next"_s, inquest.explanation.next}};
}

QString asText(const Explanation &explanation)
{
    QString text = "  "_L1 + explanation.summary + u'\n';
    for (const ExplainedPart &part : explanation.parts) {
        text += "\n  "_L1 + part.piece + "\n    "_L1 + part.meaning;
        text += part.reference.isEmpty() ? u"\n"_s : " ("_L1 + part.reference + ")\n"_L1;
    }
    if (!explanation.next.isEmpty())
        text += "\n  next: "_L1 + explanation.next + u'\n';
    return text;
}

QString asText(const LoggedReply &logged, const ReplyInquest &inquest)
{
    QString text;
    const QList<QByteArray> &lines = logged.reply.lines;
    for (qsizetype i = 0; i < lines.size(); ++i)
        text += QString::number(logged.reply.code) + (i + 1 < lines.size() ? u'-' : u' ')
            + Base::visibleText(lines.at(i)) + u'\n';
    if (!logged.command.isEmpty() && logged.command != "GREETING")
        text += "  line "_L1 + QString::number(logged.line) + ", in reply to "_L1
            + (logged.command == "." ? u"the letter"_s : Base::visibleText(logged.command)) + u'\n';
    return text + asText(inquest.explanation);
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
    const Diagnosis::Knowledge knowledge;
    std::optional<Explanation> command;
    if (replies.isEmpty() && !m_invocation.has(Option::LogFile))
        command = Diagnosis::explainPasted(std::get<QByteArray>(text).trimmed(), knowledge);
    if (replies.isEmpty() && !command) {
        Q_EMIT refused({ExitCode::Invalid,
            u"there is nothing to explain in it: a reply begins with three digits, as in 550 5.1.1 no such user, a "
            "command with its verb, as in RCPT TO:<bo@example.org>"_s,
            {}});
        return;
    }
    if (command)
        explain(*command);
    for (const LoggedReply &logged : replies)
        explain(logged, knowledge);
    if (m_invocation.has(Option::Json))
        m_console.printLine(
            asLine({{u"type"_s, u"result"_s}, {u"outcome"_s, u"explained"_s}, {u"replies"_s, replies.size()}}));
    Q_EMIT finished(ExitCode::Accepted);
}

/// All is done before anybody could interrupt.
void ExplainCommand::interrupt() { }

void ExplainCommand::explain(const Explanation &command)
{
    if (m_invocation.has(Option::Json))
        m_console.printLine(asLine(asObject(command)));
    else
        m_console.print(command.line + u'\n' + asText(command) + u'\n');
}

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
