// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/statepane.h"

#include <algorithm>

#include <QScrollArea>
#include <QStackedWidget>
#include <QStringList>
#include <QVBoxLayout>

#include "base/visibletext.h"
#include "diagnosis/linestates.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/common/timelinefollower.h"
#include "ui/state/statediagram.h"
#include "ui/state/verblist.h"
#include "ui/words/stepwords.h"
#include "ui/words/words.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Smtp::SessionStep;

namespace {

/// What is answered and what is not: the commands are judged by what will be, and that must not seem to contradict.
QString underWaySentence(const Smtp::SessionState &state)
{
    //: %1: "RCPT, DATA", %2: "Letter"
    return StatePane::tr("That much is answered. Still without a reply: %1. If all is accepted, the session comes to "
                         "“%2”, and the commands below are judged by that.")
        .arg(underWayNames(state.pendingVerbs(), state.settled().step), stepWord(state.expected().step));
}

constexpr int leastList = 56;

} // namespace

StatePane::StatePane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_follower(new TimelineFollower(this))
    , m_diagram(new StateDiagram)
    , m_where(new PlainLabel({}, this))
    , m_verbs(new VerbList(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(
        new EmptyState(u"view-list-details"_s, tr("Here you see which commands are allowed, and why."), {}, this));
    m_pages->addWidget(makePage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_diagram, &StateDiagram::stepChosen, this, &StatePane::filterTo);
    connect(m_follower, &TimelineFollower::advanced, this, &StatePane::refresh);
    connect(&desk, &Workbench::DialogueDesk::transcriptReplaced, m_follower, &TimelineFollower::setStore);
    connect(&desk, &Workbench::DialogueDesk::finished, this, &StatePane::refreshIfSeen);
    connect(m_follower, &TimelineFollower::replaced, this, &StatePane::takeStore);
    m_follower->setStore(desk.transcript());
}

QWidget *StatePane::makePage()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *scroll = new QScrollArea(page);
    scroll->setAccessibleName(tr("Diagram"));
    scroll->setFocusPolicy(Qt::NoFocus); // its nodes take the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_diagram);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_verbs->setSizePolicy(
        QSizePolicy::Expanding, QSizePolicy::Ignored); // the diagram first, the list has what is left
    m_verbs->setMinimumHeight(leastList);
    m_diagram->setBackgroundRole(QPalette::Base);
    m_where->setContentsMargins(margin, gap, margin, gap);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_where);
    column->addWidget(scroll);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(gap, 0, gap, 0);
    list->addWidget(m_verbs);
    column->addLayout(list, 1);
    return page;
}

void StatePane::takeStore()
{
    m_entry = -1;
    m_newest = {};
    m_pages->setCurrentIndex(m_follower->store() != nullptr ? 1 : 0);
}

/// Reading goes on from the line before; only backwards it begins anew.
void StatePane::showEntry(qsizetype entry)
{
    if (entry == m_entry)
        return;
    if (m_entry < 0 || entry < m_entry)
        m_chosen = {};
    m_entry = entry;
    refreshIfSeen();
}

void StatePane::refreshIfSeen()
{
    if (isVisible())
        refresh();
}

void StatePane::refresh()
{
    const Transcript::Store *store = m_follower->store();
    if (store == nullptr)
        return;
    Diagnosis::SessionPath &path = m_entry >= 0 ? m_chosen : m_newest;
    path.readOn(*store, m_entry);
    showPath(path);
}

void StatePane::showPath(const Diagnosis::SessionPath &path)
{
    const Smtp::SessionPoint &point = path.state().settled();
    const QString end = endOf(path);
    const QString step = stepWord(point.step);
    QStringList where{m_entry >= 0 ? tr("Behind line %1: %2.").arg(m_entry + 1).arg(step)
            : isOver()             ? tr("At the end: %1.").arg(step)
                                   : tr("Now: %1.").arg(step),
        !end.isEmpty()         ? end
            : isUnderWay(path) ? underWaySentence(path.state())
                               : stepMeaning(point)};
    if (point.isEncrypted)
        where.append(tr("Encrypted."));
    if (point.isLoggedIn)
        where.append(tr("Logged in."));
    if (path.state().isAnythingPending() && isOver())
        where.append(tr("Some replies never came."));
    m_where->setText(where.join(u' '));
    m_diagram->setPath(path);
    Smtp::SessionPoint next = path.state().expected();
    if (isOver())
        next.step = SessionStep::Closed; // whatever was allowed there: nobody listens any more
    m_verbs->setPoint(next);
}

/// Whether what is shown is the end, and nothing comes behind it.
bool StatePane::isOver() const
{
    return m_entry < 0 && (m_desk.snapshot().isPast || m_desk.snapshot().report.has_value());
}

/// Whether more was said than is answered, and the answers may still come.
bool StatePane::isUnderWay(const Diagnosis::SessionPath &path) const
{
    return path.state().isAnythingPending() && !isOver();
}

/// How the session ended: by what was noted last, else by what the report knows. Empty: it goes on.
QString StatePane::endOf(const Diagnosis::SessionPath &path) const
{
    const bool isClosed = path.state().settled().step == SessionStep::Closed && !path.moves().isEmpty();
    if (isClosed) {
        const Transcript::Entry entry = m_follower->store()->at(path.moves().constLast().row);
        if (entry.kind == Transcript::EntryKind::Note)
            //: %1: a note of the program, "no answer for 5 s, giving up"
            return tr("It ended so: %1.").arg(Base::visibleText(noteSentence(entry.note)));
        return {};
    }
    const std::optional<Delivery::Report> &report = m_desk.snapshot().report;
    return isOver() && report && report->error ? errorSentence(*report->error) : QString();
}

void StatePane::filterTo(SessionStep step)
{
    m_newest.readOn(*m_follower->store());
    Q_EMIT filterWanted(u"state==%1"_s.arg(Diagnosis::stateName(step)));
    const QList<Diagnosis::SessionMove> &moves = m_newest.moves();
    const auto move = std::ranges::find(moves, step, &Diagnosis::SessionMove::to);
    if (move == moves.end())
        return;
    // What leads there is said before; but a login that needs no challenge is passed in one line.
    const bool isPassed = std::next(move) != moves.end() && std::next(move)->row == move->row;
    const qsizetype first = isPassed ? move->row : move->row + 1;
    if (first < m_follower->store()->size())
        Q_EMIT entryChosen(first);
}

void StatePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_follower->setAwake(true);
}

void StatePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_follower->setAwake(false);
}

} // namespace Ui
