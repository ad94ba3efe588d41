// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspane.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "transcript/store.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/severitylook.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingstree.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Finding;
using Workbench::DialogueDesk;

namespace {

constexpr std::chrono::milliseconds refreshInterval(100);
const QString mutedKey = u"mutedRules"_s;

} // namespace

FindingsPane::FindingsPane(DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
    , m_counts(new PlainLabel({}, smallFont(), this))
    , m_tree(new FindingsTree(this))
    , m_detail(new FindingDetail(this))
    , m_filter(new QAction(icon(u"view-filter"_s), tr("&Filter to its lines"), this))
    , m_copy(new QAction(icon(u"edit-copy"_s), tr("&Copy the finding"), this))
    , m_mute(new QAction(icon(u"list-remove"_s), tr("&Mute this rule"), this))
    , m_unmute(new QAction(icon(u"view-refresh"_s), tr("&Tell of muted rules again"), this))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &FindingsPane::refresh);
    makeActions();
    m_pages->addWidget(new EmptyState(u"help-hint"_s,
        tr("Here stands what is remarkable in a conversation, with the line that shows it."), {}, this));
    m_pages->addWidget(makePage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_tree, &FindingsTree::findingChosen, this, &FindingsPane::chooseFinding);
    connect(&desk, &DialogueDesk::observed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&desk, &DialogueDesk::transcriptReplaced, &m_refresh, qOverload<>(&QTimer::start));
    connect(&desk, &DialogueDesk::finished, this, &FindingsPane::refresh);
    refresh();
}

void FindingsPane::makeActions()
{
    // The key is that of the Edit menu, which finds the slot of the tree.
    m_filter->setShortcut(QKeySequence(u"Ctrl+Alt+I"_s));
    m_filter->setToolTip(tr("Show only the lines in which this was found"));
    m_mute->setShortcut(QKeySequence(u"Ctrl+Del"_s));
    m_unmute->setShortcut(QKeySequence(u"Ctrl+Shift+Del"_s));
    connect(m_filter, &QAction::triggered, this, &FindingsPane::filterToChosen);
    connect(m_copy, &QAction::triggered, m_tree, &FindingsTree::copy);
    connect(m_mute, &QAction::triggered, this, &FindingsPane::muteChosen);
    connect(m_unmute, &QAction::triggered, this, [this] { mute({}); });
    for (QAction *action : {m_filter, m_copy, m_mute, m_unmute}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_tree->addActions(actions());
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *FindingsPane::makePage()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(margin, gap / 2, gap, gap / 2);
    bar->setSpacing(gap / 2);
    bar->addWidget(m_counts, 1);
    for (QAction *action : {m_filter, m_copy, m_mute, m_unmute}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(m_detail);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(halves, 1);
    return page;
}

/// Without the muted ones. What the report says is a verdict, and not to be silenced.
QList<Finding> FindingsPane::all() const
{
    QList<Finding> findings = m_desk.everythingFound();
    const auto hints = findings.begin() + m_desk.snapshot().findings.size();
    const auto isMuted = [this](const Finding &hint) {
        return m_muted.contains(hint.id);
    };
    findings.erase(std::remove_if(hints, findings.end(), isMuted), findings.end());
    return findings;
}

void FindingsPane::refresh()
{
    const Transcript::Store *store = m_desk.transcript();
    const bool hasConversation = store != nullptr && store->size() > 0;
    m_pages->setCurrentIndex(hasConversation ? 1 : 0);
    const QList<Finding> findings = hasConversation ? all() : QList<Finding>();
    m_tree->showFindings(findings, store);
    QString counts = findings.isEmpty() ? tr("Nothing remarkable") : severityCounts(findings);
    if (!m_muted.isEmpty())
        counts += u" · "_s + tr("%n rule(s) muted", nullptr, static_cast<int>(m_muted.size()));
    m_counts->setText(counts);
    m_unmute->setEnabled(!m_muted.isEmpty());
    showChosen();
}

void FindingsPane::showChosen()
{
    const Finding *chosen = m_tree->chosen();
    // What the report says is a verdict, and not to be silenced.
    const QList<Finding> &verdicts = m_desk.snapshot().findings;
    const bool isVerdict = chosen != nullptr && std::ranges::find(verdicts, chosen->id, &Finding::id) != verdicts.end();
    m_detail->showFinding(chosen, isVerdict);
    m_copy->setEnabled(chosen != nullptr);
    m_filter->setEnabled(!m_tree->chosenFilter().isEmpty());
    m_mute->setEnabled(chosen != nullptr && !isVerdict);
}

void FindingsPane::chooseFinding()
{
    showChosen();
    const Finding *chosen = m_tree->chosen();
    if (chosen != nullptr && !chosen->entries.isEmpty())
        Q_EMIT entryChosen(chosen->entries.constLast() - 1);
}

void FindingsPane::filterToChosen()
{
    Q_EMIT filterWanted(m_tree->chosenFilter());
}

void FindingsPane::showEntry(qsizetype entry)
{
    m_tree->showEntry(entry);
    showChosen();
}

void FindingsPane::remember(QSettings &settings) const
{
    settings.setValue(mutedKey, QStringList(m_muted.values()));
}

void FindingsPane::recall(const QSettings &settings)
{
    const QStringList rules = settings.value(mutedKey).toStringList();
    mute({rules.begin(), rules.end()});
}

void FindingsPane::mute(const QSet<QString> &rules)
{
    m_muted = rules;
    refresh();
}

void FindingsPane::muteChosen()
{
    const Finding *chosen = m_tree->chosen();
    if (chosen != nullptr)
        mute(m_muted + QSet<QString>{chosen->id});
}

void FindingsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_refresh.start(); // what is inside the pane hears of it later
}

} // namespace Ui
