// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderpane.h"

#include <QVBoxLayout>

#include "ui/common/emptystate.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

LadderPane::LadderPane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new EmptyState(
        u"network-transmit"_s, tr("Here the conversation is drawn as arrows between client and server."), {}, this));
}

void LadderPane::showEntry(qsizetype entry)
{
    m_entry = m_desk.transcript() != nullptr ? entry : -1;
}

} // namespace Ui
