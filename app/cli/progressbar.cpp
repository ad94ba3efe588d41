// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressbar.h"

#include <QIODevice>

#include "base/clock.h"

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto worthShowing = 1s;
constexpr auto betweenDrawings = 100ms;
constexpr qsizetype barColumns = 24;

QString minutesAndSeconds(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString mebibytes(double octets)
{
    return QString::number(octets / (1024.0 * 1024.0), 'f', 1);
}

double perSecond(qint64 done, std::chrono::nanoseconds elapsed)
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    return seconds > 0 ? static_cast<double>(done) / seconds : 0.0;
}

QString barText(qint64 part, qint64 total)
{
    const double done = total > 0 ? static_cast<double>(part) / static_cast<double>(total) : 1.0;
    const auto filled = static_cast<qsizetype>(done * barColumns);
    return u'[' + QString(filled, u'#') + QString(barColumns - filled, u'.') + u"] %1 %  "_s.arg(qRound(done * 100), 3);
}

QString timeLeftText(qint64 left, double rate)
{
    return rate > 0 ? "  "_L1 + minutesAndSeconds(qRound64(static_cast<double>(left) / rate)) + " left"_L1 : QString();
}

} // namespace

QString progressText(qint64 sent, qint64 total, std::chrono::nanoseconds elapsed)
{
    const double rate = perSecond(sent, elapsed);
    return barText(sent, total) + mebibytes(static_cast<double>(sent)) + " of "_L1
        + mebibytes(static_cast<double>(total)) + " MiB  "_L1 + mebibytes(rate) + " MiB/s"_L1
        + timeLeftText(total - sent, rate);
}

QString countText(qint64 settled, qint64 total, std::chrono::nanoseconds elapsed)
{
    const double rate = perSecond(settled, elapsed);
    return barText(settled, total) + u"%1 of %2 messages  %3/s"_s.arg(settled).arg(total).arg(rate, 0, 'f', 1)
        + timeLeftText(total - settled, rate);
}

QString waitText(Base::Stage stage, int seconds, int secondsLeft)
{
    return "waiting for "_L1 + Base::stageName(stage) + ": "_L1 + QString::number(seconds) + " s, giving up in "_L1
        + minutesAndSeconds(secondsLeft);
}

ProgressBar::ProgressBar(QIODevice &terminal, const Base::Clock &clock)
    : m_terminal(terminal)
    , m_clock(clock)
{
}

void ProgressBar::show(qint64 sent, qint64 total)
{
    drawDue(progressText, sent, total);
}

void ProgressBar::showCount(qint64 settled, qint64 total)
{
    drawDue(countText, settled, total);
}

void ProgressBar::drawDue(Text text, qint64 done, qint64 total)
{
    const std::chrono::nanoseconds now(m_clock.nanoseconds());
    if (m_begun < 0ns)
        m_begun = now;
    const auto elapsed = now - m_begun;
    if (elapsed < worthShowing || now - m_drawn < betweenDrawings)
        return;
    draw(text(done, total, elapsed));
    m_drawn = now;
}

void ProgressBar::show(Base::Stage stage, int secondsWaited, int secondsLeft)
{
    draw(waitText(stage, secondsWaited, secondsLeft));
}

void ProgressBar::draw(const QString &text)
{
    m_terminal.write("\r" + text.toUtf8() + "\x1b[K");
    m_isVisible = true;
}

void ProgressBar::clear()
{
    if (m_isVisible)
        m_terminal.write("\r\x1b[K");
    m_isVisible = false;
}

} // namespace Cli
