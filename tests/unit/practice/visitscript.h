// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "practice/settings.h"

namespace Practice::Test {

/// A dialogue as it is written down, and the run of it.
///
///     C: a line of the client, CRLF behind it      L: the same with LF alone
///     S: a line of the server                      -- what else the server did or wants
///
/// What the client says up to the next line of the server goes out in one piece, or octet by octet.
class VisitScript final {
public:
    explicit VisitScript(const char *text);

    enum class Delivery : quint8 { InOnePiece, ByteByByte };
    /// What really happened, in the same notation. Equal to text() when the server did as written.
    [[nodiscard]] QString run(const Settings &settings, Delivery delivery) const;
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace Practice::Test
