// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/quietselection.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>

#include "ui/common/theme.h"

namespace Ui {

QuietSelection::QuietSelection(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    tint();
}

void QuietSelection::tint()
{
    const QPalette quiet = quietSelection(QGuiApplication::palette());
    if (m_view.palette().color(QPalette::Highlight) != quiet.color(QPalette::Highlight))
        m_view.setPalette(quiet);
}

bool QuietSelection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::PaletteChange)
        tint();
    return QObject::eventFilter(watched, event);
}

} // namespace Ui
