// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "ui/common/theme.h"

namespace Archive {
struct ConversationHead;
}

namespace Ui {

/// How the end of a run is shown: symbol, colour and word, any two of which can be missing.
struct OutcomeLook {
    QString symbol;
    Tone tone = Tone::Muted;
    QString word; ///< "accepted"
};

/// By the name of the outcome; one that is unknown looks like Smtp::Outcome::Unknown.
[[nodiscard]] OutcomeLook outcomeLook(QStringView name);
/// The same of a conversation that is kept; one by hand is no rehearsal.
[[nodiscard]] OutcomeLook outcomeLook(const Archive::ConversationHead &head);

} // namespace Ui
