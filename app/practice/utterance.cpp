// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/utterance.h"

#include <algorithm>

namespace Practice {

namespace {

constexpr QByteArrayView garbage("\x00\xff\xfe GARBAGE \x01\x02\x7f\x80\r\n", 18);

} // namespace

Utterance utteranceOf(const Answer &answer, const Fault &fault)
{
    Utterance said;
    const auto say = [&](Event event) {
        said.events.push_back(std::move(event));
    };
    const auto sayAndLeave = [&](Event event) {
        say(std::move(event));
        said.isLast = true;
    };
    const QByteArray wire = answer.wireLines().join();
    say(Troubled{fault.rule});
    if (fault.delay.count() > 0)
        say(Pauses{fault.delay});
    switch (fault.kind) {
    case Fault::Kind::None:
        say(Answered{answer});
        break;
    case Fault::Kind::Reply:
        say(Answered{fault.answer});
        break;
    case Fault::Kind::Send:
        say(Blurted{fault.octets});
        break;
    case Fault::Kind::Drip:
        say(Blurted{wire, fault.perOctet});
        break;
    case Fault::Kind::Cut:
        say(Blurted{wire.first(std::min(fault.count, wire.size()))});
        sayAndLeave(WantsClose{});
        break;
    case Fault::Kind::Garbage:
        say(Blurted{garbage.toByteArray()});
        break;
    case Fault::Kind::Flood:
        sayAndLeave(Floods{});
        break;
    case Fault::Kind::Twice:
        say(Answered{answer});
        say(Answered{answer});
        break;
    case Fault::Kind::Skip:
        break;
    case Fault::Kind::Silence:
        sayAndLeave(FallsSilent{});
        break;
    case Fault::Kind::Stall:
        sayAndLeave(FallsSilent{true});
        break;
    case Fault::Kind::Leave:
        say(Answered{fault.answer});
        sayAndLeave(WantsClose{});
        break;
    case Fault::Kind::Drop:
        sayAndLeave(WantsClose{});
        break;
    case Fault::Kind::Reset:
        sayAndLeave(WantsReset{});
        break;
    }
    return said;
}

Utterance utteranceOf(const Fault &fault)
{
    Fault withoutReply = fault;
    if (fault.kind == Fault::Kind::None)
        withoutReply.kind = Fault::Kind::Skip;
    return utteranceOf({}, withoutReply);
}

} // namespace Practice
