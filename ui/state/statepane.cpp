// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/statepane.h"

#include <QVBoxLayout>

#include "ui/common/emptystate.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

StatePane::StatePane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new EmptyState(u"view-list-details"_s, tr("Here you see which commands are allowed, and why."), {}, this));
}

void StatePane::showEntry(qsizetype entry)
{
    m_entry = m_desk.transcript() != nullptr ? entry : -1;
}

} // namespace Ui
