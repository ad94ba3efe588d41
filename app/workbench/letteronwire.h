// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "delivery/letterpiece.h"
#include "transcript/sentoctets.h"

namespace Delivery {
class LetterWindow;
}

namespace Workbench {

struct DialogueSnapshot;

/// The letter of a conversation that is looked at, as it was sent there.
class LetterOnWire final : public Transcript::SentOctets {
public:
    /// The store must outlive it.
    LetterOnWire(const Transcript::Store &store, std::shared_ptr<const Message::Letter> letter);
    ~LetterOnWire() override;

    [[nodiscard]] QByteArray at(qsizetype row, qint64 offset, qint64 octets) override;
    /// Which part of it the entry of a row stands for.
    [[nodiscard]] const Delivery::LetterPiece &piece(qsizetype row);

private:
    const Transcript::Store &m_store;
    std::shared_ptr<const Message::Letter> m_letter;
    qsizetype m_row = -1; ///< that the piece and the window are of
    Delivery::LetterPiece m_piece;
    std::unique_ptr<Delivery::LetterWindow> m_window;
};

/// Null: no letter was sent, or it was not kept.
[[nodiscard]] std::unique_ptr<LetterOnWire> letterOnWire(
    const Transcript::Store &store, const DialogueSnapshot &snapshot);

} // namespace Workbench
