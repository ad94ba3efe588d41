// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "base/secret.h"

namespace Smtp {

/// What stands where a secret would: eight bullets whatever the length, because the length is a secret too.
[[nodiscard]] QByteArrayView secretMask();

/// What the client says to a challenge (RFC 4422 3), before base64. It is born with what may be seen of it.
class SaslResponse final {
public:
    SaslResponse() = default; ///< an empty one
    /// Nothing in it is secret.
    [[nodiscard]] static SaslResponse open(const QByteArray &octets);
    /// before and after may be seen.
    [[nodiscard]] static SaslResponse hiding(
        const QByteArray &before, QByteArrayView secret, const QByteArray &after = {});

    [[nodiscard]] const Base::Secret &octets() const { return m_octets; }
    [[nodiscard]] bool isEmpty() const { return m_octets.isEmpty(); }
    /// The same with a mask in the place of the secret.
    [[nodiscard]] const QByteArray &visible() const { return m_visible; }

private:
    Base::Secret m_octets;
    QByteArray m_visible;
};

} // namespace Smtp
