// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/momentwords.h"

#include <QLocale>

#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

QString signedSecondsText(qint64 nanoseconds)
{
    return (nanoseconds < 0 ? QString() : u"+"_s) + secondsText(nanoseconds);
}

qint64 zeroTime(const Transcript::Store &store)
{
    const std::optional<qsizetype> zero = store.timeZero();
    return zero ? store.glance(*zero).time : 0;
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
        return signedSecondsText(entry.time - zeroTime(store));
    case TimeMode::Clock:
        return QLocale().toString(store.startedAt().addMSecs(entry.time / 1'000'000).time(), u"HH:mm:ss.zzz"_s);
    }
    Q_UNREACHABLE();
}

} // namespace Ui
