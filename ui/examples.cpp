// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/examples.h"

#include <QAction>

#include "workbench/dialoguedesk.h"
#include "workbench/exampledesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::Example;
using Workbench::ExampleDesk;

Examples::Examples(Workbench::DialogueDesk &dialogue, QObject *parent)
    : QObject(parent)
    , m_dialogue(dialogue)
    , m_desk(new ExampleDesk(dialogue, this))
{
    struct Row {
        Example example;
        QString text;
        QString key;
    };
    const Row rows[] = {
        {Example::RelayDenied, tr("&Relay denied without a login"), u"Ctrl+Shift+F1"_s},
        {Example::OtherName, tr("&Certificate for another name"), u"Ctrl+Shift+F2"_s},
        {Example::Greylisting, tr("&Greylisting"), u"Ctrl+Shift+F3"_s},
    };
    for (const Row &row : rows) {
        auto *action = new QAction(row.text, this);
        action->setShortcut(QKeySequence(row.key));
        connect(action, &QAction::triggered, m_desk, [this, example = row.example] { m_desk->show(example); });
        m_actions.append(action);
    }
    connect(&dialogue, &Workbench::DialogueDesk::changed, this, &Examples::follow);
    connect(&dialogue, &Workbench::DialogueDesk::finished, this, &Examples::follow);
    follow();
}

Examples::~Examples() = default;

void Examples::follow()
{
    for (QAction *action : m_actions)
        action->setEnabled(!m_dialogue.snapshot().isRunning);
}

} // namespace Ui
