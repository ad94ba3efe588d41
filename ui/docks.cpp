// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

#include "ui/focuswalk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeightForTwo = 700; ///< of the window

/// The widget of a pane that takes the keyboard first: the one that the pane names, or the first of all.
QWidget *firstFocusable(QWidget *pane)
{
    QWidget *named = pane;
    while (named->focusProxy() != nullptr)
        named = named->focusProxy();
    if (named != pane && named->isVisibleTo(pane) && named->isEnabled())
        return named;
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

Docks::Docks(QMainWindow &window, const QList<PaneSpec> &panes)
    : QObject(&window)
    , m_window(window)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.installEventFilter(this);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const PaneSpec &spec : panes)
        add(spec);
}

void Docks::add(const PaneSpec &spec)
{
    auto *dock = new QDockWidget(spec.title, &m_window);
    dock->setObjectName(spec.name);
    dock->setWidget(spec.pane);
    spec.pane->setAccessibleName(spec.title);
    m_all.append(dock);
    m_places.append(spec.place);
    auto *action = new QAction(spec.title, this);
    action->setShortcut(QKeySequence(spec.key));
    connect(action, &QAction::triggered, this, [this, dock] { visit(dock); });
    m_visits.append(action);
}

/// The window makes the bars of the tabs itself, and would cut their titles to a letter where they are many.
bool Docks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child());
        if (tabs != nullptr) {
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    }
    return QObject::eventFilter(watched, event);
}

QDockWidget *Docks::firstAt(DockPlace place) const
{
    return m_all.at(m_places.indexOf(place));
}

/// Lays the docks of a place on one that is in the window, as tabs.
void Docks::tabify(DockPlace place, QDockWidget *onto)
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_places.at(i) != place || m_all.at(i) == onto)
            continue;
        m_window.tabifyDockWidget(onto, m_all.at(i));
        onto = m_all.at(i);
    }
}

QList<QAction *> Docks::toggles() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : m_all)
        actions.append(dock->toggleViewAction());
    return actions;
}

void Docks::visit(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    firstFocusable(dock->widget())->setFocus(Qt::ShortcutFocusReason);
}

void Docks::visit(const QWidget *pane)
{
    for (QDockWidget *dock : m_all) {
        if (dock->widget() == pane)
            visit(dock);
    }
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
    QDockWidget *letter = firstAt(DockPlace::Letter);
    QDockWidget *conversation = firstAt(DockPlace::Conversation);
    QDockWidget *detail = firstAt(DockPlace::Detail);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, letter);
    if (m_window.height() < leastHeightForTwo) { // one below the other, neither would show more than a few lines
        m_window.splitDockWidget(letter, conversation, Qt::Horizontal);
        m_window.tabifyDockWidget(conversation, detail);
        showAll();
        conversation->raise();
        m_window.resizeDocks({letter, conversation}, {50, 50}, Qt::Horizontal);
        return;
    }
    m_window.splitDockWidget(letter, conversation, Qt::Vertical);
    m_window.splitDockWidget(letter, detail, Qt::Horizontal);
    showAll();
    m_window.resizeDocks({letter, detail}, {66, 34}, Qt::Horizontal);
    m_window.resizeDocks({letter, conversation}, {64, 36}, Qt::Vertical);
}

void Docks::arrangeForDiagnosing()
{
    putBack();
    QDockWidget *letter = firstAt(DockPlace::Letter);
    QDockWidget *conversation = firstAt(DockPlace::Conversation);
    QDockWidget *detail = firstAt(DockPlace::Detail);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, letter);
    m_window.splitDockWidget(letter, conversation, Qt::Horizontal);
    m_window.splitDockWidget(conversation, detail, Qt::Vertical);
    showAll();
    m_window.resizeDocks({letter, conversation}, {38, 62}, Qt::Horizontal);
    m_window.resizeDocks({conversation, detail}, {60, 40}, Qt::Vertical);
}

/// Every dock, each as a tab where its place is; the first of a place in front.
void Docks::showAll()
{
    tabify(DockPlace::Side, firstAt(DockPlace::Letter));
    tabify(DockPlace::Detail, firstAt(DockPlace::Detail));
    for (QDockWidget *dock : m_all)
        dock->show();
    firstAt(DockPlace::Letter)->raise();
    firstAt(DockPlace::Detail)->raise();
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
        if (!m_all.at(at)->isVisible() || !isInSight(*m_all.at(at)))
            continue;
        firstFocusable(m_all.at(at)->widget())->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace Ui
