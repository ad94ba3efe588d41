// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspane.h"

#include <QVBoxLayout>

#include "ui/common/emptystate.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

FindingsPane::FindingsPane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new EmptyState(
        u"dialog-information"_s, tr("Here stands what is worth knowing about the conversation."), {}, this));
}

void FindingsPane::showEntry(qsizetype entry)
{
    m_entry = m_desk.transcript() != nullptr ? entry : -1;
}

} // namespace Ui
