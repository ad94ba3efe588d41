// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/newlinespill.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

NewLinesPill::NewLinesPill(QWidget *table)
    : QToolButton(table)
{
    setIcon(Ui::icon(u"go-bottom"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMinimumHeight(targetHeight);
    setFocusPolicy(Qt::NoFocus); // End does the same
    hide();
}

void NewLinesPill::setCount(int lines)
{
    setVisible(lines > 0);
    if (lines == 0)
        return;
    setText(tr("%n new line(s)", nullptr, lines));
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - gap);
}

} // namespace Ui
