// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using Base::Problem;

namespace {

// One row for each problem of this group: the way to the server and its encryption.
constexpr ProblemRow rows[] = {
    {Problem::BadServerName,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This is not a server name"),
            QT_TRANSLATE_NOOP("Findings", "“%1” is neither a host name nor an address."),
            {QT_TRANSLATE_NOOP("Findings", "A character was mistyped, or an address was pasted with more around it.")},
            {QT_TRANSLATE_NOOP("Findings", "Write it like mail.example.org.")}, Who::You, Retry::Now, "RFC 5321 2.3.5",
            Fix::EditServer}},
    {Problem::HostNotFound,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "There is no server of this name"),
            QT_TRANSLATE_NOOP("Findings", "DNS has no address for %1."),
            {QT_TRANSLATE_NOOP("Findings", "The name is mistyped."),
                QT_TRANSLATE_NOOP("Findings", "The network or its DNS does not work."),
                QT_TRANSLATE_NOOP("Findings", "The name is known only inside another network, such as a VPN.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the spelling of the server name."),
                QT_TRANSLATE_NOOP("Findings", "Check whether other names are found, in a browser for one.")},
            Who::You, Retry::Now, "RFC 5321 5.1", Fix::EditServer}},
    {Problem::ConnectionRefused,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Nothing listens on this port"),
            QT_TRANSLATE_NOOP("Findings", "%5 refused the connection at once."),
            {QT_TRANSLATE_NOOP("Findings", "The port number is wrong."),
                QT_TRANSLATE_NOOP("Findings", "The mail service is not running there."),
                QT_TRANSLATE_NOOP("Findings", "A firewall refuses the connection.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the port: 465 and 587 are for sending, 25 is between servers."),
                QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
            Who::You, Retry::Now, "RFC 8314 3.3", Fix::EditServer}},
    {Problem::ConnectTimeout,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server does not answer"),
            QT_TRANSLATE_NOOP("Findings", "No connection to %5 could be made in the time allowed."),
            {QT_TRANSLATE_NOOP("Findings", "A firewall on the way drops the connection."),
                QT_TRANSLATE_NOOP("Findings", "The server is off, or the address is wrong.")},
            {QT_TRANSLATE_NOOP("Findings", "Try port 587 or 465."),
                QT_TRANSLATE_NOOP("Findings", "Try from another network."),
                QT_TRANSLATE_NOOP("Findings", "Try again in some minutes.")},
            Who::Network, Retry::Later, "RFC 5321 4.5.4.1", Fix::EditServer}},
    {Problem::NetworkUnreachable,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "There is no way to this server"),
            QT_TRANSLATE_NOOP("Findings", "This computer's network has no route to %5."),
            {QT_TRANSLATE_NOOP("Findings", "The computer is offline."),
                QT_TRANSLATE_NOOP("Findings", "The server has only an IPv6 address, and this network has no IPv6.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the network connection."),
                QT_TRANSLATE_NOOP("Findings", "Switch the VPN on or off.")},
            Who::Network, Retry::Now, "", Fix::SendAgain}},
    {Problem::ConnectionLost,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The connection broke before the letter was complete"),
            QT_TRANSLATE_NOOP(
                "Findings", "The server cannot have accepted the letter, because it never got all of it."),
            {QT_TRANSLATE_NOOP("Findings", "The network broke down for a moment."),
                QT_TRANSLATE_NOOP("Findings", "The server or something on the way closed the connection.")},
            {QT_TRANSLATE_NOOP("Findings", "Send again."),
                QT_TRANSLATE_NOOP("Findings", "If it happens each time, look at the last lines of the transcript.")},
            Who::Network, Retry::Now, "RFC 5321 4.1.1.4", Fix::SendAgain}},
    {Problem::TlsToPlainPort,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This port does not begin with TLS"),
            QT_TRANSLATE_NOOP("Findings", "%5 answered in clear text where a TLS handshake was expected."),
            {QT_TRANSLATE_NOOP("Findings", "Ports 587 and 25 begin in clear and change to TLS by STARTTLS.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose STARTTLS as the security of this account."),
                QT_TRANSLATE_NOOP("Findings", "Or keep TLS from the start and use port 465.")},
            Who::You, Retry::Now, "RFC 8314 3.3", Fix::UseNoTlsFirst}},
    {Problem::HandshakeFailed,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Encryption could not be agreed on"),
            QT_TRANSLATE_NOOP("Findings", "The TLS handshake with %5 failed; nothing secret was sent."),
            {QT_TRANSLATE_NOOP("Findings", "The server knows only old versions of TLS."),
                QT_TRANSLATE_NOOP("Findings", "The server wants a client certificate."),
                QT_TRANSLATE_NOOP("Findings", "The port is not for TLS.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the server name and the port."),
                QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
            Who::MailProvider, Retry::Now, "RFC 8996, RFC 9325", Fix::EditServer}},
    {Problem::HandshakeTimeout,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server did not finish the TLS handshake"),
            QT_TRANSLATE_NOOP("Findings", "The handshake with %5 began, and then nothing more came."),
            {QT_TRANSLATE_NOOP("Findings", "The server is not running or is overloaded."),
                QT_TRANSLATE_NOOP("Findings", "Large packets get lost on the way."),
                QT_TRANSLATE_NOOP("Findings", "The port does not speak TLS from the start.")},
            {QT_TRANSLATE_NOOP("Findings", "Check whether this port wants STARTTLS."),
                QT_TRANSLATE_NOOP("Findings", "Try from another network."),
                QT_TRANSLATE_NOOP("Findings", "Try again in some minutes.")},
            Who::Network, Retry::Later, "RFC 8314 3.3", Fix::EditServer}},
    {Problem::CertificateRefused,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server's certificate could not be verified"),
            QT_TRANSLATE_NOOP(
                "Findings", "Who answers for %1 is not certain, so neither password nor letter was sent."),
            {QT_TRANSLATE_NOOP("Findings", "The server's certificate has a defect."),
                QT_TRANSLATE_NOOP("Findings", "Something on the way pretends to be the server.")},
            {QT_TRANSLATE_NOOP("Findings", "Look at the certificate before you decide."),
                QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 7817", Fix::TrustCertificate}},
    {Problem::StartTlsNotOffered,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server does not offer encryption here"),
            QT_TRANSLATE_NOOP(
                "Findings", "The reply to EHLO did not list STARTTLS, and this account wants encryption."),
            {QT_TRANSLATE_NOOP("Findings", "The server has encryption on another port only."),
                QT_TRANSLATE_NOOP("Findings", "Something on the way, such as a firewall, takes the offer out.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose TLS from the start, on port 465."),
                QT_TRANSLATE_NOOP("Findings", "Try from another network."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 3207 6, RFC 8314 3.3", Fix::UseImplicitTls}},
    {Problem::StartTlsRefused,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server offers encryption but cannot begin it"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The server's certificate or key cannot be read.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose TLS from the start, on port 465."),
                QT_TRANSLATE_NOOP("Findings", "Try again in some minutes."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::Later, "RFC 3207 4", Fix::UseImplicitTls}},
    {Problem::DataBeforeTls,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Something was said in clear before encryption began"),
            QT_TRANSLATE_NOOP("Findings",
                "Octets came between the server's go-ahead and the handshake. They could come from an attacker, so the "
                "run ended."),
            {QT_TRANSLATE_NOOP("Findings", "The server or a device on the way has a fault."),
                QT_TRANSLATE_NOOP("Findings", "Somebody tries to put words into the conversation.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose TLS from the start, on port 465."),
                QT_TRANSLATE_NOOP("Findings", "Try from another network."),
                QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 3207 4.2, 6", Fix::UseImplicitTls}},
};

} // namespace

std::span<const ProblemRow> connectionProblems()
{
    return rows;
}

} // namespace Diagnosis
