// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QDateTime>

class QIODevice;
struct archive;

namespace Transcript {

/// Writes a zip file from front to back: each file in it as it comes, none is held in memory.
class ZipFile final {
public:
    /// The device must be open, and outlive this.
    explicit ZipFile(QIODevice &device);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    /// A file in it, of this time; write() writes what is in it, and tells whether it could.
    [[nodiscard]] bool add(
        const QByteArray &name, const QDateTime &time, const std::function<bool(QIODevice &device)> &write);
    /// The table at the end. False: the device did not take it.
    [[nodiscard]] bool close();

private:
    struct Freer {
        void operator()(archive *archive) const;
    };
    std::unique_ptr<archive, Freer> m_archive;
    bool m_isOpen = false;
};

} // namespace Transcript
