// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/finding.h"

#include "base/filled.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

QString Sentence::english() const
{
    return Base::filled(QString::fromUtf8(source), arguments);
}

QLatin1StringView severityName(Severity severity)
{
    switch (severity) {
    case Severity::Remark:
        return "remark"_L1;
    case Severity::Note:
        return "note"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Error:
        return "error"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView whoName(Who who)
{
    switch (who) {
    case Who::You:
        return "you"_L1;
    case Who::MailProvider:
        return "mail-provider"_L1;
    case Who::RecipientProvider:
        return "recipient-provider"_L1;
    case Who::Network:
        return "network"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView retryName(Retry retry)
{
    switch (retry) {
    case Retry::Now:
        return "now"_L1;
    case Retry::Later:
        return "later"_L1;
    case Retry::NeverUnchanged:
        return "never-unchanged"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Diagnosis
