// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/enhancedcode.h"

#include <QString> // operator+ for octets comes with it

namespace Smtp {

namespace {

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

// One to three digits at the front of the text, which is shortened by them; none: null.
std::optional<int> takeNumber(QByteArrayView &text)
{
    int number = 0;
    qsizetype digits = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits == 3)
            return std::nullopt;
        number = number * 10 + (text[digits] - '0');
        ++digits;
    }
    if (digits == 0)
        return std::nullopt;
    text = text.sliced(digits);
    return number;
}

bool takeDot(QByteArrayView &text)
{
    if (!text.startsWith('.'))
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

std::optional<EnhancedCode> EnhancedCode::parse(QByteArrayView text, int replyCode)
{
    const auto statusClass = takeNumber(text);
    if (!statusClass || *statusClass != replyCode / 100 || *statusClass == 3 || !takeDot(text))
        return std::nullopt;
    const auto subject = takeNumber(text);
    if (!subject || !takeDot(text))
        return std::nullopt;
    const auto detail = takeNumber(text);
    if (!detail)
        return std::nullopt;
    const bool endsHere = text.isEmpty() || text.front() == ' ' || text.front() == '\t';
    if (!endsHere)
        return std::nullopt;
    return EnhancedCode{*statusClass, *subject, *detail};
}

QByteArray EnhancedCode::toBytes() const
{
    return QByteArray::number(statusClass) + '.' + QByteArray::number(subject) + '.' + QByteArray::number(detail);
}

} // namespace Smtp
