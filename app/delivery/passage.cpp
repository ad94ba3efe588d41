// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/passage.h"

#include "base/note.h"
#include "delivery/recordedwire.h"
#include "smtp/skipping.h"

namespace Delivery {

using Base::NoteKind;
using Base::Stage;

namespace {

constexpr std::chrono::minutes patienceOfServers(5); // RFC 5321 4.5.3.2.7

Held::Kind kindOf(const Smtp::Command &command, Stage stage)
{
    if (!command.verb().isEmpty())
        return Held::Kind::Command;
    switch (stage) {
    case Stage::Login:
        return Held::Kind::LoginResponse;
    case Stage::Data: // the dot that ends a letter without octets
        return Held::Kind::Letter;
    default:
        return Held::Kind::Command;
    }
}

/// How a line is called in a note: a SASL response has no name, and what it says is nobody's business.
QString nameOf(const Smtp::Command &command)
{
    const QByteArray verb = command.verb();
    return verb.isEmpty() ? QStringLiteral("*") : QString::fromLatin1(verb);
}

} // namespace

Passage::Progress Passage::send(Stage stage, const std::vector<Smtp::Command> &commands)
{
    m_stage = stage;
    m_commands = &commands;
    m_next = 0;
    return advance();
}

Passage::Progress Passage::announceLetter(Stage stage)
{
    m_stage = stage;
    m_commands = nullptr;
    const Held letter{.kind = Held::Kind::Letter, .stage = stage, .patience = m_patience};
    return m_gate.letsPass(letter) ? Progress::Through : Progress::Held;
}

Passage::Progress Passage::advance()
{
    while (m_next < m_commands->size()) {
        if (!m_gate.letsPass(heldAt(m_next)))
            return Progress::Held;
        if (!say((*m_commands)[m_next]))
            return Progress::Refused;
        ++m_next;
    }
    return Progress::Through;
}

Passage::Progress Passage::resume(Gate::Decision decision)
{
    const bool isGoodbye = m_commands != nullptr && (*m_commands)[m_next].verb() == "QUIT";
    if (decision == Gate::Decision::Quit && !isGoodbye) // else it is what waits
        return Progress::Quit;
    if (decision == Gate::Decision::Drop)
        return Progress::Drop;
    if (m_commands == nullptr)
        return Progress::Through;
    const Smtp::Command &held = (*m_commands)[m_next++];
    if (decision == Gate::Decision::Skip) {
        m_wire.note({NoteKind::SkippedAtGate, {nameOf(held)}});
        m_wire.skip(Smtp::skippedReply(held.verb()));
    } else if (decision == Gate::Decision::SendEdited) {
        m_wire.note({NoteKind::ChangedAtGate, {nameOf(held)}});
        if (!say(m_gate.takeEdited()))
            return Progress::Refused;
    } else if (!say(held)) {
        return Progress::Refused;
    }
    return advance();
}

void Passage::abandon()
{
    for (; m_next < m_commands->size(); ++m_next)
        m_wire.skip(Smtp::skippedReply((*m_commands)[m_next].verb()));
}

bool Passage::say(const Smtp::Command &command)
{
    if (const auto error = m_wire.write(command)) {
        m_error = *error;
        return false;
    }
    m_hasSpoken = true;
    renewPatience();
    return true;
}

void Passage::renewPatience()
{
    m_patience = QDeadlineTimer(patienceOfServers);
}

Held Passage::heldAt(std::size_t index) const
{
    const Smtp::Command &command = (*m_commands)[index];
    return {kindOf(command, m_stage), m_stage, command.display(), command.isSecret(), m_patience};
}

} // namespace Delivery
