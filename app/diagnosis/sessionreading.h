// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/note.h"
#include "smtp/sessionstate.h"

namespace Transcript {
struct Entry;
class Store;
} // namespace Transcript

namespace Diagnosis {

/// Reads a transcript into the state of its session, while it grows.
class SessionReading final {
public:
    SessionReading() = default;
    explicit SessionReading(qsizetype firstRow)
        : m_next(firstRow)
    {
    }
    /// Whether a session begins with this note: what was known of one before it is void.
    [[nodiscard]] static bool isBeginning(Base::NoteKind kind);
    [[nodiscard]] static bool isEnd(Base::NoteKind kind);
    /// Takes in what is complete and was not read yet, as far as this row; -1: all of it.
    void readOn(const Transcript::Store &store, qsizetype lastRow = -1);
    [[nodiscard]] const Smtp::SessionState &state() const { return m_state; }

private:
    void take(const Transcript::Entry &entry);
    void begin();
    void takeReply(const Transcript::Entry &entry);

    Smtp::SessionState m_state;
    qsizetype m_next = 0;
    QByteArray m_begun; ///< pieces of a command that have no line end yet
};

} // namespace Diagnosis
