// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr NamedRow accepted{"accepted"_L1,
    {Severity::Note, QT_TRANSLATE_NOOP("Findings", "Accepted by the server"),
        QT_TRANSLATE_NOOP("Findings", "%5 has taken the letter over; delivery to the mailbox is not proven by this."),
        {}, {QT_TRANSLATE_NOOP("Findings", "If it does not arrive: look into the spam folder, and wait for a report.")},
        Who::You, Retry::NeverUnchanged, "RFC 5321 4.2.5, 6.1", Fix::None}};

constexpr NamedRow queued{"accepted"_L1,
    {Severity::Note, QT_TRANSLATE_NOOP("Findings", "Queued as %2: accepted by the server"),
        QT_TRANSLATE_NOOP("Findings", "%5 has taken the letter over; delivery to the mailbox is not proven by this."),
        {},
        {QT_TRANSLATE_NOOP("Findings", "If it does not arrive: look into the spam folder, and wait for a report."),
            QT_TRANSLATE_NOOP("Findings", "Give %2 to the server's operator, who can follow the letter with it.")},
        Who::You, Retry::NeverUnchanged, "RFC 5321 4.2.5, 6.1", Fix::None}};

constexpr NamedRow partly{"partial-recipients"_L1,
    {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "%2 of %3 recipients were refused"),
        QT_TRANSLATE_NOOP("Findings", "The letter went to the others. Refused: %1"), {},
        {QT_TRANSLATE_NOOP("Findings", "Do not send to everybody again: the others have accepted it already."),
            QT_TRANSLATE_NOOP("Findings", "See below why each was refused.")},
        Who::You, Retry::NeverUnchanged, "RFC 5321 3.3", Fix::EditRecipients}};

constexpr NamedRow leftBehind{"recipients-left-behind"_L1,
    {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "%2 of %3 recipients were left behind"),
        QT_TRANSLATE_NOOP("Findings", "The letter went to the others. Not yet to: %1"),
        {QT_TRANSLATE_NOOP("Findings", "The server takes only so many letters over one connection."),
            QT_TRANSLATE_NOOP("Findings", "The conversation ended before their turn came.")},
        {QT_TRANSLATE_NOOP("Findings", "Send the letter again to these recipients alone.")}, Who::You, Retry::Now,
        "RFC 9422 4", Fix::EditRecipients}};

constexpr NamedRow localSocket{"local-socket-silent"_L1,
    {Severity::Error, QT_TRANSLATE_NOOP("Findings", "No server answers at this local socket"),
        QT_TRANSLATE_NOOP("Findings", "%5 could not be connected to: %1"),
        {QT_TRANSLATE_NOOP("Findings", "The server is not running, or it has its socket elsewhere."),
            QT_TRANSLATE_NOOP("Findings", "Only other users may connect to it.")},
        {QT_TRANSLATE_NOOP("Findings", "Check the path of the socket, and whether the server is running."),
            QT_TRANSLATE_NOOP("Findings", "Check who may read and write the socket.")},
        Who::You, Retry::Now, "", Fix::EditServer}};

constexpr NamedRow skippedEncryption{"encryption-skipped"_L1,
    {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "Encryption is required, and STARTTLS was skipped"),
        QT_TRANSLATE_NOOP("Findings",
            "Without STARTTLS nothing may go to this server, so the program said QUIT; nothing was delivered."),
        {},
        {QT_TRANSLATE_NOOP("Findings", "Send again, and let STARTTLS be said."),
            QT_TRANSLATE_NOOP("Findings", "To see what the server does without it, connect from the console.")},
        Who::You, Retry::Now, "RFC 3207 4", Fix::SendAgain}};

} // namespace

const NamedRow &acceptedRow(bool hasQueueId)
{
    return hasQueueId ? queued : accepted;
}

const NamedRow &partialRow()
{
    return partly;
}

const NamedRow &leftBehindRow()
{
    return leftBehind;
}

const NamedRow &localSocketRow()
{
    return localSocket;
}

const NamedRow &skippedEncryptionRow()
{
    return skippedEncryption;
}

} // namespace Diagnosis
