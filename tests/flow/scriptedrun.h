// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSignalSpy>

#include "delivery/gate.h"
#include "delivery/job.h"
#include "support/manualclock.h"
#include "support/scriptedchannel.h"
#include "transcript/store.h"

/// The order that the head of a script describes. Its lines: `from`, `recipient` (address, outcome), `security`,
/// `user`, `password`, `mechanism`, `login-in-clear`, `speak-helo`, `pipelining`, `all-or-nothing`, `letter` (a line of it),
/// `by-hand` (then there is no mail), `letter-ends-without-line-break`, `letter-needs-smtputf8`, `letter-breaks-after`, `impatient` (where patience is short).
[[nodiscard]] Delivery::Order orderOf(const Support::DialogueScript &script);

/// A delivery job with the server of a script at the other end.
class ScriptedRun final {
public:
    ScriptedRun(const Support::DialogueScript &script, Support::Arrival arrival);

    /// Runs to the end. False: there is no report after a long time.
    [[nodiscard]] bool run();

    [[nodiscard]] Delivery::Gate &gate() { return m_gate; }
    [[nodiscard]] Delivery::Job &job() { return m_job; }
    [[nodiscard]] const Support::ScriptedChannel &channel() const { return *m_channel; }
    [[nodiscard]] const Transcript::Store &store() const { return m_store; }
    [[nodiscard]] qsizetype reportCount() const { return m_reports.size(); }
    [[nodiscard]] Delivery::Report report() const;
    /// The final dot has been sent.
    [[nodiscard]] bool isLetterGone() const;
    /// Everything that a person may come to see.
    [[nodiscard]] QByteArray everythingShown() const;
    /// What the server said, as the transcript has it.
    [[nodiscard]] QByteArray recordedReplies() const;

private:
    Support::ManualClock m_clock;
    Transcript::Store m_store;
    Delivery::Gate m_gate;
    Support::ScriptedChannel *m_channel; ///< the job's
    Delivery::Job m_job;
    QSignalSpy m_reports;
};
