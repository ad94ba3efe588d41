// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QObject>

#include "delivery/breakpoint.h"
#include "smtp/command.h"

namespace Delivery {

/// Stands between what a dialogue says and the wire. Step mode is a policy of the gate, not a second engine.
class Gate final : public QObject {
    Q_OBJECT
public:
    enum class Policy : quint8 {
        RunFreely, ///< as far as the next breakpoint
        PauseBeforeEach,
    };
    /// What becomes of that which waits.
    enum class Decision : quint8 {
        Send,
        SendEdited, ///< takeEdited() in its place
        Skip, ///< it is not said; see Smtp::skippedReply()
        Quit, ///< QUIT in its place, and that is the end
        Drop, ///< the connection is closed without a word
    };

    using QObject::QObject;

    // Wishes of the user. Nothing happens where nothing waits, or where it cannot be done with what waits.
    /// As it is now: a place that is reached pauses the rest of a run.
    [[nodiscard]] Policy policy() const { return m_policy; }
    /// For this run and all later ones. RunFreely lets go what waits.
    void setPolicy(Policy policy);
    /// Runs freely up to this place, for once.
    void runUntil(const Breakpoint &place);
    [[nodiscard]] const QList<Breakpoint> &breakpoints() const { return m_breakpoints; }
    void setBreakpoints(const QList<Breakpoint> &breakpoints) { m_breakpoints = breakpoints; }
    /// Lets go what waits, and only that.
    void send();
    /// Says this line in place of what waits. Without line end; what must be hidden in it is masked. false: it cannot
    /// be said, because it is no line or too long, or because what waits cannot be edited.
    bool sendEdited(const QByteArray &line);
    void skip();
    void quit();
    void drop();

    [[nodiscard]] bool isHolding() const { return m_held.has_value(); }
    [[nodiscard]] const std::optional<Held> &held() const { return m_held; }

    // For the job.
    /// Asked before each thing that is said: true, go; false, wait for decided().
    [[nodiscard]] bool letsPass(const Held &next);
    void noteReply(const Smtp::Reply &reply, std::chrono::nanoseconds waited);
    void noteEncryption();
    /// After SendEdited.
    [[nodiscard]] Smtp::Command takeEdited();
    /// The run shall come to its end: nothing is held any more, until forget().
    void open();
    /// The run is over: what waits will not be sent.
    void forget();

Q_SIGNALS:
    void holding();
    void decided(Delivery::Gate::Decision decision);

private:
    void decide(Decision decision);
    [[nodiscard]] bool isPlaceBefore(const Held &next) const;

    Policy m_policy = Policy::RunFreely; ///< of this run
    Policy m_wish = Policy::RunFreely; ///< what the next run begins with
    QList<Breakpoint> m_breakpoints;
    std::optional<Breakpoint> m_until;
    std::optional<Held> m_held;
    std::optional<Smtp::Command> m_edited;
    bool m_isPlaceReached = false; ///< by what the server did: the next thing that is said waits
    bool m_isOpen = false;
};

} // namespace Delivery
