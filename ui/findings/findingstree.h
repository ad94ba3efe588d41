// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

#include "diagnosis/finding.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// What was found, by how grave it is and then by rule; a rule that was found in several lines opens to show them.
class FindingsTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FindingsTree(QWidget *parent = nullptr);

    /// Keeps what is chosen and what is open. store: null if findings is empty.
    void showFindings(const QList<Diagnosis::Finding> &findings, const Transcript::Store *store);
    /// Chooses what was found in this row without telling anyone; nothing if there is nothing.
    void showEntry(qsizetype entry);
    /// What is chosen; none: null.
    [[nodiscard]] const Diagnosis::Finding *chosen() const;
    /// Numbers of the lines that show it; of a rule that was found in several, of all of these.
    [[nodiscard]] QList<qsizetype> chosenLines() const;

public Q_SLOTS:
    /// What is chosen, in words.
    void copy() const;

Q_SIGNALS:
    void findingChosen();

private:
    void addRule(const QList<Diagnosis::Finding> &findings, const Transcript::Store &store);
    [[nodiscard]] QTreeWidgetItem *makeItem(const Diagnosis::Finding &finding, qsizetype index);

    [[nodiscard]] const Diagnosis::Finding &findingOf(const QTreeWidgetItem &item) const;

    QList<Diagnosis::Finding> m_findings; ///< in the order of the tree; items hold an index
};

} // namespace Ui
