// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/symbollabel.h"
#include "ui/common/theme.h"

namespace Ui {

EmptyState::EmptyState(const QString &symbol, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addStretch(1);
    column->addWidget(new SymbolLabel(symbol, Tone::Muted, this), 0, Qt::AlignHCenter);
    column->addWidget(text);
    if (!buttonText.isEmpty()) {
        auto *button = new QPushButton(buttonText, this);
        button->setMinimumHeight(targetHeight);
        connect(button, &QPushButton::clicked, this, &EmptyState::startWanted);
        m_buttons->addWidget(button);
    }
    m_buttons->setSpacing(gap);
    m_buttons->setAlignment(Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(2);
}

void EmptyState::offer(const QString &text, const QList<QAction *> &actions)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    button->setMinimumHeight(targetHeight);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    m_buttons->addWidget(button);
}

} // namespace Ui
