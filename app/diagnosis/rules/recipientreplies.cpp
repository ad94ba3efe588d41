// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

// What a server means by refusing a recipient.
constexpr NamedRow rows[] = {
    {"relay-denied"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server forwards mail only after a login"),
            QT_TRANSLATE_NOOP("Findings", "You are not logged in, and for %1 the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The recipient is not on this server, and no login was made."),
                QT_TRANSLATE_NOOP(
                    "Findings", "The recipient should be on this server, but the server does not know the domain.")},
            {QT_TRANSLATE_NOOP("Findings", "Enter user name and password for this account, with encryption."),
                QT_TRANSLATE_NOOP("Findings", "Or use your own provider's server.")},
            Who::You, Retry::NeverUnchanged, "RFC 5321 3.6.2, 7.9", Fix::EditServer}},
    {"relay-denied-after-login"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Your account may not send to this recipient"),
            QT_TRANSLATE_NOOP("Findings", "You are logged in, and yet for %1 the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The account may send within its own organisation only."),
                QT_TRANSLATE_NOOP("Findings", "The domain is not set up on this server.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the domain of the recipient."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 5321 3.6.2", Fix::EditRecipients}},
    {"unknown-user"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "There is no such mailbox"),
            QT_TRANSLATE_NOOP("Findings", "For %1 the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The address was mistyped."),
                QT_TRANSLATE_NOOP("Findings", "The mailbox was closed or renamed.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the part before the @ letter by letter."),
                QT_TRANSLATE_NOOP("Findings", "Ask the recipient another way.")},
            Who::You, Retry::NeverUnchanged, "RFC 3463 3.2", Fix::EditRecipients}},
    {"no-such-domain"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The recipient's domain does not exist"),
            QT_TRANSLATE_NOOP("Findings", "DNS does not know %1, so that there is nowhere to send to."),
            {QT_TRANSLATE_NOOP("Findings", "The part behind the @ is mistyped."),
                QT_TRANSLATE_NOOP("Findings", "The domain was given up.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the part behind the @ letter by letter."),
                QT_TRANSLATE_NOOP("Findings", "Ask the recipient another way.")},
            Who::You, Retry::NeverUnchanged, "RFC 5321 5.1", Fix::EditRecipients}},
    {"recipient-domain-unusable"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The recipient's domain takes no mail"),
            QT_TRANSLATE_NOOP("Findings", "For %1 the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The part behind the @ is mistyped."),
                QT_TRANSLATE_NOOP("Findings", "The domain exists but receives no mail.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the part behind the @ letter by letter."),
                QT_TRANSLATE_NOOP("Findings", "Ask the recipient another way.")},
            Who::You, Retry::NeverUnchanged, "RFC 3463 3.2, RFC 7505", Fix::EditRecipients}},
    {"mailbox-full"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "The recipient's mailbox is full"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The recipient has used up the room for mail.")},
            {QT_TRANSLATE_NOOP("Findings", "Tell the recipient another way."),
                QT_TRANSLATE_NOOP("Findings", "Try again later.")},
            Who::RecipientProvider, Retry::Later, "RFC 3463 3.3", Fix::None}},
    {"mailbox-disabled"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The recipient's mailbox takes no mail"),
            QT_TRANSLATE_NOOP("Findings", "For %1 the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The mailbox was closed, or it was not used for a long time.")},
            {QT_TRANSLATE_NOOP("Findings", "Ask the recipient another way.")}, Who::RecipientProvider,
            Retry::NeverUnchanged, "RFC 3463 3.3", Fix::EditRecipients}},
    {"mailbox-moved"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The recipient has another address now"),
            QT_TRANSLATE_NOOP("Findings", "For %1 the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The mailbox has moved, and this server does not forward.")},
            {QT_TRANSLATE_NOOP("Findings", "Use the address in the server's words, if you trust it.")}, Who::You,
            Retry::NeverUnchanged, "RFC 5321 3.4", Fix::EditRecipients}},
    {"greylisted"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "The server wants you to come back later"),
            QT_TRANSLATE_NOOP("Findings", "This is greylisting, a pause against spam. The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The server does not know this sender yet; that is nobody's fault.")},
            {QT_TRANSLATE_NOOP("Findings", "Send the same again in 5 to 15 minutes, from the same place.")},
            Who::RecipientProvider, Retry::Later, "RFC 6647", Fix::SendAgain}},
    {"perhaps-greylisted"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "The server cannot take it now; later it may"),
            QT_TRANSLATE_NOOP("Findings", "For %1 the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "Greylisting: many servers put off a sender whom they do not know."),
                QT_TRANSLATE_NOOP("Findings", "Something at the server does not work at the moment.")},
            {QT_TRANSLATE_NOOP("Findings", "Send the same again in 15 minutes.")}, Who::RecipientProvider, Retry::Later,
            "RFC 5321 4.2.1, RFC 6647", Fix::SendAgain}},
    {"too-many-recipients"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "Too many recipients in one letter"),
            QT_TRANSLATE_NOOP("Findings", "From %1 on the server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The server takes only so many recipients at a time.")},
            {QT_TRANSLATE_NOOP("Findings", "Send to the rest in a second letter.")}, Who::You, Retry::Now,
            "RFC 5321 4.5.3.1.10", Fix::EditRecipients}},
};

} // namespace

std::span<const NamedRow> recipientReplies()
{
    return rows;
}

} // namespace Diagnosis
