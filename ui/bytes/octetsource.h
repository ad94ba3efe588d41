// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>

namespace Ui {

/// Octets that can be had piece by piece, so that a big letter need not be held.
struct OctetSource {
    qint64 size = 0;
    std::function<QByteArray(qint64 offset, qint64 octets)> at; ///< fewer than asked for at the end
    bool isLetter = false; ///< its doubled dots are told apart
};

} // namespace Ui
