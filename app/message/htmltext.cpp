// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/htmltext.h"

#include <array>

#include <QRegularExpression>

namespace Message {

using namespace Qt::StringLiterals;

namespace {

struct Entity {
    QStringView name;
    char16_t character;
};

constexpr std::array entities{Entity{u"amp", u'&'}, Entity{u"lt", u'<'}, Entity{u"gt", u'>'}, Entity{u"quot", u'"'},
    Entity{u"apos", u'\''}, Entity{u"nbsp", u'\u00a0'}};

// The text of `amp`, `#8364`, `#x20ac`; null: no such entity.
QString entityText(QStringView name)
{
    for (const Entity &entity : entities) {
        if (entity.name == name)
            return QString(QChar(entity.character));
    }
    const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = name.startsWith(u'#') && isNumber && code > 0 && code <= QChar::LastValidCodePoint;
    return isCharacter ? QStringView(QChar::fromUcs4(code)).toString() : QString();
}

QString withEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(#?\\w{2,10});"_s);
    QString plain;
    qsizetype end = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString character = entityText(match.capturedView(1));
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        plain += character.isNull() ? match.captured() : character;
        end = match.capturedEnd();
    }
    return plain + QStringView(text).sliced(end);
}

} // namespace

QString textOfHtml(const QString &html)
{
    static const auto options
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s, options);
    static const QRegularExpression lineEnd(u"<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>"_s, options);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression space(u"[ \\t\\r\\n]+"_s);
    QString text = html;
    text.remove(hidden).replace(space, u" "_s).replace(lineEnd, u"\n"_s).remove(tag);
    return withEntities(text).trimmed();
}

} // namespace Message
