// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Ui {

/// One of our own SVG icons (":/icons/<name>.svg"), drawn in the text colour of the palette at the time of painting,
/// sharp at every scale. Names follow the freedesktop icon naming specification: "mail-send", "document-save".
[[nodiscard]] QIcon icon(const QString &name);

} // namespace Ui
