// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/attachmentbar.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "base/error.h"
#include "message/draft.h"
#include "ui/common/noticestrip.h"
#include "ui/common/theme.h"
#include "ui/compose/chip.h"
#include "ui/compose/chiparea.h"
#include "ui/words/words.h"

namespace Ui {

AttachmentBar::AttachmentBar(QAction *attach, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_area(new ChipArea(this))
    , m_notice(new NoticeStrip(this))
{
    m_button->setDefaultAction(attach);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setMinimumHeight(targetHeight);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_summary->setFont(smallFont());
    m_area->setAccessibleName(tr("Attachments"));

    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_button);
    head->addStretch(1);
    head->addWidget(m_summary);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap / 2);
    box->addWidget(m_notice);
    box->addWidget(m_area);
    box->addLayout(head);
    connect(m_area, &ChipArea::chipFocused, this, &AttachmentBar::setTabStop);
    describe(0);
}

void AttachmentBar::showAttachments(const QList<Message::Attachment> &attachments)
{
    if (m_shown == attachments)
        return;
    m_shown = attachments;
    while (!m_area->chips().isEmpty())
        m_area->removeChip(m_area->chips().constLast());
    qint64 octets = 0;
    for (const Message::Attachment &attachment : attachments) {
        addChip(attachment);
        octets += std::max<qint64>(attachment.octets, 0);
    }
    if (!attachments.isEmpty())
        setTabStop(m_area->chips().constFirst());
    describe(octets);
}

void AttachmentBar::addChip(const Message::Attachment &attachment)
{
    auto *chip = new Chip(attachment.name);
    const QString size = attachment.octets < 0 ? QString() : sizeText(attachment.octets);
    chip->setDetail(size);
    chip->setToolTip(attachment.path);
    chip->setReadOnly(m_isReadOnly);
    const qsizetype index = m_area->chips().size();
    //: %1 the file name, %2 its size, %3 its number, %4 how many there are
    chip->setAccessibleName(
        tr("attachment %1, %2, %3 of %4").arg(attachment.name, size).arg(index + 1).arg(m_shown.size()));
    m_area->insertChip(index, chip);
    connect(chip, &Chip::removeWanted, this, [this, chip](bool isBackward) { removeChip(chip, isBackward); });
    connect(chip, &Chip::stepWanted, this, [this, chip](int steps) { stepFrom(chip, steps); });
}

void AttachmentBar::removeChip(Chip *chip, bool isBackward)
{
    const qsizetype index = m_area->chips().indexOf(chip);
    const bool hadFocus = chip->hasFocus();
    Q_EMIT removeWanted(index);
    if (!hadFocus)
        return;
    if (m_area->chips().isEmpty())
        m_button->setFocus(Qt::OtherFocusReason);
    else
        m_area->chips()
            .at(std::clamp<qsizetype>(isBackward ? index - 1 : index, 0, m_area->chips().size() - 1))
            ->setFocus(Qt::OtherFocusReason);
}

void AttachmentBar::stepFrom(Chip *chip, int steps)
{
    const qsizetype index = m_area->chips().indexOf(chip) + steps;
    m_area->chips().at(std::clamp<qsizetype>(index, 0, m_area->chips().size() - 1))->setFocus(Qt::OtherFocusReason);
}

/// Tab stops once in the bar, where the keyboard was last; arrows walk on from there.
void AttachmentBar::setTabStop(Chip *chip)
{
    for (Chip *each : m_area->chips())
        each->setFocusPolicy(each == chip ? Qt::StrongFocus : Qt::ClickFocus);
    setTabOrder(m_button, chip);
}

void AttachmentBar::describe(qint64 octets)
{
    m_area->setVisible(!m_shown.isEmpty());
    m_summary->setText(m_shown.isEmpty()
            ? QString()
            : tr("%n attachment(s), %1", nullptr, static_cast<int>(m_shown.size())).arg(sizeText(octets)));
}

void AttachmentBar::showErrors(const QList<Base::Error> &errors)
{
    QStringList sentences;
    for (const Base::Error &error : errors)
        sentences.append(errorSentence(error));
    if (sentences.isEmpty())
        m_notice->clear();
    else
        m_notice->post({Tone::No, sentences.join(u'\n'), {}});
}

void AttachmentBar::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (Chip *chip : m_area->chips())
        chip->setReadOnly(isReadOnly);
}

void AttachmentBar::focusAttachments()
{
    if (m_area->chips().isEmpty())
        m_button->setFocus(Qt::OtherFocusReason);
    else
        m_area->chips().constFirst()->setFocus(Qt::OtherFocusReason);
}

} // namespace Ui
