// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Smtp {
enum class SessionStep : quint8;
struct SessionPoint;
} // namespace Smtp

namespace Ui {

/// "Ready": what the step of a session is called.
[[nodiscard]] QString stepWord(Smtp::SessionStep step);
/// What the session waits for there, in one sentence.
[[nodiscard]] QString stepMeaning(Smtp::SessionStep step);
/// The same, with what this server offers there and what is done already.
[[nodiscard]] QString stepMeaning(const Smtp::SessionPoint &point);

/// "RCPT, DATA": what is without a reply, each once. verbs: as Smtp::SessionState::pendingVerbs(), at this step.
[[nodiscard]] QString underWayNames(const QList<QByteArray> &verbs, Smtp::SessionStep step);

} // namespace Ui
