// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

/// The widget of a pane that takes the keyboard first.
QWidget *firstFocusable(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && pane->isAncestorOf(next) && next->isVisibleTo(pane)
            && next->isEnabled())
            return next;
    }
    return pane;
}

} // namespace

Docks::Docks(QMainWindow &window, const Panes &panes)
    : QObject(&window)
    , m_window(window)
    , m_compose(add(panes.compose, u"composeDock"_s, tr("Letter")))
    , m_transcript(add(panes.transcript, u"transcriptDock"_s, tr("Conversation")))
    , m_explain(add(panes.explain, u"explainDock"_s, tr("Explanation")))
    , m_practice(add(panes.practice, u"practiceDock"_s, tr("Practice inbox")))
    , m_all{m_compose, m_transcript, m_explain, m_practice}
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    makeVisits();
}

QDockWidget *Docks::add(QWidget *pane, const QString &name, const QString &title)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name); // under which the layout is remembered
    dock->setWidget(pane);
    return dock;
}

QList<QAction *> Docks::toggles() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : m_all)
        actions.append(dock->toggleViewAction());
    return actions;
}

void Docks::makeVisits()
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        QDockWidget *dock = m_all.at(i);
        auto *action = new QAction(dock->windowTitle(), this);
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, dock] { visit(dock); });
        m_visits.append(action);
    }
}

void Docks::visit(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    firstFocusable(dock->widget())->setFocus(Qt::ShortcutFocusReason);
}

void Docks::bringForward(const QWidget *pane)
{
    for (QDockWidget *dock : m_all) {
        if (dock->widget() == pane)
            dock->raise();
    }
}

void Docks::putBack()
{
    for (QDockWidget *dock : m_all) {
        m_window.removeDockWidget(dock);
        dock->setFloating(false);
    }
}

void Docks::arrangeForWriting()
{
    putBack();
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_compose);
    m_window.splitDockWidget(m_compose, m_transcript, Qt::Vertical);
    m_window.splitDockWidget(m_compose, m_explain, Qt::Horizontal);
    m_window.tabifyDockWidget(m_explain, m_practice);
    for (QDockWidget *dock : m_all)
        dock->show();
    m_explain->raise();
    m_window.resizeDocks({m_compose, m_explain}, {66, 34}, Qt::Horizontal);
    m_window.resizeDocks({m_compose, m_transcript}, {64, 36}, Qt::Vertical);
}

void Docks::arrangeForDiagnosing()
{
    putBack();
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_compose);
    m_window.splitDockWidget(m_compose, m_transcript, Qt::Horizontal);
    m_window.splitDockWidget(m_transcript, m_explain, Qt::Vertical);
    m_window.tabifyDockWidget(m_explain, m_practice);
    for (QDockWidget *dock : m_all)
        dock->show();
    m_explain->raise();
    m_window.resizeDocks({m_compose, m_transcript}, {38, 62}, Qt::Horizontal);
    m_window.resizeDocks({m_transcript, m_explain}, {60, 40}, Qt::Vertical);
}

bool Docks::isInSight(const QDockWidget *dock) const
{
    return dock->isVisible() && !dock->visibleRegion().isEmpty();
}

qsizetype Docks::focusedIndex() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (focused != nullptr && (m_all.at(i) == focused || m_all.at(i)->isAncestorOf(focused)))
            return i;
    }
    return -1;
}

void Docks::focusNext(bool isForward)
{
    const qsizetype count = m_all.size();
    const qsizetype start = focusedIndex();
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype at = isForward ? (start + i) % count : (std::max<qsizetype>(start, 0) + count - i) % count;
        if (!isInSight(m_all.at(at)))
            continue;
        firstFocusable(m_all.at(at)->widget())->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace Ui
