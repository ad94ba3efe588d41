// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "base/error.h"
#include "delivery/gate.h"

namespace Delivery {

class RecordedWire;

/// What the dialogue wants to say next, on its way through the gate to the wire: command by command, so that a flight
/// can be held, edited and thinned out in its middle.
class Passage final {
public:
    enum class Progress : quint8 {
        Held, ///< the gate decides; go on with resume()
        Through,
        Quit, ///< the user wants QUIT in place of the rest
        Drop, ///< and this without a word
        Refused, ///< a line that must not be sent; see error()
    };

    /// Gate and wire must outlive it.
    Passage(Gate &gate, RecordedWire &wire)
        : m_gate(gate)
        , m_wire(wire)
    {
    }

    /// The commands must stay where they are until they are through.
    [[nodiscard]] Progress send(Base::Stage stage, const std::vector<Smtp::Command> &commands);
    /// A letter, or a piece of it. When it is through, the caller sends it.
    [[nodiscard]] Progress announceLetter(Base::Stage stage);
    [[nodiscard]] Progress resume(Gate::Decision decision);
    /// What waits, and what is behind it in the flight, is not said.
    void abandon();
    /// Something was said or heard: the server's patience begins anew.
    void renewPatience();
    /// Since the last call something of it has gone out.
    [[nodiscard]] bool takeHasSpoken() { return std::exchange(m_hasSpoken, false); }
    [[nodiscard]] const Base::Error &error() const { return m_error; }

private:
    [[nodiscard]] Progress advance();
    [[nodiscard]] bool say(const Smtp::Command &command);
    [[nodiscard]] Held heldAt(std::size_t index) const;

    Gate &m_gate;
    RecordedWire &m_wire;
    Base::Stage m_stage = Base::Stage::Hello;
    const std::vector<Smtp::Command> *m_commands = nullptr; ///< null: a letter
    std::size_t m_next = 0;
    QDeadlineTimer m_patience;
    bool m_hasSpoken = false;
    Base::Error m_error;
};

} // namespace Delivery
