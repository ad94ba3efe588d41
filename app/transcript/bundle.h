// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "transcript/export.h"

namespace Transcript {

/// The conversation in the formats that somebody who is asked for help may want, as one zip file. False: the device does not
/// take it.
[[nodiscard]] bool writeBundle(QIODevice &device, const Store &store, const ExportOptions &options);
/// What is in it, a line for each file: its README.txt.
[[nodiscard]] QByteArray bundleReadme(const Store &store, const ExportOptions &options = {});

} // namespace Transcript
