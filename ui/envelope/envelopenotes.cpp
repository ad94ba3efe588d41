// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/envelope/envelopenotes.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include "base/visibletext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

namespace Ui {

namespace {

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, smallFont(), parent);
    label->setColor(toneColor(Tone::Muted, parent->palette()));
    return label;
}

void addRecipientView(QVBoxLayout &column, const EnvelopeNotes::Facts &facts)
{
    QWidget *const page = column.parentWidget();
    column.addWidget(heading(EnvelopeNotes::tr("What the recipient sees"), page));
    if (facts.fields.isEmpty()) {
        column.addWidget(new PlainLabel(EnvelopeNotes::tr("The letter of this conversation was not kept."), page));
        return;
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap);
    form->setVerticalSpacing(gap / 2);
    for (const auto &[name, value] : facts.fields)
        form->addRow(heading(name, page), new PlainLabel(Base::visibleText(value), page));
    column.addLayout(form);
}

void addBounce(QVBoxLayout &column, const EnvelopeNotes::Facts &facts)
{
    if (!facts.addressing.sender)
        return;
    QWidget *const page = column.parentWidget();
    column.addSpacing(gap);
    column.addWidget(heading(EnvelopeNotes::tr("Where a report of failure goes"), page));
    const QString mailbox = facts.addressing.sender->mailbox;
    column.addWidget(new PlainLabel(mailbox.isEmpty()
            ? EnvelopeNotes::tr("Nowhere: the sender of the envelope is empty, so nobody is told.")
            : EnvelopeNotes::tr("To %1, the sender of the envelope. The From line of the letter does not count.")
                  .arg(mailbox),
        page));
}

void addUser(QVBoxLayout &column, const EnvelopeNotes::Facts &facts)
{
    if (facts.user.isEmpty())
        return;
    QWidget *const page = column.parentWidget();
    column.addSpacing(gap);
    column.addWidget(heading(EnvelopeNotes::tr("Logged in as"), page));
    column.addWidget(new PlainLabel(Base::visibleText(facts.user), page));
}

} // namespace

EnvelopeNotes::EnvelopeNotes(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("What the recipient sees, and where a report of failure goes"));
}

void EnvelopeNotes::showFacts(const Facts &facts)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap / 2);
    addRecipientView(*column, facts);
    addBounce(*column, facts);
    addUser(*column, facts);
    column->addStretch(1);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    setWidget(page); // deletes the page before
}

} // namespace Ui
