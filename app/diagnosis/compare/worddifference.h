// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "diagnosis/compare/ignored.h"

namespace Diagnosis {

struct TextSpan {
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// The words in which two lines differ.
struct WordDifference {
    QList<TextSpan> left;
    QList<TextSpan> right;
    [[nodiscard]] bool isNone() const { return left.isEmpty() && right.isEmpty(); }
};

[[nodiscard]] WordDifference differingWords(const QString &left, const QString &right, const Ignored &ignored);

} // namespace Diagnosis
