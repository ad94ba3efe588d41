// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptfile.h"

#include <QSaveFile>

#include "transcript/jsonexport.h"
#include "transcript/textexport.h"

namespace Ui {

using namespace Qt::StringLiterals;

Base::Result<void> saveTranscript(const Transcript::Store &store, const QString &path)
{
    const bool isJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QByteArray octets = isJson ? Transcript::asJson(store) : Transcript::asText(store).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
        return {};
    Base::Error error;
    error.problem = Base::Problem::FileUnwritable;
    error.subject = path;
    error.detail = file.errorString();
    return error;
}

} // namespace Ui
