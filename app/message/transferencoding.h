// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "base/bodytype.h"

namespace Message {

/// How a text part is carried, RFC 2045 6.
enum class TransferEncoding : quint8 { SevenBit, EightBit, Binary, QuotedPrintable, Base64 };

/// The value of Content-Transfer-Encoding.
[[nodiscard]] QByteArray transferEncodingName(TransferEncoding encoding);

struct EncodedText {
    TransferEncoding encoding = TransferEncoding::SevenBit;
    QByteArray octets;
};

/// Text with CRLF line ends, as it is where the form allows that, else encoded in the shorter way.
[[nodiscard]] EncodedText encodedText(const QByteArray &text, Base::BodyType form);

/// RFC 2045 6.7; line ends stay line ends.
[[nodiscard]] QByteArray toQuotedPrintable(QByteArrayView text);

} // namespace Message
