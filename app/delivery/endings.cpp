// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/endings.h"

namespace Delivery {

using Base::Problem;
using Base::Stage;
using Smtp::Outcome;

Outcome outcomeOf(const Base::Error &connectionFailure)
{
    switch (connectionFailure.problem) {
    case Problem::CertificateRefused:
    case Problem::HandshakeFailed:
    case Problem::HandshakeTimeout:
    case Problem::TlsToPlainPort:
        return Outcome::Insecure;
    case Problem::DataBeforeTls:
        return Outcome::Protocol;
    default: // everything else that a channel can tell is a way that leads nowhere
        return Outcome::Unreachable;
    }
}

Problem timeoutProblem(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
        return Problem::ConnectTimeout;
    case Stage::Tls:
        return Problem::HandshakeTimeout;
    case Stage::Greeting:
        return Problem::NoGreeting;
    default:
        return Problem::ReplyTimeout;
    }
}

Base::Error verdictUnknown(const QString &detail)
{
    return {.problem = Problem::VerdictUnknown, .stage = Stage::Verdict, .detail = detail};
}

} // namespace Delivery
