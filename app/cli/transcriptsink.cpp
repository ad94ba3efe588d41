// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/transcriptsink.h"

#include <QFileInfo>
#include <QSaveFile>

#include "cli/invocation.h"
#include "workbench/conversationfacts.h"
#include "workbench/dialoguedesk.h"
#include "workbench/letteronwire.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Transcript::LetterDetail;

std::optional<LetterDetail> letterDetailFrom(const QString &word)
{
    if (word == "none"_L1)
        return LetterDetail::None;
    if (word == "folded"_L1)
        return LetterDetail::Folded;
    if (word == "full"_L1)
        return LetterDetail::Full;
    return std::nullopt;
}

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

Base::Result<void> TranscriptSink::write(const Workbench::DialogueDesk &desk, const Invocation &invocation)
{
    const std::unique_ptr<Workbench::LetterOnWire> letter
        = Workbench::letterOnWire(*desk.transcript(), desk.snapshot());
    Transcript::ExportOptions options;
    options.letter = letterDetailFrom(invocation.value(Option::TranscriptLetter)).value_or(options.letter);
    options.hasTimes = invocation.value(Option::TranscriptTimes) != "off"_L1;
    options.facts = Workbench::factsOf(desk.snapshot());
    options.sent = letter.get();
    const auto format = Transcript::exportFormatOf(m_file->fileName()).value_or(Transcript::ExportFormat::Text);
    const bool isWritten = Transcript::exportTo(*m_file, *desk.transcript(), format, options) && m_file->flush();
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
