// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historysearch.h"

#include <QKeyEvent>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

HistorySearch::HistorySearch(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search all conversations"));
    setAccessibleName(tr("Search all conversations"));
    setToolTip(tr("Words that were said, or server: from: to: subject: tag: note: tls: outcome: code: after: "
                  "before: is:pinned is:probe is:failed"));
    setClearButtonEnabled(true);
    setMinimumHeight(targetHeight);
    addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::returnPressed, this, &HistorySearch::listWanted);
}

/// Escape is a shortcut elsewhere in the window; while there are words, it is for them.
bool HistorySearch::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !text().isEmpty())
        event->accept();
    return QLineEdit::event(event);
}

void HistorySearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        Q_EMIT listWanted();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Ui
