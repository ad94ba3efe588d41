// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "message/draft.h"
#include "ui/compose/composenotice.h"
#include "ui/compose/envelopechange.h"
#include "ui/compose/headerform.h"

class QAction;

namespace Workbench {
class AccountsDesk;
class ComposeDesk;
} // namespace Workbench

namespace Ui {

class AttachmentBar;
class LetterEdit;
class NoticeStrip;

/// Where a letter is written: its header rows, its text, what goes along, and what is to be said about it.
class ComposePane final : public QWidget {
    Q_OBJECT
public:
    /// The desks must outlive the pane.
    ComposePane(Workbench::ComposeDesk &desk, Workbench::AccountsDesk &accounts, QWidget *parent = nullptr);

    /// Asks for files to attach; for menus and tool bars.
    [[nodiscard]] QAction *attachAction() const { return m_attach; }
    /// Asks for an envelope that does not follow from the letter.
    [[nodiscard]] QAction *envelopeAction() const { return m_envelope->action(); }
    /// Shows the row of Cc, Bcc or Reply-To.
    [[nodiscard]] QAction *rowAction(HeaderForm::Row row) const { return m_form->rowAction(row); }

public Q_SLOTS:
    /// Puts the keyboard where a new letter begins.
    void focusFirst();

Q_SIGNALS:
    /// The settings of the chosen server may have to be mended.
    void serverSettingsWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectParts();
    void passOn();
    void showDraft();
    void follow();
    void followAccounts();
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] std::optional<ComposeNotice> dueNotice() const;
    void showNotice();
    void dismissNotice();
    void take(ComposeStep step);
    void discard();
    void undoDiscard();
    void chooseFiles();
    void attachFiles(const QStringList &paths);
    void attachImage(const QImage &image);

    Workbench::ComposeDesk &m_desk;
    Workbench::AccountsDesk &m_accounts;
    QAction *m_attach;
    EnvelopeChange *m_envelope;
    NoticeStrip *m_notice;
    HeaderForm *m_form;
    LetterEdit *m_text;
    AttachmentBar *m_attachments;
    std::optional<ComposeNotice> m_shownNotice;
    std::optional<Message::Draft> m_discarded; ///< can still be brought back
    bool m_isNewsDismissed = false; ///< what became of the letter before has been seen
    bool m_isReadOnly = false;
};

} // namespace Ui
