// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "ui/transcript/jumphistory.h"

class QAction;

namespace Transcript {
class Store;
}

namespace Ui {

class Landmarks;
class TranscriptActions;
class TranscriptView;

/// Goes to what stands out, to the other end of an exchange, and back to where one was.
class Jumper final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    Jumper(TranscriptActions &actions, TranscriptView &view, const Landmarks &landmarks);

    /// Row of the store; -1: nowhere.
    void jumpTo(qsizetype entry);
    /// Another transcript is there.
    void forget();

private:
    void wire(const QAction *action, quint8 gravity, bool isForward);
    void jumpToPartner();
    void goBack();
    void goForward();
    void followActions();
    [[nodiscard]] const Transcript::Store *store() const;

    TranscriptActions &m_actions;
    TranscriptView &m_view;
    const Landmarks &m_landmarks;
    JumpHistory m_history;
};

} // namespace Ui
