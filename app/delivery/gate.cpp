// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/gate.h"

#include <algorithm>

#include "smtp/typedline.h"

namespace Delivery {

void Gate::setPolicy(Policy policy)
{
    m_policy = policy;
    m_wish = policy;
    m_until.reset();
    m_isPlaceReached = false;
    if (policy == Policy::RunFreely)
        send();
}

void Gate::runUntil(const Breakpoint &place)
{
    m_policy = Policy::RunFreely;
    m_until = place;
    m_isPlaceReached = false;
    send();
}

void Gate::send()
{
    decide(Decision::Send);
}

bool Gate::sendEdited(const QByteArray &line)
{
    if (!m_held || !m_held->canBeEdited())
        return false;
    const bool isResponse = m_held->kind == Held::Kind::LoginResponse;
    Smtp::Command edited = isResponse ? Smtp::typedResponse(line) : Smtp::typedCommand(line);
    if (!edited.isSafe())
        return false;
    m_edited = std::move(edited);
    decide(Decision::SendEdited);
    return true;
}

void Gate::skip()
{
    if (m_held && m_held->canBeSkipped())
        decide(Decision::Skip);
}

void Gate::quit()
{
    if (m_held && m_held->canBeQuit())
        decide(m_held->verb() == "QUIT" ? Decision::Send : Decision::Quit);
}

void Gate::drop()
{
    decide(Decision::Drop);
}

bool Gate::letsPass(const Held &next)
{
    if (m_isOpen)
        return true;
    if (m_policy == Policy::RunFreely && !m_isPlaceReached && !isPlaceBefore(next))
        return true;
    m_policy = Policy::PauseBeforeEach;
    m_until.reset();
    m_isPlaceReached = false;
    m_held = next;
    Q_EMIT holding();
    return false;
}

void Gate::noteReply(const Smtp::Reply &reply, std::chrono::nanoseconds waited)
{
    const auto isHere = [&](const Breakpoint &place) {
        return place.isAfter(reply, waited);
    };
    if (std::any_of(m_breakpoints.begin(), m_breakpoints.end(), isHere) || (m_until && isHere(*m_until)))
        m_isPlaceReached = true;
}

void Gate::noteEncryption()
{
    const auto isHere = [](const Breakpoint &place) {
        return place.isAfterEncryption();
    };
    if (std::any_of(m_breakpoints.begin(), m_breakpoints.end(), isHere) || (m_until && isHere(*m_until)))
        m_isPlaceReached = true;
}

bool Gate::isPlaceBefore(const Held &next) const
{
    const auto isHere = [&next](const Breakpoint &place) {
        return place.isBefore(next);
    };
    return std::any_of(m_breakpoints.begin(), m_breakpoints.end(), isHere) || (m_until && isHere(*m_until));
}

Smtp::Command Gate::takeEdited()
{
    Q_ASSERT(m_edited);
    Smtp::Command edited = std::move(*m_edited); // NOLINT(bugprone-unchecked-optional-access)
    m_edited.reset();
    return edited;
}

void Gate::open()
{
    m_isOpen = true;
    send();
}

void Gate::forget()
{
    m_held.reset();
    m_edited.reset();
    m_until.reset();
    m_policy = m_wish;
    m_isPlaceReached = false;
    m_isOpen = false;
}

void Gate::decide(Decision decision)
{
    if (!m_held)
        return;
    m_held.reset();
    Q_EMIT decided(decision);
}

} // namespace Delivery
