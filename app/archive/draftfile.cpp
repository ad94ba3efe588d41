// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/draftfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace Archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maximumOctets = 64 * 1024 * 1024; // far above any letter that was typed

Base::Error failure(Base::Problem problem, const QString &path, const QString &detail)
{
    return {.problem = problem, .subject = path, .detail = detail};
}

Base::Result<Message::Draft> draftFrom(const QByteArray &octets)
{
    const QJsonObject json = QJsonDocument::fromJson(octets).object();
    if (json.value(u"version"_s).toInt() != formatVersion)
        return Base::Error{.problem = Base::Problem::FileDamaged};
    return Message::Draft::fromJson(json.value(u"draft"_s).toObject());
}

} // namespace

Base::Result<void> DraftFile::write(const Message::Draft &draft) const
{
    const QJsonObject json{{u"version"_s, formatVersion}, {u"draft"_s, draft.toJson()}};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    // A draft is a letter that nobody else may read yet.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(json).toJson()) >= 0 && file.commit();
    if (!isWritten)
        return failure(Base::Problem::FileUnwritable, m_path, file.errorString());
    return {};
}

Base::Result<std::optional<Message::Draft>> DraftFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<Message::Draft>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Base::Problem::FileUnreadable, m_path, file.errorString());
    const QByteArray octets = file.read(maximumOctets);
    if (file.error() != QFileDevice::NoError)
        return failure(Base::Problem::FileUnreadable, m_path, file.errorString());
    file.close();
    Base::Result<Message::Draft> draft = draftFrom(octets);
    if (!draft) {
        keepDamaged();
        return failure(Base::Problem::FileDamaged, m_path, draft.error().detail);
    }
    return std::optional(*std::move(draft));
}

void DraftFile::remove() const
{
    QFile::remove(m_path);
}

void DraftFile::keepDamaged() const
{
    const QString beside = m_path + u".damaged";
    QFile::remove(beside);
    QFile::rename(m_path, beside);
}

} // namespace Archive
