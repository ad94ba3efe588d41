// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include <QList>
#include <QString>

#include "practice/faultrule.h"

namespace Practice {

/// Why a file of faults cannot be read.
struct FaultComplaint {
    int line = 0; ///< from 1
    QString sentence; ///< what is wrong and what to do, without a full stop
};

/// The faults that a server shall have: lines of the form
///
///     PLACE [PATTERN] [nth N[-[M]]] [after OCTETS]: ACTION
///
/// with # in front of a comment. The manual page of `postscope-cli serve` has the whole language.
class Faults final {
public:
    [[nodiscard]] static std::variant<Faults, FaultComplaint> parse(QByteArrayView text);

    [[nodiscard]] const QList<FaultRule> &rules() const { return m_rules; }
    friend bool operator==(const Faults &, const Faults &) = default;

private:
    QList<FaultRule> m_rules;
};

} // namespace Practice
