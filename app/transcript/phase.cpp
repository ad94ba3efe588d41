// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/phase.h"

#include <algorithm>
#include <array>

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

struct VerbOfPhase {
    QByteArrayView verb;
    Phase phase;
};

constexpr std::array verbs = {
    VerbOfPhase{"RCPT", Phase::Rcpt},
    VerbOfPhase{"MAIL", Phase::Mail},
    VerbOfPhase{"DATA", Phase::Data},
    VerbOfPhase{"BDAT", Phase::Letter},
    VerbOfPhase{"EHLO", Phase::Hello},
    VerbOfPhase{"HELO", Phase::Hello},
    VerbOfPhase{"LHLO", Phase::Hello},
    VerbOfPhase{"STARTTLS", Phase::StartTls},
    VerbOfPhase{"AUTH", Phase::Login},
    VerbOfPhase{"QUIT", Phase::Quit},
    VerbOfPhase{"RSET", Phase::Other},
    VerbOfPhase{"NOOP", Phase::Other},
    VerbOfPhase{"VRFY", Phase::Other},
    VerbOfPhase{"EXPN", Phase::Other},
    VerbOfPhase{"HELP", Phase::Other},
    VerbOfPhase{"XCLIENT", Phase::Other},
};

} // namespace

std::optional<Phase> phaseOfVerb(QByteArrayView verb)
{
    const auto *found = std::ranges::find_if(
        verbs, [verb](const VerbOfPhase &known) { return verb.compare(known.verb, Qt::CaseInsensitive) == 0; });
    return found != verbs.end() ? std::optional(found->phase) : std::nullopt;
}

QLatin1StringView phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Resolve:
        return "DNS"_L1;
    case Phase::Connect:
        return "connect"_L1;
    case Phase::Tls:
        return "TLS"_L1;
    case Phase::Greeting:
        return "greeting"_L1;
    case Phase::Hello:
        return "hello"_L1;
    case Phase::StartTls:
        return "STARTTLS"_L1;
    case Phase::Login:
        return "login"_L1;
    case Phase::Mail:
        return "MAIL"_L1;
    case Phase::Rcpt:
        return "RCPT"_L1;
    case Phase::Data:
        return "DATA"_L1;
    case Phase::Letter:
        return "letter"_L1;
    case Phase::Verdict:
        return "verdict"_L1;
    case Phase::Quit:
        return "QUIT"_L1;
    case Phase::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::minutes> leastPatience(Phase phase)
{
    using std::chrono::minutes;
    switch (phase) {
    case Phase::Greeting: // 4.5.3.2.1
    case Phase::Mail: // 4.5.3.2.2
    case Phase::Rcpt: // 4.5.3.2.3
        return minutes(5);
    case Phase::Data: // 4.5.3.2.4
        return minutes(2);
    case Phase::Letter: // 4.5.3.2.5, for each block
        return minutes(3);
    case Phase::Verdict: // 4.5.3.2.6
        return minutes(10);
    case Phase::Resolve:
    case Phase::Connect:
    case Phase::Tls:
    case Phase::Hello:
    case Phase::StartTls:
    case Phase::Login:
    case Phase::Quit:
    case Phase::Other:
        break;
    }
    return {};
}

} // namespace Transcript
