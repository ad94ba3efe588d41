// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/notebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNote = 2000;

} // namespace

NoteBar::NoteBar(QWidget *parent)
    : InputStrip(parent)
    , m_where(new QLabel(this))
    , m_text(new QLineEdit(this))
{
    m_where->setBuddy(m_text);
    m_text->setObjectName(u"noteText"_s);
    m_text->setMaxLength(longestNote);
    m_text->setMinimumHeight(targetHeight);
    m_text->setPlaceholderText(tr("What you want to remember; Enter keeps it, Esc leaves it as it was"));
    auto *keep = new QPushButton(tr("Keep the note"), this);
    keep->setMinimumHeight(targetHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap / 2, margin, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_where);
    row->addWidget(m_text, 1);
    row->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &NoteBar::finish);
    connect(m_text, &QLineEdit::returnPressed, this, &NoteBar::finish);
    hide();
}

void NoteBar::open(qsizetype row, const QString &note)
{
    m_row = row;
    m_where->setText(tr("Note on line %1").arg(locale().toString(row + 1)));
    m_text->setAccessibleName(m_where->text());
    m_text->setText(note);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void NoteBar::finish()
{
    Q_EMIT written(m_row, m_text->text().trimmed());
    leave();
}

void NoteBar::leave()
{
    hide();
    Q_EMIT closed();
}

} // namespace Ui
