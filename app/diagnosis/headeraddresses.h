// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Diagnosis {

/// An address as a field of a header has it.
struct HeaderAddress {
    QString field; ///< "To"
    QString mailbox; ///< for people
    QString key; ///< as mailboxKey() of it
};

/// Those of all fields of this name. header: in CRLF form, or with bare line feeds.
[[nodiscard]] QList<HeaderAddress> headerAddresses(const QByteArray &header, const QByteArray &field);
/// Of To, Cc and Bcc: whom a letter names.
[[nodiscard]] QList<HeaderAddress> headerRecipients(const QByteArray &header);
/// Those of a list as one writes it; field: that it stands in. Empty: it is none.
[[nodiscard]] QList<HeaderAddress> listedAddresses(const QString &list, const QString &field);
/// What two spellings of the same mailbox have in common: RFC 5321 2.4, the local part is told apart by case.
[[nodiscard]] QString mailboxKey(const QString &mailbox);

} // namespace Diagnosis
