// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/placeholders.h"

namespace Ui {

QString filledIn(const QString &pattern, const QStringList &arguments)
{
    QString text;
    text.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (digit < 1) {
            text += pattern.at(i);
            continue;
        }
        text += arguments.value(digit - 1);
        ++i;
    }
    return text;
}

} // namespace Ui
