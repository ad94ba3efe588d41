// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include "practice/event.h"
#include "transcript/store.h"

namespace Practice {

/// Writes what happens during a visit into the server's side of the transcript.
///
/// Somebody else may own the store and throw it away at any time; then nothing is written any more.
class Scribe final {
public:
    explicit Scribe(Transcript::Store *store)
        : m_store(store)
    {
    }

    void write(const Event &event, bool isEncrypted);
    void note(const Base::Note &note, bool isEncrypted);
    [[nodiscard]] Transcript::Store *store() const { return m_store; }

private:
    void write(const Answer &answer, bool isEncrypted);

    QPointer<Transcript::Store> m_store;
    qsizetype m_lastHeard = 0; ///< the entry that the next reply answers; 0: none
};

} // namespace Practice
