// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Transcript {
class Store;
}

namespace Ui {

/// What may stand in a filter where one types.
struct FilterSuggestions {
    QStringList words;
    qsizetype start = 0; ///< of what is being typed, and is replaced by one of them
    friend bool operator==(const FilterSuggestions &, const FilterSuggestions &) = default;
};

/// Fields where a term begins, values behind an operator: of verbs and codes those that are in the transcript.
[[nodiscard]] FilterSuggestions filterSuggestions(
    const QString &text, qsizetype cursor, const Transcript::Store *store);

} // namespace Ui
