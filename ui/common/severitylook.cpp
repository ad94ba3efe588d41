// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/severitylook.h"

#include <algorithm>

#include <QCoreApplication>
#include <QGuiApplication>

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Severity;

namespace {

struct Severities {
    Q_DECLARE_TR_FUNCTIONS(Severities)
};

/// Where the window is turned round, numbers of a text that is not would be read in the wrong order.
QString isolated(const QString &text)
{
    constexpr QChar ownDirection(0x2068);
    constexpr QChar end(0x2069);
    return QGuiApplication::isRightToLeft() ? ownDirection + text + end : text;
}

} // namespace

SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Remark:
        return {u"help-hint"_s, Tone::Muted, Severities::tr("Remark")};
    case Severity::Note:
        return {u"dialog-information"_s, Tone::GoOn, Severities::tr("Note")};
    case Severity::Warning:
        return {u"dialog-warning"_s, Tone::Later, Severities::tr("Warning")};
    case Severity::Error:
        return {u"dialog-error"_s, Tone::No, Severities::tr("Error")};
    }
    Q_UNREACHABLE();
}

QString severityCount(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return Severities::tr("%n error(s)", nullptr, count);
    case Severity::Warning:
        return Severities::tr("%n warning(s)", nullptr, count);
    case Severity::Note:
        return Severities::tr("%n note(s)", nullptr, count);
    case Severity::Remark:
        return Severities::tr("%n remark(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString severityCounts(const QList<Diagnosis::Finding> &findings)
{
    QStringList counts;
    for (const Severity severity : severities) {
        const auto count = std::ranges::count(findings, severity, &Diagnosis::Finding::severity);
        if (count > 0)
            counts.append(severityCount(severity, static_cast<int>(count)));
    }
    return isolated(counts.join(u", "_s));
}

} // namespace Ui
