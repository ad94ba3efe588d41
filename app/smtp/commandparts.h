// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

#include <QByteArray>
#include <QList>

namespace Smtp {

/// A piece of a line, and where it stands.
struct CommandPart {
    QByteArray text;
    qsizetype position = 0;

    [[nodiscard]] qsizetype end() const { return position + text.size(); }
    friend bool operator==(const CommandPart &, const CommandPart &) = default;
};

/// A command line taken apart, right or wrong.
struct CommandParts {
    CommandPart verb;
    QList<CommandPart> words; ///< behind the verb
    // MAIL and RCPT
    CommandPart keyword; ///< "FROM:"; empty: there is none
    std::optional<CommandPart> path; ///< with its brackets, if it has them
    qsizetype blanksBeforePath = 0; ///< behind the colon
    QList<CommandPart> parameters;

    /// Of the last piece.
    [[nodiscard]] qsizetype end() const;
};

[[nodiscard]] CommandParts partsOf(QByteArrayView line);

/// What a parameter of MAIL or RCPT looks like, and which extension brings it.
struct ParameterRule {
    QByteArrayView verb;
    QByteArrayView name;
    QByteArrayView extension; ///< as it stands in the reply to EHLO
    QByteArrayView pattern; ///< words apart by blanks; "#" a number, "*" anything; empty: it has no value

    [[nodiscard]] bool allows(const QByteArray &value) const;
};

[[nodiscard]] std::span<const ParameterRule> knownParameters();
/// In the order in which they usually come.
[[nodiscard]] const QList<QByteArray> &knownVerbs();
/// Nothing may stand behind it.
[[nodiscard]] bool takesNoWord(QByteArrayView verb);
/// local@domain, as far as can be seen without being strict.
[[nodiscard]] bool looksLikeMailbox(QByteArrayView address);

} // namespace Smtp
