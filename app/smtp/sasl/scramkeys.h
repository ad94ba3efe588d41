// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sasl/keyedhash.h"

namespace Smtp {

/// What RFC 5802 3 derives from a password, and how both sides prove with it that they know it.
class ScramKeys final {
public:
    /// password: prepared by SASLprep.
    [[nodiscard]] static ScramKeys derive(
        HashFunction hash, QByteArrayView password, QByteArrayView salt, int iterations);

    /// The client's: ClientProof.
    [[nodiscard]] Base::Secret proof(QByteArrayView authMessage) const;
    /// The server's: ServerSignature.
    [[nodiscard]] Base::Secret signature(QByteArrayView authMessage) const;

private:
    HashFunction m_hash = HashFunction::Sha1;
    Base::Secret m_clientKey;
    Base::Secret m_serverKey;
};

} // namespace Smtp
