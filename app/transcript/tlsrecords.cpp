// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/tlsrecords.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fullRecord = 16'384;
constexpr qint64 header = 5;
constexpr qint64 tag = 16;
constexpr qint64 shortTag = 8; // CCM_8
constexpr qint64 innerType = 1; // TLS 1.3, RFC 8446 5.2
constexpr qint64 explicitNonce = 8; // GCM and CCM in TLS 1.2, RFC 5288 3
constexpr qint64 block = 16;

qint64 macOf(const QString &cipher)
{
    if (cipher.endsWith(u"SHA384"_s))
        return 48;
    return cipher.endsWith(u"SHA256"_s) ? 32 : 20;
}

/// RFC 5246 6.2.3.2, with the MAC over what is encrypted (RFC 7366), as OpenSSL does: a first block of its own, then
/// whole blocks with at least one octet of padding.
qint64 chained(qint64 octets, qint64 mac)
{
    return header + block + (octets / block + 1) * block + mac;
}

qint64 recordOf(qint64 octets, const QString &protocol, const QString &cipher)
{
    const qint64 ownTag = cipher.contains(u"CCM8"_s) || cipher.contains(u"CCM_8"_s) ? shortTag : tag;
    if (protocol == u"TLSv1.3"_s)
        return header + octets + innerType + ownTag;
    if (cipher.contains(u"CHACHA20"_s)) // RFC 7905 2
        return header + octets + tag;
    if (cipher.contains(u"GCM"_s) || cipher.contains(u"CCM"_s))
        return header + explicitNonce + octets + ownTag;
    return chained(octets, macOf(cipher));
}

} // namespace

TlsRecords tlsRecords(qint64 octets, const QString &protocol, const QString &cipher)
{
    const qint64 full = octets / fullRecord;
    const qint64 rest = octets % fullRecord;
    TlsRecords result{full, full * recordOf(fullRecord, protocol, cipher)};
    if (rest > 0) {
        ++result.records;
        result.octets += recordOf(rest, protocol, cipher);
    }
    return result;
}

} // namespace Transcript
