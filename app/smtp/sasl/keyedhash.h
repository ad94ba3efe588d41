// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

namespace Smtp {

enum class HashFunction : quint8 { Md5, Sha1, Sha256 };

// What mechanisms compute of a password. The results are secrets, and nothing in between stays in memory.

[[nodiscard]] Base::Secret digestOf(HashFunction hash, QByteArrayView text);
/// RFC 2104
[[nodiscard]] Base::Secret hmac(HashFunction hash, QByteArrayView key, QByteArrayView text);
/// Hi() of RFC 5802 2.2, that is PBKDF2 (RFC 8018 5.2) with one block.
[[nodiscard]] Base::Secret stretched(HashFunction hash, QByteArrayView password, QByteArrayView salt, int iterations);
/// Of two texts of the same length.
[[nodiscard]] Base::Secret exclusiveOr(const Base::Secret &left, const Base::Secret &right);
/// Takes the same time whatever differs.
[[nodiscard]] bool areEqual(QByteArrayView left, QByteArrayView right);
/// Random, and fit for a nonce of RFC 5802 5.1: base64.
[[nodiscard]] QByteArray freshNonce();

} // namespace Smtp
