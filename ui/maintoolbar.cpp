// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/maintoolbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include "ui/accountchooser.h"
#include "ui/actions.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;

MainToolBar::MainToolBar(Workbench::Workbench &workbench, const Actions &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
    , m_workbench(workbench)
{
    setObjectName(u"mainToolBar"_s); // under which the layout is remembered
    setIconSize({20, 20});
    addWords(actions.send);
    addNeverSend(actions.neverSend);
    addSeparator();
    addAction(actions.run);
    addAction(actions.pause);
    addAction(actions.step);
    addWords(actions.cancel);
    addSeparator();
    auto *chooser = new AccountChooser(workbench.accounts(), this);
    auto *label = new QLabel(tr("&Server:"), this);
    label->setBuddy(chooser);
    label->setContentsMargins(gap, 0, gap, 0);
    addWidget(label);
    addWidget(chooser);
    auto *spring = new QWidget(this);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spring);
    addPracticeState(actions.practiceServer);
}

void MainToolBar::addWords(QAction *action)
{
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(targetHeight);
}

/// A box with a tick, because what is at stake is too much for a button that merely looks pressed.
void MainToolBar::addNeverSend(QAction *action)
{
    auto *box = new QCheckBox(action->text(), this);
    box->setToolTip(action->toolTip());
    box->setChecked(action->isChecked());
    box->setMinimumHeight(targetHeight);
    connect(box, &QCheckBox::toggled, action, &QAction::setChecked);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    connect(action, &QAction::changed, box, [box, action] { box->setEnabled(action->isEnabled()); });
    addWidget(box);
}

void MainToolBar::addPracticeState(QAction *action)
{
    m_practice = new QToolButton(this);
    m_practice->setAutoRaise(true);
    m_practice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_practice->setMinimumHeight(targetHeight);
    m_practice->setIcon(icon(u"network-server"_s));
    m_practice->setToolTip(action->toolTip());
    connect(m_practice, &QToolButton::clicked, action, &QAction::trigger);
    connect(&m_workbench.practice(), &Workbench::PracticeDesk::changed, this, &MainToolBar::showPracticeState);
    addWidget(m_practice);
    showPracticeState();
}

void MainToolBar::showPracticeState()
{
    const Workbench::PracticeSnapshot &practice = m_workbench.practice().snapshot();
    m_practice->setText(practice.isListening ? tr("Practice server on %1").arg(practice.endpoint.toText())
                                             : tr("Practice server is off"));
}

} // namespace Ui
