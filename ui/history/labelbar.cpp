// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/labelbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "ui/common/theme.h"

namespace Ui {

namespace {

constexpr int longestLabel = 500; // characters

} // namespace

LabelBar::LabelBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_edit(new QLineEdit(this))
{
    m_question->setBuddy(m_edit);
    m_edit->setMinimumHeight(targetHeight);
    m_edit->setMaxLength(longestLabel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap / 2, margin, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_question);
    row->addWidget(m_edit, 1);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT answered(m_edit->text());
        close();
    });
    hide();
}

void LabelBar::ask(const QString &question, const QString &text)
{
    m_question->setText(question);
    m_edit->setText(text);
    m_edit->selectAll();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

/// Esc is the window's key too: here it leaves the question, and ends no conversation.
bool LabelBar::event(QEvent *event)
{
    const bool isEscape
        = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QWidget::event(event);
    event->accept();
    return true;
}

void LabelBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void LabelBar::close()
{
    hide();
    Q_EMIT closed();
}

} // namespace Ui
