// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Diagnosis {

/// Places of two lists that belong together; -1: nothing on this side does.
struct AlignedPair {
    qsizetype left = -1;
    qsizetype right = -1;
    friend bool operator==(const AlignedPair &, const AlignedPair &) = default;
};

/// Lays two lists beside each other so that as many equal keys as possible meet: their longest common subsequence.
/// Where nothing meets, what is on the left comes first. Time and memory grow with the product of both lengths.
[[nodiscard]] QList<AlignedPair> aligned(const QList<QByteArray> &left, const QList<QByteArray> &right);

} // namespace Diagnosis
