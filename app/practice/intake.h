// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "practice/answer.h"
#include "practice/chunk.h"
#include "practice/datareceiver.h"
#include "practice/inbox.h"
#include "practice/lettercheck.h"

namespace Practice {

struct Settings;

/// A letter on its way in, behind DATA or in the chunks of BDAT, until it is kept or dropped.
class Intake final {
public:
    /// Both must outlive the intake.
    Intake(const Settings &settings, Inbox &inbox);

    void beginData();
    /// The first chunk of a letter opens it.
    void beginChunk(const Chunk &chunk);
    /// Takes what belongs to the letter; returns how many octets that were.
    [[nodiscard]] qsizetype take(QByteArrayView octets);
    /// The dot is there, or all octets of the chunk.
    [[nodiscard]] bool isComplete() const;
    /// Of the data or of this chunk.
    [[nodiscard]] const Transcript::BodyFacts &facts() const;

    /// What the rules say of all that has come so far, beside the limit; strict alone looks.
    struct Rules {
        bool isBinary = false;
        bool mayHaveEightBits = false;
    };
    [[nodiscard]] bool isOverLimit() const;
    /// Why the letter is not taken; none: it is.
    [[nodiscard]] std::optional<Answer> complaint(const Rules &rules) const;
    [[nodiscard]] const QByteArray &id() const { return m_delivery.id; }
    /// Keeps the letter under its envelope and is empty then. None: there is no room.
    [[nodiscard]] std::optional<KeptMessage> keep(KeptMessage envelope);
    void drop();

private:
    void open();
    void store(QByteArrayView text);
    [[nodiscard]] qsizetype takeChunk(const Chunk &chunk, QByteArrayView octets);
    [[nodiscard]] Answer tooLarge() const;

    const Settings &m_settings;
    Inbox &m_inbox;
    DataReceiver m_data{0};
    std::optional<Chunk> m_chunk; ///< the one that comes, or came last; none: it is DATA
    Transcript::BodyFacts m_chunkFacts;
    qint64 m_chunkedOctets = 0; ///< of all chunks
    LetterCheck m_check;
    bool m_isOpen = false;
    Inbox::Delivery m_delivery;
};

} // namespace Practice
