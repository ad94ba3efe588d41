// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QObject>
#include <QString>

#include "base/error.h"
#include "profiles/account.h"

namespace Profiles {

/// The accounts that the user has saved, in an INI file with a version number. Passwords are in the keychain.
///
/// A value in the file that makes no sense gives way to the default of Account; an entry without a host is left out.
class AccountStore final : public QObject {
    Q_OBJECT
public:
    /// filePath: where they are kept; the file need not exist.
    explicit AccountStore(QString filePath, QObject *parent = nullptr);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> find(const QString &id) const;
    /// Adds it, or takes the place of the one with the same id; an empty id is given one. Returns the id.
    QString save(Account account);
    void remove(const QString &id);

Q_SIGNALS:
    void changed();
    /// The change is in memory, but the file could not be written: FileUnwritable.
    void notStored(const Base::Error &error);

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    void load();
    void store();

    QString m_filePath;
    QList<Account> m_accounts;
};

} // namespace Profiles
