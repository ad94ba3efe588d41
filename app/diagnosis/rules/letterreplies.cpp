// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

// What a server means by refusing a letter.
constexpr NamedRow rows[] = {
    {"smtputf8-switched-off"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "SMTPUTF8 is needed, and switched off for this letter"),
            QT_TRANSLATE_NOOP("Findings",
                "%1 has characters outside ASCII. The server offers SMTPUTF8, which was not to be used; nothing was "
                "sent."),
            {QT_TRANSLATE_NOOP("Findings", "The extension was left out to try how the server does without it.")},
            {QT_TRANSLATE_NOOP("Findings", "Let SMTPUTF8 be used."),
                QT_TRANSLATE_NOOP("Findings", "Use another address of the recipient, in plain ASCII.")},
            Who::You, Retry::NeverUnchanged, "RFC 6531 3.2", Fix::None}},
    {"8bitmime-switched-off"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "8BITMIME is needed, and switched off for this letter"),
            QT_TRANSLATE_NOOP("Findings",
                "The message holds octets above 127. The server offers 8BITMIME, which was not to be used, and a "
                "finished message is not rewritten."),
            {QT_TRANSLATE_NOOP("Findings", "The extension was left out to try how the server does without it.")},
            {QT_TRANSLATE_NOOP("Findings", "Let 8BITMIME be used."),
                QT_TRANSLATE_NOOP("Findings", "Make the message again with an encoding in ASCII.")},
            Who::You, Retry::NeverUnchanged, "RFC 6152 3", Fix::None}},
    {"message-too-large"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The letter is too large"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "Attachments grow by about a third when they are encoded.")},
            {QT_TRANSLATE_NOOP("Findings", "Remove or shrink an attachment."),
                QT_TRANSLATE_NOOP("Findings", "Share large files by a link instead.")},
            Who::You, Retry::NeverUnchanged, "RFC 1870, RFC 3463 3.4", Fix::EditLetter}},
    {"storage-full"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "The server has no room at the moment"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The disk of the server is full.")},
            {QT_TRANSLATE_NOOP("Findings", "Try again in some minutes."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::Later, "RFC 5321 4.2.3", Fix::SendAgain}},
    {"content-refused"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "A filter refuses the content"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "Text, links or attachments look like spam or malware to the filter.")},
            {QT_TRANSLATE_NOOP("Findings", "Remove attachments and links, then try again."),
                QT_TRANSLATE_NOOP("Findings", "Share files by a link instead."),
                QT_TRANSLATE_NOOP("Findings", "Ask the recipient's provider if the letter is harmless.")},
            Who::You, Retry::NeverUnchanged, "RFC 3463 3.8", Fix::EditLetter}},
    {"policy-refused"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "A policy of the server refuses this"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The server does not say more by its code; its words may.")},
            {QT_TRANSLATE_NOOP("Findings", "Read the server's words: they often name the rule or a web page."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 3463 3.8", Fix::None}},
};

} // namespace

std::span<const NamedRow> letterReplies()
{
    return rows;
}

} // namespace Diagnosis
