// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptactions.h"

#include <tuple>

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include "transcript/copyas.h"
#include "ui/common/makeaction.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/words/timemode.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Keys = QList<QKeySequence>;

TranscriptActions::TranscriptActions(QWidget *reader)
    : QObject(reader)
{
    makeFind(reader);
    makeCopies();
    makeFilter(reader);
    makeGo();
    makeAnnotate();
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
    findPrevious = makeAction(this, u"go-up"_s, tr("Find previ&ous"), {QKeySequence(u"Shift+F3"_s)});
    reader->addActions({find, findNext, findPrevious});
}

void TranscriptActions::makeCopies()
{
    copyLine = makeAction(this, u"edit-copy"_s, tr("&Copy"), {}); // the Edit menu has the key
    copyExchange = addForTable(u"edit-copy"_s, tr("Copy comman&d and reply"), QKeySequence(u"Ctrl+Shift+P"_s));
    const std::tuple<Transcript::CopyAs, QString, QKeySequence> tools[] = {
        {Transcript::CopyAs::Swaks, tr("As &swaks"), QKeySequence(u"Ctrl+Alt+1"_s)},
        {Transcript::CopyAs::Curl, tr("As &curl"), QKeySequence(u"Ctrl+Alt+2"_s)},
        {Transcript::CopyAs::OpenSsl, tr("As &openssl"), QKeySequence(u"Ctrl+Alt+3"_s)},
        {Transcript::CopyAs::Python, tr("As &Python"), QKeySequence(u"Ctrl+Alt+4"_s)},
        {Transcript::CopyAs::Telnet, tr("As &telnet"), QKeySequence(u"Ctrl+Alt+5"_s)},
    };
    for (const auto &[tool, text, key] : tools) {
        QAction *action = addForTable({}, text, key);
        action->setData(static_cast<int>(tool));
        copyAs.append(action);
    }
    copyMarkdown = addForTable({}, tr("As &Markdown"), QKeySequence(u"Ctrl+Alt+9"_s));
    copyWords = addForTable({}, tr("As te&xt with C: and S:"), QKeySequence(u"Ctrl+Alt+Y"_s));
    copyWithSwaksSigns = addForTable({}, tr("As swaks p&rints it"), QKeySequence(u"Ctrl+Alt+X"_s));
}

