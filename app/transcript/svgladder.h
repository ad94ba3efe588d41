// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace Transcript {

class Store;

/// The ladder as a picture, dark on white, for where nothing else can paint: in the terminal. Only these rows, where some are
/// given; a picture that is too long to be looked at ends with the number of those that are left out.
[[nodiscard]] QString asSvgLadder(const Store &store, const std::optional<QList<quint32>> &rows = {});

} // namespace Transcript
