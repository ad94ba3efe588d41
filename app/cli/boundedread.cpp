// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/boundedread.h"

#include <cerrno>
#include <cstring>

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/visibletext.h"
#include "cli/interruptwatch.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many octets, as soon as there are some; empty: the end. Not for devices whose octets Qt has read already.
OrRefusal<QByteArray> readSome(QIODevice &device, qint64 most)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const int descriptor = file != nullptr ? file->handle() : -1;
    if (descriptor < 0)
        return device.read(most);
    QByteArray octets(most, Qt::Uninitialized);
    ssize_t count = -1;
    do {
        if (!awaitInput(descriptor))
            return Refusal{ExitCode::Cancelled, u"cancelled: the input was not read to its end"_s, {}};
        count = ::read(descriptor, octets.data(), static_cast<std::size_t>(most));
    } while (count < 0 && (errno == EINTR || errno == EAGAIN));
    if (count < 0)
        return Refusal::from({.problem = Base::Problem::FileUnreadable,
            .subject = file->fileName(),
            .detail = QString::fromLocal8Bit(std::strerror(errno))}); // NOLINT(concurrency-mt-unsafe): one thread
    octets.truncate(count);
    return octets;
}

/// Opening a pipe with a name must not wait for whoever writes to it.
bool openWithoutWaiting(QFile &file, const QString &path)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    return descriptor >= 0
        && file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

} // namespace

OrRefusal<QByteArray> readWhole(QIODevice &device, const QString &name, qint64 megabytes)
{
    const qint64 most = megabytes * 1024 * 1024;
    QByteArray whole;
    while (true) {
        const OrRefusal<QByteArray> read = readSome(device, Base::Limits::bodyChunk);
        if (const Refusal *refusal = std::get_if<Refusal>(&read)) {
            const bool isUnreadable = refusal->exitCode == ExitCode::File && refusal->error;
            return isUnreadable
                ? Refusal::from(
                      {.problem = Base::Problem::FileUnreadable, .subject = name, .detail = refusal->error->detail})
                : *refusal;
        }
        const QByteArray &piece = std::get<QByteArray>(read);
        if (piece.isEmpty())
            return whole;
        whole += piece;
        if (whole.size() > most)
            return Refusal{ExitCode::File,
                Base::visibleText(QStringView(name))
                    + u" holds more than %1 MB: give something shorter"_s.arg(megabytes),
                {}};
    }
}

OrRefusal<QByteArray> readWholeFile(const QString &path, qint64 megabytes)
{
    QFile file;
    if (!openWithoutWaiting(file, path))
        return Refusal::from({.problem = Base::Problem::FileUnreadable,
            .subject = path,
            .detail = QString::fromLocal8Bit(std::strerror(errno))}); // NOLINT(concurrency-mt-unsafe): one thread
    return readWhole(file, path, megabytes);
}

OrRefusal<QByteArray> readFirstLine(QIODevice &device, qint64 most)
{
    QByteArray line;
    line.reserve(most); // it may be a password: no copy of it is left behind by growing
    while (line.size() < most && !line.endsWith('\n')) {
        OrRefusal<QByteArray> read = readSome(device, 1);
        if (const Refusal *refusal = std::get_if<Refusal>(&read))
            return *refusal;
        if (std::get<QByteArray>(read).isEmpty())
            break;
        line += std::get<QByteArray>(read);
    }
    return line;
}

} // namespace Cli
