// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using Base::Problem;

namespace {

// One row for each problem of this group: what is wrong with a letter before anything is sent.
constexpr ProblemRow rows[] = {
    {Problem::NoSender,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The letter has no sender"),
            QT_TRANSLATE_NOOP("Findings", "A letter needs an address in From; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "No address was entered, and the account has none.")},
            {QT_TRANSLATE_NOOP("Findings", "Put your address into From.")}, Who::You, Retry::Now, "RFC 5322 3.6.2",
            Fix::EditSender}},
    {Problem::NoRecipient,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The letter has no recipient"),
            QT_TRANSLATE_NOOP("Findings", "There is nobody to send to; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "To, Cc and Bcc are empty.")},
            {QT_TRANSLATE_NOOP("Findings", "Put at least one address into To, Cc or Bcc.")}, Who::You, Retry::Now,
            "RFC 5321 3.3", Fix::EditRecipients}},
    {Problem::TooManyRecipients,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The letter has too many recipients"),
            QT_TRANSLATE_NOOP("Findings", "Postscope takes up to %2 in one letter; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "A long list was pasted into To, Cc or Bcc.")},
            {QT_TRANSLATE_NOOP("Findings", "Send the letter to a part of the list at a time."),
                QT_TRANSLATE_NOOP("Findings", "For large lists, use a mailing list at your mail server.")},
            Who::You, Retry::Now, "RFC 5321 4.5.3.1.8", Fix::EditRecipients}},
    {Problem::BadAddress,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This is not a complete mail address"),
            QT_TRANSLATE_NOOP("Findings", "“%1” cannot be read as an address; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "The address was mistyped."),
                QT_TRANSLATE_NOOP("Findings", "The @ or the domain is missing.")},
            {QT_TRANSLATE_NOOP("Findings", "Write it like name@example.org.")}, Who::You, Retry::Now, "RFC 5321 4.1.2",
            Fix::EditRecipients}},
    {Problem::LineBreakInField,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "A field holds a line break"),
            QT_TRANSLATE_NOOP(
                "Findings", "“%1” must be one line; with a line break somebody could smuggle in other header fields."),
            {QT_TRANSLATE_NOOP("Findings", "Text with a line break was pasted.")},
            {QT_TRANSLATE_NOOP("Findings", "Take the line break out.")}, Who::You, Retry::Now, "RFC 5322 2.2",
            Fix::EditLetter}},
    {Problem::BadField,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This header field cannot be added"),
            QT_TRANSLATE_NOOP(
                "Findings", "“%1” is no name of a header field, or the program writes this field itself."),
            {QT_TRANSLATE_NOOP("Findings", "The name holds a space, a colon or a character outside ASCII.")},
            {QT_TRANSLATE_NOOP("Findings", "Give the field another name, or leave it out.")}, Who::You, Retry::Now,
            "RFC 5322 2.2", Fix::EditLetter}},
    {Problem::AttachmentMissing,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "An attached file is gone"),
            QT_TRANSLATE_NOOP("Findings", "The file %1 is no longer there; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "It was moved, renamed or deleted after it was attached.")},
            {QT_TRANSLATE_NOOP("Findings", "Remove the attachment, or attach the file again.")}, Who::You, Retry::Now,
            "", Fix::EditLetter}},
    {Problem::AttachmentUnreadable,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "An attached file cannot be read"),
            QT_TRANSLATE_NOOP("Findings", "The file %1 is there but cannot be opened; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "You have no permission to read it."),
                QT_TRANSLATE_NOOP("Findings", "The disk or the network share is not available.")},
            {QT_TRANSLATE_NOOP("Findings", "Check who may read the file, then send again.")}, Who::You, Retry::Now, "",
            Fix::EditLetter}},
    {Problem::AttachmentChanged,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "An attached file changed while it was sent"),
            QT_TRANSLATE_NOOP(
                "Findings", "The size of %1 changed after the letter was measured, so the letter was not finished."),
            {QT_TRANSLATE_NOOP("Findings", "Another program is still writing the file.")},
            {QT_TRANSLATE_NOOP("Findings", "Wait until the file is complete, then send again.")}, Who::You, Retry::Now,
            "", Fix::SendAgain}},
    {Problem::MessageTooLarge,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The letter is too large for this server"),
            QT_TRANSLATE_NOOP("Findings", "It has %2 octets, and the server announced a limit of %3; it was not sent."),
            {QT_TRANSLATE_NOOP("Findings", "Attachments grow by about a third when they are encoded.")},
            {QT_TRANSLATE_NOOP("Findings", "Remove or shrink an attachment."),
                QT_TRANSLATE_NOOP("Findings", "Share large files by a link instead.")},
            Who::You, Retry::NeverUnchanged, "RFC 1870", Fix::EditLetter}},
    {Problem::NeedsSmtpUtf8,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server cannot take this address"),
            QT_TRANSLATE_NOOP(
                "Findings", "The name in %1 has characters outside ASCII, and the server does not offer SMTPUTF8."),
            {QT_TRANSLATE_NOOP("Findings", "The server does not know internationalised addresses.")},
            {QT_TRANSLATE_NOOP("Findings", "Use another address of the recipient, in plain ASCII."),
                QT_TRANSLATE_NOOP("Findings", "Send through a server that offers SMTPUTF8.")},
            Who::You, Retry::NeverUnchanged, "RFC 6531 3.2", Fix::EditRecipients}},
    {Problem::NeedsEightBit,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server cannot take this finished message"),
            QT_TRANSLATE_NOOP("Findings",
                "The message holds octets above 127, the server does not offer 8BITMIME, and a finished message is not "
                "rewritten."),
            {QT_TRANSLATE_NOOP("Findings", "The message was made for a server with 8BITMIME.")},
            {QT_TRANSLATE_NOOP("Findings", "Send through another server."),
                QT_TRANSLATE_NOOP("Findings", "Make the message again with an encoding in ASCII.")},
            Who::You, Retry::NeverUnchanged, "RFC 6152", Fix::EditServer}},
    {Problem::NotOffered,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server lacks what the letter needs"),
            QT_TRANSLATE_NOOP("Findings", "%1 was asked for, and the server does not offer it; nothing was sent."),
            {QT_TRANSLATE_NOOP(
                "Findings", "The server does not know this extension, or offers it only after a login.")},
            {QT_TRANSLATE_NOOP("Findings", "Do without it."),
                QT_TRANSLATE_NOOP("Findings", "Send through another server.")},
            Who::You, Retry::NeverUnchanged, "RFC 5321 2.2.1", Fix::EditServer}},
    {Problem::BeyondOffer,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server does not go as far as the letter asks"),
            QT_TRANSLATE_NOOP("Findings", "For %1 it allows %3, and %2 was asked for; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "The server announced this bound in its reply to EHLO.")},
            {QT_TRANSLATE_NOOP("Findings", "Ask for what it allows."),
                QT_TRANSLATE_NOOP("Findings", "Send through another server.")},
            Who::You, Retry::NeverUnchanged, "RFC 5321 2.2.1", Fix::EditServer}},
    {Problem::NeedsVerifiedTls,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "REQUIRETLS needs a verified server"),
            QT_TRANSLATE_NOOP(
                "Findings", "The connection is not encrypted, or its certificate is not verified; nothing was sent."),
            {QT_TRANSLATE_NOOP("Findings", "The server is spoken to in clear."),
                QT_TRANSLATE_NOOP("Findings", "The certificate is only trusted by hand.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose STARTTLS or TLS with a certificate that can be verified."),
                QT_TRANSLATE_NOOP("Findings", "Do without REQUIRETLS.")},
            Who::You, Retry::NeverUnchanged, "RFC 8689 4.1", Fix::EditServer}},
};

} // namespace

std::span<const ProblemRow> letterProblems()
{
    return rows;
}

} // namespace Diagnosis
