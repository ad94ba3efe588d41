// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingpane.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "transcript/extent.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/timelinefollower.h"
#include "ui/timing/timinglegend.h"
#include "ui/timing/timingmodel.h"
#include "ui/timing/timingpicture.h"
#include "ui/timing/timingview.h"
#include "ui/words/words.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

TimingPane::TimingPane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_follower(new TimelineFollower(this))
    , m_model(new TimingModel(*m_follower, this))
    , m_view(new TimingView(*m_model, this))
    , m_numbers(new PlainLabel({}, smallFont(), this))
    , m_legend(new TimingLegend(this))
    , m_trouble(new NoticeStrip(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(
        new EmptyState(u"view-refresh"_s, tr("Here you see where the time went, phase by phase."), {}, this));
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(makeFoot());
    column->addWidget(m_trouble);
    makeActions();
    connect(m_view, &TimingView::entryChosen, this, &TimingPane::entryChosen);
    connect(m_view, &TimingView::measuring, this, &TimingPane::tellNumbers);
    connect(m_view, &TimingView::rangeDrawn, this, &TimingPane::offer);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimingPane::tellNumbers);
    connect(m_follower, &TimelineFollower::advanced, this, &TimingPane::tellNumbers);
    connect(&desk, &Workbench::DialogueDesk::transcriptReplaced, m_follower, &TimelineFollower::setStore);
    connect(m_follower, &TimelineFollower::replaced, this, &TimingPane::takeStore);
    m_follower->setStore(desk.transcript());
}

/// What is measured, and the legend.
QLayout *TimingPane::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, gap / 2, margin, gap / 2);
    foot->setSpacing(groupGap);
    foot->addWidget(m_numbers, 1);
    foot->addWidget(m_legend);
    return foot;
}

/// In the menu of the window, and under the right mouse button.
void TimingPane::makeActions()
{
    QAction *slowest = addPaneAction(tr("Go to the s&lowest"), u"Ctrl+Alt+W"_s);
    QAction *filter = addPaneAction(tr("&Filter to what is marked"), u"Ctrl+Alt+F"_s);
    QAction *zoom = addPaneAction(tr("&Zoom to what is marked"), u"Ctrl+Alt+Z"_s);
    QAction *copy = addPaneAction(tr("&Copy the numbers"), u"Ctrl+Alt+N"_s);
    QAction *all = addPaneAction(tr("Show the &whole conversation"), u"Ctrl+Alt+0"_s);
    QAction *save = addPaneAction(tr("&Save the waterfall…"), u"Ctrl+Alt+G"_s);
    m_rangeActions = {filter, zoom, copy};
    connect(slowest, &QAction::triggered, m_view, &TimingView::goToSlowest);
    connect(filter, &QAction::triggered, this, &TimingPane::filterToMeasured);
    connect(zoom, &QAction::triggered, m_view, &TimingView::zoomToMeasured);
    connect(copy, &QAction::triggered, this, &TimingPane::copyNumbers);
    connect(all, &QAction::triggered, m_view, &TimingView::zoomToAll);
    connect(save, &QAction::triggered, this, &TimingPane::saveAs);
    m_view->addActions(actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *TimingPane::addPaneAction(const QString &text, const QString &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void TimingPane::takeStore()
{
    const bool hasStore = m_follower->store() != nullptr;
    m_trouble->clear();
    m_pages->setCurrentIndex(hasStore ? 1 : 0);
    for (QAction *action : actions())
        action->setEnabled(hasStore);
    m_legend->setOverlay(m_model->hasOverlay());
    tellNumbers();
}

void TimingPane::showEntry(qsizetype entry)
{
    m_view->showEntry(entry);
}

void TimingPane::setOverlay(const Transcript::Store *store)
{
    m_model->setOverlay(store);
    m_view->takeLook();
    m_legend->setOverlay(m_model->hasOverlay());
}

/// Of what is measured; of the whole conversation where nothing is.
Transcript::Extent TimingPane::extent() const
{
    const TimingView::Range range = m_view->measured().value_or(TimingView::Range{0, m_follower->timeline().end()});
    return Transcript::extentBetween(*m_follower->store(), range.from, range.to);
}

void TimingPane::tellNumbers()
{
    if (m_follower->store() == nullptr) {
        m_numbers->clear();
        return;
    }
    if (!m_view->measured()) { // all of it is not added up anew with every batch
        m_numbers->setText(tr("ΔT %1 · %n line(s)", nullptr, static_cast<int>(m_follower->store()->size()))
                .arg(durationText(m_follower->timeline().end())));
        return;
    }
    const Transcript::Extent numbers = extent();
    m_numbers->setText(tr("ΔT %1 · %n line(s) · %2", nullptr, static_cast<int>(numbers.entries))
            .arg(durationText(numbers.to - numbers.from), sizeText(numbers.octets)));
}

void TimingPane::filterToMeasured()
{
    Q_EMIT filterWanted(Transcript::filterText(extent()));
}

void TimingPane::copyNumbers()
{
    QGuiApplication::clipboard()->setText(m_numbers->text());
}

void TimingPane::offer(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rangeActions);
    menu->popup(place);
}

void TimingPane::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save the waterfall"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG (*.svg)"), tr("PNG (*.png)"), tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u'.', -1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &TimingPane::saveTo);
    dialog->open();
}

void TimingPane::saveTo(const QString &path)
{
    if (m_follower->store() == nullptr)
        return;
    m_follower->catchUp();
    const Base::Result<void> saved = saveWaterfall(*m_model, path);
    if (saved)
        m_trouble->clear();
    else
        m_trouble->post({Tone::No, errorSentence(saved.error()), {}});
}

void TimingPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_follower->setAwake(true);
}

void TimingPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_follower->setAwake(false);
}

} // namespace Ui
