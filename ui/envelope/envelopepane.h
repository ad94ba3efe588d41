// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "message/draft.h"
#include "ui/envelope/envelopenotes.h"

class QAction;
class QLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Transcript {
class Store;
}
namespace Workbench {
class ComposeDesk;
class DialogueDesk;
} // namespace Workbench

namespace Ui {

class AddressTable;

/// The envelope beside the letter, of a conversation or of what is being written: who gets it, who is named, what the
/// recipient sees, where a report of failure goes. Before it is sent, the envelope can be another than the letter's.
class EnvelopePane final : public QWidget {
    Q_OBJECT
public:
    /// The desks and the action, which changes the envelope of what is being written, must outlive the pane.
    EnvelopePane(
        Workbench::DialogueDesk &desk, Workbench::ComposeDesk &compose, QAction &change, QWidget *parent = nullptr);

    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeSide(const QString &text, const QString &tip);
    [[nodiscard]] QLayout *makeHead();
    void refresh();
    void refreshSoon();
    [[nodiscard]] bool isOfDraft() const;
    [[nodiscard]] EnvelopeNotes::Facts factsOfDraft() const;
    [[nodiscard]] EnvelopeNotes::Facts factsOfConversation() const;
    void followDraft();
    void followConversation(Transcript::Store *store);
    [[nodiscard]] QByteArray letterHeader() const;

    Workbench::DialogueDesk &m_desk;
    Workbench::ComposeDesk &m_compose;
    QTimer m_refresh;
    QToolButton *m_ofConversation;
    QToolButton *m_ofDraft;
    QPushButton *m_change;
    QStackedWidget *m_pages;
    QSplitter *m_halves; ///< beside each other where there is room
    AddressTable *m_table;
    EnvelopeNotes *m_notes;
    Message::Draft m_head; ///< what was last seen of the draft
    Diagnosis::Addressing m_written; ///< of that
};

} // namespace Ui
