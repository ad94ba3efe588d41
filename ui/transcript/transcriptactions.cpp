// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include "ui/common/makeaction.h"
#include "ui/transcript/timemode.h"
#include "ui/transcript/transcriptmodel.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Keys = QList<QKeySequence>;

TranscriptActions::TranscriptActions(QWidget *reader)
    : QObject(reader)
{
    makeFind(reader);
    makeGo();
    makeLook();
}

QAction *TranscriptActions::addForTable(const QString &symbol, const QString &text, const QKeySequence &key)
{
    QAction *action = makeAction(this, symbol, text, key.isEmpty() ? Keys() : Keys{key});
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_forTable.append(action);
    return action;
}

void TranscriptActions::attachTo(QWidget &table) const
{
    table.addActions(m_forTable);
}

void TranscriptActions::makeFind(QWidget *reader)
{
    find = makeAction(this, u"edit-find"_s, tr("&Find in the conversation…"), {QKeySequence::Find});
    findNext = makeAction(this, u"go-down"_s, tr("Find &next"), {QKeySequence(u"F3"_s)});
    findPrevious = makeAction(this, u"go-up"_s, tr("Find &previous"), {QKeySequence(u"Shift+F3"_s)});
    reader->addActions({find, findNext, findPrevious});
    copyLine = makeAction(this, u"edit-copy"_s, tr("&Copy"), {}); // the Edit menu has the key
    copyExchange = addForTable(u"edit-copy"_s, tr("Copy command and re&ply"), QKeySequence(u"Ctrl+Shift+P"_s));
}

void TranscriptActions::makeGo()
{
    partner = addForTable({}, tr("Command or &reply of this line"), QKeySequence(u"G"_s));
    nextError = addForTable({}, tr("Next &error"), QKeySequence(u"E"_s));
    previousError = addForTable({}, tr("Previous error"), QKeySequence(u"Shift+E"_s));
    nextWarning = addForTable({}, tr("Next &warning"), QKeySequence(u"W"_s));
    previousWarning = addForTable({}, tr("Previous warning"), QKeySequence(u"Shift+W"_s));
    nextSlow = addForTable({}, tr("Next &slow reply"), QKeySequence(u"S"_s));
    previousSlow = addForTable({}, tr("Previous slow reply"), QKeySequence(u"Shift+S"_s));
    back = addForTable(u"go-previous"_s, tr("&Back to where you were"), QKeySequence(u"Alt+Left"_s));
    forward = addForTable(u"go-next"_s, tr("&Forward again"), QKeySequence(u"Alt+Right"_s));
}

void TranscriptActions::addTimeMode(int mode, const QString &text, const QKeySequence &key)
{
    QAction *action = addForTable({}, text, key);
    action->setCheckable(true);
    action->setData(mode);
    timeModes->addAction(action);
}

void TranscriptActions::addColumn(int column, const QString &text, bool isShown)
{
    QAction *action = makeAction(this, {}, text, {});
    action->setCheckable(true);
    action->setChecked(isShown);
    action->setData(column);
    columns.append(action);
}

void TranscriptActions::makeLook()
{
    timeModes = new QActionGroup(this);
    addTimeMode(static_cast<int>(TimeMode::Start), tr("Since the &start"), QKeySequence(u"1"_s));
    addTimeMode(static_cast<int>(TimeMode::Previous), tr("Since the line &before"), QKeySequence(u"2"_s));
    addTimeMode(static_cast<int>(TimeMode::Command), tr("Since the &command"), QKeySequence(u"3"_s));
    addTimeMode(static_cast<int>(TimeMode::Zero), tr("Since time &zero"), QKeySequence(u"4"_s));
    addTimeMode(static_cast<int>(TimeMode::Clock), tr("&Time of day"), QKeySequence(u"5"_s));
    timeModes->actions().constFirst()->setChecked(true);
    addColumn(TranscriptModel::NumberColumn, tr("&Number"), true);
    addColumn(TranscriptModel::TimeColumn, tr("&Time"), true);
    addColumn(TranscriptModel::WhoColumn, tr("&Who speaks"), true);
    addColumn(TranscriptModel::LockColumn, tr("&Encrypted or not"), true);
    addColumn(TranscriptModel::WhatColumn, tr("&Verb or code"), true);
    addColumn(TranscriptModel::WaitColumn, tr("Wa&it"), true);
    addColumn(TranscriptModel::GravityColumn, tr("&Severity"), false);
}

void TranscriptActions::fillEditMenu(QMenu &menu) const
{
    menu.addAction(copyExchange);
    menu.addSeparator();
    menu.addActions({find, findNext, findPrevious});
}

void TranscriptActions::fillDialogueMenu(QMenu &menu) const
{
    QMenu *go = menu.addMenu(tr("&Go to"));
    go->addAction(partner);
    go->addSeparator();
    go->addActions({nextError, previousError, nextWarning, previousWarning, nextSlow, previousSlow});
    go->addSeparator();
    go->addActions({back, forward});
}

void TranscriptActions::fillViewMenu(QMenu &menu) const
{
    menu.addMenu(tr("C&olumns of the conversation"))->addActions(columns);
    menu.addMenu(tr("&Times of the conversation"))->addActions(timeModes->actions());
}

void TranscriptActions::fillRowMenu(QMenu &menu) const
{
    menu.addActions({copyLine, copyExchange});
    menu.addSeparator();
    menu.addAction(partner);
}

} // namespace Ui
