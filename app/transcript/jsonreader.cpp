// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonreader.h"

#include <charconv>

#include <QChar>
#include <QString>

#include "base/limits.h"

namespace Transcript {

namespace {

bool isOfNumber(char octet)
{
    return (octet >= '0' && octet <= '9') || octet == '-' || octet == '+' || octet == '.' || octet == 'e'
        || octet == 'E';
}

} // namespace

void JsonReader::enter(char opening)
{
    expect(opening);
    if (++m_depth > Base::Limits::jsonDepth)
        fail();
}

/// Whether there is another one.
bool JsonReader::next(char closing, bool isFirst)
{
    if (peek() == closing) {
        ++m_at;
        --m_depth;
        return false;
    }
    if (!isFirst)
        expect(',');
    return !m_hasFailed;
}

QByteArray JsonReader::string()
{
    QByteArray room;
    const QByteArrayView octets = text(room);
    return room.isEmpty() ? octets.toByteArray() : room;
}

QByteArrayView JsonReader::text(QByteArray &room)
{
    const QByteArrayView spelt = rawString();
    if (!spelt.contains('\\'))
        return spelt;
    room = decoded(spelt);
    return room;
}

QByteArrayView JsonReader::rawString()
{
    expect('"');
    const qsizetype begin = m_at;
    while (!m_hasFailed && m_at < m_text.size()) {
        const char octet = m_text[m_at++];
        if (octet == '"')
            return m_text.sliced(begin, m_at - 1 - begin);
        if (static_cast<unsigned char>(octet) < ' ')
            break;
        if (octet == '\\')
            ++m_at;
    }
    fail();
    return {};
}

QByteArray JsonReader::decoded(QByteArrayView spelt)
{
    QByteArray text;
    text.reserve(spelt.size());
    while (!spelt.isEmpty() && !m_hasFailed) {
        const qsizetype backslash = spelt.indexOf('\\');
        const qsizetype plain = backslash < 0 ? spelt.size() : backslash;
        text += spelt.first(plain);
        spelt = spelt.sliced(plain);
        if (!spelt.isEmpty())
            escape(spelt, text);
    }
    return text;
}

/// From the backslash on.
void JsonReader::escape(QByteArrayView &rest, QByteArray &into)
{
    const char sign = rest.at(1); // a string does not end behind a backslash
    rest = rest.sliced(2);
    constexpr QByteArrayView signs = "\"\\/bfnrt";
    constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    if (const qsizetype index = signs.indexOf(sign); index >= 0) {
        into += meanings[index];
        return;
    }
    if (sign != 'u') {
        fail();
        return;
    }
    QString character = QChar(hexDigits(rest));
    if (character.front().isHighSurrogate() && rest.startsWith("\\u")) {
        rest = rest.sliced(2);
        character += QChar(hexDigits(rest));
    }
    into += character.toUtf8();
}

char16_t JsonReader::hexDigits(QByteArrayView &rest)
{
    constexpr qsizetype digits = 4;
    unsigned value = 0;
    if (rest.size() < digits
        || std::from_chars(rest.data(), rest.data() + digits, value, 16).ptr != rest.data() + digits) {
        fail();
        return 0;
    }
    rest = rest.sliced(digits);
    return static_cast<char16_t>(value);
}

qint64 JsonReader::integer()
{
    qint64 value = 0;
    if (peek() == '\0') {
        fail();
        return 0;
    }
    const auto [rest, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value);
    m_at = rest - m_text.data();
    if (error != std::errc() || (m_at < m_text.size() && isOfNumber(m_text[m_at])))
        fail();
    return m_hasFailed ? 0 : value;
}

bool JsonReader::boolean()
{
    if (takeWord("true"))
        return true;
    if (!takeWord("false"))
        fail();
    return false;
}

bool JsonReader::takeWord(QByteArrayView word)
{
    if (peek() == '\0' || !m_text.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

void JsonReader::skip()
{
    const char first = peek();
    if (first == '{') {
        object([this](QByteArrayView) { skip(); });
    } else if (first == '[') {
        array([this] { skip(); });
    } else if (first == '"') {
        static_cast<void>(rawString());
    } else if (first == '-' || (first >= '0' && first <= '9')) {
        while (m_at < m_text.size() && isOfNumber(m_text[m_at]))
            ++m_at;
    } else if (!takeWord("true") && !takeWord("false") && !takeWord("null")) {
        fail();
    }
}

void JsonReader::end()
{
    if (!m_hasFailed && (peek() != '\0' || m_at < m_text.size()))
        fail();
}

} // namespace Transcript
