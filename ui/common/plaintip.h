// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Ui {

/// For a tool tip, which would else guess whether a text is markup: a server's words never are.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace Ui
