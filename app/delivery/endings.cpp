// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/endings.h"

#include "delivery/order.h"

namespace Delivery {

using Base::Problem;
using Base::Stage;
using Smtp::Outcome;

namespace {

// What a failure of the connection comes to, as long as the letter is not theirs.
Outcome outcomeOf(const Base::Error &connectionFailure)
{
    switch (connectionFailure.problem) {
    case Problem::CertificateRefused:
    case Problem::HandshakeFailed:
    case Problem::ClientCertificateRefused:
    case Problem::HandshakeTimeout:
    case Problem::TlsToPlainPort:
        return Outcome::Insecure;
    case Problem::DataBeforeTls:
        return Outcome::Protocol;
    default: // everything else that a channel can tell is a way that leads nowhere
        return Outcome::Unreachable;
    }
}

// Which wait was in vain.
Problem timeoutProblem(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return Problem::NameServerFailed;
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

Ending verdictUnknown(const QString &detail = {})
{
    return {Outcome::Unknown, {.problem = Problem::VerdictUnknown, .stage = Stage::Verdict, .detail = detail}};
}

} // namespace

Ending connectionClosed(Stage stage, bool isVerdictDue)
{
    return isVerdictDue ? verdictUnknown()
                        : Ending{Outcome::Unreachable, {.problem = Problem::ConnectionLost, .stage = stage}};
}

Ending connectionFailed(const Base::Error &failure, Stage stage, bool isVerdictDue)
{
    if (isVerdictDue)
        return verdictUnknown(failure.detail);
    Ending ending{outcomeOf(failure), failure};
    if (failure.problem == Problem::ConnectionLost)
        ending.error.stage = stage;
    return ending;
}

Ending timedOut(Stage stage, const Order &order, bool isVerdictDue)
{
    if (isVerdictDue)
        return verdictUnknown();
    Base::Error error{.problem = timeoutProblem(stage), .stage = stage};
    if (stage == Stage::Resolve)
        error.subject = order.server.host;
    if (stage == Stage::Connect && order.route.proxy) { // which alone was connected to
        error.problem = Problem::ProxyUnreachable;
        error.subject = order.route.proxy->server.toText();
    }
    return {outcomeOf(error), error};
}

Ending notAReply(const Base::Error &defect, bool isVerdictDue)
{
    return {isVerdictDue ? Outcome::Unknown : Outcome::Protocol, defect};
}

Ending serviceClosing(const Smtp::Reply &reply, Stage stage)
{
    return {Outcome::Deferred,
        {.problem = Problem::ServiceClosing, .stage = stage, .code = reply.code, .replyText = reply.text()}};
}

Ending refusedEarly(const Smtp::Reply &verdict)
{
    return {verdict.isTransient() ? Outcome::Deferred : Outcome::Rejected,
        {.problem = Problem::MessageRefused, .stage = Stage::Data, .code = verdict.code, .replyText = verdict.text()}};
}

Ending notSayable(const Base::Error &why)
{
    return {why.stage == Stage::Login ? Outcome::Insecure : Outcome::Invalid, why};
}

Ending letterBroken(const Base::Error &why)
{
    Ending ending{Outcome::Invalid, why};
    ending.error.stage = Stage::Data; // who reads a file knows of no stages
    return ending;
}

Ending dataBeforeTls()
{
    return {Outcome::Protocol, {.problem = Problem::DataBeforeTls, .stage = Stage::Tls}};
}

Ending cancelledAt(Stage stage)
{
    return {Outcome::Cancelled, {.problem = Problem::Cancelled, .stage = stage}};
}

} // namespace Delivery
