// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/momentwords.h"

#include <cstdlib>

#include <QLocale>

#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

QString signedSecondsText(qint64 nanoseconds)
{
    return (nanoseconds < 0 ? u"\u2212"_s : u"+"_s) + secondsText(std::abs(nanoseconds));
}

/// Where no line is the zero it counts from the start, and looks so.
QString sinceZeroText(const Transcript::Store &store, qint64 time)
{
    const std::optional<qsizetype> zero = store.timeZero();
    return zero ? signedSecondsText(time - store.glance(*zero).time) : secondsText(time);
}

} // namespace

QString secondsText(qint64 nanoseconds)
{
    return QLocale().toString(static_cast<double>(Transcript::millisecondsIn(nanoseconds)) / 1000, 'f', 3);
}

QString momentText(const Transcript::Store &store, qsizetype row, TimeMode mode)
{
    const Transcript::Glance entry = store.glance(row);
    switch (mode) {
    case TimeMode::Start:
        return secondsText(entry.time);
    case TimeMode::Previous:
        return row > 0 ? signedSecondsText(entry.time - store.glance(row - 1).time) : QString();
    case TimeMode::Command:
        return entry.answers > 0 ? signedSecondsText(entry.time - store.glance(entry.answers - 1).time) : QString();
    case TimeMode::Zero:
        return sinceZeroText(store, entry.time);
    case TimeMode::Clock:
        return QLocale().toString(store.startedAt().addMSecs(entry.time / 1'000'000).time(), u"HH:mm:ss.zzz"_s);
    }
    Q_UNREACHABLE();
}

} // namespace Ui
