// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using Base::Problem;

namespace {

// One row for each problem of this group: files and the program itself.
constexpr ProblemRow rows[] = {
    {Problem::FileUnreadable,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "A file cannot be read"),
            QT_TRANSLATE_NOOP("Findings", "The file %1 could not be opened."),
            {QT_TRANSLATE_NOOP("Findings", "It is not there, or you have no permission to read it.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the path and who may read the file.")}, Who::You, Retry::Now, "",
            Fix::None}},
    {Problem::FileUnwritable,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "A file cannot be written"),
            QT_TRANSLATE_NOOP("Findings", "The file %1 could not be written."),
            {QT_TRANSLATE_NOOP("Findings", "The disk is full, or you have no permission to write there.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose another place.")}, Who::You, Retry::Now, "", Fix::None}},
    {Problem::FileDamaged,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "A file is damaged"),
            QT_TRANSLATE_NOOP("Findings", "The content of %1 is not what it should be."),
            {QT_TRANSLATE_NOOP("Findings", "It was not written completely, or another program changed it.")},
            {QT_TRANSLATE_NOOP("Findings", "Take the file from a backup, or remove it.")}, Who::You, Retry::Now, "",
            Fix::None}},
    {Problem::KeyEncrypted,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The private key is locked by a password"),
            QT_TRANSLATE_NOOP("Findings", "The key in %1 is encrypted, so the client certificate cannot be shown."),
            {QT_TRANSLATE_NOOP("Findings", "The key was made with a password.")},
            {QT_TRANSLATE_NOOP("Findings", "Write the key into a file without a password: openssl pkey -in … -out ….")},
            Who::You, Retry::Now, "", Fix::None}},
    {Problem::KeyDoesNotFit,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Key and certificate do not belong together"),
            QT_TRANSLATE_NOOP("Findings", "The key in %1 is not the one that the certificate in %2 was made for."),
            {QT_TRANSLATE_NOOP("Findings", "One of the two files belongs to another certificate.")},
            {QT_TRANSLATE_NOOP("Findings", "Name the key that was made together with the certificate.")}, Who::You,
            Retry::Now, "", Fix::None}},
    {Problem::AddressInUse,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Another program listens on this port already"),
            QT_TRANSLATE_NOOP("Findings", "The practice server could not listen on %1."),
            {QT_TRANSLATE_NOOP("Findings", "A mail server or a second copy of this program is running.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose another port; 0 picks a free one.")}, Who::You, Retry::Now, "",
            Fix::EditServer}},
    {Problem::KeychainUnavailable,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "The system's keychain does not answer"),
            QT_TRANSLATE_NOOP(
                "Findings", "Passwords cannot be kept; this one is held in memory until the program ends."),
            {QT_TRANSLATE_NOOP("Findings", "No keychain service is running, or it is locked.")},
            {QT_TRANSLATE_NOOP("Findings", "Unlock the keychain, or enter the password each time.")}, Who::You,
            Retry::Now, "", Fix::EnterPassword}},
    {Problem::Cancelled,
        {Severity::Note, QT_TRANSLATE_NOOP("Findings", "Cancelled by you"),
            QT_TRANSLATE_NOOP(
                "Findings", "The connection was closed before the letter was complete; nothing was delivered."),
            {}, {QT_TRANSLATE_NOOP("Findings", "Send again when you are ready.")}, Who::You, Retry::Now,
            "RFC 5321 4.1.1.4", Fix::SendAgain}},
    {Problem::Internal,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Something went wrong inside this program"),
            QT_TRANSLATE_NOOP("Findings", "This should not happen."),
            {QT_TRANSLATE_NOOP("Findings", "The program has a fault.")},
            {QT_TRANSLATE_NOOP("Findings", "Please report it, with the transcript.")}, Who::You, Retry::Now, "",
            Fix::None}},
};

} // namespace

std::span<const ProblemRow> programProblems()
{
    return rows;
}

} // namespace Diagnosis
