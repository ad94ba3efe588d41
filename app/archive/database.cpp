// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/database.h"

#include <optional>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include "archive/schema.h"

namespace Archive {

using namespace Qt::StringLiterals;
using Base::Problem;

namespace {

/// What SQLite says by number; extended codes have these in their lowest octet.
enum class Verdict { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NoDatabase = 26 };

constexpr auto patience = "QSQLITE_BUSY_TIMEOUT=400"; // milliseconds: the window waits for it

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_isOpen = false;
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Base::Result<void> Database::makeFile() const
{
    QDir().mkpath(QFileInfo(m_path).path());
    if (QFile::exists(m_path))
        return {};
    // Made here and not by SQLite, so that it is nobody else's from its first moment. Its companions take after it.
    QFile file(m_path);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.exists())
        return {};
    return Base::Error{.problem = Problem::FileUnwritable, .subject = m_path, .detail = file.errorString()};
}

Base::Result<void> Database::connect()
{
    QSqlError error;
    {
        // Nobody holds a connection by the time that it is removed.
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        connection.setDatabaseName(m_path);
        connection.setConnectOptions(QString::fromLatin1(patience));
        if (connection.open())
            return {};
        error = connection.lastError();
    }
    close();
    return errorOf(error);
}

Base::Result<void> Database::open()
{
    if (m_isOpen)
        return {};
    if (const Base::Result<void> made = makeFile(); !made)
        return made.error();
    if (const Base::Result<void> connected = connect(); !connected)
        return connected.error();
    m_isOpen = true; // for the statements that follow
    const Base::Result<void> migrated = migrate();
    if (!migrated)
        close();
    return migrated;
}

Base::Result<void> Database::migrate()
{
    for (const QString &pragma : connectionPragmas()) {
        // Where the file can only be read, it stays in the mode that it is in.
        const Base::Result<void> set = change(pragma);
        if (!set && set.error().problem == Problem::FileDamaged)
            return set.error();
    }
    const auto version = [this]() -> Base::Result<int> {
        Base::Result<QSqlQuery> found = run(u"PRAGMA user_version"_s);
        if (!found)
            return found.error();
        return found->next() ? found->value(0).toInt() : 0;
    };
    const Base::Result<int> first = version();
    if (!first)
        return first.error();
    if (*first > schemaVersion())
        return Base::Error{.problem = Problem::FileUnreadable, .subject = m_path, .arguments = {u"newer"_s}};
    if (*first == schemaVersion())
        return {};
    return together([&]() -> Base::Result<void> {
        // Another program may have been here between the question and the lock.
        const Base::Result<int> now = version();
        if (!now)
            return now.error();
        for (const QString &statement : migrationsFrom(*now)) {
            if (const Base::Result<void> changed = change(statement); !changed)
                return changed.error();
        }
        return {};
    });
}

Base::Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    if (const Base::Result<void> opened = open(); !opened)
        return opened.error();
    std::optional<QSqlQuery> query(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    const bool isPrepared = query->prepare(statement);
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (isPrepared && query->exec())
        return std::move(*query);
    const QSqlError error = query->lastError();
    query.reset(); // a damaged file is closed, and nobody may hold on to it
    return errorOf(error);
}

Base::Result<void> Database::change(const QString &statement, const QVariantList &values)
{
    const Base::Result<QSqlQuery> done = run(statement, values);
    if (!done)
        return done.error();
    return {};
}

Base::Error Database::errorOf(const QSqlError &error)
{
    Base::Error result{.problem = Problem::FileUnwritable, .subject = m_path, .detail = error.databaseText()};
    switch (static_cast<Verdict>(error.nativeErrorCode().toInt() & 0xff)) {
    case Verdict::Busy:
    case Verdict::Locked:
        result.arguments = {u"locked"_s};
        break;
    case Verdict::ReadOnly:
    case Verdict::CannotOpen:
        result.arguments = {u"read-only"_s};
        break;
    case Verdict::Full:
        result.arguments = {u"full"_s};
        break;
    case Verdict::Corrupt:
    case Verdict::NoDatabase:
        result.problem = Problem::FileDamaged;
        result.arguments = {u"put-aside"_s};
        close();
        for (const QString &companion : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + companion);
        QFile::remove(m_path + u".damaged");
        QFile::rename(m_path, m_path + u".damaged");
        break;
    }
    return result;
}

} // namespace Archive
