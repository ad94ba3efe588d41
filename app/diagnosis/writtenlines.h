// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/explanation.h"

namespace Diagnosis {

/// The lines of an entry as they may be seen, and where their parts stand.
class WrittenLines final {
public:
    /// skip: so many octets at the beginning of each line are a code, where no text is looked for.
    explicit WrittenLines(const QList<QByteArray> &lines, qsizetype skip = 0);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Finds the part in this line, at this place or behind it.
    [[nodiscard]] ExplainedPart placed(ExplainedPart part, qsizetype line, qsizetype from = 0) const;
    /// Places all of them in the first line, each behind the one before.
    void placeInOrder(QList<ExplainedPart> &parts) const;

private:
    QString m_text;
    QList<qsizetype> m_begins; ///< of each line's text
};

} // namespace Diagnosis
