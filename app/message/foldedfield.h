// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringBuilder>

#include "base/limits.h"

namespace Message {

/// One header field while it is written. Lines are folded before white space, so that unfolding gives back the very
/// same octets (RFC 5322 2.2.3).
class FoldedField final {
public:
    explicit FoldedField(QByteArrayView name);

    /// Appends white space and a piece; the line is folded before the space where the piece would not fit.
    void add(const QByteArray &piece, const QByteArray &space = " ");
    /// The next pieces have so many octets together, with the white space between them: they are kept on one line if a
    /// line can hold them.
    void keepTogether(qsizetype octets);
    /// From here on no line is longer than RFC 2047 2 allows for lines with encoded words.
    void expectEncodedWords();
    /// Octets that a piece may have to stand on this line, after one space.
    [[nodiscard]] qsizetype room() const { return m_lineLimit - m_column - 1; }
    /// The field with its final CRLF.
    [[nodiscard]] QByteArray octets() const { return m_octets + "\r\n"; }

private:
    QByteArray m_octets;
    qsizetype m_column = 0;
    bool m_foldsNext = false;
    qsizetype m_lineLimit = Base::Limits::headerLineOctets;
};

} // namespace Message
