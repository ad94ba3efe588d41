// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/verblinks.h"

#include <QFocusEvent>
#include <QStringList>

#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

VerbLinks::VerbLinks(const QList<QByteArray> &verbs, QWidget *parent)
    : QLabel(parent)
{
    QStringList links;
    for (const QByteArray &verb : verbs)
        links.append(u"<a href=\"%1\">%1</a>"_s.arg(QString::fromLatin1(verb)));
    QPalette colors = palette();
    colors.setColor(QPalette::Link, toneColor(Tone::GoOn, colors));
    setPalette(colors); // before the text, which takes its colours from it
    setFont(wireFont());
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setText(links.join(u"&nbsp; "_s));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("What may be said: %1").arg(QString::fromLatin1(verbs.join(", "))));
    setToolTip(tr("Choose one, and the console begins a line with it."));
    connect(this, &QLabel::linkActivated, this, [this](const QString &verb) { Q_EMIT verbChosen(verb.toLatin1()); });
}

/// Whoever comes by Tab stands at a link at once, not before the first one.
void VerbLinks::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

} // namespace Ui
