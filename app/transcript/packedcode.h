// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Transcript {

/// An enhanced status code as one number, in the order of its parts: class, subject, detail.
/// What begins with "5.7" are the numbers from first("5.7") to last("5.7").
namespace PackedCode {

constexpr quint32 none = 0;
constexpr quint32 odd = 0xffffffff; ///< something that is no such code, kept beside

/// odd for what toBytes() would not give back.
[[nodiscard]] quint32 pack(QByteArrayView code);
[[nodiscard]] QByteArray toBytes(quint32 packed);

} // namespace PackedCode

} // namespace Transcript
