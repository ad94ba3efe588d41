// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/pastedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Archive {

using namespace Qt::StringLiterals;

Base::Result<QString> PastedFiles::add(const QString &name, const QByteArray &octets) const
{
    QDir().mkpath(m_folder);
    const QString path = freePath(QFileInfo(name).fileName());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(octets) == octets.size() && file.commit())
        return path;
    return Base::Error{.problem = Base::Problem::FileUnwritable, .subject = path, .detail = file.errorString()};
}

void PastedFiles::keepOnly(const QStringList &paths) const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (!paths.contains(file.absoluteFilePath()))
            QFile::remove(file.absoluteFilePath());
    }
}

QString PastedFiles::freePath(const QString &name) const
{
    const QDir folder(m_folder);
    const QFileInfo wanted(name);
    QString path = folder.absoluteFilePath(name);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.absoluteFilePath(
            u"%1 %2.%3"_s.arg(wanted.completeBaseName(), QString::number(number), wanted.suffix()));
    return path;
}

} // namespace Archive
