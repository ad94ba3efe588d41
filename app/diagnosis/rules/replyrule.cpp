// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/replyrule.h"

#include "delivery/report.h"
#include "smtp/reply.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// Whether one of the alternatives passes; none given: yes.
template <typename Test> bool anyOf(QLatin1StringView alternatives, Test test)
{
    if (alternatives.isEmpty())
        return true;
    for (const QLatin1StringView alternative : alternatives.tokenize(u'|')) {
        if (test(alternative))
            return true;
    }
    return false;
}

/// The facts of an error in the form in which rules ask for them.
struct Facts {
    QString code;
    QString enhancedCode;
    QString codeOfAnyClass;
    QString text; ///< one line, small letters: servers break their sentences anywhere
};

Facts factsOf(const Base::Error &error)
{
    const Smtp::Reply reply{error.code, error.replyText.split('\n')};
    Facts facts;
    facts.text = error.replyText.isEmpty() ? error.detail.toLower() : QString::fromUtf8(reply.plainText()).toLower();
    if (error.code > 0)
        facts.code = QString::number(error.code);
    if (const auto enhanced = reply.enhancedCode()) {
        facts.enhancedCode = QString::fromLatin1(enhanced->toBytes());
        facts.codeOfAnyClass = u'X' + facts.enhancedCode.sliced(1);
    }
    return facts;
}

bool isByToken(const Base::Error &error)
{
    const QString mechanism = error.arguments.value(0);
    return mechanism == "XOAUTH2"_L1 || mechanism == "OAUTHBEARER"_L1;
}

bool holds(State state, const Base::Error &error, const Delivery::Report *report)
{
    if (state == State::Any || !report)
        return state == State::Any;
    switch (state) {
    case State::Any:
        break;
    case State::LoggedIn:
        return !report->loginMechanism.isEmpty();
    case State::NotLoggedIn:
        return report->loginMechanism.isEmpty();
    case State::ByToken:
        return isByToken(error);
    case State::Greeted:
        return report->stage > Base::Stage::Greeting;
    case State::StartTlsOffered:
        return !report->tls && report->capabilities.has("STARTTLS");
    case State::Port25:
        return report->server.port == 25;
    case State::Port465:
        return report->server.port == 465;
    }
    return true;
}

bool fits(const ReplyRule &rule, const Facts &facts)
{
    return anyOf(rule.codes, [&](QLatin1StringView code) { return facts.code.startsWith(code); })
        && anyOf(rule.enhancedCodes,
            [&](QLatin1StringView code) { return facts.enhancedCode == code || facts.codeOfAnyClass == code; })
        && anyOf(rule.texts, [&](QLatin1StringView text) { return facts.text.contains(text); });
}

} // namespace

const ReplyRule *matchingRule(const Base::Error &error, const Delivery::Report *report)
{
    const Facts facts = factsOf(error);
    const Problems problem = of({error.problem});
    for (const ReplyRule &rule : replyRules()) {
        if ((rule.problems & problem) != 0 && holds(rule.state, error, report) && fits(rule, facts))
            return &rule;
    }
    return nullptr;
}

} // namespace Diagnosis
