// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Message {

/// The words of an HTML document, without tags, scripts and styles: for reading where nothing remote may be loaded.
[[nodiscard]] QString textOfHtml(const QString &html);

} // namespace Message
