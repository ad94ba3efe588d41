// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/linetitle.h"

#include "base/visibletext.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

QString lineTitle(const QByteArray &line)
{
    constexpr qsizetype longestTitle = 80;
    const QString text = Base::visibleText(line);
    return text.size() > longestTitle ? text.first(longestTitle - 1) + u'…' : text;
}

} // namespace Diagnosis
