// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/shownheader.h"

#include "message/letter.h"

namespace Message {

QByteArray shownHeader(const Letter &letter)
{
    return letter.header(letter.canBe(Base::BodyType::SevenBit) ? Base::BodyType::SevenBit : Base::BodyType::EightBit);
}

} // namespace Message
