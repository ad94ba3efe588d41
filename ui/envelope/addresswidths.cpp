// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/envelope/addresswidths.h"

#include <algorithm>

namespace Ui {

namespace {

/// Of a room that is too small for both, what the first of two has.
int shareOf(int wanted, int otherWanted, int room)
{
    const int half = room / 2;
    if (wanted <= half)
        return wanted;
    return otherWanted <= half ? room - otherWanted : half;
}

} // namespace

AddressWidths addressWidths(const AddressWidths &wanted, const AddressWidths &least, int width)
{
    AddressWidths given = wanted;
    const auto giveWay = [&given, width](int &column, int leastOfIt) {
        const int over = std::max(0, given.sum() - width);
        column = std::max(std::min(column, leastOfIt), column - over);
    };
    giveWay(given.relation, least.relation);
    giveWay(given.reply, least.reply);
    const int room = width - given.reply - given.relation; // of both addresses
    const int spare = room - wanted.envelope - wanted.letter;
    if (spare >= 0) {
        given.envelope += spare / 2;
        given.letter = room - given.envelope;
        return given;
    }
    given.envelope = std::max(shareOf(wanted.envelope, wanted.letter, room), std::min(least.envelope, wanted.envelope));
    given.letter = std::max(room - given.envelope, std::min(least.letter, wanted.letter));
    return given;
}

} // namespace Ui
