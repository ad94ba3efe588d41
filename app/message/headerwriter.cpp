// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/headerwriter.h"

#include <algorithm>

#include "base/mailboxsyntax.h"
#include "message/encodedword.h"
#include "message/foldedfield.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QString space; ///< that stands before it
    QString text;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        Word word;
        while (at < text.size() && text[at] == u' ')
            word.space += text[at++];
        while (at < text.size() && text[at] != u' ')
            word.text += text[at++];
        words.append(word);
    }
    return words;
}

void addEncoded(FoldedField &field, const QString &text, const QString &space)
{
    field.expectEncodedWords();
    QByteArray before = space.toLatin1();
    for (const QByteArray &word : encodedWords(text, field.room() + 1 - before.size())) {
        field.add(word, before);
        before = " "_ba;
    }
}

void addWords(FoldedField &field, const QString &text)
{
    for (const Word &word : wordsOf(text))
        field.add(word.text.toUtf8(), word.space.isEmpty() ? " "_ba : word.space.toLatin1());
}

} // namespace

void HeaderWriter::addText(QByteArrayView name, const QString &text, qsizetype longestWord)
{
    FoldedField field(name);
    QString encoded; // neighbours share their encoded words: white space between encoded words is not shown
    QString encodedSpace;
    const auto flush = [&] {
        if (!encoded.isEmpty())
            addEncoded(field, encoded, encodedSpace);
        encoded.clear();
    };
    for (const Word &word : wordsOf(text.trimmed())) {
        const QString space = word.space.isEmpty() ? u" "_s : word.space;
        const QByteArray octets = word.text.toUtf8();
        if (isPlain(word.text) && octets.size() <= longestWord) {
            flush();
            field.add(octets, space.toLatin1());
        } else if (encoded.isEmpty()) {
            encoded = word.text;
            encodedSpace = space;
        } else {
            encoded += space + word.text;
        }
    }
    flush();
    m_octets += field.octets();
}

void HeaderWriter::addAddresses(QByteArrayView name, const QList<Address> &addresses)
{
    if (addresses.isEmpty())
        return;
    FoldedField field(name);
    for (qsizetype i = 0; i < addresses.size(); ++i)
        addMailbox(field, addresses[i], i + 1 < addresses.size() ? ","_ba : QByteArray());
    m_octets += field.octets();
}

void HeaderWriter::addRaw(QByteArrayView name, QByteArrayView value, const QByteArrayList &parameters)
{
    FoldedField field(name);
    QByteArray piece = value.toByteArray();
    for (const QByteArray &parameter : parameters) {
        field.add(piece + ';');
        piece = parameter;
    }
    field.add(piece);
    m_octets += field.octets();
}

// Can the word stand as it is? What looks like an encoded word would be decoded by the reader, and line separators
// beyond ASCII end a line for some.
bool HeaderWriter::isPlain(const QString &word) const
{
    const auto characters = word.toUcs4();
    const uint last = m_charset == Charset::Ascii ? 0x7e : QChar::LastValidCodePoint;
    const auto isPlainCharacter = [last](uint c) {
        return c <= last && QChar::isPrint(c) && (c < 0x80 || !QChar::isSpace(c));
    };
    return !word.contains(u"=?"_s) && std::all_of(characters.begin(), characters.end(), isPlainCharacter);
}

bool HeaderWriter::isPhrase(const QString &name) const
{
    return !name.contains(u"  "_s)
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c == u' ' || Base::isAtomText(c); });
}

// A name that is not encoded is kept on one line with its address where that is possible: there are readers that leave
// the fold in the name (GMime 3.2.13 does).
void HeaderWriter::addMailbox(FoldedField &field, const Address &address, const QByteArray &separator) const
{
    const QString &name = address.displayName;
    if (name.isEmpty()) {
        field.add(addrSpec(address) + separator);
        return;
    }
    const QByteArray route = '<' + addrSpec(address) + '>' + separator;
    if (mustBeEncoded(name)) {
        addEncoded(field, name, u" "_s);
    } else {
        const QString phrase = isPhrase(name) ? name : Base::quotedString(name);
        field.keepTogether(phrase.toUtf8().size() + 1 + route.size());
        addWords(field, phrase);
    }
    field.add(route);
}

// Names that no quoting makes fit; quoting may double a word.
bool HeaderWriter::mustBeEncoded(const QString &name) const
{
    const auto words = wordsOf(name);
    return !isPlain(name) || std::any_of(words.begin(), words.end(), [](const Word &word) {
        return word.text.toUtf8().size() >= Base::Limits::headerLineOctets / 2;
    });
}

QByteArray HeaderWriter::addrSpec(const Address &address) const
{
    const QByteArray domain = m_charset == Charset::Ascii ? Base::asciiDomain(address.domain) : address.domain.toUtf8();
    return Base::quotedLocalPart(address.localPart).toUtf8() + '@' + domain;
}

} // namespace Message
