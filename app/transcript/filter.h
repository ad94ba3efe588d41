// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include "transcript/filterfault.h"
#include "transcript/filterprogram.h"

namespace Transcript {

class Store;

/// Which entries of a transcript are wanted, in a small language:
///
///     relay                   the text holds this word, in whatever case; "two words"; /regular expression/
///     code>=400               a field, see filterfields.h: == != < <= > >= contains matches in {250, 400..499}
///     verb==RCPT and code!=250 or not data and (wait>500ms or len>10kB)
///
/// Two terms side by side must both hold. A field that an entry does not have makes every comparison false, != too.
/// A reply has verb, argument and addresses of the command that it answers.
class Filter final {
public:
    /// The empty filter: everything matches.
    Filter() = default;
    [[nodiscard]] static std::variant<Filter, FilterFault> parse(const QString &text);

    [[nodiscard]] bool matches(const Store &store, qsizetype row) const
    {
        return isEmpty() || m_program.matches(store, row);
    }
    [[nodiscard]] bool isEmpty() const { return m_program.isEmpty(); }
    [[nodiscard]] QString text() const { return m_text; }

private:
    Filter(QString text, FilterProgram program)
        : m_text(std::move(text))
        , m_program(std::move(program))
    {
    }

    QString m_text;
    FilterProgram m_program;
};

} // namespace Transcript
