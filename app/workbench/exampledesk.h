// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTemporaryFile>

#include "base/clock.h"
#include "workbench/practicedesk.h"

namespace Workbench {

class DialogueDesk;

/// A run in which something goes wrong on purpose, so that one sees what that looks like.
enum class Example : quint8 {
    RelayDenied, ///< nobody logged in
    OtherName, ///< a certificate that is vouched for, made out to another server
    Greylisting,
};

/// Lets prepared runs happen, each against a practice server of its own: the user's account, letter, inbox and history
/// are not touched, and nothing leaves this computer.
class ExampleDesk final : public QObject {
    Q_OBJECT
public:
    /// The dialogue desk must outlive this one.
    explicit ExampleDesk(DialogueDesk &dialogue, QObject *parent = nullptr);

    /// Not while a conversation runs.
    void show(Example example);

private:
    DialogueDesk &m_dialogue;
    Base::SystemClock m_clock;
    PracticeDesk m_server;
    QTemporaryFile m_authority; ///< that the run trusts; others never see it
};

} // namespace Workbench
