// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include "transcript/filterfault.h"

namespace Transcript {

/// A piece of the text of a filter.
struct FilterToken {
    enum class Kind : quint8 {
        End,
        Word, ///< also a field or a value
        Quoted, ///< text between quotes, without them
        Pattern, ///< text between slashes, without them
        Operator, ///< == != < <= > >=, and contains, matches, in
        And,
        Or,
        Not,
        Open,
        Close,
        SetOpen,
        SetClose,
        Comma,
        Broken, ///< a quote or a pattern that does not end
    };
    Kind kind = Kind::End;
    QString text = {}; ///< as it is meant
    qsizetype position = 0;
    qsizetype length = 0;
};

/// Cuts the text of a filter into pieces, one at a time.
class FilterLexer final {
public:
    explicit FilterLexer(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] FilterToken next();

private:
    [[nodiscard]] FilterToken sign();
    [[nodiscard]] FilterToken enclosed(FilterToken::Kind kind);
    [[nodiscard]] FilterToken word();
    [[nodiscard]] FilterToken token(FilterToken::Kind kind, qsizetype length, const QString &text);

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace Transcript
