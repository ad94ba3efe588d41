// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>

namespace Diagnosis {

struct ReplyCodeFacts {
    int code = 0;
    QString meaning;
    QString causes;
    QString whoActs;
    QString reference;
};

struct EnhancedCodeFacts {
    QByteArray code; ///< "5.7.1", "X.7.1", "X.7.X", "5.X.X"
    QString title;
    QString meaning;
    QString whoActs;
    QString reference;
};

struct KeywordFacts {
    QByteArray keyword; ///< capitals
    QString parameters;
    QString whatItDoes;
    QString whatClientChanges;
    QString reference;
};

struct VerbFacts {
    QByteArray verb; ///< capitals
    QString syntax; ///< "MAIL FROM:<reverse-path> [parameters]"
    QString purpose;
    QString allowedWhen;
    QString repliesWanted; ///< what the server may say next
    QString reference;
};

/// The tables of what codes, keywords and verbs mean, from the resources, in the user's language where there is one.
class Knowledge final {
public:
    explicit Knowledge(const QLocale &locale = QLocale::c());

    [[nodiscard]] std::optional<ReplyCodeFacts> replyCode(int code) const;
    /// What the first and the second digit mean, RFC 5321 4.2.1; for a code that no table lists, too.
    [[nodiscard]] QString firstDigit(int code) const;
    [[nodiscard]] QString secondDigit(int code) const;
    /// The exact code, else its subject and detail for any class.
    [[nodiscard]] std::optional<EnhancedCodeFacts> enhancedCode(const QByteArray &code) const;
    [[nodiscard]] std::optional<KeywordFacts> keyword(const QByteArray &keyword) const;
    [[nodiscard]] std::optional<VerbFacts> verb(const QByteArray &verb) const;

private:
    QHash<int, ReplyCodeFacts> m_replyCodes;
    QHash<int, QString> m_firstDigits;
    QHash<int, QString> m_secondDigits;
    QHash<QByteArray, EnhancedCodeFacts> m_enhancedCodes;
    QHash<QByteArray, KeywordFacts> m_keywords;
    QHash<QByteArray, VerbFacts> m_verbs;
};

} // namespace Diagnosis
