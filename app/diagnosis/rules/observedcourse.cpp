// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/observedrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Base::Stage;

namespace {

// What is remarkable in how the lines follow each other.
constexpr ObservedRow rows[] = {
    {"greet-multi"_L1, Severity::Remark, Stage::Greeting, QT_TRANSLATE_NOOP("Findings", "The greeting has %1 lines"),
        QT_TRANSLATE_NOOP(
            "Findings", "That is allowed, but some programs take the first line for all of it and fall out of step."),
        nullptr, "RFC 5321 4.2"},
    {"greet-reject"_L1, Severity::Error, Stage::Greeting,
        QT_TRANSLATE_NOOP("Findings", "The server turns this client away at once"),
        QT_TRANSLATE_NOOP("Findings", "Instead of a greeting it said: %1"),
        QT_TRANSLATE_NOOP("Findings",
            "Read the server's words: often the network that you are in is not welcome. Use your own provider's "
            "server."),
        "RFC 5321 3.1"},
    {"early-talk"_L1, Severity::Warning, Stage::Greeting,
        QT_TRANSLATE_NOOP("Findings", "The client spoke before the greeting"),
        QT_TRANSLATE_NOOP(
            "Findings", "In SMTP the server speaks first. Servers take a client that does not wait for a spammer."),
        nullptr, "RFC 5321 4.3.1"},
    {"ehlo-fallback"_L1, Severity::Note, Stage::Hello, QT_TRANSLATE_NOOP("Findings", "The server does not know EHLO"),
        QT_TRANSLATE_NOOP("Findings",
            "With HELO there are no extensions: no encryption, no login, no size in advance, no reports on demand."),
        nullptr, "RFC 5321 4.1.1.1"},
    {"ehlo-name"_L1, Severity::Note, Stage::Hello,
        QT_TRANSLATE_NOOP("Findings", "The client's name is no full domain name"),
        QT_TRANSLATE_NOOP("Findings",
            "It says “%1”. A name with a dot or an address in brackets is wanted; strict servers refuse others."),
        nullptr, "RFC 5321 4.1.4"},
    {"caps-changed"_L1, Severity::Remark, Stage::Hello,
        QT_TRANSLATE_NOOP("Findings", "With encryption the server offers other things"),
        QT_TRANSLATE_NOOP("Findings", "New: %1. Gone: %2. That is why the client says EHLO again after STARTTLS."),
        nullptr, "RFC 3207 4.2"},
    {"ehlo-again-missing"_L1, Severity::Warning, Stage::Hello,
        QT_TRANSLATE_NOOP("Findings", "No new EHLO after the encryption began"),
        QT_TRANSLATE_NOOP("Findings",
            "What the server said in clear must be forgotten, for somebody may have changed it. The client said %1 "
            "instead."),
        nullptr, "RFC 3207 4.2"},
    {"tls-absent"_L1, Severity::Warning, Stage::Hello, QT_TRANSLATE_NOOP("Findings", "The server offers no encryption"),
        QT_TRANSLATE_NOOP(
            "Findings", "STARTTLS is not in the list. Everything goes in clear, and everybody on the way can read it."),
        QT_TRANSLATE_NOOP("Findings",
            "Try port 465 with TLS from the beginning. If the server usually offers it, somebody on the way may hide "
            "it."),
        "RFC 3207 6"},
    {"tls-old"_L1, Severity::Warning, Stage::Tls, QT_TRANSLATE_NOOP("Findings", "The encryption is of an old kind: %1"),
        QT_TRANSLATE_NOOP("Findings", "TLS before 1.2 has known weaknesses and must not be used any more."),
        QT_TRANSLATE_NOOP("Findings", "Ask the server's operator to switch on TLS 1.2 or 1.3."), "RFC 8996"},
    {"cert-unverified"_L1, Severity::Warning, Stage::Tls,
        QT_TRANSLATE_NOOP("Findings", "The certificate was not checked"),
        QT_TRANSLATE_NOOP("Findings", "The line is encrypted, but nobody knows who is at the other end: %1"),
        QT_TRANSLATE_NOOP("Findings", "Switch the check on again, or trust this one certificate."), "RFC 8314 3"},
    {"auth-clear"_L1, Severity::Error, Stage::Login,
        QT_TRANSLATE_NOOP("Findings", "The password went over the line in clear"),
        QT_TRANSLATE_NOOP(
            "Findings", "%1 sends it in base64, which everybody on the way can read, and there was no encryption."),
        QT_TRANSLATE_NOOP("Findings", "Use STARTTLS or TLS from the beginning, and change the password."),
        "RFC 4954 4, RFC 8314"},
    {"param-not-adv"_L1, Severity::Warning, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "%1 was said, and the server does not offer it"),
        QT_TRANSLATE_NOOP(
            "Findings", "It belongs to %2, which is not in the server's list. A server may refuse the command for it."),
        nullptr, "RFC 5321 2.2.1"},
    {"size-exceed"_L1, Severity::Warning, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "The letter is bigger than the server takes"),
        QT_TRANSLATE_NOOP("Findings", "It has %1 octets; the server's limit is %2."),
        QT_TRANSLATE_NOOP("Findings", "Make attachments smaller, or send a link to them."), "RFC 1870 6"},
    {"rcpt-partial"_L1, Severity::Note, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "Some recipients were refused: %1"),
        QT_TRANSLATE_NOOP(
            "Findings", "Each recipient gets its own reply. %2 were accepted, and the letter can go to them."),
        QT_TRANSLATE_NOOP("Findings", "Do not send to everybody again: the others may have it already."),
        "RFC 5321 3.3"},
    {"rcpt-all-failed"_L1, Severity::Error, Stage::Envelope, QT_TRANSLATE_NOOP("Findings", "No recipient was accepted"),
        QT_TRANSLATE_NOOP("Findings",
            "Refused: %1 of %1. Without a recipient there is nobody to send the letter to, so it was not sent."),
        QT_TRANSLATE_NOOP("Findings", "Read the reply to each RCPT: it says why."), "RFC 5321 3.3, D.2"},
    {"rcpt-all-later"_L1, Severity::Warning, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "No recipient was accepted for now"),
        QT_TRANSLATE_NOOP("Findings",
            "Refused for the moment: %1 of %1. There is nobody to send the letter to yet, so it was not sent."),
        QT_TRANSLATE_NOOP("Findings", "Read the reply to each RCPT, and send the letter again later."),
        "RFC 5321 4.2.1"},
    {"pipelining"_L1, Severity::Warning, Stage::Done,
        QT_TRANSLATE_NOOP("Findings", "A command went out before the reply was there"),
        QT_TRANSLATE_NOOP("Findings",
            "That is allowed only where the server offers PIPELINING. Others may lose the command or refuse it."),
        nullptr, "RFC 2920 3.1"},
    {"no-quit"_L1, Severity::Note, Stage::Quit, QT_TRANSLATE_NOOP("Findings", "The conversation ended without QUIT"),
        QT_TRANSLATE_NOOP("Findings", "A client says QUIT and waits for 221, so that both know that nothing was lost."),
        nullptr, "RFC 5321 4.1.1.10"},
};

} // namespace

std::span<const ObservedRow> observedCourse()
{
    return rows;
}

} // namespace Diagnosis
