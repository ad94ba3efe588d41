// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detailpanes.h"

#include "ui/bytes/bytespane.h"
#include "ui/envelope/envelopepane.h"
#include "ui/explain/explainpane.h"
#include "ui/findings/findingspane.h"
#include "ui/ladder/ladderpane.h"
#include "ui/state/statepane.h"
#include "ui/timing/timingpane.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

DetailPanes::DetailPanes(
    Workbench::DialogueDesk &desk, Workbench::ComposeDesk &compose, QAction &envelope, QWidget *window)
    : QObject(window)
    , m_explain(new ExplainPane(desk, window))
    , m_findings(new FindingsPane(desk, window))
    , m_ladder(new LadderPane(desk, window))
    , m_timing(new TimingPane(desk, window))
{
    m_specs.append({m_explain, u"explainDock"_s, tr("Explanation"), u"Alt+3"_s, DockPlace::Detail});
    connect(this, &DetailPanes::entryShown, m_explain, &ExplainPane::explainEntry);
    add(m_ladder, u"ladderDock"_s, tr("Ladder"), u"Alt+5"_s);
    add(m_timing, u"timingDock"_s, tr("Timing"), u"Alt+6"_s);
    add(new BytesPane(desk, window), u"bytesDock"_s, tr("Bytes"), u"Alt+7"_s);
    add(m_findings, u"findingsDock"_s, tr("Findings"), u"Alt+8"_s);
    add(new EnvelopePane(desk, compose, envelope, window), u"envelopeDock"_s, tr("Envelope"), u"Alt+9"_s);
    add(new StatePane(desk, window), u"stateDock"_s, tr("State"), u"Alt+0"_s);
}

template <typename Pane>
void DetailPanes::add(Pane *pane, const QString &name, const QString &title, const QString &key)
{
    m_specs.append({pane, name, title, key, DockPlace::Detail});
    connect(this, &DetailPanes::entryShown, pane, &Pane::showEntry);
    connect(pane, &Pane::entryChosen, this, &DetailPanes::entryChosen);
    if constexpr (requires { &Pane::filterWanted; })
        connect(pane, &Pane::filterWanted, this, &DetailPanes::filterWanted);
}

void DetailPanes::showEntry(qsizetype entry)
{
    Q_EMIT entryShown(entry);
}

} // namespace Ui
