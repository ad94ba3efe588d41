// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingpane.h"

#include <QVBoxLayout>

#include "ui/common/emptystate.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

TimingPane::TimingPane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new EmptyState(u"view-refresh"_s, tr("Here you see where the time went, phase by phase."), {}, this));
}

void TimingPane::showEntry(qsizetype entry)
{
    m_entry = m_desk.transcript() != nullptr ? entry : -1;
}

} // namespace Ui
