// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/envelopedialog.h"

#include <utility>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/compose/recipientedit.h"

namespace Ui {

EnvelopeDialog::EnvelopeDialog(const Message::OwnEnvelope &envelope, bool isOwn, Check check, QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_sender(new QLineEdit(envelope.sender, this))
    , m_recipients(new RecipientEdit(tr("Recipients of the envelope"), m_check, this))
    , m_trouble(new PlainLabel({}, smallFont(), this))
{
    setWindowTitle(tr("Change the envelope"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sender->setMinimumHeight(targetHeight);
    m_sender->setPlaceholderText(tr("Empty: nobody is told when the letter cannot be delivered"));
    m_sender->setAccessibleName(tr("Sender of the envelope"));
    m_recipients->setAddresses(envelope.recipients);
    m_trouble->setColor(toneColor(Tone::No, palette()));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap);
    form->setVerticalSpacing(gap);
    form->addRow(tr("&Sender"), m_sender);
    form->addRow(tr("&Recipients"), m_recipients);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_use = buttons->button(QDialogButtonBox::Ok);
    m_use->setText(tr("&Use this envelope"));
    QPushButton *link = buttons->addButton(tr("As in the &letter"), QDialogButtonBox::ResetRole);
    link->setEnabled(isOwn);
    connect(link, &QPushButton::clicked, this, [this] {
        Q_EMIT linkWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &EnvelopeDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sender, &QLineEdit::textChanged, this, &EnvelopeDialog::follow);
    connect(m_recipients, &RecipientEdit::addressesChanged, this, &EnvelopeDialog::follow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(new PlainLabel(tr("Servers deliver by the envelope. What stands in the letter stays as it is: "
                                        "it is only what people read."),
        this));
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    follow();
}

Message::OwnEnvelope EnvelopeDialog::written() const
{
    return {.sender = m_sender->text().trimmed(), .recipients = m_recipients->addresses()};
}

QString EnvelopeDialog::trouble() const
{
    const Message::OwnEnvelope envelope = written();
    if (envelope.recipients.isEmpty())
        return tr("Add a recipient.");
    if (const QString wrong = envelope.sender.isEmpty() ? QString() : m_check(envelope.sender); !wrong.isEmpty())
        return wrong;
    for (const QString &recipient : envelope.recipients) {
        if (const QString wrong = m_check(recipient); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

void EnvelopeDialog::follow()
{
    const QString wrong = trouble();
    m_trouble->setText(wrong);
    m_use->setEnabled(wrong.isEmpty());
}

void EnvelopeDialog::finish()
{
    Q_EMIT envelopeWritten(written());
    accept();
}

} // namespace Ui
