// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/explainpane.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "diagnosis/commandexplainer.h"
#include "diagnosis/explanation.h"
#include "transcript/store.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/explain/explanationcard.h"
#include "ui/explain/findingcard.h"
#include "ui/explain/outcomecard.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::DialogueDesk;

ExplainPane::ExplainPane(DialogueDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_knowledge(QLocale())
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&desk, &DialogueDesk::finished, this, &ExplainPane::followEnd);
    connect(&desk, &DialogueDesk::changed, this, &ExplainPane::followGate);
    connect(&desk, &DialogueDesk::transcriptReplaced, this, [this] {
        m_entry = -1;
        refresh();
    });
    refresh();
}

void ExplainPane::explainEntry(qsizetype entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    refresh();
}

/// Who steps wants to know what comes next, whatever was chosen before; a line that is chosen after that is explained.
void ExplainPane::followGate()
{
    const std::optional<Delivery::Held> &held = m_desk.snapshot().held;
    if (held == m_held)
        return;
    m_held = held;
    m_edited.clear();
    if (held)
        m_entry = -1;
    if (!hasEntry())
        refresh();
}

void ExplainPane::explainEdited(const QString &line)
{
    if (!m_held || line == m_edited)
        return;
    m_edited = line;
    if (!hasEntry())
        refresh();
}

QWidget *ExplainPane::makeWaitingPage(const Delivery::Held &held)
{
    if (held.kind == Delivery::Held::Kind::Letter)
        return new ExplanationCard(Diagnosis::explainWaitingLetter(m_knowledge), this);
    const QByteArray line = m_edited.isEmpty() ? held.display : m_edited.toUtf8();
    const bool isResponse = held.kind == Delivery::Held::Kind::LoginResponse;
    return new ExplanationCard(Diagnosis::explainWaiting(line, isResponse, m_knowledge), this);
}

void ExplainPane::setComparable(bool isComparable)
{
    if (std::exchange(m_isComparable, isComparable) != isComparable && !hasEntry())
        refresh();
}

bool ExplainPane::hasEntry() const
{
    const Transcript::Store *store = m_desk.transcript();
    return store != nullptr && m_entry >= 0 && m_entry < store->size();
}

/// The end of a run may add to what a line means.
void ExplainPane::followEnd()
{
    const auto *card = qobject_cast<ExplanationCard *>(widget());
    if (!hasEntry() || card == nullptr)
        refresh();
    else if (card->findChild<FindingCard *>() == nullptr && findingHere() != nullptr)
        refreshInPlace();
    else if (Diagnosis::explain(*m_desk.transcript(), m_entry, m_knowledge) != card->explanation())
        refreshInPlace();
}

/// Makes the page anew; whoever reads there keeps the place.
void ExplainPane::refreshInPlace()
{
    const int place = verticalScrollBar()->value();
    const auto *before = qobject_cast<ExplanationCard *>(widget());
    const int part = before != nullptr ? before->currentPart() : -1;
    const bool hadFocus = widget()->isAncestorOf(QApplication::focusWidget());
    refresh();
    auto *after = qobject_cast<ExplanationCard *>(widget());
    if (after != nullptr)
        after->setCurrentPart(part);
    if (hadFocus)
        (after != nullptr ? static_cast<QWidget *>(after) : this)->setFocus();
    QCoreApplication::sendPostedEvents(widget(), QEvent::LayoutRequest); // else it has no height to scroll in yet
    verticalScrollBar()->setValue(place);
}

void ExplainPane::refresh()
{
    setWidget(makePage()); // the scroll area deletes the page before
    widget()->setBackgroundRole(QPalette::Base);
    widget()->setAutoFillBackground(true);
    chainFocus();
}

/// What is made later comes last of all in the window; the keyboard is to come here from the pane.
void ExplainPane::chainFocus()
{
    QWidget *before = this;
    for (QWidget *part : widget()->findChildren<QWidget *>()) { // in the order in which they were made
        if (!(part->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

QWidget *ExplainPane::makePage()
{
    if (hasEntry())
        return makeEntryPage();
    if (m_held)
        return makeWaitingPage(*m_held);
    if (const std::optional<Delivery::Report> &report = m_desk.snapshot().report)
        return makeReportPage(*report);
    return new EmptyState(
        u"help-hint"_s, tr("Choose a line of the conversation, and this says what it means."), {}, this);
}

QWidget *ExplainPane::makeEntryPage()
{
    auto *card = new ExplanationCard(Diagnosis::explain(*m_desk.transcript(), m_entry, m_knowledge), this);
    connect(card, &ExplanationCard::verbChosen, this, &ExplainPane::verbChosen);
    if (const Diagnosis::Finding *finding = findingHere()) {
        auto *brief = new FindingCard(*finding, FindingCard::Form::Brief, card);
        connect(brief, &FindingCard::fixWanted, this, &ExplainPane::fixWanted);
        card->setHead(brief);
    }
    return card;
}

/// Who looks at the line that failed must not lose what to do about it.
const Diagnosis::Finding *ExplainPane::findingHere() const
{
    const QList<Diagnosis::Finding> &findings = m_desk.snapshot().findings;
    const auto found = std::ranges::find_if(findings, [this](const Diagnosis::Finding &finding) {
        return finding.severity >= Diagnosis::Severity::Warning && finding.entries.contains(m_entry + 1);
    });
    return found != findings.end() ? &*found : nullptr;
}

QWidget *ExplainPane::makeReportPage(const Delivery::Report &report)
{
    const QList<Diagnosis::Finding> &findings = m_desk.snapshot().findings;
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, margin);
    column->setSpacing(0);
    // What went wrong comes first; a note comes behind what became of the letter.
    for (const Diagnosis::Finding &finding : findings) {
        if (finding.severity != Diagnosis::Severity::Note)
            column->addWidget(makeCard(finding, page));
    }
    column->addWidget(new OutcomeCard(report, page));
    if (m_isComparable)
        column->addLayout(makeCompareRow(page));
    for (const Diagnosis::Finding &finding : findings) {
        if (finding.severity == Diagnosis::Severity::Note)
            column->addWidget(makeCard(finding, page));
    }
    column->addStretch(1);
    return page;
}

QLayout *ExplainPane::makeCompareRow(QWidget *page)
{
    auto *button = new QPushButton(icon(u"view-compare"_s), tr("Compare with the &last good one"), page);
    button->setMinimumHeight(targetHeight);
    connect(button, &QPushButton::clicked, this, &ExplainPane::compareWanted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, gap, margin, 0);
    row->addWidget(button);
    row->addStretch(1);
    return row;
}

QWidget *ExplainPane::makeCard(const Diagnosis::Finding &finding, QWidget *page)
{
    auto *card = new FindingCard(finding, FindingCard::Form::Whole, page);
    connect(card, &FindingCard::fixWanted, this, &ExplainPane::fixWanted);
    return card;
}

void ExplainPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshInPlace();
}

} // namespace Ui
