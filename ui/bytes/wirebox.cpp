// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/wirebox.h"

#include <QCoreApplication>
#include <QStringList>

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

struct WireBoxWords {
    Q_DECLARE_TR_FUNCTIONS(WireBoxWords)
};

} // namespace

QString WireBox::copied() const
{
    QStringList texts;
    for (const Line &line : lines)
        texts += line.text;
    return texts.join(u'\n');
}

QString WireBox::spoken() const
{
    QStringList parts{spokenWho, size, isEncrypted ? WireBoxWords::tr("encrypted") : WireBoxWords::tr("in clear"),
        WireBoxWords::tr("at %1 seconds").arg(time)};
    parts.removeAll(QString());
    return parts.join(u", "_s) + u": "_s + copied();
}

} // namespace Ui
