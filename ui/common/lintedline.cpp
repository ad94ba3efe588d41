// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lintedline.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include "smtp/linecompletion.h"
#include "smtp/unfinishedline.h"
#include "ui/common/theme.h"

namespace Ui {

LintedLine::LintedLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(wireFont());
    setMinimumHeight(targetHeight);
    connect(this, &QLineEdit::textChanged, this, &LintedLine::check);
}

void LintedLine::setPoint(const std::optional<Smtp::SessionPoint> &point)
{
    m_point = point;
    check();
}

void LintedLine::check()
{
    if (!m_isCompleting)
        m_offer = -1;
    m_remarks = {};
    m_hint = {};
    if (m_point) {
        const QByteArray line = text().toUtf8();
        for (const Smtp::LineRemark &remark : Smtp::remarksOn(line, *m_point)) {
            if (!Smtp::isOnlyUnfinished(remark, line, *m_point))
                m_remarks.append(remark);
            else if (!m_hint)
                m_hint = remark;
        }
    }
    underline();
    Q_EMIT remarksChanged();
}

/// A line edit has no formats of its own; an input method may give it some.
void LintedLine::underline()
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

bool LintedLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_point) {
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

void LintedLine::complete()
{
    if (m_offer < 0 && m_point)
        m_offers = Smtp::completionsOf(text().toUtf8(), *m_point);
    if (m_offers.isEmpty())
        return;
    m_offer = (m_offer + 1) % m_offers.size();
    m_isCompleting = true;
    setText(QString::fromUtf8(m_offers.at(m_offer)));
    m_isCompleting = false;
}

} // namespace Ui
