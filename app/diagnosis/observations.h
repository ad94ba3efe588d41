// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include <QHash>
#include <QList>
#include <QStringList>

#include "diagnosis/finding.h"

namespace Diagnosis {

/// The findings of an observer, each rule bounded: a server that repeats a mistake a million times is told of often enough.
class Observations final {
public:
    /// id: of a row of observedRows(). entries: numbers, the one to look at last.
    void add(QLatin1StringView id, const QList<qsizetype> &entries, const QStringList &arguments = {});

    /// One of these rules has found something in this entry, which is the last one that was looked at.
    [[nodiscard]] bool has(std::span<const QLatin1StringView> ids, qsizetype number) const;
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

private:
    QList<Finding> m_findings;
    QHash<QLatin1StringView, qsizetype> m_counts; ///< by rule
};

} // namespace Diagnosis
