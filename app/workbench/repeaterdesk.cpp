// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/repeaterdesk.h"

#include <algorithm>

#include "workbench/consoledesk.h"

namespace Workbench {

using Kind = RepeatStep::Kind;

namespace {

Smtp::Login copyOf(const Smtp::Login &login)
{
    Smtp::Login copy;
    copy.user = login.user;
    copy.authorization = login.authorization;
    copy.password = login.password.duplicate();
    copy.token = login.token.duplicate();
    return copy;
}

bool isChosen(qsizetype row, const QSet<qsizetype> &chosen)
{
    return chosen.isEmpty() || chosen.contains(row);
}

} // namespace

bool RepeaterSnapshot::needsLogin(const QSet<qsizetype> &chosen) const
{
    for (qsizetype row = 0; row < steps.size(); ++row) {
        if (steps.at(row).isOn && steps.at(row).kind == Kind::Login && isChosen(row, chosen))
            return true;
    }
    return false;
}

RepeaterDesk::RepeaterDesk(ConsoleDesk &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    // Later: what follows a reply must not be said from inside its arrival.
    connect(&console, &ConsoleDesk::changed, this, &RepeaterDesk::follow, Qt::QueuedConnection);
}

void RepeaterDesk::takeFrom(const Transcript::Store &store)
{
    setSteps(stepsOf(store));
}

void RepeaterDesk::setSteps(const QList<RepeatStep> &steps)
{
    if (m_snapshot.isRunning())
        return;
    m_snapshot.steps = steps;
    Q_EMIT changed();
}

Base::Result<void> RepeaterDesk::run(Plan plan)
{
    if (m_snapshot.isRunning())
        return {};
    m_plan = std::move(plan);
    m_snapshot.rounds = std::clamp(m_plan.rounds, 1, roundsAtMost);
    m_snapshot.round = 1;
    const Base::Result<void> begun = beginRound();
    if (!begun)
        stop();
    return begun;
}

Base::Result<void> RepeaterDesk::beginRound()
{
    for (qsizetype row = 0; row < m_snapshot.steps.size(); ++row) {
        if (!isChosen(row, m_plan.chosen))
            continue; // what was answered before stays beside it
        RepeatStep &step = m_snapshot.steps[row];
        step.code = 0;
        step.reply.clear();
        step.isUnasked = false;
    }
    m_snapshot.current = -1;
    m_isLeaving = false;
    if (!m_plan.server.isEmpty())
        return m_console.connectTo(m_plan.server, m_plan.isEncryptedFromTheStart);
    sayNext();
    return {};
}

void RepeaterDesk::stop()
{
    m_snapshot.round = 0;
    m_snapshot.current = -1;
    m_plan = {};
    Q_EMIT changed();
}

void RepeaterDesk::follow()
{
    if (!m_snapshot.isRunning())
        return;
    const ConsoleSnapshot &console = m_console.snapshot();
    if (console.isConnecting)
        return;
    const bool isAnswered = console.session.settled().step != Smtp::SessionStep::Encrypting
        && console.session.settled().step != Smtp::SessionStep::Connected && !console.session.isAnythingPending();
    if (!console.isOpen) {
        takeReply();
        endRound();
    } else if (isAnswered && !m_isLeaving) {
        takeReply();
        sayNext();
    }
}

void RepeaterDesk::takeReply()
{
    if (m_snapshot.current < 0)
        return;
    RepeatStep &step = m_snapshot.steps[m_snapshot.current];
    step.code = m_console.snapshot().lastReply.code;
    step.reply = m_console.snapshot().lastReply.text();
    Q_EMIT changed();
}

void RepeaterDesk::sayNext()
{
    qsizetype &current = m_snapshot.current;
    do
        ++current;
    while (current < m_snapshot.steps.size()
        && (!isChosen(current, m_plan.chosen) || !canBeSaid(m_snapshot.steps[current])));
    if (current < m_snapshot.steps.size()) {
        Q_EMIT changed();
        say(m_snapshot.steps[current]);
        return;
    }
    current = -1;
    if (m_plan.server.isEmpty()) {
        endRound();
        return;
    }
    m_isLeaving = true;
    m_console.hangUp();
}

/// Behind a DATA that was refused, the lines of a letter would be heard as commands.
bool RepeaterDesk::canBeSaid(RepeatStep &step) const
{
    step.isUnasked = step.isOn && step.kind == Kind::Letter
        && m_console.snapshot().session.settled().step != Smtp::SessionStep::Data;
    return step.isOn && !step.isUnasked;
}

void RepeaterDesk::say(const RepeatStep &step)
{
    switch (step.kind) {
    case Kind::Line:
        m_console.say(Base::Secret(step.text));
        return;
    case Kind::Letter:
        m_console.paste(step.text, LineEnd::CrLf, true);
        m_console.say(Base::Secret("."));
        return;
    case Kind::Login: {
        Smtp::Login login = m_plan.login ? copyOf(*m_plan.login) : Smtp::Login();
        login.mechanisms = {step.text};
        m_console.logIn(std::move(login));
        return;
    }
    }
}

void RepeaterDesk::endRound()
{
    m_snapshot.current = -1;
    if (m_snapshot.round >= m_snapshot.rounds) {
        stop();
        return;
    }
    ++m_snapshot.round;
    if (!beginRound())
        stop();
}

} // namespace Workbench
