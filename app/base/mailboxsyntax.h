// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Base {

[[nodiscard]] bool isAscii(QStringView text);

/// The domain as A-labels in lower case (RFC 5890 2.3.2.1), an address literal as it is; empty: it is no domain.
[[nodiscard]] QByteArray asciiDomain(const QString &domain);

/// One character of an atom: RFC 5322 3.2.3, and everything beyond ASCII by RFC 6531 3.3.
[[nodiscard]] bool isAtomText(QChar character);

/// `localPart` as a dot-string if it is one, else as a quoted string (RFC 5321 4.1.2).
[[nodiscard]] QString quotedLocalPart(const QString &localPart);

/// The text between quotes, with backslashes where RFC 5322 3.2.4 wants them.
[[nodiscard]] QString quotedString(QStringView text);

} // namespace Base
