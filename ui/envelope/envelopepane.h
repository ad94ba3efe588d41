// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace Diagnosis {
struct Addressing;
}
namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class AddressTable;

/// The envelope of a run beside the letter in it: who gets it, who is named, what the recipient sees, where a report
/// of failure goes.
class EnvelopePane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit EnvelopePane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshSoon();
    [[nodiscard]] QByteArray letterHeader() const;
    void addRecipientView(QVBoxLayout &column, const QByteArray &header) const;
    void addBounce(QVBoxLayout &column, const Diagnosis::Addressing &addressing) const;
    void addUser(QVBoxLayout &column) const;

    Workbench::DialogueDesk &m_desk;
    QTimer m_refresh;
    QStackedWidget *m_pages;
    AddressTable *m_table;
    QScrollArea *m_notes;
};

} // namespace Ui
