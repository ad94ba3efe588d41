// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Ui {

/// How wide the columns of a table of addresses are, or would be, in pixels.
struct AddressWidths {
    int envelope = 0; ///< an address
    int reply = 0; ///< words that may go on in a second line
    int relation = 0; ///< the same
    int letter = 0; ///< an address

    [[nodiscard]] int sum() const { return envelope + reply + relation + letter; }

    friend bool operator==(const AddressWidths &, const AddressWidths &) = default;
};

/// Deals out a width: the words give way to the addresses, down to their least width, the reply last; then the addresses
/// share what is there, and the one that wants less has what it wants. Where even the least widths are too
/// much, the sum is larger than the width. What nobody wants goes to the addresses.
[[nodiscard]] AddressWidths addressWidths(const AddressWidths &wanted, const AddressWidths &least, int width);

} // namespace Ui
