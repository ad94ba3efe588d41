// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/held.h"

namespace Delivery {

QByteArray Held::verb() const
{
    if (kind != Kind::Command)
        return {};
    const QByteArray words = display.trimmed();
    const qsizetype space = words.indexOf(' ');
    return (space < 0 ? words : words.first(space)).toUpper();
}

} // namespace Delivery
