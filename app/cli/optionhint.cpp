// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionhint.h"

#include <algorithm>
#include <array>

#include "diagnosis/finding.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

struct Hint {
    QLatin1StringView finding;
    QLatin1StringView options;
};

constexpr QLatin1StringView loginHint = "--user with --password-env"_L1;
constexpr QLatin1StringView submissionHint = "--server with port 587 or 465"_L1;
constexpr QLatin1StringView authorityHint = "--ca with the authority's certificate, or --pin with the fingerprint"_L1;

/// Where the window has one form for several options, or no button at all.
constexpr std::array hints{
    Hint{"8bitmime-switched-off"_L1, "leave --no-8bitmime out"_L1},
    Hint{"access-token-refused"_L1, "--oauth-token-env or --oauth-token-file"_L1},
    Hint{"address-in-use"_L1, "--listen"_L1},
    Hint{"bad-challenge"_L1, "--auth"_L1},
    Hint{"certificate-other-name"_L1, "--server with one of these names"_L1},
    Hint{"certificate-private-authority"_L1, authorityHint},
    Hint{"certificate-unknown-issuer"_L1, authorityHint},
    Hint{"client-certificate-refused"_L1, "--client-cert"_L1},
    Hint{"connect-timeout"_L1, "--server with another port, or --connect-timeout"_L1},
    Hint{"connection-refused"_L1, "--server with another port"_L1},
    Hint{"handshake-failed"_L1, "--security starttls, or --server with another port"_L1},
    Hint{"handshake-timeout"_L1, "--security starttls, or --timeout"_L1},
    Hint{"hello-not-known"_L1, "--lmtp, or leave it out"_L1},
    Hint{"hello-refused"_L1, "--ehlo"_L1},
    Hint{"host-not-found"_L1, "--server, or --dns with another name server"_L1},
    Hint{"local-address-unusable"_L1, "--local-address"_L1},
    Hint{"local-socket-silent"_L1, "--socket"_L1},
    Hint{
        "login-needs-encryption"_L1, "--security starttls or tls; in a network of your own --allow-cleartext-login"_L1},
    Hint{"login-not-enabled"_L1, submissionHint},
    Hint{"login-not-offered"_L1, submissionHint},
    Hint{"login-not-on-port-25"_L1, submissionHint},
    Hint{"login-required"_L1, loginHint},
    Hint{"mechanism-refused"_L1, "--auth"_L1},
    Hint{"mechanism-too-weak"_L1, "--auth"_L1},
    Hint{"name-server-failed"_L1, "--dns with another name server"_L1},
    Hint{"needs-verified-tls"_L1, "--ca with the authority's certificate, or leave --require-tls out"_L1},
    Hint{"network-unreachable"_L1, "--ipv4 or --ipv6"_L1},
    Hint{"no-common-mechanism"_L1, "--auth"_L1},
    Hint{"no-greeting"_L1, "--security tls, or --timeout"_L1},
    Hint{"other-addresses-only"_L1, "leave --ipv4, --ipv6 and --local-address out"_L1},
    Hint{"password-transition"_L1, "--auth PLAIN"_L1},
    Hint{"port-25-may-be-blocked"_L1, submissionHint},
    Hint{"proxy-header-not-known"_L1, "leave --proxy-header out, or try the other version"_L1},
    Hint{"proxy-header-refused"_L1, "leave --proxy-header out, or try the other version"_L1},
    Hint{"proxy-login-refused"_L1, "--proxy with USER@, and --proxy-password-env"_L1},
    Hint{"proxy-refused"_L1, "--proxy, or --server with another port"_L1},
    Hint{"proxy-unreachable"_L1, "--proxy"_L1},
    Hint{"relay-denied"_L1, loginHint},
    Hint{"reply-timeout"_L1, "--timeout"_L1},
    Hint{"sender-refused"_L1, "--from or --envelope-from"_L1},
    Hint{"smtputf8-switched-off"_L1, "leave --no-smtputf8 out"_L1},
    Hint{"unexpected-reply"_L1, "--no-pipelining"_L1},
};

struct Asked {
    QLatin1StringView keyword;
    QLatin1StringView options;
};

/// What asks for an extension.
constexpr std::array asked{
    Asked{"AUTH"_L1, "--submitter"_L1},
    Asked{"DELIVERBY"_L1, "--deliver-by"_L1},
    Asked{"DSN"_L1, "--dsn-notify, --dsn-ret and --envid"_L1},
    Asked{"FUTURERELEASE"_L1, "--hold-for"_L1},
    Asked{"MT-PRIORITY"_L1, "--priority"_L1},
    Asked{"REQUIRETLS"_L1, "--require-tls"_L1},
    Asked{"XCLIENT"_L1, "--xclient"_L1},
};

/// The first argument of the explanation is the extension.
QString extensionHint(const Diagnosis::Finding &finding)
{
    const QString keyword = finding.explanation.arguments.value(0);
    const auto one = std::ranges::find_if(asked, [&](const Asked &row) { return row.keyword == keyword; });
    if (one == asked.end())
        return {};
    return finding.id == "not-offered"_L1 ? "leave out "_L1 + one->options : QString(one->options);
}

QLatin1StringView usualHint(Diagnosis::Fix fix)
{
    switch (fix) {
    case Diagnosis::Fix::EditSender:
        return "--from"_L1;
    case Diagnosis::Fix::EditRecipients:
        return "--to"_L1;
    case Diagnosis::Fix::EditServer:
        return "--server"_L1;
    case Diagnosis::Fix::UseStartTls:
    case Diagnosis::Fix::UseNoTlsFirst:
        return "--security starttls"_L1;
    case Diagnosis::Fix::UseImplicitTls:
        return "--security tls"_L1;
    case Diagnosis::Fix::TrustCertificate:
        return "--pin with the fingerprint"_L1;
    case Diagnosis::Fix::EnterPassword:
        return loginHint;
    case Diagnosis::Fix::None:
    case Diagnosis::Fix::EditLetter:
    case Diagnosis::Fix::SendAgain:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString optionHint(const Diagnosis::Finding &finding)
{
    if (finding.id == "not-offered"_L1 || finding.id == "beyond-offer"_L1)
        return extensionHint(finding);
    const auto own = std::ranges::find(hints, finding.id, &Hint::finding);
    return own == hints.end() ? usualHint(finding.fix) : own->options;
}

} // namespace Cli
