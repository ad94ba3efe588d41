// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using Base::Problem;

namespace {

// One row for each problem of this group: the login.
constexpr ProblemRow rows[] = {
    {Problem::LoginNeedsEncryption,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The password was not sent: no encryption"),
            QT_TRANSLATE_NOOP("Findings", "A login over a connection in clear can be read by anybody on the way."),
            {QT_TRANSLATE_NOOP("Findings", "The account's security is set to none."),
                QT_TRANSLATE_NOOP("Findings", "The server does not offer STARTTLS on this port.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose STARTTLS as the security of this account."),
                QT_TRANSLATE_NOOP("Findings", "Choose TLS from the start, on port 465.")},
            Who::You, Retry::NeverUnchanged, "RFC 8314 3, RFC 4954 4", Fix::UseStartTls}},
    {Problem::LoginNotOffered,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server offers no login here"),
            QT_TRANSLATE_NOOP("Findings", "A user name is set for %5, but the reply to EHLO did not list AUTH."),
            {QT_TRANSLATE_NOOP("Findings", "This is a server that receives mail, not one for sending."),
                QT_TRANSLATE_NOOP("Findings", "The server offers a login on another port only.")},
            {QT_TRANSLATE_NOOP("Findings", "Use your provider's server for sending, on port 587 or 465."),
                QT_TRANSLATE_NOOP("Findings", "Leave the user name empty if the server needs none.")},
            Who::You, Retry::NeverUnchanged, "RFC 4954 3, RFC 6409", Fix::EditServer}},
    {Problem::NoCommonMechanism,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "No way to log in that both sides know"),
            QT_TRANSLATE_NOOP("Findings", "The server offers only: %2"),
            {QT_TRANSLATE_NOOP("Findings", "The server wants a token or a domain login in place of a password.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose other mechanisms for this account."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 4954 4", Fix::EditServer}},
    {Problem::LoginRefused,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server refuses user name or password"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "User name or password is mistyped."),
                QT_TRANSLATE_NOOP("Findings", "The user name must be the whole mail address, or only its first part."),
                QT_TRANSLATE_NOOP("Findings", "The provider wants an app password, or login by SMTP is switched off.")},
            {QT_TRANSLATE_NOOP("Findings", "Enter the password again; mind spaces at its ends."),
                QT_TRANSLATE_NOOP("Findings", "Try the whole mail address as the user name."),
                QT_TRANSLATE_NOOP("Findings", "Look for an app password in your provider's settings."),
                QT_TRANSLATE_NOOP("Findings", "Do not try often: accounts get locked.")},
            Who::You, Retry::NeverUnchanged, "RFC 4954 6", Fix::EnterPassword}},
    {Problem::BadChallenge,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server's question in the login makes no sense"),
            QT_TRANSLATE_NOOP("Findings", "The challenge could not be read, so the login was broken off."),
            {QT_TRANSLATE_NOOP("Findings", "The server has a fault in this mechanism.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose another mechanism for this account."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 4954 4", Fix::EditServer}},
    {Problem::ServerUnproven,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server did not prove who it is"),
            QT_TRANSLATE_NOOP("Findings",
                "With this mechanism both sides prove that they know the password. The server did not, so nothing was "
                "entrusted to it."),
            {QT_TRANSLATE_NOOP("Findings", "Somebody between you and the server answers in its place."),
                QT_TRANSLATE_NOOP("Findings", "The server has a fault in this mechanism.")},
            {QT_TRANSLATE_NOOP("Findings", "Look at the certificate of the connection: is it the server's own?"),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 5802 5, 9", Fix::EditServer}},
    {Problem::CredentialsUnfit,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "User name or password cannot be sent as they are"),
            QT_TRANSLATE_NOOP("Findings", "One of them has a character that a login must not have."),
            {QT_TRANSLATE_NOOP("Findings", "A line break or a tab came along when it was pasted.")},
            {QT_TRANSLATE_NOOP("Findings", "Enter user name and password again.")}, Who::You, Retry::NeverUnchanged,
            "RFC 4013 2.3", Fix::EnterPassword}},
    {Problem::PasswordRefusedBefore,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server refused this password before"),
            QT_TRANSLATE_NOOP("Findings", "It was not tried again: servers lock accounts after a few wrong logins."),
            {QT_TRANSLATE_NOOP("Findings", "User name or password is mistyped.")},
            {QT_TRANSLATE_NOOP("Findings", "Enter the password again; mind spaces at its ends.")}, Who::You,
            Retry::NeverUnchanged, "RFC 4954 6", Fix::EnterPassword}},
    {Problem::PasswordMissing,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The password for this account is missing"),
            QT_TRANSLATE_NOOP("Findings", "The account has a user name, but no password is known."),
            {QT_TRANSLATE_NOOP("Findings", "It was never entered, or the keychain does not hold it.")},
            {QT_TRANSLATE_NOOP("Findings", "Enter the password.")}, Who::You, Retry::Now, "", Fix::EnterPassword}},
};

} // namespace

std::span<const ProblemRow> loginProblems()
{
    return rows;
}

} // namespace Diagnosis