void TranscriptActions::makeFilter(QWidget *reader)
{
    filter = makeAction(this, u"view-filter"_s, tr("Fi&lter the conversation"), {QKeySequence(u"Ctrl+L"_s)});
    split = makeAction(this, {}, tr("Filtered lines &below the whole"), {QKeySequence(u"Ctrl+Alt+L"_s)});
    split->setCheckable(true);
    keepFilter = makeAction(this, u"list-add"_s, tr("&Keep this filter…"), {QKeySequence(u"Ctrl+Alt+S"_s)},
        tr("Keep this filter under a name, beside the ready-made ones"));
    reader->addActions({filter, keepFilter, split});
    filterOnly = addForTable({}, tr("&Only lines like this"), QKeySequence(u"F"_s));
    filterNot = addForTable({}, tr("&No lines like this"), QKeySequence(u"X"_s));
    filterAnd = addForTable({}, tr("… &and like this"), QKeySequence(u"A"_s));
    filterOr = addForTable({}, tr("… o&r like this"), QKeySequence(u"O"_s));
    filterPrepare = addForTable({}, tr("&Write it into the filter line"), QKeySequence(u"Shift+F"_s));
    moreAround = addForTable({}, tr("More lines around the filtered ones"), QKeySequence(u"Z"_s));
    fewerAround = addForTable({}, tr("Fewer lines around the filtered ones"), QKeySequence(u"Shift+Z"_s));
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

void TranscriptActions::makeAnnotate()
{
    mark = addForTable(u"bookmark-new"_s, tr("&Mark"), QKeySequence(u"M"_s));
    nextMark = addForTable({}, tr("Next mark"), QKeySequence(u"]"_s));
    previousMark = addForTable({}, tr("Previous mark"), QKeySequence(u"["_s));
    note = addForTable(u"user-note"_s, tr("&Note on this line…"), QKeySequence(u"N"_s));
    breakpoint = addForTable(u"media-playback-pause"_s, tr("Pause before this command"), QKeySequence(u"B"_s));
    breakpoint->setCheckable(true);
    timeZero = addForTable({}, tr("C&ount times from this line"), QKeySequence(u"Ctrl+T"_s));
}

void TranscriptActions::chooseTimeMode(TimeMode mode) const
{
    for (QAction *action : timeModes->actions()) {
        if (action->data().toInt() == static_cast<int>(mode))
            action->trigger();
    }
}

void TranscriptActions::addTimeMode(TimeMode mode, const QString &text, const QKeySequence &key)
{
    QAction *action = addForTable({}, text, key);
    action->setCheckable(true);
    action->setData(static_cast<int>(mode));
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
    addTimeMode(TimeMode::Start, tr("Since the &start"), QKeySequence(u"1"_s));
    addTimeMode(TimeMode::Previous, tr("Since the line &before"), QKeySequence(u"2"_s));
    addTimeMode(TimeMode::Command, tr("Since the &command"), QKeySequence(u"3"_s));
    addTimeMode(TimeMode::Zero, tr("Since time &zero"), QKeySequence(u"4"_s));
    addTimeMode(TimeMode::Clock, tr("&Time of day"), QKeySequence(u"5"_s));
    timeModes->actions().constFirst()->setChecked(true);
    peek = addForTable({}, tr("Pee&k behind base64"), QKeySequence(u"P"_s));
    peek->setCheckable(true);
    peek->setToolTip(tr("Shows what the lines of a login consist of, as holding Ctrl does. Passwords stay masked: they "
                        "are never written down, so there is nothing to show."));
    addColumn(TranscriptModel::NumberColumn, tr("&Number"), true);
    addColumn(TranscriptModel::TimeColumn, tr("&Time"), true);
    addColumn(TranscriptModel::WhoColumn, tr("&Who speaks"), true);
    addColumn(TranscriptModel::LockColumn, tr("&Encrypted or not"), true);
    addColumn(TranscriptModel::WhatColumn, tr("&Verb or code"), true);
    addColumn(TranscriptModel::WaitColumn, tr("Wa&it"), true);
    addColumn(TranscriptModel::GravityColumn, tr("&Severity"), false);
}

void TranscriptActions::addCopyMenu(QMenu &menu) const
{
    QMenu *copies = menu.addMenu(tr("Copy the conversation a&s"));
    copies->addActions({copyWords, copyWithSwaksSigns, copyMarkdown});
    copies->addSeparator();
    copies->addActions(copyAs);
}

void TranscriptActions::fillEditMenu(QMenu &menu) const
{
    menu.addAction(copyExchange);
    addCopyMenu(menu);
    menu.addSeparator();
    menu.addActions({find, findNext, findPrevious});
    menu.addActions({filter, keepFilter});
    menu.addMenu(tr("Filter b&y this line"))->addActions({filterOnly, filterNot, filterAnd, filterOr, filterPrepare});
}

void TranscriptActions::fillDialogueMenu(QMenu &menu) const
{
    QMenu *go = menu.addMenu(tr("&Go to"));
    go->addAction(partner);
    go->addSeparator();
    go->addActions({nextError, previousError, nextWarning, previousWarning, nextSlow, previousSlow});
    go->addSeparator();
    go->addActions({nextMark, previousMark});
    go->addSeparator();
    go->addActions({back, forward});
    menu.addActions({mark, note, timeZero, breakpoint});
}

void TranscriptActions::fillViewMenu(QMenu &menu) const
{
    menu.addMenu(tr("C&olumns of the conversation"))->addActions(columns);
    menu.addMenu(tr("&Times of the conversation"))->addActions(timeModes->actions());
    menu.addActions({split, moreAround, fewerAround, peek});
}

void TranscriptActions::fillRowMenu(QMenu &menu) const
{
    menu.addActions({copyLine, copyExchange});
    addCopyMenu(menu);
    menu.addSeparator();
    menu.addMenu(tr("&Filter"))->addActions({filterOnly, filterNot, filterAnd, filterOr, filterPrepare});
    menu.addSeparator();
    menu.addActions({mark, note, timeZero, breakpoint});
    menu.addSeparator();
    menu.addAction(partner);
}

void TranscriptActions::fillHeaderMenu(QMenu &menu) const
{
    menu.addActions(columns);
    menu.addSeparator();
    menu.addActions(timeModes->actions());
}

} // namespace Ui
