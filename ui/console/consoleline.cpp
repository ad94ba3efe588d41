// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consoleline.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include "smtp/linecompletion.h"
#include "smtp/typedline.h"
#include "ui/common/theme.h"

namespace Ui {

namespace {

constexpr qsizetype historyAtMost = 200;

} // namespace

ConsoleLine::ConsoleLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(wireFont());
    setMinimumHeight(targetHeight);
    setAccessibleName(tr("Line to say"));
    connect(this, &QLineEdit::textChanged, this, &ConsoleLine::check);
}

void ConsoleLine::setPoint(const Smtp::SessionPoint &point)
{
    m_point = point;
    setEchoMode(point.step == Smtp::SessionStep::Login ? QLineEdit::Password : QLineEdit::Normal);
    check();
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

void ConsoleLine::check()
{
    if (!m_isCompleting)
        m_offer = -1;
    m_remarks = Smtp::remarksOn(text().toUtf8(), m_point);
    underline();
    Q_EMIT remarksChanged();
}

/// A line edit has no formats of its own; an input method may give it some.
void ConsoleLine::underline()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const QByteArray line = text().toUtf8();
    for (const Smtp::LineRemark &remark : m_remarks) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(toneColor(Tone::No, palette()));
        const auto start = QString::fromUtf8(line.first(remark.position)).size();
        const auto length = QString::fromUtf8(line.mid(remark.position, remark.length)).size();
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(start - cursorPosition()),
            static_cast<int>(length), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

bool ConsoleLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Tab leaves an empty line, as everywhere. Else what is typed next would land in another field.
        const bool isTab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        if (isTab && !text().isEmpty()) {
            complete();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ConsoleLine::complete()
{
    if (m_offer < 0)
        m_offers = Smtp::completionsOf(text().toUtf8(), m_point);
    if (m_offers.isEmpty())
        return;
    m_offer = (m_offer + 1) % m_offers.size();
    m_isCompleting = true;
    setText(QString::fromUtf8(m_offers.at(m_offer)));
    m_isCompleting = false;
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
        QLineEdit::keyPressEvent(event);
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
