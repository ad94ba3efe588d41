// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/saslprep.h"

#include <algorithm>
#include <vector>

#include <openssl/crypto.h>
#include <stringprep.h>

namespace Smtp {

namespace {

// U+FDFA, the worst of NFKC, takes 3 octets and becomes 33.
constexpr std::size_t mostGrowth = 11;

// Such text stays as it is. It is almost every password, and libidn does not wipe its buffers.
bool isPrintableAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char octet) { return octet >= ' ' && octet < 0x7f; });
}

} // namespace

std::optional<Base::Secret> saslPrepared(QByteArrayView utf8)
{
    if (isPrintableAscii(utf8))
        return Base::Secret(utf8);
    if (utf8.contains('\0'))
        return std::nullopt;
    std::vector<char> text(static_cast<std::size_t>(utf8.size()) * mostGrowth + 1, '\0');
    std::copy(utf8.begin(), utf8.end(), text.begin());
    const int code = stringprep(text.data(), text.size(), Stringprep_profile_flags(0), stringprep_saslprep);
    std::optional<Base::Secret> prepared;
    if (code == STRINGPREP_OK && text.front() != '\0')
        prepared = Base::Secret(QByteArrayView(text.data()));
    OPENSSL_cleanse(text.data(), text.size());
    return prepared;
}

} // namespace Smtp
