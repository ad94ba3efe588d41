// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include "ui/common/symbolengine.h"

namespace Ui {

QIcon icon(const QString &name)
{
    return QIcon(new SymbolEngine(name)); // QIcon takes it over
}

} // namespace Ui
