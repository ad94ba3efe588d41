// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/bytespane.h"

#include <QVBoxLayout>

#include "ui/common/emptystate.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

BytesPane::BytesPane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new EmptyState(
        u"edit-find"_s, tr("Here the octets of the chosen line stand, exactly as they were sent."), {}, this));
}

void BytesPane::showEntry(qsizetype entry)
{
    m_entry = m_desk.transcript() != nullptr ? entry : -1;
}

} // namespace Ui
