// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Transcript {

/// Reads JSON from front to back without a tree of it: a million objects in half a second.
///
/// After a mistake every answer is empty, and hasFailed() says so.
class JsonReader final {
public:
    explicit JsonReader(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Calls member(key) for each member; it must read the value, or skip() it. A key is given as it is spelt.
    template <typename Member> void object(Member member)
    {
        bool isFirst = true;
        for (enter('{'); next('}', isFirst); isFirst = false) {
            const QByteArrayView key = rawString();
            expect(':');
            if (m_hasFailed)
                return;
            member(key);
        }
    }
    /// Calls element() for each element; it must read the value, or skip() it.
    template <typename Element> void array(Element element)
    {
        bool isFirst = true;
        for (enter('['); next(']', isFirst); isFirst = false)
            element();
    }
    [[nodiscard]] bool isAtArray() { return peek() == '['; }
    /// In UTF-8; half a surrogate pair becomes U+FFFD.
    [[nodiscard]] QByteArray string();
    /// The same without a copy, as long as the text lives; what has an escape is put into the room.
    [[nodiscard]] QByteArrayView text(QByteArray &room);
    /// A number without a fraction; what does not fit is a mistake.
    [[nodiscard]] qint64 integer();
    [[nodiscard]] bool boolean();
    /// Whatever value stands here.
    void skip();
    /// Nothing may follow.
    void end();

    void fail() { m_hasFailed = true; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// How far it came.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] static bool isBlank(char octet)
    {
        return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
    }
    /// The next octet that is no blank; 0 at the end.
    [[nodiscard]] char peek()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() && !m_hasFailed ? m_text[m_at] : '\0';
    }
    void enter(char opening);
    [[nodiscard]] bool next(char closing, bool isFirst);
    void expect(char wanted)
    {
        if (peek() == wanted)
            ++m_at;
        else
            fail();
    }
    [[nodiscard]] bool takeWord(QByteArrayView word);
    /// As it is spelt, between the quotes.
    [[nodiscard]] QByteArrayView rawString();
    [[nodiscard]] QByteArray decoded(QByteArrayView spelt);
    void escape(QByteArrayView &rest, QByteArray &into);
    [[nodiscard]] char16_t hexDigits(QByteArrayView &rest);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_hasFailed = false;
};

} // namespace Transcript
