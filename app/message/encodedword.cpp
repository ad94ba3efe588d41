// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/encodedword.h"

#include <algorithm>

#include <QRegularExpression>

#include "message/charset.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype frameOctets = 12; // =?utf-8?Q? and ?=
constexpr qsizetype widestCharacter = 12; // four octets in Q

// RFC 2047 5 rule 3.
bool isPlainInPhrase(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9')
        || QByteArrayView("!*+-/").contains(octet);
}

QByteArray toQ(QByteArrayView octets)
{
    static constexpr QByteArrayView digits = "0123456789ABCDEF";
    QByteArray q;
    for (char octet : octets) {
        const auto value = static_cast<uchar>(octet);
        if (octet == ' ')
            q += '_';
        else if (isPlainInPhrase(octet))
            q += octet;
        else
            q.append('=').append(digits[value >> 4]).append(digits[value & 0xf]);
    }
    return q;
}

QByteArray toB(QByteArrayView octets)
{
    return octets.toByteArray().toBase64();
}

// The characters of the text in UTF-8; an encoded word holds whole ones only (RFC 2047 5).
QByteArrayList characters(QStringView text)
{
    QByteArrayList list;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        list.append(text.sliced(at, isPair ? 2 : 1).toUtf8());
        at += isPair ? 2 : 1;
    }
    return list;
}

qsizetype encodedSize(QByteArrayView octets, bool isQ)
{
    return isQ ? toQ(octets).size() : (octets.size() + 2) / 3 * 4;
}

QByteArray framed(QByteArrayView octets, bool isQ)
{
    return isQ ? "=?utf-8?Q?" + toQ(octets) + "?=" : "=?utf-8?B?" + toB(octets) + "?=";
}

// One past the last character of the word that begins at `begin`. A word in B that another one follows ends where no
// padding is needed, if it can: some readers take padding for the end of the whole text (GMime up to 3.2.13 does).
qsizetype wordEnd(const QByteArrayList &all, qsizetype begin, qsizetype room, bool isQ)
{
    QByteArray octets;
    qsizetype unpaddedEnd = begin;
    qsizetype end = begin;
    for (; end < all.size(); ++end) {
        octets += all[end];
        if (encodedSize(octets, isQ) > room)
            break;
        if (octets.size() % 3 == 0)
            unpaddedEnd = end + 1;
    }
    return isQ || end == all.size() || unpaddedEnd == begin ? end : unpaddedEnd;
}

QByteArray octetsOf(const QRegularExpressionMatch &word)
{
    const QByteArray text = word.captured(3).toLatin1();
    const bool isQ = word.capturedView(2).compare(u"q", Qt::CaseInsensitive) == 0;
    return isQ ? QByteArray::fromPercentEncoding(QByteArray(text).replace('_', ' '), '=')
               : QByteArray::fromBase64(text);
}

// Joins neighbouring words of one charset before decoding, because some writers cut characters between words.
class WordDecoder final {
public:
    /// False: the charset is not known.
    bool add(const QRegularExpressionMatch &word, bool isNeighbour)
    {
        const QByteArray charset = word.captured(1).toLatin1().toLower();
        if (!isNeighbour || charset != m_charset)
            flush();
        if (!decodedText({}, charset))
            return false;
        m_charset = charset;
        m_octets += octetsOf(word);
        return true;
    }

    void addPlain(QStringView text)
    {
        flush();
        m_text += text;
    }

    [[nodiscard]] QString text()
    {
        flush();
        return m_text;
    }

private:
    void flush()
    {
        if (!m_octets.isEmpty())
            m_text += decodedText(m_octets, m_charset).value_or(QString());
        m_octets.clear();
    }

    QString m_text;
    QByteArray m_charset;
    QByteArray m_octets;
};

} // namespace

QByteArrayList encodedWords(QStringView text, qsizetype firstRoom)
{
    const QByteArray whole = text.toUtf8();
    const bool isQ = toQ(whole).size() <= encodedSize(whole, false);
    const QByteArrayList all = characters(text);
    const bool fitsHere = firstRoom >= frameOctets + widestCharacter;
    qsizetype room = fitsHere ? std::min(firstRoom, encodedWordOctets) : encodedWordOctets;
    QByteArrayList words;
    for (qsizetype begin = 0; begin < all.size();) {
        const qsizetype end = wordEnd(all, begin, room - frameOctets, isQ);
        words.append(framed(all.sliced(begin, end - begin).join(), isQ));
        begin = end;
        room = encodedWordOctets;
    }
    return words;
}

QString decodedWords(const QString &text)
{
    static const QRegularExpression pattern(uR"(=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?\s]*)\?=)"_s);
    WordDecoder decoder;
    qsizetype end = 0;
    bool isAfterWord = false;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView gap = QStringView(text).sliced(end, match.capturedStart() - end);
        const bool isNeighbour = isAfterWord && gap.trimmed().isEmpty(); // RFC 2047 6.2: such a gap is not shown
        if (!isNeighbour)
            decoder.addPlain(gap);
        isAfterWord = decoder.add(match, isNeighbour);
        if (!isAfterWord)
            decoder.addPlain(match.capturedView());
        end = match.capturedEnd();
    }
    decoder.addPlain(QStringView(text).sliced(end));
    return decoder.text();
}

} // namespace Message
