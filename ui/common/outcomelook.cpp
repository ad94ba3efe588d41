// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/outcomelook.h"

#include "base/valuenamed.h"
#include "ui/words/historywords.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Smtp::Outcome;

namespace {

std::pair<QString, Tone> symbolOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return {u"emblem-default"_s, Tone::Done};
    case Outcome::Stopped:
        return {u"mail-rehearse"_s, Tone::GoOn};
    case Outcome::Partial:
        return {u"dialog-warning"_s, Tone::Later};
    case Outcome::Deferred:
        return {u"view-refresh"_s, Tone::Later};
    case Outcome::Unknown:
        return {u"dialog-question"_s, Tone::Later};
    case Outcome::Insecure:
        return {u"security-low"_s, Tone::No};
    case Outcome::Cancelled:
        return {u"process-stop"_s, Tone::Muted};
    case Outcome::Rejected:
    case Outcome::Unreachable:
    case Outcome::Protocol:
    case Outcome::Login:
    case Outcome::Invalid:
        break;
    }
    return {u"window-close"_s, Tone::No};
}

} // namespace

OutcomeLook outcomeLook(QStringView name)
{
    const Outcome outcome = Base::valueNamed(name, Smtp::outcomeName, Outcome::Cancelled).value_or(Outcome::Unknown);
    const auto [symbol, tone] = symbolOf(outcome);
    return {symbol, tone, outcomeWord(outcome)};
}

OutcomeLook outcomeLook(const Archive::ConversationHead &head)
{
    if (isByHand(head))
        return {u"network-transmit"_s, Tone::Muted, outcomeWord(head)};
    return outcomeLook(head.outcome);
}

} // namespace Ui
