// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QByteArray>
#include <QRegularExpression>

namespace Transcript {

/// Looks for text in octets without regard to case. Made once, run a million times.
class TextMatcher final {
public:
    enum class Mode : quint8 { Contains, Equals };

    TextMatcher(const QString &wanted, Mode mode);
    explicit TextMatcher(const QRegularExpression &expression);

    [[nodiscard]] bool matches(QByteArrayView octets) const;
    [[nodiscard]] bool matches(const QString &text) const;

private:
    [[nodiscard]] bool isFoundIn(QByteArrayView octets) const;

    enum class Kind : quint8 { Ascii, Unicode, Expression };
    Kind m_kind = Kind::Ascii;
    Mode m_mode = Mode::Contains;
    QByteArray m_folded; ///< what is wanted, in small letters
    QString m_wanted;
    QRegularExpression m_expression;
    std::array<quint16, 256> m_skips{}; ///< Horspool: how far to go on when an octet stands at the end of the window
};

} // namespace Transcript
