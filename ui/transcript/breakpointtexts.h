// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "delivery/breakpoint.h"

namespace Ui {

// Breakpoints as the settings keep them: "+verb:RCPT", "-class:5". What is meant for one run alone is not kept.

[[nodiscard]] QStringList breakpointTexts(const QList<Delivery::Breakpoint> &breakpoints);
/// What cannot be understood is left out: a newer version may have written it.
[[nodiscard]] QList<Delivery::Breakpoint> breakpointsFrom(const QStringList &texts);

} // namespace Ui
