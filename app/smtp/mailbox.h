// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace Smtp {

/// A mailbox of the envelope, RFC 5321 4.1.2 and 4.1.3.
class Mailbox final {
public:
    /// localPart without quotes; domain a name (U-label or A-label) or a literal in brackets.
    /// Errors: BadAddress, LineBreakInField.
    [[nodiscard]] static Base::Result<Mailbox> make(const QString &localPart, const QString &domain);

    [[nodiscard]] const QString &localPart() const { return m_localPart; }
    [[nodiscard]] const QString &domain() const { return m_domain; }
    /// The local part is not ASCII: only SMTPUTF8 can carry it (RFC 6531 3.2).
    [[nodiscard]] bool needsSmtpUtf8() const;
    /// `local@domain` with the local part quoted where it must be; the domain as A-labels.
    [[nodiscard]] QByteArray toBytes() const;
    /// `<local@domain>`
    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QString toText() const;
    friend bool operator==(const Mailbox &, const Mailbox &) = default;

private:
    Mailbox(QString localPart, QString domain, QByteArray asciiDomain);

    QString m_localPart;
    QString m_domain;
    QByteArray m_asciiDomain;
};

} // namespace Smtp
