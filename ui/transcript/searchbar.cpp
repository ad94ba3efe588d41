// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/searchbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(Search &search, QWidget *parent)
    : InputStrip(parent)
    , m_search(search)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_text->setObjectName(u"searchText"_s);
    m_text->setPlaceholderText(tr("Find in the conversation"));
    m_text->setAccessibleName(tr("Find in the conversation"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumHeight(targetHeight);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(smallFont());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap / 2, margin, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_text, 1);
    m_case = addToggle(u"Aa"_s, tr("Upper and lower case differ"));
    m_pattern = addToggle(u".*"_s, tr("Regular expression"));
    row->addWidget(m_count);
    connect(addButton(u"go-up"_s, tr("Previous hit")), &QToolButton::clicked, this, &SearchBar::previousWanted);
    connect(addButton(u"go-down"_s, tr("Next hit")), &QToolButton::clicked, this, &SearchBar::nextWanted);
    connect(addButton(u"window-close"_s, tr("Close the search")), &QToolButton::clicked, this, &SearchBar::leave);
    connect(m_text, &QLineEdit::textChanged, this, &SearchBar::ask);
    connect(&search, &Search::changed, this, &SearchBar::showCount);
    hide();
}

QToolButton *SearchBar::addToggle(const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(targetHeight, targetHeight);
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &SearchBar::ask);
    return button;
}

QToolButton *SearchBar::addButton(const QString &symbol, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(symbol));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(targetHeight, targetHeight);
    layout()->addWidget(button);
    return button;
}

void SearchBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    ask();
}

void SearchBar::leave()
{
    hide();
    m_search.setQuery({});
    Q_EMIT closed();
}

void SearchBar::ask()
{
    m_search.setQuery({m_text->text(), m_pattern->isChecked(), m_case->isChecked()});
}

void SearchBar::setCurrent(qsizetype row)
{
    m_current = row;
    showCount();
}

void SearchBar::showCount()
{
    const qsizetype ordinal = m_search.ordinalOf(m_current);
    const QString all = locale().toString(m_search.hits().size());
    QString text;
    if (!m_search.fault().isEmpty())
        text = tr("This pattern is not complete: %1").arg(m_search.fault());
    else if (m_text->text().isEmpty())
        text.clear();
    else if (m_search.hits().isEmpty())
        text = m_search.isRunning() ? tr("searching…") : tr("nothing found");
    else if (ordinal > 0)
        text = tr("%1 of %2").arg(locale().toString(ordinal), all);
    else
        text = tr("%n hit(s)", nullptr, static_cast<int>(m_search.hits().size()));
    m_count->setText(text);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        isBack ? Q_EMIT previousWanted() : Q_EMIT nextWanted();
    else
        InputStrip::keyPressEvent(event);
}

} // namespace Ui
