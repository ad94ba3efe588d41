// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/octetglyphs.h"

#include <algorithm>

#include "base/visibletext.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t controlPictures = 0x2400; ///< ␀ … ␟ follow
const QString continuation = u"∙"_s;
const QString unreadable = u"▯"_s;

/// How many octets the letter has that begins here, RFC 3629 3; 0: none begins here.
qsizetype lengthOf(char first)
{
    const auto octet = static_cast<uchar>(first);
    if (octet >= 0xc2 && octet < 0xe0)
        return 2;
    if (octet >= 0xe0 && octet < 0xf0)
        return 3;
    return octet >= 0xf0 && octet < 0xf5 ? 4 : 0;
}

QString glyphOf(char octet)
{
    if (octet == ' ')
        return u"·"_s;
    if (octet == '\t')
        return u"⇥"_s;
    if (octet == '\x7f')
        return u"␡"_s;
    const auto code = static_cast<uchar>(octet);
    return code < ' ' ? QString(QChar(static_cast<char16_t>(controlPictures + code))) : QString(QLatin1Char(octet));
}

/// The letter of several octets that begins here, if it is one that may be shown; empty: it is not.
QString letterAt(QByteArrayView octets, qsizetype offset)
{
    const qsizetype length = lengthOf(octets.at(offset));
    if (length == 0 || offset + length > octets.size())
        return {};
    const QByteArrayView piece = octets.sliced(offset, length);
    const bool isWhole
        = std::ranges::all_of(piece.sliced(1), [](char octet) { return (static_cast<uchar>(octet) & 0xc0) == 0x80; });
    const QString letter = isWhole ? QString::fromUtf8(piece) : QString();
    // An override or another invisible letter would come out as an escape.
    return letter == Base::visibleText(piece) ? letter : QString();
}

} // namespace

QStringList octetGlyphs(QByteArrayView octets)
{
    QStringList glyphs;
    glyphs.reserve(octets.size());
    while (glyphs.size() < octets.size()) {
        const char octet = octets.at(glyphs.size());
        if (static_cast<uchar>(octet) < 0x80) {
            glyphs.append(glyphOf(octet));
            continue;
        }
        const QString letter = letterAt(octets, glyphs.size());
        const qsizetype others = letter.isEmpty() ? 0 : lengthOf(octet) - 1;
        glyphs.append(letter.isEmpty() ? unreadable : letter);
        for (qsizetype i = 0; i < others; ++i)
            glyphs.append(continuation);
    }
    return glyphs;
}

QString drawableGlyph(QStringView glyph, const QFontMetrics &metrics)
{
    if (glyph == u"␍" && !metrics.inFont(u'␍'))
        return u"←"_s;
    if (glyph == u"␊" && !metrics.inFont(u'␊'))
        return u"↓"_s;
    return glyph.toString();
}

bool isMark(QStringView glyph)
{
    const char16_t first = glyph.isEmpty() ? u' ' : glyph.front().unicode();
    return (first >= controlPictures && first < controlPictures + 0x40) || first == u'·' || first == u'⇥'
        || first == u'∙' || first == u'▯';
}

} // namespace Ui
