// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consoleline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include "smtp/typedline.h"

namespace Ui {

namespace {

constexpr qsizetype historyAtMost = 200;

} // namespace

ConsoleLine::ConsoleLine(QWidget *parent)
    : LintedLine(parent)
{
    setAccessibleName(tr("Line to say"));
}

void ConsoleLine::setPoint(const Smtp::SessionPoint &point)
{
    setEchoMode(point.step == Smtp::SessionStep::Login ? QLineEdit::Password : QLineEdit::Normal);
    LintedLine::setPoint(point);
}

QByteArray ConsoleLine::takeLine()
{
    const QByteArray line = text().toUtf8();
    const bool isUnseen = echoMode() == QLineEdit::Password || Smtp::typedCommand(line).isSecret();
    if (!isUnseen && !line.isEmpty() && (m_history.isEmpty() || m_history.constLast() != text()))
        m_history.append(text());
    if (m_history.size() > historyAtMost)
        m_history.removeFirst();
    m_recalled = m_history.size();
    clear();
    return line;
}

void ConsoleLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        recall(-1);
    else if (event->key() == Qt::Key_Down)
        recall(1);
    else if (event->key() == Qt::Key_Escape)
        clear();
    else if (!event->matches(QKeySequence::Paste) || !pastesBlock())
        LintedLine::keyPressEvent(event);
}

void ConsoleLine::recall(int step)
{
    if (echoMode() == QLineEdit::Password)
        return;
    m_recalled = qBound<qsizetype>(0, m_recalled + step, m_history.size());
    setText(m_history.value(m_recalled));
}

bool ConsoleLine::pastesBlock()
{
    const QString block = QGuiApplication::clipboard()->text();
    if (!block.trimmed().contains(QLatin1Char('\n')))
        return false;
    Q_EMIT blockPasted(block);
    return true;
}

} // namespace Ui
