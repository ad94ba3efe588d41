// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/charset.h"

#include <QStringDecoder>

#include "message/gmimeobject.h"

namespace Message {

std::optional<QString> decodedText(QByteArrayView octets, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (name == "utf-8" || name == "us-ascii")
        return QString::fromUtf8(octets);
    startGMime();
    const GMimeObjectOwner<GMimeFilter> filter(g_mime_filter_charset_new(name.constData(), "utf-8"));
    if (!filter)
        return std::nullopt;
    QByteArray input = octets.toByteArray(); // GMime wants to write there
    char *output = nullptr;
    std::size_t outputOctets = 0;
    std::size_t prespace = 0;
    g_mime_filter_complete(
        filter.get(), input.data(), static_cast<std::size_t>(input.size()), 0, &output, &outputOctets, &prespace);
    return QString::fromUtf8(output, static_cast<qsizetype>(outputOctets));
}

QString guessedText(QByteArrayView octets)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(octets);
    return utf8.hasError() ? QString::fromLatin1(octets) : text;
}

} // namespace Message
