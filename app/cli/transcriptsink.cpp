// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/transcriptsink.h"

#include "transcript/jsonexport.h"
#include "transcript/textexport.h"

namespace Cli {

using namespace Qt::StringLiterals;

Base::Result<void> TranscriptSink::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly))
        return error();
    return {};
}

Base::Result<void> TranscriptSink::write(const Transcript::Store &store)
{
    const bool isJson = m_file.fileName().endsWith(".json"_L1, Qt::CaseInsensitive);
    m_file.write(isJson ? Transcript::asJson(store) : Transcript::asText(store).toUtf8());
    if (!m_file.commit())
        return error();
    return {};
}

Base::Error TranscriptSink::error() const
{
    return {.problem = Base::Problem::FileUnwritable, .subject = m_file.fileName(), .detail = m_file.errorString()};
}

} // namespace Cli
