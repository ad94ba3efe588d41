// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/mailboxsyntax.h"
#include "base/visibletext.h"
#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"
#include "smtp/reply.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

QByteArray argumentOf(const Sight &sight)
{
    return sight.entry.lines().value(0).mid(sight.verb.size()).trimmed();
}

bool namesAHost(const QByteArray &argument)
{
    if (argument.startsWith('[') && argument.endsWith(']'))
        return true;
    return argument.contains('.') && !Base::asciiDomain(QString::fromUtf8(argument)).isEmpty();
}

QStringList keywordsWithout(const Smtp::Capabilities &all, const Smtp::Capabilities &without)
{
    QStringList keywords;
    for (const Smtp::Capability &capability : all.all()) {
        if (!without.all().contains(capability))
            keywords.append(Base::visibleText(capability.keyword));
    }
    return keywords;
}

QString listed(const QStringList &keywords)
{
    return keywords.isEmpty() ? u"–"_s : keywords.join(u", ");
}

void compareOffers(const Sight &sight, Observations &found)
{
    if (!sight.course.offeredInClear)
        return;
    const auto now = Smtp::Capabilities::fromReply({.code = 250, .lines = sight.entry.texts()});
    const Smtp::Capabilities &before = *sight.course.offeredInClear;
    const QStringList gone = keywordsWithout(before, now);
    const QStringList come = keywordsWithout(now, before);
    if (!gone.isEmpty() || !come.isEmpty())
        found.add("caps-changed"_L1, sight.entries(), {listed(come), listed(gone)});
}

} // namespace

void lookAtHello(const Sight &sight, Observations &found)
{
    const bool isHello = sight.verb == "EHLO" || sight.verb == "HELO" || sight.verb == "LHLO";
    if (sight.isCommand() && isHello && !namesAHost(argumentOf(sight)))
        found.add("ehlo-name"_L1, sight.entries(), {Base::visibleText(argumentOf(sight))});
    if (sight.isCommand() && sight.verb == "HELO" && sight.course.isHelloRefused)
        found.add("ehlo-fallback"_L1, sight.entries());
    if (sight.isCommand() && sight.course.isHelloDue && !isHello && sight.verb != "QUIT")
        found.add("ehlo-again-missing"_L1, sight.entries(), {QString::fromLatin1(sight.verb)});
    if (sight.isReplyTo("EHLO") && sight.entry.code == 250 && sight.course.offeredInClear)
        compareOffers(sight, found);
}

} // namespace Diagnosis
