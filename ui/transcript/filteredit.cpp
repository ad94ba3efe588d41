// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/filteredit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edgeHeight = 2;

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
    , m_glyph(addAction(icon(u"view-filter"_s), LeadingPosition))
{
    setObjectName(u"filterText"_s);
    setClearButtonEnabled(true);
    setMinimumHeight(targetHeight);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::take);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::suggest);
}

void FilterEdit::setState(State state)
{
    m_state = state;
    const QString symbols[] = {u"view-filter"_s, u"emblem-default"_s, u"dialog-error"_s};
    const QString words[] = {{}, tr("This filter can be read"), tr("This filter cannot be read yet")};
    m_glyph->setIcon(icon(symbols[static_cast<int>(state)]));
    m_glyph->setToolTip(words[static_cast<int>(state)]);
    update();
}

void FilterEdit::suggest()
{
    m_now = m_suggest ? m_suggest(text(), cursorPosition()) : FilterSuggestions();
    m_words->setStringList(m_now.words);
    if (m_now.words.isEmpty() || text().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter is for what was typed, until somebody goes down to a word
}

bool FilterEdit::isSuggesting() const
{
    return m_completer->popup()->isVisible();
}

/// The word that was gone to, or else the first.
void FilterEdit::takeSuggestion()
{
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    take(m_now.words.at(chosen.isValid() ? chosen.row() : 0));
}

void FilterEdit::take(const QString &word)
{
    const QString whole = text();
    setText(whole.left(m_now.start) + word + whole.mid(cursorPosition()));
    setCursorPosition(static_cast<int>(m_now.start + word.size()));
}

/// Tab would leave the line before a key event comes of it.
bool FilterEdit::event(QEvent *event)
{
    const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (!isTab || !isSuggesting())
        return QLineEdit::event(event);
    takeSuggestion();
    event->accept();
    return true;
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = isSuggesting();
    const bool hasChoice = isOpen && m_completer->popup()->currentIndex().isValid();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && hasChoice) {
        event->ignore(); // the popup takes it
        return;
    }
    if (isOpen && isEnter)
        m_completer->popup()->hide();
    if (event->key() == Qt::Key_Down && !isOpen) {
        suggest();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_state == State::Empty)
        return;
    QPainter painter(this);
    const Tone tone = m_state == State::Right ? Tone::Done : Tone::No;
    painter.fillRect(QRect(2, height() - edgeHeight - 1, width() - 4, edgeHeight), toneColor(tone, palette()));
}

} // namespace Ui
