// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Diagnosis {

/// A line as a title: visible characters alone, cut where it gets long.
[[nodiscard]] QString lineTitle(const QByteArray &line);

} // namespace Diagnosis
