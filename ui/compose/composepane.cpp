// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/composepane.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/noticestrip.h"
#include "ui/compose/attachmentbar.h"
#include "ui/compose/givenfiles.h"
#include "ui/compose/letteredit.h"
#include "ui/compose/pngencoder.h"
#include "workbench/accountsdesk.h"
#include "workbench/composedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

QFrame *makeSeparator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QVBoxLayout *inMargins(QWidget *widget, int above, int below)
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(margin, above, margin, below);
    box->addWidget(widget);
    return box;
}

QStringList sendersOf(const QList<Profiles::Account> &accounts)
{
    QStringList senders;
    for (const Profiles::Account &account : accounts) {
        if (!account.from.isEmpty() && !senders.contains(account.from))
            senders.append(account.from);
    }
    return senders;
}

} // namespace

ComposePane::ComposePane(Workbench::ComposeDesk &desk, Workbench::AccountsDesk &accounts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_attach(new QAction(icon(u"mail-attachment"_s), tr("&Attach files…"), this))
    , m_envelope(new EnvelopeChange(desk, this))
    , m_notice(new NoticeStrip(this))
    , m_form(new HeaderForm(desk, this))
    , m_text(new LetterEdit(this))
    , m_attachments(new AttachmentBar(m_attach, this))
{
    m_attach->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_attach->setIconText(tr("Attach"));
    addAction(m_attach);
    setAcceptDrops(true);
    setAccessibleName(tr("Compose"));
    m_form->setAccessibleName(tr("Sender, recipients and subject"));
    m_attachments->setAccessibleName(tr("Attachments"));
    arrange();
    connectParts();
    followAccounts();
    showDraft();
    follow();
}

void ComposePane::arrange()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = inMargins(m_form, margin, margin);
    head->addWidget(m_notice); // below the fields: they stay where somebody is about to click
    head->setSpacing(gap);
    box->addLayout(head);
    box->addWidget(makeSeparator(this));
    box->addWidget(m_text, 1);
    box->addWidget(makeSeparator(this));
    box->addLayout(inMargins(m_attachments, gap / 2, gap / 2));
}

void ComposePane::connectParts()
{
    connect(m_form, &HeaderForm::changed, this, &ComposePane::passOn);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ComposePane::passOn);
    connect(m_text, &LetterEdit::filesGiven, this, &ComposePane::attachFiles);
    connect(m_text, &LetterEdit::imageGiven, this, &ComposePane::attachImage);
    connect(m_attach, &QAction::triggered, this, &ComposePane::chooseFiles);
    connect(m_attachments, &AttachmentBar::removeWanted, &m_desk, &Workbench::ComposeDesk::detach);
    connect(m_notice, &NoticeStrip::dismissed, this, &ComposePane::dismissNotice);
    connect(&m_desk, &Workbench::ComposeDesk::changed, this, &ComposePane::follow);
    connect(&m_desk, &Workbench::ComposeDesk::draftReplaced, this, &ComposePane::showDraft);
    connect(&m_accounts, &Workbench::AccountsDesk::changed, this, &ComposePane::followAccounts);
}

void ComposePane::focusFirst()
{
    m_form->focusRow(m_desk.snapshot().draft.from.isEmpty() ? HeaderForm::Row::From : HeaderForm::Row::To);
}

// ---- the draft

void ComposePane::passOn()
{
    m_isNewsDismissed = true;
    m_discarded.reset();
    Message::Draft draft = m_desk.snapshot().draft;
    m_form->writeInto(draft);
    draft.text = m_text->toPlainText();
    m_desk.setDraft(draft);
}

void ComposePane::showDraft()
{
    const Message::Draft &draft = m_desk.snapshot().draft;
    m_form->showDraft(draft);
    if (m_text->toPlainText() != draft.text) { // else the cursor and the undo history stay
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(draft.text);
    }
    m_attachments->showErrors({});
    follow();
}

void ComposePane::follow()
{
    const Workbench::ComposeSnapshot &snapshot = m_desk.snapshot();
    if (snapshot.isSending) {
        m_isNewsDismissed = false;
        m_discarded.reset();
    }
    m_attachments->showAttachments(snapshot.draft.attachments);
    setReadOnly(snapshot.isSending);
    showNotice();
}

