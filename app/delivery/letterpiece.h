// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/bodytype.h"

namespace Message {
class Letter;
}
namespace Transcript {
class Store;
}

namespace Delivery {

/// Which part of a letter one entry of a transcript stands for, and in which form it went out.
struct LetterPiece {
    Base::BodyType form = Base::BodyType::SevenBit;
    bool isStuffed = true; ///< behind DATA
    qint64 begin = 0; ///< of a chunk: where it begins in the letter
    qint64 octets = 0; ///< on the wire, so far
};

/// row: of a body. letter: that was sent there.
[[nodiscard]] LetterPiece letterPiece(const Transcript::Store &store, qsizetype row, const Message::Letter &letter);

} // namespace Delivery
