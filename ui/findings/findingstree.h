// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTreeWidget>

#include "diagnosis/finding.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// What was found: a group for each severity, in it the rules, and below a rule the lines where it was found in several.
class FindingsTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FindingsTree(QWidget *parent = nullptr);

    /// Keeps what is chosen and what is open. store: null if findings is empty.
    void showFindings(const QList<Diagnosis::Finding> &findings, const Transcript::Store *store);
    /// Chooses what was found in this row without telling anyone; nothing if there is nothing.
    void showEntry(qsizetype entry);
    /// What is chosen; none, or a whole group: null.
    [[nodiscard]] const Diagnosis::Finding *chosen() const;
    /// That leaves the lines which show it; those of a whole rule, or of all rules of a group. Empty: no line does.
    [[nodiscard]] QString chosenFilter() const;

public Q_SLOTS:
    /// What is chosen, in words.
    void copy() const;

Q_SIGNALS:
    void findingChosen();

private:
    QTreeWidgetItem &addGroup(Diagnosis::Severity severity, qsizetype count);
    void addRule(QTreeWidgetItem &group, const QList<Diagnosis::Finding> &findings, const Transcript::Store &store);
    [[nodiscard]] QTreeWidgetItem *makeItem(const Diagnosis::Finding &finding, qsizetype index);
    void open(QTreeWidgetItem &item, const QString &name, bool isUsual);
    [[nodiscard]] const Diagnosis::Finding *findingOf(const QTreeWidgetItem &item) const;
    [[nodiscard]] QStringList rulesIn(const QTreeWidgetItem &group) const;

    QList<Diagnosis::Finding> m_findings; ///< in the order of the tree; items hold an index, groups none
    QHash<QString, bool> m_isOpen; ///< what the user has opened and closed, by name of the severity or the rule
};

} // namespace Ui
