// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/jumper.h"

#include <QAction>

#include "transcript/gravity.h"
#include "transcript/store.h"
#include "ui/transcript/exchange.h"
#include "ui/transcript/landmarks.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

namespace Ui {

Jumper::Jumper(TranscriptActions &actions, TranscriptView &view, const Landmarks &landmarks)
    : QObject(&view)
    , m_actions(actions)
    , m_view(view)
    , m_landmarks(landmarks)
{
    wire(actions.nextError, Transcript::ErrorLine, true);
    wire(actions.previousError, Transcript::ErrorLine, false);
    wire(actions.nextWarning, Transcript::WarningLine, true);
    wire(actions.previousWarning, Transcript::WarningLine, false);
    wire(actions.nextSlow, Transcript::SlowLine, true);
    wire(actions.previousSlow, Transcript::SlowLine, false);
    wire(actions.nextMark, Transcript::MarkedLine, true);
    wire(actions.previousMark, Transcript::MarkedLine, false);
    connect(actions.partner, &QAction::triggered, this, &Jumper::jumpToPartner);
    connect(&view, &TranscriptView::partnerWanted, this, &Jumper::jumpToPartner);
    connect(actions.back, &QAction::triggered, this, &Jumper::goBack);
    connect(actions.forward, &QAction::triggered, this, &Jumper::goForward);
    connect(&view, &TranscriptView::entryChosen, this, &Jumper::followActions);
    followActions();
}

void Jumper::wire(const QAction *action, quint8 gravity, bool isForward)
{
    connect(action, &QAction::triggered, this, [=, this] {
        const qsizetype from = m_view.currentEntry();
        jumpTo(isForward ? m_landmarks.next(from, gravity) : m_landmarks.previous(from, gravity));
    });
}

const Transcript::Store *Jumper::store() const
{
    return m_view.shown().store();
}

void Jumper::jumpTo(qsizetype entry)
{
    if (entry < 0)
        return;
    m_history.jump(m_view.currentEntry(), entry);
    m_view.showEntry(entry);
    followActions();
}

void Jumper::jumpToPartner()
{
    if (store() != nullptr)
        jumpTo(partnerOf(*store(), m_view.currentEntry()));
}

void Jumper::goBack()
{
    if (m_history.canGoBack())
        m_view.showEntry(m_history.back());
    followActions();
}

void Jumper::goForward()
{
    if (m_history.canGoForward())
        m_view.showEntry(m_history.forward());
    followActions();
}

void Jumper::forget()
{
    m_history.clear();
    followActions();
}

void Jumper::followActions()
{
    m_actions.partner->setEnabled(store() != nullptr && partnerOf(*store(), m_view.currentEntry()) >= 0);
    m_actions.back->setEnabled(m_history.canGoBack());
    m_actions.forward->setEnabled(m_history.canGoForward());
}

} // namespace Ui
