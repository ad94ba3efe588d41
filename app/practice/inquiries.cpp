// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/inquiries.h"

#include <algorithm>
#include <array>

#include "practice/mailpath.h"
#include "practice/offer.h"
#include "practice/settings.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

struct Syntax {
    QByteArrayView verb;
    QByteArrayView form;
};

constexpr std::array syntaxes = std::to_array<Syntax>({
    {"EHLO", "EHLO client-name"},
    {"HELO", "HELO client-name"},
    {"LHLO", "LHLO client-name"},
    {"MAIL", "MAIL FROM:<sender> [parameter ...]"},
    {"RCPT", "RCPT TO:<recipient> [parameter ...]"},
    {"DATA", "DATA, then the letter and a line with a dot alone"},
    {"BDAT", "BDAT octets [LAST], then so many octets of the letter"},
    {"RSET", "RSET"},
    {"NOOP", "NOOP [anything]"},
    {"VRFY", "VRFY mailbox"},
    {"EXPN", "EXPN list (there is one, staff)"},
    {"HELP", "HELP [verb]"},
    {"STARTTLS", "STARTTLS"},
    {"AUTH", "AUTH mechanism [initial-response]"},
    {"XCLIENT", "XCLIENT attribute=value ..."},
    {"QUIT", "QUIT"},
});

bool isServed(const Settings &settings, QByteArrayView verb)
{
    const bool isPossible = verb != "STARTTLS" || settings.tls == TlsMode::StartTls;
    return isPossible && offers(settings, verb) && isVerbOf(settings.protocol, verb);
}

// The argument as a path: brackets are allowed and not needed.
MailPath mailboxIn(QByteArrayView argument)
{
    const QByteArray path = argument.startsWith('<') ? argument.toByteArray() : '<' + argument.toByteArray() + '>';
    return MailPath::parse(path, {}, false);
}

} // namespace

Answer verifyAnswer(const Settings &settings, QByteArrayView argument)
{
    const MailPath path = mailboxIn(argument);
    // RFC 5321 3.5.1: a name is as good as an address, and nobody here knows one
    if (path.defect || !path.hasDomain)
        return answer(252, "2.0.0", "this is not verified; a letter to it is worth a try");
    if (isNamedIn(settings.refusedRecipients, path))
        return answer(550, "5.1.1", '<' + path.address + "> is not known here");
    return answer(250, "2.1.5", '<' + path.address + '>');
}

Answer expandAnswer(const Settings &settings, QByteArrayView argument)
{
    if (argument.compare("staff", Qt::CaseInsensitive) != 0)
        return answer(550, "5.1.1", "there is no such list here; the one list is staff"_ba);
    const QByteArray domain = announcedName(settings);
    return {250, "2.1.5"_ba, {"Ann <ann@" + domain + '>', "Bo <bo@" + domain + '>', "Cy <cy@" + domain + '>'}};
}

Answer helpAnswer(const Settings &settings, QByteArrayView argument)
{
    const auto *syntax = std::ranges::find_if(
        syntaxes, [&](const Syntax &known) { return known.verb.compare(argument, Qt::CaseInsensitive) == 0; });
    if (syntax != syntaxes.end() && isServed(settings, syntax->verb))
        return answer(214, "2.0.0", syntax->form.toByteArray());
    if (!argument.isEmpty())
        return answer(504, "5.5.4", "there is no help on this; HELP alone names the commands");
    QByteArray verbs = "commands:"_ba;
    for (const Syntax &known : syntaxes) {
        if (isServed(settings, known.verb))
            verbs += ' ' + known.verb.toByteArray();
    }
    return {214, "2.0.0"_ba, {verbs, "HELP and one of them says more; see RFC 5321"_ba}};
}

} // namespace Practice
