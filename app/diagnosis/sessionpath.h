// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "diagnosis/sessionreading.h"

namespace Diagnosis {

/// A session went from one step to another.
struct SessionMove {
    Smtp::SessionStep from = Smtp::SessionStep::Connected;
    Smtp::SessionStep to = Smtp::SessionStep::Connected;
    qsizetype row = 0; ///< of the transcript, that made it go
    qint64 time = 0; ///< nanoseconds, of that row
    friend bool operator==(const SessionMove &, const SessionMove &) = default;
};

/// The way that a session took through its steps, read from a transcript while it grows.
class SessionPath final {
public:
    /// Takes in what is complete and was not read yet, as far as this row; -1: all of it.
    void readOn(const Transcript::Store &store, qsizetype lastRow = -1);

    [[nodiscard]] const Smtp::SessionState &state() const { return m_reading.state(); }
    [[nodiscard]] const QList<SessionMove> &moves() const { return m_moves; }
    /// How often the session came to this step; it begins at Connected.
    [[nodiscard]] qsizetype visits(Smtp::SessionStep step) const;

private:
    SessionReading m_reading;
    QList<SessionMove> m_moves;
    qsizetype m_next = 0;
};

} // namespace Diagnosis
