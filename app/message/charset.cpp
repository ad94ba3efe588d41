// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/charset.h"

#include <array>
#include <cerrno>
#include <cstdint>

#include <QStringDecoder>

#include <iconv.h>

namespace Message {

namespace {

/// A conversion to UTF-8 by the C library. It knows the charsets of the registry, and costs nothing to load.
class Conversion final {
public:
    explicit Conversion(const QByteArray &charset)
        : m_handle(iconv_open("UTF-8", charset.constData()))
    {
    }
    ~Conversion()
    {
        if (isPossible())
            iconv_close(m_handle);
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    [[nodiscard]] bool isPossible() const { return reinterpret_cast<std::intptr_t>(m_handle) != -1; }

    /// A question mark stands for each octet that the charset does not have.
    [[nodiscard]] QByteArray utf8Of(QByteArrayView octets)
    {
        QByteArray text;
        QByteArray input = octets.toByteArray(); // iconv wants to write there, and does not
        char *next = input.data();
        auto left = static_cast<std::size_t>(input.size());
        while (left > 0) {
            if (takeSome(&next, &left, text) || errno == E2BIG)
                continue;
            text += '?';
            ++next;
            --left;
        }
        (void)takeSome(nullptr, nullptr, text); // what a charset with states still holds
        return text;
    }

private:
    // False: an octet is in the way, or errno is E2BIG and there is more.
    [[nodiscard]] bool takeSome(char **next, std::size_t *left, QByteArray &text)
    {
        std::array<char, 4096> output{};
        char *end = output.data();
        std::size_t room = output.size();
        const bool isThrough = iconv(m_handle, next, left, &end, &room) != static_cast<std::size_t>(-1);
        const int error = errno;
        text.append(output.data(), static_cast<qsizetype>(output.size() - room));
        errno = error;
        return isThrough;
    }

    iconv_t m_handle;
};

// RFC 1556: -I and -E tell about the direction, and the octets are the same.
QByteArray withoutDirection(const QByteArray &charset)
{
    return charset.endsWith("-i") || charset.endsWith("-e") ? charset.chopped(2) : charset;
}

} // namespace

std::optional<QString> decodedText(QByteArrayView octets, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (name == "utf-8" || name == "us-ascii")
        return QString::fromUtf8(octets);
    // iconv takes an empty name for the charset of the machine, and a slash for a wish of how to convert.
    if (name.isEmpty() || name.contains('/'))
        return std::nullopt;
    Conversion conversion(withoutDirection(name));
    return conversion.isPossible() ? std::optional(QString::fromUtf8(conversion.utf8Of(octets))) : std::nullopt;
}

QString guessedText(QByteArrayView octets)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(octets);
    return utf8.hasError() ? QString::fromLatin1(octets) : text;
}

} // namespace Message
