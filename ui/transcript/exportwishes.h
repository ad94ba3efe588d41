// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/export.h"

class QSettings;

namespace Ui {

/// How the user wants conversations to be written, kept from one time to the next. A format need not allow all of it.
struct ExportWishes {
    Transcript::ExportFormat format = Transcript::ExportFormat::Text;
    Transcript::LetterDetail letter = Transcript::LetterDetail::Folded;
    bool hasTimes = true;
    friend bool operator==(const ExportWishes &, const ExportWishes &) = default;
};

[[nodiscard]] ExportWishes exportWishesFrom(const QSettings &settings);
void remember(const ExportWishes &wishes, QSettings &settings);

} // namespace Ui
