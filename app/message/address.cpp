// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/address.h"

#include <algorithm>

#include <QSet>

#include "base/limits.h"
#include "base/mailboxsyntax.h"
#include "message/addressparser.h"
#include "message/linebreak.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

Base::Result<void> checkCharacters(QStringView text)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\t';
    };
    if (breaksLine(text))
        return Base::Error{.problem = Base::Problem::LineBreakInField, .subject = text.toString()};
    if (text.size() > Base::Limits::addressListOctets || std::any_of(text.begin(), text.end(), isControl))
        return Base::Error{.problem = Base::Problem::BadAddress, .subject = text.toString()};
    return {};
}

// Would parse() read the name back without quotes?
bool isPlainName(QStringView name)
{
    return name == name.trimmed() && !name.contains(u"  "_s) && !name.contains(u"=?"_s)
        && std::all_of(name.begin(), name.end(),
            [](QChar c) { return c == u' ' || c == u'.' || (Base::isAtomText(c) && !c.isSpace()); });
}

// Finds where typed text is split: keeps track of what encloses the current character.
class Splitter final {
public:
    enum class Mark : quint8 { None, Separator, GroupName };

    /// What the character is: most are nothing; a colon may end the name of a group.
    Mark judge(QChar character)
    {
        if (character == u'\n' || character == u'\r')
            return startAnew(Mark::Separator);
        if (m_isEscaped || character == u'\\')
            m_isEscaped = !m_isEscaped;
        else if (m_isQuoted || (character == u'"' && m_comments == 0))
            m_isQuoted = m_isQuoted != (character == u'"');
        else if (character == u'(' || character == u')')
            m_comments = std::max(0, m_comments + (character == u'(' ? 1 : -1));
        else if (m_comments == 0)
            return judgeBare(character);
        return Mark::None;
    }

private:
    Mark judgeBare(QChar character)
    {
        if (character == u'<' || character == u'[')
            m_isBracketed = true;
        else if (character == u'>' || character == u']')
            m_isBracketed = false;
        else if (!m_isBracketed && (character == u',' || character == u';'))
            return startAnew(Mark::Separator);
        else if (!m_isBracketed && !m_holdsAt && character == u':')
            return startAnew(Mark::GroupName);
        m_holdsAt = m_holdsAt || character == u'@';
        return Mark::None;
    }

    Mark startAnew(Mark mark)
    {
        *this = {};
        return mark;
    }

    int m_comments = 0;
    bool m_isQuoted = false;
    bool m_isBracketed = false;
    bool m_isEscaped = false;
    bool m_holdsAt = false;
};

} // namespace

Base::Result<Address> Address::parse(QStringView text)
{
    if (const auto checked = checkCharacters(text); !checked)
        return checked.error();
    return AddressParser(text).mailbox();
}

QString Address::mailbox() const
{
    return Base::quotedLocalPart(localPart) + u'@' + domain;
}

QString Address::toText() const
{
    if (displayName.isEmpty())
        return mailbox();
    const QString name = isPlainName(displayName) ? displayName : Base::quotedString(displayName);
    return name + u" <" + mailbox() + u'>';
}

bool Address::needsSmtpUtf8() const
{
    return !Base::isAscii(localPart);
}

Base::Error tooManyRecipients()
{
    return {.problem = Base::Problem::TooManyRecipients, .arguments = {QString::number(Base::Limits::recipients)}};
}

Base::Result<QList<Address>> parseAddressList(QStringView text)
{
    if (text.size() > Base::Limits::addressListOctets)
        return tooManyRecipients();
    if (const auto checked = checkCharacters(text); !checked)
        return checked.error();
    return AddressParser(text).list();
}

QStringList splitAddressList(QStringView text)
{
    QStringList pieces;
    Splitter splitter;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const QStringView piece = text.sliced(begin, end - begin).trimmed();
        if (!piece.isEmpty())
            pieces.append(piece.toString());
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Splitter::Mark mark = splitter.judge(text[at]);
        if (mark == Splitter::Mark::None)
            continue;
        if (mark == Splitter::Mark::Separator)
            take(at);
        begin = at + 1;
    }
    take(text.size());
    return pieces;
}

QList<Address> withoutDuplicates(const QList<Address> &addresses)
{
    QList<Address> unique;
    QSet<QString> seen;
    for (const Address &address : addresses) {
        const QString key = address.localPart + u'@' + QString::fromLatin1(Base::asciiDomain(address.domain));
        if (seen.contains(key))
            continue;
        seen.insert(key);
        unique.append(address);
    }
    return unique;
}

} // namespace Message
