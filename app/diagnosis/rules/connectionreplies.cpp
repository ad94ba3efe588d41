// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

// Ports, encryption and limits.
constexpr NamedRow rows[] = {
    {"port-465-wants-tls"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Port 465 speaks TLS from the first octet"),
            QT_TRANSLATE_NOOP(
                "Findings", "%5 accepted the connection and waits; on port 465 the client has to begin with TLS."),
            {QT_TRANSLATE_NOOP("Findings", "The account's security is not TLS from the start.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose TLS from the start for this account.")}, Who::You, Retry::Now,
            "RFC 8314 3.3, 7.3", Fix::UseImplicitTls}},
    {"proxy-header-not-known"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server does not know the PROXY header"),
            QT_TRANSLATE_NOOP("Findings", "%5 took the header for a command and said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The server does not expect a PROXY header on this port."),
                QT_TRANSLATE_NOOP("Findings", "It reads the other version of the header.")},
            {QT_TRANSLATE_NOOP("Findings", "Connect without the PROXY header."),
                QT_TRANSLATE_NOOP("Findings", "If the server needs it, try the other version, or its other port.")},
            Who::You, Retry::NeverUnchanged, "PROXY protocol 2", Fix::None}},
    {"port-25-may-be-blocked"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "No connection: port 25 is often blocked"),
            QT_TRANSLATE_NOOP("Findings", "No connection to %5 could be made in the time allowed."),
            {QT_TRANSLATE_NOOP("Findings", "Many providers of internet access block port 25 against spam."),
                QT_TRANSLATE_NOOP("Findings", "A firewall on the way drops the connection."),
                QT_TRANSLATE_NOOP("Findings", "The server is off, or the address is wrong.")},
            {QT_TRANSLATE_NOOP("Findings", "To send through your provider, use port 587 or 465 with a login."),
                QT_TRANSLATE_NOOP("Findings", "Try from another network.")},
            Who::Network, Retry::Later, "RFC 8314 3", Fix::EditServer}},
    {"other-addresses-only"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server has no address of that kind"),
            QT_TRANSLATE_NOOP(
                "Findings", "%1 has addresses, but none of the one family, IPv4 or IPv6, that was asked for."),
            {QT_TRANSLATE_NOOP(
                "Findings", "IPv4 or IPv6 alone is to be used, or our own address is of the other kind.")},
            {QT_TRANSLATE_NOOP("Findings", "Allow both IPv4 and IPv6.")}, Who::You, Retry::NeverUnchanged, "RFC 8305 3",
            Fix::None}},
    {"reply-broken"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "In mid-conversation came something that is no reply"),
            QT_TRANSLATE_NOOP("Findings", "%5 sent a line without a reply code; it is in the transcript as it came."),
            {QT_TRANSLATE_NOOP("Findings", "The server has a fault."),
                QT_TRANSLATE_NOOP("Findings", "Something on the way changes what is said.")},
            {QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript."),
                QT_TRANSLATE_NOOP("Findings", "Try from another network.")},
            Who::MailProvider, Retry::Later, "RFC 5321 4.2", Fix::None}},
    {"hello-not-known"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server does not know how we begin"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "It is a mail store that speaks LMTP, and SMTP was spoken."),
                QT_TRANSLATE_NOOP("Findings", "It speaks SMTP, and LMTP was spoken.")},
            {QT_TRANSLATE_NOOP("Findings", "Speak LMTP to a mail store, and SMTP to every other server."),
                QT_TRANSLATE_NOOP("Findings", "Check the server name and the port.")},
            Who::You, Retry::NeverUnchanged, "RFC 2033 4.1, RFC 5321 4.1.1.1", Fix::EditServer}},
    {"starttls-required"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server insists on encryption"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The account's security is set to none.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose STARTTLS as the security of this account."),
                QT_TRANSLATE_NOOP("Findings", "Then send again.")},
            Who::You, Retry::Now, "RFC 3207 4", Fix::UseStartTls}},
    {"too-many-connections"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "Too many connections to the server from here"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "Other programs or people behind the same address are connected, too.")},
            {QT_TRANSLATE_NOOP("Findings", "Close other connections to this server."),
                QT_TRANSLATE_NOOP("Findings", "Try again in some minutes.")},
            Who::You, Retry::Later, "RFC 5321 4.2.3", Fix::SendAgain}},
    {"rate-limited"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "The server limits how much may be sent"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "Too many messages or recipients came in too short a time.")},
            {QT_TRANSLATE_NOOP("Findings", "Wait: minutes for a rate, up to a day for a daily limit."),
                QT_TRANSLATE_NOOP("Findings", "Ask your provider how much is allowed.")},
            Who::You, Retry::Later, "RFC 5321 4.2.3", Fix::None}},
    {"address-on-blocklist"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The address that you send from is blocked"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings",
                 "Addresses at home are listed as a matter of course, because mail should come from a provider."),
                QT_TRANSLATE_NOOP("Findings", "Spam came from this address or its neighbours.")},
            {QT_TRANSLATE_NOOP("Findings", "Send through your own provider's server, with a login."),
                QT_TRANSLATE_NOOP("Findings", "For a server of your own: look the address up at the list named.")},
            Who::Network, Retry::NeverUnchanged, "RFC 5782", Fix::EditServer}},
    {"reverse-dns-missing"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The address that you send from has no proper name"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "There is no reverse DNS for the address, or it does not fit.")},
            {QT_TRANSLATE_NOOP("Findings", "Send through your own provider's server, with a login."),
                QT_TRANSLATE_NOOP("Findings", "For a server of your own: who owns the address can set its name.")},
            Who::Network, Retry::NeverUnchanged, "RFC 7372 3.3", Fix::EditServer}},
};

} // namespace

std::span<const NamedRow> connectionReplies()
{
    return rows;
}

} // namespace Diagnosis