void ComposePane::followAccounts()
{
    m_form->setSenders(sendersOf(m_accounts.snapshot().accounts));
}

void ComposePane::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    m_form->setReadOnly(isReadOnly);
    m_text->setReadOnly(isReadOnly);
    m_text->viewport()->setBackgroundRole(isReadOnly ? QPalette::Window : QPalette::Base);
    m_attachments->setReadOnly(isReadOnly);
    m_attach->setEnabled(!isReadOnly);
    setAcceptDrops(!isReadOnly);
}

// ---- what is to be said

std::optional<ComposeNotice> ComposePane::dueNotice() const
{
    const Workbench::ComposeSnapshot &snapshot = m_desk.snapshot();
    if (const auto refusal = refusalNotice(snapshot))
        return refusal;
    if (m_discarded)
        return discardedNotice();
    if (snapshot.draft.envelope && !snapshot.isSending)
        return envelopeNotice(*snapshot.draft.envelope);
    if (m_isNewsDismissed || snapshot.isSending)
        return {};
    if (snapshot.lastSent && !snapshot.isModified)
        return sentNotice(*snapshot.lastSent);
    if (snapshot.wasRestored)
        return restoredNotice();
    return {};
}

void ComposePane::showNotice()
{
    const std::optional<ComposeNotice> due = dueNotice();
    if (due == m_shownNotice)
        return;
    m_shownNotice = due;
    if (!due) {
        m_notice->clear();
        return;
    }
    if (due->step == ComposeStep::GoToSender)
        m_form->judgeSender();
    Notice notice{due->tone, due->text, {}};
    if (due->step)
        notice.buttons.append({stepLabel(*due->step), [this, step = *due->step] {
                                   take(step);
                               }});
    m_notice->post(notice);
}

void ComposePane::dismissNotice()
{
    if (m_desk.snapshot().refusal) {
        m_desk.forgetRefusal();
    } else {
        m_isNewsDismissed = true;
        m_discarded.reset();
    }
    showNotice();
}

void ComposePane::take(ComposeStep step)
{
    switch (step) {
    case ComposeStep::GoToSender:
        return m_form->focusRow(HeaderForm::Row::From);
    case ComposeStep::GoToRecipients:
        return m_form->focusRecipientProblem();
    case ComposeStep::GoToSubject:
        return m_form->focusRow(HeaderForm::Row::Subject);
    case ComposeStep::GoToText:
        return m_text->setFocus(Qt::OtherFocusReason);
    case ComposeStep::GoToAttachments:
        return m_attachments->focusAttachments();
    case ComposeStep::OpenServer:
        Q_EMIT serverSettingsWanted();
        return;
    case ComposeStep::Discard:
        return discard();
    case ComposeStep::UndoDiscard:
        return undoDiscard();
    case ComposeStep::EditAsNew:
        return m_desk.editSentAgain(false);
    case ComposeStep::WriteToRefused:
        return m_desk.editSentAgain(true);
    case ComposeStep::LinkEnvelope:
        return m_envelope->link();
    }
}

void ComposePane::discard()
{
    m_isNewsDismissed = true;
    m_discarded = m_desk.snapshot().draft;
    m_desk.discard();
    showNotice();
}

void ComposePane::undoDiscard()
{
    if (!m_discarded)
        return;
    const Message::Draft draft = *m_discarded;
    m_discarded.reset();
    m_desk.setDraft(draft);
    showDraft();
}

// ---- attachments

void ComposePane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ComposePane::attachFiles);
    dialog->open();
}

void ComposePane::attachFiles(const QStringList &paths)
{
    if (!m_isReadOnly)
        m_attachments->showErrors(m_desk.attach(paths));
}

void ComposePane::attachImage(const QImage &image)
{
    encodeAsPng(image, this, [this](const QByteArray &octets) {
        const Base::Result<void> attached = m_desk.attachContent(tr("Picture.png"), octets);
        m_attachments->showErrors(attached ? QList<Base::Error>() : QList<Base::Error>{attached.error()});
    });
}

void ComposePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComposePane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // never a move: the files stay where they are
    event->accept();
    attachFiles(filesIn(*event->mimeData()));
}

} // namespace Ui
