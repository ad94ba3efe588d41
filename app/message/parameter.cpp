// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/parameter.h"

#include <algorithm>

#include <QList>

#include "base/limits.h"
#include "base/mailboxsyntax.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

// A space before, a semicolon after.
constexpr qsizetype parameterOctets = Base::Limits::headerLineOctets - 2;
constexpr qsizetype fallbackCharacters = 60;

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// attribute-char of RFC 2231 7.
bool isAttributeCharacter(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9')
        || QByteArrayView("!#$&+-.^_`{|}~").contains(octet);
}

// One entry for each character, so that no piece ends inside one.
QByteArrayList percentEncoded(const QString &text)
{
    QByteArrayList characters;
    const auto codePoints = text.toUcs4();
    for (uint codePoint : codePoints) {
        QByteArray encoded;
        const QByteArray octets = QStringView(QChar::fromUcs4(codePoint)).toUtf8();
        for (char octet : octets)
            encoded
                += isAttributeCharacter(octet) ? QByteArray(1, octet) : '%' + QByteArray(1, octet).toHex().toUpper();
        characters.append(encoded);
    }
    return characters;
}

} // namespace

QByteArrayList textParameter(const QByteArray &name, const QString &value)
{
    const QByteArray quoted = name + '=' + Base::quotedString(value).toUtf8();
    if (isPrintableAscii(value) && !value.contains(u"=?"_s) && quoted.size() <= parameterOctets)
        return {quoted};
    const QByteArrayList characters = percentEncoded(value);
    const QByteArray whole = name + "*=utf-8''" + characters.join();
    if (whole.size() <= parameterOctets)
        return {whole};
    QByteArrayList pieces{name + "*0*=utf-8''"};
    for (const QByteArray &character : characters) {
        if (pieces.last().size() + character.size() > parameterOctets)
            pieces.append(name + '*' + QByteArray::number(pieces.size()) + "*=");
        pieces.last() += character;
    }
    return pieces;
}

QString asciiFileName(const QString &fileName)
{
    QString ascii;
    const auto codePoints = fileName.normalized(QString::NormalizationForm_KD).toUcs4();
    for (uint codePoint : codePoints) {
        if (QChar::category(codePoint) == QChar::Mark_NonSpacing)
            continue;
        const bool isSafe = codePoint >= 0x20 && codePoint < 0x7f && codePoint != u'"' && codePoint != u'\\';
        ascii += isSafe ? QChar(static_cast<char16_t>(codePoint)) : QChar(u'_');
    }
    if (ascii.size() <= fallbackCharacters)
        return ascii;
    const qsizetype dot = ascii.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && ascii.size() - dot <= 10;
    const QString suffix = hasSuffix ? ascii.sliced(dot) : QString();
    return ascii.first(fallbackCharacters - suffix.size()) + suffix;
}

} // namespace Message
