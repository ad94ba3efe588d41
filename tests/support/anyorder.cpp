// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/anyorder.h"

namespace Support {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersAtMost = 4;
constexpr int recipientsAtMost = 5;

Smtp::Login chooseLogin(Chooser &chooser)
{
    Smtp::Login login{.user = "ann", .password = Base::Secret("open sesame")};
    login.isAllowedInClear = chooser.chance(20);
    if (chooser.chance(20))
        login.token = Base::Secret("ya29.token");
    return login;
}

Smtp::SessionPlan choosePlan(Chooser &chooser)
{
    Smtp::SessionPlan plan;
    plan.clientName = "desk.example";
    plan.security = static_cast<Smtp::Security>(chooser.number(4));
    plan.usePipelining = !chooser.chance(30);
    plan.hello = static_cast<Smtp::HelloVerb>(chooser.chance(40) ? chooser.number(3) : 0);
    if (chooser.chance(50))
        plan.login = chooseLogin(chooser);
    if (chooser.chance(10))
        plan.clientAttributes = {"NAME=spike.example"};
    return plan;
}

Smtp::ServiceWishes chooseWishes(Chooser &chooser)
{
    Smtp::ServiceWishes wishes;
    if (chooser.chance(10))
        wishes.dsn.content = Smtp::DsnReturn::Headers;
    if (chooser.chance(10))
        wishes.deliverBy = Smtp::DeliverBy{.seconds = 120, .isReturned = true};
    if (chooser.chance(10))
        wishes.holdSeconds = 30;
    if (chooser.chance(10))
        wishes.priority = 3;
    wishes.requireTls = chooser.chance(10);
    return wishes;
}

Smtp::Transaction chooseLetter(Chooser &chooser, int letter)
{
    Smtp::Transaction transaction;
    transaction.content = {.sevenBitOctets = 100, .eightBitOctets = 90};
    if (chooser.chance(10))
        transaction.content.sevenBitOctets.reset();
    transaction.allOrNothing = chooser.chance(20);
    transaction.useChunking = chooser.chance(30);
    if (chooser.chance(20))
        transaction.wishes = chooseWishes(chooser);
    const int recipients = chooser.chance(5) ? 0 : 1 + chooser.number(recipientsAtMost);
    for (int i = 0; i < recipients; ++i)
        transaction.recipients.append(*Smtp::Mailbox::make(u"r%1-%2"_s.arg(letter).arg(i), u"example.org"_s));
    return transaction;
}

} // namespace

AnyOrder AnyOrder::choose(Chooser &chooser)
{
    AnyOrder order;
    order.plan = choosePlan(chooser);
    const int letters = 1 + (chooser.chance(50) ? chooser.number(lettersAtMost) : 0);
    for (int i = 0; i < letters; ++i)
        order.letters.push_back(chooseLetter(chooser, i));
    return order;
}

} // namespace Support
