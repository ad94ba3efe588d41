// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptfile.h"

#include <QSaveFile>

#include "transcript/export.h"

namespace Ui {

Base::Result<void> saveTranscript(const Transcript::Store &store, const QString &path, Transcript::ExportFormat format,
    const Transcript::ExportOptions &options)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && Transcript::exportTo(file, store, format, options) && file.commit())
        return {};
    Base::Error error;
    error.problem = Base::Problem::FileUnwritable;
    error.subject = path;
    error.detail = file.errorString();
    return error;
}

} // namespace Ui
