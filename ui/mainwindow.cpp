// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>

#include "ui/actions.h"
#include "ui/closeguard.h"
#include "ui/common/appearance.h"
#include "ui/compose/composepane.h"
#include "ui/console/consolepane.h"
#include "ui/console/repeaterpane.h"
#include "ui/detailpanes.h"
#include "ui/docks.h"
#include "ui/escapeguard.h"
#include "ui/examples.h"
#include "ui/explain/explainpane.h"
#include "ui/findings/findingspane.h"
#include "ui/fixer.h"
#include "ui/focuswalk.h"
#include "ui/gateactions.h"
#include "ui/help.h"
#include "ui/historypanes.h"
#include "ui/inbox/practicepane.h"
#include "ui/ladder/ladderpane.h"
#include "ui/maintoolbar.h"
#include "ui/menukeys.h"
#include "ui/menus.h"
#include "ui/practiceletter.h"
#include "ui/servers/serversdialog.h"
#include "ui/statusline.h"
#include "ui/transcript/transcriptpane.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Delivery::Gate;

namespace {

const QString geometryKey = u"geometry"_s;
const QString layoutKey = u"layout"_s;
const QString appearanceKey = u"appearance"_s;

constexpr QSize firstSize(1280, 820);
constexpr QSize roomForFrame(16, 48);

} // namespace

