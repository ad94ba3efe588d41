// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include "base/stage.h"
#include "diagnosis/sessionreading.h"

namespace Diagnosis {

/// Which stages of a conversation came to something, read from its lines: a stage that was entered may have been refused
/// there, or skipped at the gate. With several connections it is enough that one of them did.
class Milestones final {
public:
    /// Reads what is complete and was not read yet; of a very long conversation only the beginning.
    void readOn(const Transcript::Store &store);

    /// Hello: the server took it. Tls: it is there. Envelope: a recipient was accepted. Data: the letter went out, or the
    /// server waits for it. Verdict: it was a good one.
    [[nodiscard]] bool isPassed(Base::Stage stage) const { return m_passed.contains(stage); }
    /// A command of it went out.
    [[nodiscard]] bool isSaid(Base::Stage stage) const { return m_said.contains(stage); }
    void pass(Base::Stage stage) { m_passed.insert(stage); }

private:
    void read(const Transcript::Store &store, qsizetype row);

    SessionReading m_reading;
    qsizetype m_next = 0;
    QSet<Base::Stage> m_passed;
    QSet<Base::Stage> m_said;
};

} // namespace Diagnosis
