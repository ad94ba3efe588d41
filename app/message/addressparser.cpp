// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/addressparser.h"

#include <algorithm>

#include "base/limits.h"
#include "base/mailboxsyntax.h"
#include "message/encodedword.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

using Kind = AddressToken::Kind;

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size())
            ++at;
        plain += text[at];
    }
    return plain;
}

// Invisible and undecodable characters in a local part are copying accidents or worse; nobody could type that address again.
bool isLocalPart(const QString &text)
{
    const auto characters = text.toUcs4();
    return !text.isEmpty() && text.toUtf8().size() <= Base::Limits::localPartOctets
        && std::all_of(characters.begin(), characters.end(), [](uint c) {
               return QChar::isPrint(c) && c != QChar::ReplacementCharacter && (c < 0x80 || !QChar::isSpace(c));
           });
}

bool isComment(const AddressToken &token)
{
    return token.kind == Kind::Comment;
}

bool holdsControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

AddressParser::AddressParser(QStringView source)
    : m_source(source)
    , m_tokens(scanAddresses(source))
{
}

Base::Result<Address> AddressParser::mailbox() const
{
    return mailbox(Tokens(m_tokens));
}

Base::Result<QList<Address>> AddressParser::list() const
{
    QList<Address> addresses;
    for (const Tokens place : places()) {
        Base::Result<Address> address = mailbox(place);
        if (!address)
            return address.error();
        if (addresses.size() == Base::Limits::recipients)
            return tooManyRecipients();
        addresses.append(*std::move(address));
    }
    return addresses;
}

// Empty places are legal (RFC 5322 4.4), and so are those that hold a comment only.
QList<AddressParser::Tokens> AddressParser::places() const
{
    QList<Tokens> found;
    const Tokens all(m_tokens);
    std::size_t begin = 0;
    bool isInAngle = false;
    bool isInGroup = false;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Tokens place = all.subspan(begin, at - begin);
        if (is(all[at], u'<') || is(all[at], u'>')) {
            isInAngle = is(all[at], u'<');
        } else if (isInAngle) {
            continue;
        } else if (is(all[at], u':') && !isInGroup && find(place, u'@') == place.size()) {
            isInGroup = true; // RFC 5322 3.4: what stood before the colon is the name of the group
            begin = at + 1;
        } else if (is(all[at], u',') || is(all[at], u';')) {
            isInGroup = isInGroup && is(all[at], u',');
            found.append(place);
            begin = at + 1;
        }
    }
    found.append(all.subspan(begin));
    found.removeIf([](Tokens place) { return std::ranges::all_of(place, isComment); });
    return found;
}

Base::Result<Address> AddressParser::mailbox(Tokens tokens) const
{
    Address address;
    const std::size_t open = find(tokens, u'<');
    if (open == tokens.size()) {
        if (!takeAddress(tokens, address))
            return refusal(tokens);
        address.displayName = nameFromComment(tokens);
    } else {
        const std::size_t close = find(tokens, u'>');
        if (close < open || close == tokens.size())
            return refusal(tokens);
        const bool isLast = std::ranges::all_of(tokens.subspan(close + 1), isComment);
        const Tokens inside = withoutRoute(tokens.subspan(open + 1, close - open - 1));
        if (!isLast || !takeName(tokens.first(open), address) || !takeAddress(inside, address))
            return refusal(tokens);
    }
    if (holdsControl(address.displayName))
        return refusal(tokens);
    return address;
}

// local-part "@" domain; comments and spaces may stand between (RFC 5322 3.4.1).
bool AddressParser::takeAddress(Tokens tokens, Address &address) const
{
    QList<AddressToken> significant;
    std::ranges::remove_copy_if(tokens, std::back_inserter(significant), isComment);
    const Tokens all(significant);
    const std::size_t at = find(all, u'@');
    if (at == 0 || at % 2 == 0 || at == all.size())
        return false;
    for (std::size_t i = 0; i < at; ++i) {
        const bool wantsWord = i % 2 == 0;
        const bool isWord = all[i].kind == Kind::Atom || all[i].kind == Kind::Quoted;
        if (wantsWord ? !isWord : !is(all[i], u'.'))
            return false;
        address.localPart += wantsWord ? word(all[i]) : u"."_s;
    }
    return isLocalPart(address.localPart) && takeDomain(all.subspan(at + 1), address);
}

bool AddressParser::takeDomain(Tokens tokens, Address &address) const
{
    const bool isLiteral = tokens.size() == 1 && tokens.front().kind == Kind::Literal;
    for (std::size_t i = 0; i < tokens.size() && !isLiteral; ++i) {
        if (i % 2 == 0 ? tokens[i].kind != Kind::Atom : !is(tokens[i], u'.'))
            return false;
    }
    for (const AddressToken &token : tokens)
        address.domain += text(token);
    if (!isLiteral)
        address.domain = address.domain.toLower();
    return !Base::asciiDomain(address.domain).isEmpty();
}

// A phrase; dots (RFC 5322 4.1) and a bare "@" are taken too, because address books write them.
bool AddressParser::takeName(Tokens tokens, Address &address) const
{
    QString name;
    QString plain; // encoded words may hold dots where their writer was careless: joined before decoding
    for (const AddressToken &token : tokens) {
        if (isComment(token))
            continue;
        const bool isPlain = token.kind == Kind::Atom || is(token, u'.') || is(token, u'@');
        if (!isPlain && token.kind != Kind::Quoted)
            return false;
        if (token.isAfterSpace)
            plain += u' ';
        if (isPlain) {
            plain += text(token);
        } else {
            name += decodedWords(plain) + word(token);
            plain.clear();
        }
    }
    name += decodedWords(plain);
    address.displayName = name.trimmed();
    return true;
}

// `ann@example.org (Ann)`: how names were written before RFC 822, and by some programs still.
QString AddressParser::nameFromComment(Tokens tokens) const
{
    const auto comment = std::ranges::find_if(tokens, isComment);
    if (comment == tokens.end())
        return {};
    const QStringView enclosed = text(*comment);
    return decodedWords(unescaped(enclosed.sliced(1, enclosed.size() - 2))).trimmed();
}

// `<@relay.example:ann@example.org>`: a source route is accepted and ignored (RFC 5321 appendix C).
AddressParser::Tokens AddressParser::withoutRoute(Tokens tokens) const
{
    if (tokens.empty() || !is(tokens.front(), u'@'))
        return tokens;
    const std::size_t colon = find(tokens, u':');
    return colon == tokens.size() ? Tokens() : tokens.subspan(colon + 1);
}

std::size_t AddressParser::find(Tokens tokens, QChar special) const
{
    const auto found = std::ranges::find_if(tokens, [&](const AddressToken &token) { return is(token, special); });
    return static_cast<std::size_t>(found - tokens.begin());
}

bool AddressParser::is(const AddressToken &token, QChar special) const
{
    return token.kind == Kind::Special && m_source[token.begin] == special;
}

QStringView AddressParser::text(const AddressToken &token) const
{
    return m_source.sliced(token.begin, token.end - token.begin);
}

QString AddressParser::word(const AddressToken &token) const
{
    const QStringView whole = text(token);
    return token.kind == Kind::Quoted ? unescaped(whole.sliced(1, whole.size() - 2)) : whole.toString();
}

Base::Error AddressParser::refusal(Tokens tokens) const
{
    const qsizetype begin = tokens.empty() ? 0 : tokens.front().begin;
    const qsizetype end = tokens.empty() ? m_source.size() : tokens.back().end;
    return {.problem = Base::Problem::BadAddress, .subject = m_source.sliced(begin, end - begin).toString()};
}

} // namespace Message
