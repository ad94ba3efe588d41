// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

#include "base/result.h"

class QSqlError;
class QSqlQuery;

namespace Archive {

/// The file of the history: a database that several programs may have open at once, readable for its owner alone.
///
/// It is opened when it is first used. Errors of all functions: FileUnwritable, with the reason as an argument
/// ("locked", "full", "read-only"); FileUnreadable ("newer": a later version of the program wrote it); FileDamaged ("put-aside"): the
/// file now has ".damaged" behind its name, and the next use begins a new one.
class Database final {
public:
    explicit Database(QString path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement. Its rows are read forwards, once.
    [[nodiscard]] Base::Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// Runs statements that belong together: all of them or none.
    template <typename Work> [[nodiscard]] Base::Result<void> together(const Work &work)
    {
        // The lock is taken at the beginning: a reader that becomes a writer half-way would be turned away at once.
        if (const Base::Result<void> begun = change(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun.error();
        const Base::Result<void> worked = work();
        const Base::Result<void> ended = change(worked ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
        return worked ? ended : worked;
    }
    /// As run(), for a statement that has no rows.
    [[nodiscard]] Base::Result<void> change(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] Base::Result<void> open();
    [[nodiscard]] Base::Result<void> makeFile() const;
    [[nodiscard]] Base::Result<void> connect();
    [[nodiscard]] Base::Result<void> migrate();
    [[nodiscard]] Base::Error errorOf(const QSqlError &error);
    void close();

    QString m_path;
    QString m_connection; ///< its name among those of Qt
    bool m_isOpen = false;
};

} // namespace Archive
