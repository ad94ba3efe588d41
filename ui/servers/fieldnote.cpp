// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/fieldnote.h"

#include <QEvent>

#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setFont(smallFont());
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void FieldNote::showHint(const QString &text)
{
    m_isProblem = false;
    say(text);
}

void FieldNote::showProblem(const QString &text)
{
    m_isProblem = true;
    say(text.isEmpty() ? QString() : u"✕ "_s + text);
}

void FieldNote::say(const QString &words)
{
    setText(words);
    setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
    tint();
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void FieldNote::tint()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColor(m_isProblem ? Tone::No : Tone::Muted, palette()));
    setPalette(colors);
}

} // namespace Ui
