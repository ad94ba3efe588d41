// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/loggedreply.h"

#include <QRegularExpression>

#include "smtp/replyparser.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReplies = 10000; ///< that are explained, of a text of any size

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// A line of the client: "C: …" of a transcript, the arrows of swaks, curl and mail libraries.
QByteArray saidByClient(const QString &line)
{
    static const auto form = pattern(uR"(^(?:.*?\bC:\s|\s*(?:-|~|\*\*|\*~)?>{1,2}\s)\s*(.*)$)"_s);
    return form.match(line).captured(1).trimmed().toUtf8();
}

/// A line of the server, from its code on: with the marks of transcripts, or bare as in a bounce.
QByteArray saidByServer(const QString &line)
{
    static const auto form = pattern(uR"(^(?:.*?\bS:\s|\s*<(?:-|~|\*\*|~\*|<)?\s|\s*\[?)\s*([2-5]\d\d(?:[ -].*)?)$)"_s);
    return form.match(line).captured(1).toUtf8();
}

struct Quoted {
    QByteArray reply;
    QByteArray command;
};

QByteArray withoutTail(const QString &reply)
{
    static const auto tail = pattern(uR"(\s*(?:\(in reply to .*|; from=<.*|['"]?\s*$))"_s);
    QString bare = QString(reply).remove(tail);
    if (bare.count(u')') > bare.count(u'(')) // the bracket that holds the whole quotation
        bare.chop(1);
    return bare.toUtf8();
}

/// A reply that a log or a bounce quotes within a sentence.
Quoted quotedIn(const QString &line)
{
    static const auto said = pattern(
        uR"((?:\bsaid:|refused to talk to me:|smtp;|response (?:from .*? )?was:|server returned|error from remote mail server(?: after [^<:]*(?::<[^>]*>)?)?:|reject: [A-Z]+ from [^:]*:|status: \d\.\d+\.\d+ .*?remote-mta;)\s*['"]?(?:host \S+ \[\S+\]:\s*)?([2-5]\d\d[ -].*)$)"_s);
    static const auto command = pattern(
        uR"((?:in reply to (?:end of )?|error from remote mail server after (?:end of |pipelined )?|reject: )(\S+(?: (?:TO|FROM):<[^>]*>)?))"_s);
    const QString reply = said.match(line).captured(1);
    if (reply.isEmpty())
        return {};
    QByteArray answered = command.match(line).captured(1).toUtf8();
    if (line.contains("end of data"_L1, Qt::CaseInsensitive))
        answered = ".";
    return {withoutTail(reply), answered.endsWith(':') ? answered.chopped(1) : answered};
}

} // namespace

QList<LoggedReply> repliesIn(const QByteArray &text)
{
    QList<LoggedReply> replies;
    Smtp::ReplyParser parser;
    QByteArray command;
    qsizetype number = 0;
    for (const QByteArray &octets : text.split('\n')) {
        const QString line = QString::fromUtf8(octets.endsWith('\r') ? octets.chopped(1) : octets);
        ++number;
        if (replies.size() == mostReplies)
            break;
        if (const QByteArray said = saidByServer(line); !said.isEmpty()) {
            if (parser.addLine(said) == Smtp::ReplyParser::Progress::Complete)
                replies.append({number, parser.takeReply(), command});
            continue;
        }
        parser = {};
        if (const Quoted quoted = quotedIn(line); !quoted.reply.isEmpty()) {
            if (parser.addLine(QByteArray(quoted.reply).replace(3, 1, " ")) == Smtp::ReplyParser::Progress::Complete)
                replies.append({number, parser.takeReply(), quoted.command});
        } else if (const QByteArray said = saidByClient(line); !said.isEmpty()) {
            command = said;
        }
    }
    return replies;
}

} // namespace Diagnosis
