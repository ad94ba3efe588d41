// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "smtp/dialogue.h"
#include "smtp/plan.h"

namespace Smtp {

/// Opens a session up to the stage, says the lines as they are, hears the reply to each, and leaves. Nothing is
/// delivered. What follows the mechanism of AUTH is masked, and so is every answer to a challenge; behind STARTTLS that
/// is accepted comes the handshake. stop: at most Login.
[[nodiscard]] Dialogue<> ask(SessionPlan plan, ProbeStop stop, QList<QByteArray> lines);

} // namespace Smtp
