// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/zipfile.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

namespace Transcript {

namespace {

constexpr int ownerWrites = 0644;

la_ssize_t passOn(archive *, void *device, const void *octets, size_t length)
{
    return static_cast<QIODevice *>(device)->write(static_cast<const char *>(octets), static_cast<qint64>(length));
}

/// What is written to it becomes the file that was begun last.
class ZippedFile final : public QIODevice {
public:
    explicit ZippedFile(archive *archive)
        : m_archive(archive)
    {
        open(WriteOnly | Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *octets, qint64 length) override
    {
        return archive_write_data(m_archive, octets, static_cast<size_t>(length));
    }

private:
    archive *m_archive;
};

struct EntryFreer {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

} // namespace

void ZipFile::Freer::operator()(archive *archive) const
{
    archive_write_free(archive);
}

ZipFile::ZipFile(QIODevice &device)
    : m_archive(archive_write_new())
{
    archive_write_set_format_zip(m_archive.get());
    archive_write_set_bytes_in_last_block(m_archive.get(), 1); // no filling behind the end, which is for tapes
    m_isOpen = archive_write_open(m_archive.get(), &device, nullptr, passOn, nullptr) == ARCHIVE_OK;
}

ZipFile::~ZipFile() = default;

bool ZipFile::add(const QByteArray &name, const QDateTime &time, const std::function<bool(QIODevice &)> &write)
{
    const std::unique_ptr<archive_entry, EntryFreer> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), ownerWrites);
    archive_entry_set_mtime(entry.get(), time.toSecsSinceEpoch(), 0);
    if (!m_isOpen || archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
        return false;
    ZippedFile file(m_archive.get());
    return write(file) && archive_write_finish_entry(m_archive.get()) == ARCHIVE_OK;
}

bool ZipFile::close()
{
    return m_isOpen && archive_write_close(m_archive.get()) == ARCHIVE_OK;
}

} // namespace Transcript
