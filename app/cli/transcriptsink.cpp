// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/transcriptsink.h"

#include <QFileInfo>
#include <QSaveFile>

#include "transcript/export.h"

namespace Cli {

Base::Result<void> TranscriptSink::open(const QString &path)
{
    // What is no ordinary file, a device or a pipe, is written to; a new file in its place would destroy it.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        m_file = std::make_unique<QFile>(path);
    else
        m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return error();
    return {};
}

Base::Result<void> TranscriptSink::write(const Transcript::Store &store, const QByteArray &facts)
{
    const auto format = Transcript::exportFormatOf(m_file->fileName()).value_or(Transcript::ExportFormat::Text);
    const bool isWritten = Transcript::exportTo(*m_file, store, format, {.facts = facts}) && m_file->flush();
    auto *file = qobject_cast<QSaveFile *>(m_file.get());
    if (!isWritten || (file != nullptr && !file->commit()))
        return error();
    return {};
}

Base::Error TranscriptSink::error() const
{
    return {.problem = Base::Problem::FileUnwritable, .subject = m_file->fileName(), .detail = m_file->errorString()};
}

} // namespace Cli
