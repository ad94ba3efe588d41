// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/filled.h"

namespace Base {

QString filled(QStringView pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : 0;
        if (place < 1) {
            text += pattern.at(i);
            continue;
        }
        text += arguments.value(place - 1);
        ++i;
    }
    return text;
}

} // namespace Base
