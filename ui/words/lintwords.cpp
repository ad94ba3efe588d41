// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "base/filled.h"
#include "base/visibletext.h"
#include "smtp/lineremark.h"
#include "ui/words/words.h"

namespace Ui {

namespace {

struct LintWords {
    Q_DECLARE_TR_FUNCTIONS(LintWords)
};

QString unknownVerb(const QString &verb, const QString &near)
{
    if (near.isEmpty())
        return Base::filled(
            LintWords::tr("%1 is no command that is known here. A server answers it with 500."), {verb});
    return Base::filled(LintWords::tr("%1 is no command. Do you mean %2?"), {verb, near});
}

QString patternOf(Smtp::LineRemark::Kind kind)
{
    using Kind = Smtp::LineRemark::Kind;
    switch (kind) {
    case Kind::BlankBefore:
        return LintWords::tr("There must be no blank before the command.");
    case Kind::BlankBehind:
        return LintWords::tr("There is a blank at the end. Strict servers refuse it.");
    case Kind::Unexpected:
        return LintWords::tr("%1 takes no argument.");
    case Kind::Missing:
        return LintWords::tr("%1 is missing.");
    case Kind::BlankBehindColon:
        return LintWords::tr("No blank may stand between the colon and the address (RFC 5321 3.3).");
    case Kind::NoBrackets:
        return LintWords::tr("The address must stand in angle brackets: <%1>.");
    case Kind::NoBlankBehindPath:
        return LintWords::tr("A blank must stand between the address and “%1”.");
    case Kind::BadAddress:
        return LintWords::tr("“%1” is no address: write it as name@domain.");
    case Kind::NotAscii:
        return LintWords::tr("This is not ASCII. It needs the extension %1, which the server has not announced.");
    case Kind::TooLong:
        return LintWords::tr("This is longer than the 512 octets that a server must take (RFC 5321 4.5.3.1.4).");
    case Kind::NoHostName:
        return LintWords::tr(
            "“%1” is no full host name. Give one with a dot, or your address in brackets: [192.0.2.1].");
    case Kind::BadValue:
        return LintWords::tr("%1 cannot have the value “%2”.");
    case Kind::NotOffered:
        return LintWords::tr("%1 needs %2, which the server has not announced in its reply to EHLO.");
    case Kind::OverLimit:
        return LintWords::tr("This is more than the server takes: %1 is at most %2.");
    case Kind::SecretInClear:
        return LintWords::tr("The connection is not encrypted: say STARTTLS first, so that nobody reads the password.");
    case Kind::UnknownVerb:
    case Kind::NotNow:
        break; // have sentences of their own
    }
    return {};
}

} // namespace

QString remarkSentence(const Smtp::LineRemark &remark)
{
    QStringList words;
    for (const QByteArray &word : remark.words)
        words.append(Base::visibleText(word));
    if (remark.kind == Smtp::LineRemark::Kind::UnknownVerb)
        return unknownVerb(words.value(0), words.value(1));
    if (remark.kind == Smtp::LineRemark::Kind::NotOffered && words.size() == 1)
        return objectionSentence(Smtp::Objection::NotOffered, remark.words.constFirst());
    if (remark.kind == Smtp::LineRemark::Kind::NotNow)
        return objectionSentence(remark.objection, remark.words.value(0));
    return Base::filled(patternOf(remark.kind), words);
}

QString hintSentence(const Smtp::LineRemark &remark)
{
    using Kind = Smtp::LineRemark::Kind;
    const QString word = Base::visibleText(remark.words.value(0));
    switch (remark.kind) {
    case Kind::UnknownVerb:
    case Kind::NotOffered:
        return LintWords::tr("Tab completes it.");
    case Kind::Missing:
        //: %1 is a part of a command: "FROM:", "<address>"
        return LintWords::tr("Next comes %1.").arg(word);
    case Kind::NoBrackets:
        return LintWords::tr("Next comes the address, with > behind it.");
    case Kind::BadValue:
        return LintWords::tr("Next comes the value of %1.").arg(word);
    case Kind::NoHostName:
        return LintWords::tr("A full host name has a dot; an address stands in brackets: [192.0.2.1].");
    case Kind::BlankBehind:
    case Kind::BlankBefore:
    case Kind::Unexpected:
    case Kind::BlankBehindColon:
    case Kind::NoBlankBehindPath:
    case Kind::BadAddress:
    case Kind::NotAscii:
    case Kind::TooLong:
    case Kind::NotNow:
    case Kind::OverLimit:
    case Kind::SecretInClear:
        break; // nothing that typing on would mend, or that one has to be told
    }
    return {};
}

QString objectionSentence(Smtp::Objection objection, const QByteArray &verb)
{
    using Smtp::Objection;
    switch (objection) {
    case Objection::None:
        return {};
    case Objection::NotGreeted:
        return LintWords::tr("Wait for the greeting: whoever speaks before it is taken for a spammer.");
    case Objection::TurnedAway:
        return LintWords::tr("The server has refused to talk. Only QUIT makes sense now.");
    case Objection::NeedsHello:
        return LintWords::tr("Say EHLO first.");
    case Objection::NeedsMail:
        return LintWords::tr("Say MAIL first: no transaction is open.");
    case Objection::NeedsRecipient:
        return LintWords::tr("Say RCPT first: no recipient is accepted yet.");
    case Objection::TransactionOpen:
        return LintWords::tr("A transaction is open. End it with RSET, or finish the letter.");
    case Objection::NotOffered:
        return Base::filled(
            LintWords::tr("The server has not announced %1 in its reply to EHLO."), {Base::visibleText(verb)});
    case Objection::AlreadyEncrypted:
        return LintWords::tr("The connection is encrypted already.");
    case Objection::AlreadyLoggedIn:
        return LintWords::tr("You are logged in already; AUTH works once in a session.");
    case Objection::HandshakeGoesOn:
        return LintWords::tr("Wait until the encryption is agreed on.");
    case Objection::LoginGoesOn:
        return LintWords::tr("The server waits for the answer to its challenge, or for * to give up.");
    case Objection::LetterGoesOn:
        return LintWords::tr("This is part of the letter now. End it with a dot on a line of its own.");
    case Objection::ChunksGoOn:
        return LintWords::tr("Between chunks only BDAT, RSET, NOOP and QUIT are allowed.");
    case Objection::Closed:
        return LintWords::tr("The connection is closed.");
    }
    Q_UNREACHABLE();
}

} // namespace Ui
