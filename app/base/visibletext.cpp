// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/visibletext.h"

#include <QStringDecoder>

namespace Base {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, tags
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'\r':
        return u"\\r"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        break;
    }
    const ushort code = character.unicode();
    return code < 0x100 ? u"\\x%1"_s.arg(code, 2, 16, QChar(u'0')) : u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
}

} // namespace

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (QChar character : text) {
        if (isInvisible(character))
            visible += escaped(character);
        else
            visible += character;
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
