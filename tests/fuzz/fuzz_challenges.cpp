// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>

#include "base/limits.h"
#include "fuzz/input.h"
#include "fuzz/require.h"
#include "fuzz/target.h"
#include "smtp/command.h"
#include "smtp/plan.h"
#include "smtp/reply.h"
#include "smtp/sasl/mechanisms.h"

using namespace Qt::StringLiterals;
using Fuzz::require;

namespace {

std::unique_ptr<Smtp::SaslMechanism> mechanismFor(const QByteArray &name)
{
    const Smtp::Login login{.user = "ann",
        .password = Base::Secret("open sesame"),
        .token = Base::Secret("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlz")};
    const Smtp::SaslSurroundings surroundings{
        .serverEndPoint = QByteArray(32, 'e'), .isPlusOffered = true, .nonce = "fyko+d2lbbFgONRv9qkxdawL"};
    auto mechanism = Smtp::makeMechanism(name, login, surroundings);
    require(mechanism.hasValue(), "whoever has a password and a token can use every mechanism");
    return std::move(mechanism).value();
}

// It is allowed, and costs a second each: the fuzzer has better things to do.
bool asksForManyIterations(const QByteArray &challenge)
{
    static const QRegularExpression many(u"i=[0-9]{5}"_s);
    return QString::fromLatin1(challenge).contains(many);
}

} // namespace

// A server that says anything in its challenges: a response is one line or there is a reason for none, and nobody who does
// not know the password passes for a server that does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const QList<QByteArray> names = Smtp::supportedMechanisms();
    const QByteArray name = names.at(input.number(static_cast<int>(names.size())));
    const bool isEncoded = input.flag();
    const std::unique_ptr<Smtp::SaslMechanism> mechanism = mechanismFor(name);
    if (mechanism->opening() == Smtp::SaslMechanism::Opening::Client)
        require(mechanism->respond({}).has_value(), "who has the first word says it");
    for (int step = 0; step < Base::Limits::saslSteps && !input.isEmpty(); ++step) {
        const QByteArray line = input.line();
        if (asksForManyIterations(line))
            return 0;
        const auto response = mechanism->respond(isEncoded ? line.toBase64() : line);
        if (!response) {
            require(!mechanism->objection().reason.isEmpty(), "there is a reason for no response");
            break;
        }
        require(Smtp::saslResponse(*response).isSafe(), "a response is one line");
    }
    const bool isSatisfied = mechanism->isSatisfiedBy({235, {input.rest()}});
    require(!isSatisfied || !name.startsWith("SCRAM"), "a server proves that it knows the password");
    return 0;
}
