// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/headerform.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "message/draft.h"
#include "ui/common/plaintip.h"
#include "ui/common/symbolicon.h"
#include "ui/common/theme.h"
#include "ui/compose/composenotice.h"
#include "ui/compose/recipientedit.h"
#include "ui/compose/recipientrows.h"
#include "ui/words/words.h"
#include "workbench/composedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = targetHeight + gap / 2;
constexpr int markSide = 16;
constexpr int leastSender = 8; ///< characters
constexpr std::array onDemand = {HeaderForm::Row::Cc, HeaderForm::Row::Bcc, HeaderForm::Row::ReplyTo};

} // namespace

HeaderForm::HeaderForm(const Workbench::ComposeDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_from(new QComboBox(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnStretch(1, 1);

    m_from->setEditable(true);
    m_from->setInsertPolicy(QComboBox::NoInsert);
    m_from->setCompleter(nullptr);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name may be cut
    m_from->setMinimumContentsLength(leastSender);
    addLine(Row::From, tr("From"), m_from);
    m_from->lineEdit()->setAccessibleName(tr("From")); // it is what has the keyboard
    const QList<RecipientEdit *> rows{addRecipients(Row::To, tr("To"), desk), addRecipients(Row::Cc, tr("Cc"), desk),
        addRecipients(Row::Bcc, tr("Bcc"), desk), addRecipients(Row::ReplyTo, tr("Reply-To"), desk)};
    new RecipientRows(rows, this);
    m_subject = new QLineEdit(this); // made after the recipients, so that Tab comes here after them
    m_subject->setObjectName(u"subject"_s);
    addLine(Row::Subject, tr("Subject"), m_subject);
    addRowButtons();
    for (const Row row : onDemand)
        setRowShown(row, false);
    m_senderMark = m_from->lineEdit()->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_senderMark->setVisible(false);
    connect(m_from, &QComboBox::editTextChanged, this, &HeaderForm::changed);
    connect(m_from, &QComboBox::editTextChanged, this, &HeaderForm::forgiveSender);
    connect(m_from->lineEdit(), &QLineEdit::editingFinished, this, &HeaderForm::judgeSender);
    connect(m_subject, &QLineEdit::textEdited, this, &HeaderForm::changed);
}

void HeaderForm::addLine(Row row, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setMinimumHeight(lineHeight);
    label->setBuddy(field);
    if (row == Row::From || row == Row::Subject)
        field->setMinimumHeight(lineHeight);
    field->setAccessibleName(name);
    const int line = static_cast<int>(m_lines.size());
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    m_grid->addWidget(field, line, 1, 1, row == Row::From ? 1 : 2);
    m_lines[row] = {label, field, nullptr, nullptr};
}

RecipientEdit *HeaderForm::addRecipients(Row row, const QString &name, const Workbench::ComposeDesk &desk)
{
    const auto check = [&desk](const QString &address) {
        const std::optional<Base::Error> error = desk.checkAddress(address);
        return error ? errorSentence(*error) : QString();
    };
    auto *field = new RecipientEdit(name, check, this);
    addLine(row, name, field);
    connect(field, &RecipientEdit::addressesChanged, this, [this, row, field] {
        if (!field->addresses().isEmpty())
            setRowShown(row, true);
        Q_EMIT changed();
    });
    return field;
}

void HeaderForm::addRowButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    addRowButton(buttons, Row::Cc, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    addRowButton(buttons, Row::Bcc, Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    addRowButton(buttons, Row::ReplyTo, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_grid->addLayout(buttons, 0, 2); // beside From
}

void HeaderForm::addRowButton(QHBoxLayout *place, Row row, const QKeySequence &shortcut)
{
    Line &line = m_lines.at(row);
    const QString name = line.label->text();
    line.action = new QAction(tr("Add %1").arg(name), this);
    line.action->setShortcut(shortcut);
    connect(line.action, &QAction::triggered, this, [this, row] { focusRow(row); });
    addAction(line.action);

    line.button = new QToolButton(this);
    line.button->setText(name);
    line.button->setToolTip(u"%1 (%2)"_s.arg(line.action->text(), shortcut.toString(QKeySequence::NativeText)));
    line.button->setAccessibleName(line.action->text());
    line.button->setAutoRaise(true);
    line.button->setMinimumHeight(targetHeight);
    line.button->setFocusPolicy(Qt::NoFocus); // the way from From to To stays one Tab; the keyboard has the shortcut
    connect(line.button, &QToolButton::clicked, line.action, &QAction::trigger);
    place->addWidget(line.button);
}

void HeaderForm::setRowShown(Row row, bool isShown)
{
    const Line &line = m_lines.at(row);
    line.label->setVisible(isShown);
    line.field->setVisible(isShown);
    if (line.button)
        line.button->setVisible(!isShown);
}

void HeaderForm::showDraft(const Message::Draft &draft)
{
    const QSignalBlocker quiet(this);
    setSender(draft.from);
    judgeSender();
    m_subject->setText(draft.subject);
    recipients(Row::To)->setAddresses(draft.to);
    recipients(Row::Cc)->setAddresses(draft.cc);
    recipients(Row::Bcc)->setAddresses(draft.bcc);
    recipients(Row::ReplyTo)->setAddresses(draft.replyTo);
    for (const Row row : onDemand)
        setRowShown(row, !recipients(row)->addresses().isEmpty());
}

void HeaderForm::writeInto(Message::Draft &draft) const
{
    draft.from = sender();
    draft.subject = m_subject->text();
    draft.to = recipients(Row::To)->addresses();
    draft.cc = recipients(Row::Cc)->addresses();
    draft.bcc = recipients(Row::Bcc)->addresses();
    draft.replyTo = recipients(Row::ReplyTo)->addresses();
}

void HeaderForm::setSenders(const QStringList &senders)
{
    const QSignalBlocker quiet(m_from);
    const QString typed = sender();
    m_from->clear();
    m_from->addItems(senders);
    m_from->setEditText(typed);
}

QString HeaderForm::sender() const
{
    return m_from->currentText();
}

void HeaderForm::setSender(const QString &sender)
{
    m_from->setEditText(sender);
    m_from->lineEdit()->setCursorPosition(0); // of a name that is cut the beginning is seen
}

/// When the typing is over, not at every key: half an address is none either.
void HeaderForm::judgeSender()
{
    const QString problem = senderProblem(sender());
    m_senderMark->setVisible(!problem.isEmpty());
    m_senderMark->setIcon(symbolIcon(u"dialog-error"_s, toneColor(Tone::No, palette()), markSide));
    m_senderMark->setToolTip(plainTip(problem));
    m_from->lineEdit()->setAccessibleDescription(problem);
}

/// What is mended is not blamed any longer.
void HeaderForm::forgiveSender()
{
    if (m_senderMark->isVisible() && senderProblem(sender()).isEmpty())
        judgeSender();
}

void HeaderForm::setReadOnly(bool isReadOnly)
{
    m_from->setEnabled(!isReadOnly);
    m_subject->setReadOnly(isReadOnly);
    recipients(Row::To)->setReadOnly(isReadOnly);
    for (const Row row : onDemand) {
        recipients(row)->setReadOnly(isReadOnly);
        m_lines.at(row).action->setEnabled(!isReadOnly);
        m_lines.at(row).button->setEnabled(!isReadOnly);
    }
}

void HeaderForm::focusRow(Row row)
{
    setRowShown(row, true);
    m_lines.at(row).field->setFocus(Qt::ShortcutFocusReason);
}

void HeaderForm::focusRecipientProblem()
{
    const bool isFound = recipients(Row::To)->focusProblem()
        || std::ranges::any_of(onDemand, [this](Row row) { return recipients(row)->focusProblem(); });
    if (!isFound)
        focusRow(Row::To);
}

QAction *HeaderForm::rowAction(Row row) const
{
    return m_lines.at(row).action;
}

RecipientEdit *HeaderForm::recipients(Row row) const
{
    return static_cast<RecipientEdit *>(m_lines.at(row).field); // see addRecipients()
}

} // namespace Ui
