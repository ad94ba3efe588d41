// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/suggestion.h"

#include <algorithm>
#include <vector>

namespace Cli {

qsizetype editDistance(QStringView one, QStringView other)
{
    // Optimal string alignment: three rows of the table are enough, because a swap looks back two rows.
    using Row = std::vector<qsizetype>;
    Row beforeLast(static_cast<size_t>(other.size()) + 1);
    Row last(beforeLast.size());
    Row current(beforeLast.size());
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        current[0] = i;
        for (size_t j = 1; j < current.size(); ++j) {
            const QChar mine = one[i - 1];
            const QChar theirs = other[static_cast<qsizetype>(j) - 1];
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (mine == theirs ? 0 : 1)});
            const bool isSwapped
                = i > 1 && j > 1 && mine == other[static_cast<qsizetype>(j) - 2] && one[i - 2] == theirs;
            if (isSwapped)
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last.back();
}

QString nearest(const QString &word, const QStringList &candidates)
{
    const qsizetype tolerated = std::max<qsizetype>(1, word.size() / 3);
    QString best;
    qsizetype bestDistance = tolerated + 1;
    for (const QString &candidate : candidates) {
        const qsizetype distance = editDistance(word.toLower(), candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    if (!best.isEmpty() || word.size() < 3)
        return best;
    const auto begun = std::find_if(candidates.cbegin(), candidates.cend(),
        [&word](const QString &candidate) { return candidate.startsWith(word, Qt::CaseInsensitive); });
    return begun == candidates.cend() ? QString() : *begun;
}

} // namespace Cli
