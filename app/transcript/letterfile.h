// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QIODevice;

namespace Transcript {

class SentOctets;
class Store;

/// The rows that the first letter of a conversation went out in: one, or its chunks. Empty: there is none.
[[nodiscard]] QList<qsizetype> firstLetterIn(const Store &store);
/// A letter as a file: its octets as far as they were sent, without the dots that were doubled. False: the device does
/// not take it.
[[nodiscard]] bool writeLetter(QIODevice &device, const Store &store, const QList<qsizetype> &rows, SentOctets &sent);

} // namespace Transcript
