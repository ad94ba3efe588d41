// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plaintip.h"

namespace Ui {

using namespace Qt::StringLiterals;

QString plainTip(const QString &text)
{
    return text.isEmpty() ? text : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace Ui
