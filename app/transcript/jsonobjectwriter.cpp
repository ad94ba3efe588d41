// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonobjectwriter.h"

#include <array>
#include <charconv>

#include <QLocale>
#include <QStringList>

#include "transcript/readableoctets.h"

namespace Transcript {

namespace {

constexpr int hexadecimal = 16;
constexpr qint64 microsecondsToASecond = 1'000'000;

void appendCode(QByteArray &into, char16_t unit)
{
    constexpr int digits = 4;
    into += "\\u" + QByteArray::number(unit, hexadecimal).rightJustified(digits, '0');
}

void appendEscape(QByteArray &into, char octet)
{
    constexpr QByteArrayView meanings = "\"\\\b\f\n\r\t";
    constexpr QByteArrayView signs = "\"\\bfnrt";
    if (const qsizetype index = meanings.indexOf(octet); index >= 0)
        into += '\\' + QByteArray(1, signs[index]);
    else
        appendCode(into, static_cast<unsigned char>(octet));
}

/// Where half a surrogate pair stands; the size, where none does.
qsizetype halfPairIn(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate())
            continue;
        if (text[at].isLowSurrogate() || at + 1 == text.size() || !text[at + 1].isLowSurrogate())
            return at;
        ++at;
    }
    return text.size();
}

} // namespace

JsonObjectWriter::JsonObjectWriter(QByteArray &into)
    : m_into(into)
{
    m_into += '{';
}

void JsonObjectWriter::end()
{
    m_into += '}';
}

void JsonObjectWriter::beginMember(QByteArrayView key)
{
    m_into += m_isFirst ? QByteArrayView("\"") : QByteArrayView(",\"");
    m_into += key;
    m_into += QByteArrayView("\":");
    m_isFirst = false;
}

void JsonObjectWriter::text(QByteArrayView key, QByteArrayView octets)
{
    beginMember(key);
    append(octets);
}

void JsonObjectWriter::text(QByteArrayView key, QStringView text)
{
    beginMember(key);
    append(text);
}

template <typename Texts> void JsonObjectWriter::list(QByteArrayView key, const Texts &texts)
{
    beginMember(key);
    char before = '[';
    for (const auto &text : texts) {
        m_into += before;
        append(text);
        before = ',';
    }
    m_into += before == '[' ? QByteArrayView("[]") : QByteArrayView("]");
}

void JsonObjectWriter::texts(QByteArrayView key, std::span<const QByteArrayView> list)
{
    this->list(key, list);
}

void JsonObjectWriter::texts(QByteArrayView key, const QStringList &list)
{
    this->list(key, list);
}

void JsonObjectWriter::number(QByteArrayView key, qint64 number)
{
    beginMember(key);
    appendNumber(number);
}

void JsonObjectWriter::numbers(QByteArrayView key, const QList<qint64> &list)
{
    beginMember(key);
    m_into += '[';
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i > 0)
            m_into += ',';
        appendNumber(list.at(i));
    }
    m_into += ']';
}

void JsonObjectWriter::flag(QByteArrayView key, bool isSet)
{
    beginMember(key);
    m_into += isSet ? QByteArrayView("true") : QByteArrayView("false");
}

/// A fraction of up to fifteen digits is its double's shortest spelling; QJsonDocument gives smaller ones an exponent.
void JsonObjectWriter::seconds(QByteArrayView key, qint64 nanoseconds)
{
    constexpr qint64 smallestDecimal = 1000;
    constexpr qint64 mostDigits = 1'000'000'000'000'000;
    const qint64 microseconds = nanoseconds / 1000;
    const qint64 fraction = microseconds % microsecondsToASecond;
    beginMember(key);
    if (fraction == 0) {
        appendNumber(microseconds / microsecondsToASecond);
        return;
    }
    if (microseconds < smallestDecimal || microseconds >= mostDigits) {
        m_into += QByteArray::number(static_cast<double>(microseconds) / 1e6, 'g', QLocale::FloatingPointShortest);
        return;
    }
    appendNumber(microseconds / microsecondsToASecond);
    m_into += '.';
    for (qint64 rest = fraction, digit = microsecondsToASecond / 10; rest > 0; rest %= digit, digit /= 10)
        m_into += static_cast<char>('0' + rest / digit);
}

void JsonObjectWriter::appendNumber(qint64 number)
{
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    m_into.append(digits.data(), end - digits.data());
}

void JsonObjectWriter::append(QByteArrayView octets)
{
    m_into += '"';
    if (isReadable(octets)) // without a copy
        appendUtf8(octets);
    else
        appendUtf8(readable(octets));
    m_into += '"';
}

void JsonObjectWriter::append(QStringView text)
{
    m_into += '"';
    while (!text.isEmpty()) {
        const qsizetype half = halfPairIn(text);
        appendUtf8(text.first(half).toUtf8());
        if (half < text.size())
            appendCode(m_into, text[half].unicode());
        text = text.sliced(std::min(half + 1, text.size()));
    }
    m_into += '"';
}

void JsonObjectWriter::appendUtf8(QByteArrayView utf8)
{
    const char *written = utf8.cbegin();
    for (const char *octet = utf8.cbegin(); octet != utf8.cend(); ++octet) {
        if (static_cast<unsigned char>(*octet) >= ' ' && *octet != '"' && *octet != '\\')
            continue;
        m_into.append(written, octet - written);
        appendEscape(m_into, *octet);
        written = octet + 1;
    }
    m_into.append(written, utf8.cend() - written);
}

} // namespace Transcript
