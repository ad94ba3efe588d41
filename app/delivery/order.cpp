// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/order.h"

namespace Delivery {

Smtp::Content contentOf(const Message::Letter &letter)
{
    Smtp::Content content;
    if (letter.canBe(Base::BodyType::SevenBit))
        content.sevenBitOctets = letter.size(Base::BodyType::SevenBit);
    if (letter.canBe(Base::BodyType::EightBit))
        content.eightBitOctets = letter.size(Base::BodyType::EightBit);
    content.needsSmtpUtf8 = letter.needsSmtpUtf8();
    return content;
}

} // namespace Delivery
