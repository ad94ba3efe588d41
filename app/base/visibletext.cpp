// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/visibletext.h"

#include <QStringDecoder>

namespace Base {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, tags
    case QChar::Other_Surrogate: // half a character
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t character)
{
    switch (character) {
    case U'\r':
        return u"\\r"_s;
    case U'\n':
        return u"\\n"_s;
    case U'\t':
        return u"\\t"_s;
    default:
        break;
    }
    const auto code = static_cast<uint>(character);
    if (code < 0x100)
        return u"\\x%1"_s.arg(code, 2, 16, QChar(u'0'));
    return code < 0x10000 ? u"\\u%1"_s.arg(code, 4, 16, QChar(u'0')) : u"\\U%1"_s.arg(code, 8, 16, QChar(u'0'));
}

} // namespace

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isInvisible(character))
            visible += escaped(character);
        else
            visible += QChar::fromUcs4(character);
    }
    return visible;
}

QString visibleText(QByteArrayView octets)
{
    if (octets.endsWith('\n'))
        octets.chop(1);
    if (octets.endsWith('\r'))
        octets.chop(1);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8.decode(octets);
    return visibleText(utf8.hasError() ? QString::fromLatin1(octets) : decoded);
}

} // namespace Base
