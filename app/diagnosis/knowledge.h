// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include "base/note.h"
#include "diagnosis/table.h"

namespace Diagnosis {

struct ReplyCodeFacts {
    int code = 0;
    QString meaning;
    QString causes;
    QString whoActs;
    QString reference;
};

struct EnhancedCodeFacts {
    QByteArray code; ///< "5.7.139", "X.7.1", "X.7.X", "5.X.X"
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

struct NoteFacts {
    QString words; ///< the note itself, arguments filled in
    QString meaning;
};

/// What something means, and where that is written.
struct Meaning {
    QString text;
    QString reference; ///< may be empty
};

/// The tables of what codes, keywords and verbs mean, from the resources, in the user's language where there is one.
class Knowledge final {
public:
    explicit Knowledge(const QLocale &locale = QLocale::c());

    [[nodiscard]] std::optional<ReplyCodeFacts> replyCode(int code) const;
    /// What the first and the second digit mean, RFC 5321 4.2.1; for a code that no table lists, too.
    [[nodiscard]] QString firstDigit(int code) const;
    [[nodiscard]] QString secondDigit(int code) const;
    /// The exact code, else its subject and detail for any class. Classes and subjects by "5.X.X" and "X.7.X".
    [[nodiscard]] std::optional<EnhancedCodeFacts> enhancedCode(const QByteArray &code) const;
    [[nodiscard]] std::optional<KeywordFacts> keyword(const QByteArray &keyword) const;
    [[nodiscard]] std::optional<VerbFacts> verb(const QByteArray &verb) const;
    /// A parameter of MAIL or RCPT as it stands, "BODY=8BITMIME"; else its name alone, "SIZE" for "SIZE=1200".
    [[nodiscard]] std::optional<Meaning> parameter(const QByteArray &parameter) const;
    /// A SASL mechanism.
    [[nodiscard]] std::optional<Meaning> mechanism(const QByteArray &mechanism) const;
    [[nodiscard]] NoteFacts note(const Base::Note &note) const;
    /// A sentence of explanations by its key in phrases.tsv, which must exist.
    [[nodiscard]] Meaning phrase(QLatin1StringView key, const QStringList &arguments = {}) const;

private:
    enum Subject : quint8 {
        ReplyCodes,
        EnhancedCodes,
        Keywords,
        Verbs,
        Digits,
        Parameters,
        Mechanisms,
        Phrases,
        Notes
    };

    [[nodiscard]] QString digit(const QString &key) const;
    [[nodiscard]] std::optional<Meaning> meaning(Subject subject, const QByteArray &key) const;
    [[nodiscard]] QStringList row(Subject subject, const QByteArray &key) const;

    std::array<Table, Notes + 1> m_tables;
};

} // namespace Diagnosis
