// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>

#include <QWidget>

class QAction;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Message {
struct Draft;
}
namespace Workbench {
class ComposeDesk;
}

namespace Ui {

class RecipientEdit;

/// The rows above the text of a letter: From, To, Cc, Bcc, Reply-To, Subject.
class HeaderForm final : public QWidget {
    Q_OBJECT
public:
    /// Cc, Bcc and Reply-To are shown on demand.
    enum class Row : quint8 { From, To, Cc, Bcc, ReplyTo, Subject };

    /// desk: judges addresses; must outlive the form.
    explicit HeaderForm(const Workbench::ComposeDesk &desk, QWidget *parent = nullptr);

    /// Shows the fields of the draft. Emits nothing.
    void showDraft(const Message::Draft &draft);
    /// Puts what is typed into the fields of the draft.
    void writeInto(Message::Draft &draft) const;
    /// What From offers.
    void setSenders(const QStringList &senders);
    [[nodiscard]] QString sender() const;
    void setSender(const QString &sender);
    void setReadOnly(bool isReadOnly);

    /// Shows the row and puts the keyboard there.
    void focusRow(Row row);
    /// Marks From if what it holds is no address.
    void judgeSender();
    /// Puts the keyboard where a recipient has to be mended.
    void focusRecipientProblem();
    /// Shows the row of Cc, Bcc or Reply-To, for menus.
    [[nodiscard]] QAction *rowAction(Row row) const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QToolButton *button = nullptr; ///< for a row on demand: shows it
        QAction *action = nullptr;
    };

    void addLine(Row row, const QString &name, QWidget *field);
    RecipientEdit *addRecipients(Row row, const QString &name, const Workbench::ComposeDesk &desk);
    void addRowButtons();
    void addRowButton(QHBoxLayout *place, Row row, const QKeySequence &shortcut);
    void setRowShown(Row row, bool isShown);
    [[nodiscard]] RecipientEdit *recipients(Row row) const;
    void forgiveSender();

    QGridLayout *m_grid;
    QComboBox *m_from;
    QAction *m_senderMark = nullptr; ///< in From, while it holds no address
    QLineEdit *m_subject = nullptr;
    std::map<Row, Line> m_lines;
};

} // namespace Ui
