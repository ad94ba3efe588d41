// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>

namespace Transcript {

/// The letters of a transcript as they went over the wire. A transcript itself knows only their size.
class SentOctets {
public:
    virtual ~SentOctets() = default;
    /// Of the letter that the entry of a row stands for at most so many octets from there; fewer at its end.
    [[nodiscard]] virtual QByteArray at(qsizetype row, qint64 offset, qint64 octets) = 0;
};

/// Its lines one after the other, without their line ends. A line that is too long comes in pieces.
void readLines(SentOctets &letter, qsizetype row, const std::function<void(const QByteArray &line)> &take);

} // namespace Transcript
