// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/boundedread.h"

#include <QFile>

#include "base/limits.h"
#include "base/visibletext.h"

namespace Cli {

using namespace Qt::StringLiterals;

OrRefusal<QByteArray> readWhole(QIODevice &device, const QString &name, qint64 megabytes)
{
    const qint64 most = megabytes * 1024 * 1024;
    QByteArray octets;
    for (QByteArray piece = device.read(Base::Limits::bodyChunk); !piece.isEmpty();
        piece = device.read(Base::Limits::bodyChunk)) {
        octets += piece;
        if (octets.size() > most)
            return Refusal{ExitCode::File,
                Base::visibleText(QStringView(name))
                    + u" holds more than %1 MB: give something shorter"_s.arg(megabytes),
                {}};
    }
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file != nullptr && file->error() != QFileDevice::NoError)
        return Refusal::from(
            {.problem = Base::Problem::FileUnreadable, .subject = name, .detail = file->errorString()});
    return octets;
}

OrRefusal<QByteArray> readWholeFile(const QString &path, qint64 megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Refusal::from({.problem = Base::Problem::FileUnreadable, .subject = path, .detail = file.errorString()});
    return readWhole(file, path, megabytes);
}

} // namespace Cli
