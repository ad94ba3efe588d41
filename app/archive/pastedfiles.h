// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace Archive {

/// Files that a letter needs and that the user has nowhere else: pictures from the clipboard.
class PastedFiles final {
public:
    explicit PastedFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Writes a file that only the user can read; the name gets a number if it is taken. Returns the path.
    /// Errors: FileUnwritable.
    [[nodiscard]] Base::Result<QString> add(const QString &name, const QByteArray &octets) const;
    /// Removes every other file of the folder.
    void keepOnly(const QStringList &paths) const;

private:
    [[nodiscard]] QString freePath(const QString &name) const;

    QString m_folder;
};

} // namespace Archive
