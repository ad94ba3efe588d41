// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "support/chooser.h"

namespace Support {

/// Delivers an order of the chooser's to a server of the chooser's, without socket, timer or event loop. The first rule
/// of DialogueLedger that was broken, with the dialogue; empty: all were kept.
[[nodiscard]] QByteArray ruleBrokenInDelivery(Chooser &chooser);

} // namespace Support
