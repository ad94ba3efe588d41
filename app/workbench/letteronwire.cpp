// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/letteronwire.h"

#include <algorithm>

#include "delivery/letterwindow.h"
#include "workbench/dialoguedesk.h"

namespace Workbench {

LetterOnWire::LetterOnWire(const Transcript::Store &store, std::shared_ptr<const Message::Letter> letter)
    : m_store(store)
    , m_letter(std::move(letter))
{
}

LetterOnWire::~LetterOnWire() = default;

const Delivery::LetterPiece &LetterOnWire::piece(qsizetype row)
{
    if (row != m_row) {
        m_row = row;
        m_piece = Delivery::letterPiece(m_store, row, *m_letter);
        m_window = std::make_unique<Delivery::LetterWindow>(m_letter, m_piece.form, m_piece.isStuffed);
    }
    return m_piece;
}

QByteArray LetterOnWire::at(qsizetype row, qint64 offset, qint64 octets)
{
    const Delivery::LetterPiece &letter = piece(row);
    return m_window->at(letter.begin + offset, std::clamp(letter.octets - offset, qint64(0), octets));
}

std::unique_ptr<LetterOnWire> letterOnWire(const Transcript::Store &store, const DialogueSnapshot &snapshot)
{
    if (!snapshot.letter || snapshot.isOnlyHeader)
        return nullptr;
    return std::make_unique<LetterOnWire>(store, snapshot.letter);
}

} // namespace Workbench
