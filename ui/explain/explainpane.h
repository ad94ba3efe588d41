// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QScrollArea>

#include "delivery/held.h"
#include "diagnosis/finding.h"
#include "diagnosis/knowledge.h"

namespace Delivery {
struct Report;
}
namespace Workbench {
class DialogueDesk;
}

namespace Ui {

/// What the selected line means; while none is selected, what waits at the gate, or what became of the run and how to mend
/// it.
class ExplainPane final : public QScrollArea {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit ExplainPane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    /// Row of the transcript; -1: none is selected.
    void explainEntry(qsizetype entry);
    /// What waits at the gate, as it is being changed; empty: as it was.
    void explainEdited(const QString &line);
    /// Whether there is a good conversation of before that a failure can be compared with.
    void setComparable(bool isComparable);

Q_SIGNALS:
    /// The conversation is to be compared with the last good one.
    void compareWanted();
    void fixWanted(Diagnosis::Fix fix);
    /// A verb is to be said in the console.
    void verbChosen(const QByteArray &verb);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshInPlace();
    void chainFocus();
    void followEnd();
    [[nodiscard]] bool hasEntry() const;
    [[nodiscard]] QWidget *makePage();
    [[nodiscard]] QWidget *makeEntryPage();
    /// What went wrong in the chosen line; null: nothing did.
    [[nodiscard]] const Diagnosis::Finding *findingHere() const;
    void followGate();
    [[nodiscard]] QWidget *makeWaitingPage(const Delivery::Held &held);
    [[nodiscard]] QWidget *makeReportPage(const Delivery::Report &report);
    [[nodiscard]] QLayout *makeCompareRow(QWidget *page);
    [[nodiscard]] QWidget *makeCard(const Diagnosis::Finding &finding, QWidget *page);

    Workbench::DialogueDesk &m_desk;
    Diagnosis::Knowledge m_knowledge;
    qsizetype m_entry = -1;
    std::optional<Delivery::Held> m_held; ///< waits at the gate
    QString m_edited; ///< the line that is to go in its place; empty: none
    bool m_isComparable = false;
};

} // namespace Ui