MainWindow::MainWindow(Workbench::Workbench &workbench, QString settingsPath, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_settingsPath(std::move(settingsPath))
    , m_actions(new Actions(workbench, this))
    , m_compose(new ComposePane(workbench.compose(), workbench.accounts(), this))
    , m_transcript(new TranscriptPane(workbench.dialogue(), this))
    , m_gate(new GateActions(workbench.dialogue(), *m_transcript, this))
    , m_details(new DetailPanes(workbench.dialogue(), workbench.compose(), *m_compose->envelopeAction(), this))
    , m_console(new ConsolePane(workbench, this))
    , m_repeater(new RepeaterPane(workbench, this))
    , m_practice(new PracticePane(workbench.practice(), this))
    , m_past(new HistoryPanes(workbench, *m_details, this))
    , m_docks(new Docks(*this, paneSpecs()))
    , m_fixer(new Fixer(workbench, this))
    , m_guard(new CloseGuard(workbench, this))
{
    setWindowTitle(tr("Postscope"));
    addToolBar(new MainToolBar(workbench, *m_actions, this));
    auto *status = new StatusLine(workbench, this);
    connect(status, &StatusLine::findingsWanted, m_docks, [this] { m_docks->bringForward(&m_details->findings()); });
    connect(m_transcript, &TranscriptPane::termChanged, status, &StatusLine::showTerm);
    setStatusBar(status);
    makeMenus();
    connectLetter();
    connectDialogue();
    connectServers();
    connectView();
    recallState();
}

MainWindow::~MainWindow() = default;

QList<PaneSpec> MainWindow::paneSpecs() const
{
    return QList<PaneSpec>{{m_compose, u"composeDock"_s, tr("Letter"), u"Alt+1"_s, DockPlace::Letter},
               {m_transcript, u"transcriptDock"_s, tr("Conversation"), u"Alt+2"_s, DockPlace::Conversation}}
    + m_details->specs()
        + QList<PaneSpec>{{m_console, u"consoleDock"_s, tr("Console"), u"Alt+Shift+S"_s, DockPlace::Detail},
            {m_repeater, u"repeaterDock"_s, tr("Repeater"), u"Alt+Shift+R"_s, DockPlace::Detail},
            {m_practice, u"practiceDock"_s, tr("Practice inbox"), u"Alt+4"_s, DockPlace::Side}}
    + m_past->specs();
}

void MainWindow::makeMenus()
{
    PaneActions panes;
    panes.letter = {m_compose->attachAction(), m_compose->rowAction(HeaderForm::Row::Cc),
        m_compose->rowAction(HeaderForm::Row::Bcc), m_compose->rowAction(HeaderForm::Row::ReplyTo),
        m_compose->envelopeAction()};
    panes.openConversation = m_past->openFile();
    panes.past = m_past->actions();
    panes.gate = m_gate->all();
    panes.visits = m_docks->visits();
    panes.toggles = m_docks->toggles();
    panes.examples = (new Examples(m_workbench.dialogue(), this))->actions();
    m_transcript->offerExamples(panes.examples);
    panes.conversation = &m_transcript->actions();
    for (const PaneSpec &spec : m_details->specs()) {
        if (!spec.pane->actions().isEmpty())
            panes.ofTheirOwn.append(spec.pane);
    }
    panes.ofTheirOwn.append(m_repeater);
    fillMenus(*menuBar(), *m_actions, panes, m_workbench.accounts());
}

void MainWindow::connectLetter()
{
    Workbench::ComposeDesk &desk = m_workbench.compose();
    connect(m_actions->newLetter, &QAction::triggered, this, [this, &desk] {
        desk.startNew();
        goToLetter();
    });
    connect(m_actions->saveDraft, &QAction::triggered, &desk, &Workbench::ComposeDesk::saveNow);
    connect(m_actions->send, &QAction::triggered, this, &MainWindow::send);
    const auto editAgain = [this, &desk](bool isForRefused) {
        desk.editSentAgain(isForRefused);
        goToLetter();
    };
    connect(m_actions->editAgain, &QAction::triggered, this, [editAgain] { editAgain(false); });
    connect(m_actions->editAgainForRefused, &QAction::triggered, this, [editAgain] { editAgain(true); });
    connect(m_actions->discard, &QAction::triggered, &desk, &Workbench::ComposeDesk::discard);
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_guard, &CloseGuard::closeAllowed, this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::connectDialogue()
{
    Workbench::DialogueDesk &desk = m_workbench.dialogue();
    connect(m_actions->run, &QAction::triggered, &desk, [&desk] { desk.setGatePolicy(Gate::Policy::RunFreely); });
    connect(
        m_actions->pause, &QAction::triggered, &desk, [&desk] { desk.setGatePolicy(Gate::Policy::PauseBeforeEach); });
    connect(m_actions->step, &QAction::triggered, m_transcript, &TranscriptPane::sendHeld);
    connect(m_actions->cancel, &QAction::triggered, &desk, &Workbench::DialogueDesk::cancel);
    new EscapeGuard(*this, *m_transcript);
    new MenuKeys(this);
    connect(m_actions->copyTranscript, &QAction::triggered, m_transcript, &TranscriptPane::copy);
    connect(m_actions->saveTranscript, &QAction::triggered, m_transcript, &TranscriptPane::saveAs);
    connect(&desk, &Workbench::DialogueDesk::finished, this, &MainWindow::showTrouble);
    connect(m_transcript, &TranscriptPane::entryChosen, m_details, &DetailPanes::showEntry);
    connect(m_transcript, &TranscriptPane::heldEdited, &m_details->explain(), &ExplainPane::explainEdited);
    connect(m_transcript, &TranscriptPane::timeModeChosen, &m_details->ladder(), &LadderPane::setTimeMode);
    connect(m_details, &DetailPanes::entryChosen, m_transcript, &TranscriptPane::showEntry);
    connect(m_details, &DetailPanes::filterWanted, m_transcript, &TranscriptPane::filter);
    connect(m_past, &HistoryPanes::paneWanted, m_docks, qOverload<const QWidget *>(&Docks::visit));
    connect(m_transcript, &TranscriptPane::keepWanted, m_past->keep(), &QAction::trigger);
    connect(m_past, &HistoryPanes::repeatWanted, m_docks, [this] {
        m_docks->visit(m_repeater);
        m_repeater->takeConversation();
    });
    connect(m_transcript, &TranscriptPane::sendWanted, this, &MainWindow::send);
    connect(&m_details->explain(), &ExplainPane::fixWanted, m_fixer, &Fixer::fix);
    connect(&m_details->explain(), &ExplainPane::verbChosen, this, [this](const QByteArray &verb) {
        m_docks->visit(m_console);
        m_console->begin(verb);
    });
    connect(m_fixer, &Fixer::sendWanted, this, &MainWindow::send);
    connect(m_fixer, &Fixer::editLetterWanted, this, &MainWindow::goToLetter);
}

void MainWindow::connectServers()
{
    const auto editChosen = [this] {
        servers().editAccount(m_workbench.accounts().snapshot().chosen().id);
    };
    connect(m_actions->addServer, &QAction::triggered, this, [this] { servers().addAccount(); });
    connect(m_actions->editServer, &QAction::triggered, this, editChosen);
    connect(m_compose, &ComposePane::serverSettingsWanted, this, editChosen);
    connect(m_fixer, &Fixer::editServerWanted, this, [this](const QString &id) { servers().editAccount(id); });
    Workbench::PracticeDesk &practice = m_workbench.practice();
    connect(m_actions->practiceServer, &QAction::triggered, &practice,
        [&practice](bool isWanted) { isWanted ? practice.start() : practice.stop(); });
    connect(m_practice, &PracticePane::sendPracticeLetterWanted, this,
        [this] { sendPracticeLetter(m_workbench, [this] { send(); }, this); });
    connect(m_actions->forgetMessages, &QAction::triggered, &practice, &Workbench::PracticeDesk::forgetMessages);
}

void MainWindow::connectView()
{
    connect(m_actions->mailLayout, &QAction::triggered, m_docks, &Docks::arrangeForWriting);
    connect(m_actions->diagnoseLayout, &QAction::triggered, m_docks, &Docks::arrangeForDiagnosing);
    connect(m_actions->nextPane, &QAction::triggered, m_docks, [this] { m_docks->focusNext(true); });
    connect(m_actions->previousPane, &QAction::triggered, m_docks, [this] { m_docks->focusNext(false); });
    connect(m_actions->appearances, &QActionGroup::triggered, this,
        [](const QAction *action) { applyAppearance(static_cast<Appearance>(action->data().toInt())); });
    connect(m_actions->showKeys, &QAction::triggered, this, [this] { showKeys(*menuBar(), this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::send()
{
    if (m_actions->neverSend->isChecked())
        m_workbench.compose().rehearse();
    else
        m_workbench.compose().send();
}

/// What is typed next is for the letter; in the conversation each key would be a command.
void MainWindow::goToLetter()
{
    m_docks->visit(m_compose);
    m_compose->focusFirst();
}

/// What went wrong must not wait behind another pane.
void MainWindow::showTrouble()
{
    const QList<Diagnosis::Finding> &findings = m_workbench.dialogue().snapshot().findings;
    if (!findings.isEmpty() && findings.first().severity != Diagnosis::Severity::Note)
        m_docks->bringForward(&m_details->explain());
}

/// The form of the servers, opened where it is not open yet.
ServersDialog &MainWindow::servers()
{
    if (!m_servers) {
        m_servers = new ServersDialog(m_workbench.accounts(), this);
        m_servers->setAttribute(Qt::WA_DeleteOnClose);
        m_servers->show();
    }
    return *m_servers;
}

void MainWindow::recallState()
{
    const QSettings settings(m_settingsPath, QSettings::IniFormat);
    const int appearance = settings.value(appearanceKey, 0).toInt();
    for (QAction *action : m_actions->appearances->actions())
        action->setChecked(action->data().toInt() == appearance);
    applyAppearance(static_cast<Appearance>(std::clamp(appearance, 0, 2)));
    m_transcript->recall(settings);
    m_details->findings().recall(settings);
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(firstSize.boundedTo(screen()->availableSize() - roomForFrame));
    m_docks->arrangeForDiagnosing();
    m_needsLayout = !restoreState(settings.value(layoutKey).toByteArray());
}

void MainWindow::rememberState() const
{
    QSettings settings(m_settingsPath, QSettings::IniFormat);
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layoutKey, saveState());
    m_transcript->remember(settings);
    m_details->findings().remember(settings);
    if (const QAction *action = m_actions->appearances->checkedAction())
        settings.setValue(appearanceKey, action->data());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_needsLayout, false))
        m_docks->arrangeForDiagnosing(); // proportions hold only in a window that has its size
    m_compose->focusFirst();
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    QWidget *next = nextInSight(*this, isNext);
    if (next == nullptr)
        return false;
    next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(*next);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_guard->mayClose()) {
        event->ignore();
        return;
    }
    rememberState();
    event->accept();
}

} // namespace Ui
