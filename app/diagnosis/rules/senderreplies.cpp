// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

// What a server means by refusing a sender.
constexpr NamedRow rows[] = {
    {"login-required"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server wants a login first"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "No user name is set for this server.")},
            {QT_TRANSLATE_NOOP("Findings", "Enter user name and password for this account.")}, Who::You, Retry::Now,
            "RFC 4954 6", Fix::EditServer}},
    {"sender-not-yours"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This login may not send from this address"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The address in From does not belong to the account."),
                QT_TRANSLATE_NOOP("Findings", "It belongs to you, but the provider does not know it as an alias.")},
            {QT_TRANSLATE_NOOP("Findings", "Use the address of your account in From."),
                QT_TRANSLATE_NOOP("Findings", "Or register the address with your provider.")},
            Who::You, Retry::NeverUnchanged, "RFC 6409 6.1", Fix::EditSender}},
    {"sender-domain-unusable"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The sender's domain is not found"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The domain in From is mistyped."),
                QT_TRANSLATE_NOOP("Findings", "DNS of the domain does not work at the moment.")},
            {QT_TRANSLATE_NOOP("Findings", "Check the address in From."),
                QT_TRANSLATE_NOOP("Findings", "Try again in some minutes.")},
            Who::You, Retry::NeverUnchanged, "RFC 5321 3.6.1", Fix::EditSender}},
    {"sender-not-authenticated"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The sender's domain does not vouch for this server"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The domain in From belongs to a provider whose server was not used."),
                QT_TRANSLATE_NOOP("Findings", "SPF, DKIM or DMARC of the domain is not set up for this server.")},
            {QT_TRANSLATE_NOOP("Findings", "Send through the server of the domain's own provider."),
                QT_TRANSLATE_NOOP("Findings", "For a domain of your own: correct its DNS records.")},
            Who::You, Retry::NeverUnchanged, "RFC 7208, RFC 6376, RFC 7489", Fix::EditServer}},
};

} // namespace

std::span<const NamedRow> senderReplies()
{
    return rows;
}

} // namespace Diagnosis
