// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Message {

/// Turns octets into other octets, piece by piece: the result does not depend on how the input is cut.
class OctetFilter {
public:
    virtual ~OctetFilter() = default;
    [[nodiscard]] virtual QByteArray take(QByteArrayView octets) = 0;
    /// What is left to be written at the end of the input.
    [[nodiscard]] virtual QByteArray finish() = 0;
};

} // namespace Message
