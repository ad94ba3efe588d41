// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/blockdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

namespace Ui {

BlockDialog::BlockDialog(const QString &block, bool isLetter, QWidget *parent)
    : QDialog(parent)
    , m_block(new QPlainTextEdit(block, this))
    , m_areDotsDoubled(new QCheckBox(tr("&Double dots at the beginning of lines"), this))
{
    setWindowTitle(tr("Say several lines"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_block->setFont(wireFont());
    m_block->setTabChangesFocus(true);
    m_block->setAccessibleName(tr("Lines to say"));
    m_areDotsDoubled->setChecked(isLetter);
    m_areDotsDoubled->setEnabled(isLetter);
    m_areDotsDoubled->setToolTip(
        tr("As it must be within a letter, so that none of its lines ends it (RFC 5321 4.5.2)"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Say them"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT blockWritten(m_block->toPlainText().toUtf8(), m_areDotsDoubled->isChecked());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(new PlainLabel(tr("Each line goes out by itself. A letter still needs its final dot."), this));
    column->addWidget(m_block, 1);
    column->addWidget(m_areDotsDoubled);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);
}

} // namespace Ui
