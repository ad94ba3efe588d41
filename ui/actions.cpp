// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

#include "ui/common/appearance.h"
#include "ui/common/icons.h"
#include "ui/common/makeaction.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Delivery::Gate;

Actions::Actions(Workbench::Workbench &workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
{
    makeLetterActions();
    makeDialogueActions();
    makeServerActions();
    makeViewActions();
    makeHelpActions();
    connect(&workbench.compose(), &Workbench::ComposeDesk::changed, this, &Actions::follow);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::changed, this, &Actions::follow);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::finished, this, &Actions::follow);
    connect(&workbench.accounts(), &Workbench::AccountsDesk::changed, this, &Actions::follow);
    connect(&workbench.practice(), &Workbench::PracticeDesk::changed, this, &Actions::follow);
    connect(neverSend, &QAction::toggled, this, &Actions::follow);
    follow();
}

void Actions::makeLetterActions()
{
    newLetter = makeAction(this, u"mail-message-new"_s, tr("&New letter"), {QKeySequence::New});
    saveDraft = makeAction(this, u"document-save"_s, tr("&Save draft"), {QKeySequence::Save});
    closeWindow = makeAction(this, u"window-close"_s, tr("&Close"), {QKeySequence(u"Ctrl+W"_s)});
    quit = makeAction(this, u"application-exit"_s, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    send = makeAction(
        this, u"mail-send"_s, tr("&Send"), {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    neverSend = makeAction(this, u"mail-rehearse"_s, tr("&Never send"), {QKeySequence(u"Ctrl+Shift+N"_s)},
        tr("Rehearse only: walk up to the recipients and leave, so that nothing is delivered"));
    neverSend->setCheckable(true);
    editAgain = makeAction(this, u"document-edit"_s, tr("&Edit the last letter as new"),
        {QKeySequence(u"Ctrl+Shift+T"_s)}); // Ctrl+E is the end of the line for who types
    editAgainForRefused = makeAction(
        this, u"contact-new"_s, tr("Write again to the &refused recipients"), {QKeySequence(u"Ctrl+Shift+E"_s)});
    discard = makeAction(this, u"edit-delete"_s, tr("&Discard the letter"), {QKeySequence(u"Ctrl+Shift+D"_s)});
}

void Actions::makeDialogueActions()
{
    run = makeAction(
        this, u"media-playback-start"_s, tr("&Run"), {QKeySequence(u"F5"_s)}, tr("Let every command go at once"));
    pause = makeAction(this, u"media-playback-pause"_s, tr("&Pause"), {QKeySequence(u"F9"_s)},
        tr("Hold each command until you let it go"));
    step = makeAction(
        this, u"media-skip-forward"_s, tr("S&tep"), {QKeySequence(u"F10"_s)}, tr("Let the command that waits go"));
    cancel = makeAction(this, u"process-stop"_s, tr("&Cancel"), {QKeySequence(u"Ctrl+."_s), QKeySequence(u"Esc"_s)},
        tr("End the conversation"));
    copyTranscript = makeAction(this, u"edit-copy"_s, tr("Copy the con&versation"), {QKeySequence(u"Ctrl+Alt+C"_s)});
    saveTranscript
        = makeAction(this, u"document-save-as"_s, tr("Save the con&versation…"), {QKeySequence(u"Ctrl+Shift+S"_s)});
    auto *policies = new QActionGroup(this);
    for (QAction *policy : {run, pause}) {
        policy->setCheckable(true);
        policies->addAction(policy);
    }
}

void Actions::makeServerActions()
{
    addServer = makeAction(this, u"list-add"_s, tr("&Add a server…"), {QKeySequence(u"Ctrl+Shift+M"_s)});
    editServer = makeAction(this, u"document-properties"_s, tr("&Edit the servers…"), {QKeySequence(u"Ctrl+M"_s)});
    practiceServer = makeAction(this, u"network-server"_s, tr("&Practice server"), {QKeySequence(u"Ctrl+Shift+L"_s)},
        tr("The server inside this program, for trying things out"));
    practiceServer->setCheckable(true);
    forgetMessages
        = makeAction(this, u"edit-clear"_s, tr("&Forget the practice letters"), {QKeySequence(u"Ctrl+Shift+F"_s)});
}

void Actions::makeViewActions()
{
    mailLayout = makeAction(this, u"mail-mark-unread"_s, tr("Layout for &writing"), {QKeySequence(u"Ctrl+Shift+1"_s)});
    diagnoseLayout
        = makeAction(this, u"view-list-details"_s, tr("Layout for &diagnosing"), {QKeySequence(u"Ctrl+Shift+2"_s)});
    nextPane = makeAction(this, u"go-next"_s, tr("&Next pane"), {QKeySequence(u"F6"_s)});
    previousPane = makeAction(this, u"go-previous"_s, tr("&Previous pane"), {QKeySequence(u"Shift+F6"_s)});
    appearances = new QActionGroup(this);
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, tr("As the &system")}, {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}};
    for (const auto &[appearance, text] : choices) {
        QAction *action = appearances->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
    }
}

void Actions::makeHelpActions()
{
    showKeys = makeAction(this, u"help-contents"_s, tr("&Keys"), {QKeySequence(QKeySequence::HelpContents)});
    about = makeAction(this, u"help-about"_s, tr("&About Postscope"), {QKeySequence(u"Shift+F1"_s)});
}

void Actions::follow()
{
    const Workbench::ComposeSnapshot &compose = m_workbench.compose().snapshot();
    const Workbench::DialogueSnapshot &dialogue = m_workbench.dialogue().snapshot();
    const Workbench::PracticeSnapshot &practice = m_workbench.practice().snapshot();
    const bool hasTranscript = m_workbench.dialogue().transcript() != nullptr;
    send->setEnabled(!dialogue.isRunning);
    send->setText(neverSend->isChecked() ? tr("Re&hearse") : tr("&Send"));
    send->setIcon(icon(neverSend->isChecked() ? u"mail-rehearse"_s : u"mail-send"_s));
    neverSend->setEnabled(!dialogue.isRunning);
    discard->setEnabled(compose.isModified && !compose.isSending);
    editAgain->setEnabled(compose.lastSent.has_value());
    editAgainForRefused->setEnabled(compose.lastSent && compose.lastSent->report.outcome == Smtp::Outcome::Partial);
    const bool isPausing = m_workbench.dialogue().gatePolicy() == Gate::Policy::PauseBeforeEach;
    (isPausing ? pause : run)->setChecked(true);
    step->setEnabled(dialogue.held.has_value());
    cancel->setEnabled(dialogue.isRunning && !dialogue.isCancelling);
    copyTranscript->setEnabled(hasTranscript);
    saveTranscript->setEnabled(hasTranscript);
    practiceServer->setChecked(practice.isListening);
    forgetMessages->setEnabled(!practice.messages.isEmpty());
}

} // namespace Ui
