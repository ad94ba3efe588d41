// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/momentwords.h"

#include <QLocale>

namespace Ui {

QString secondsText(qint64 nanoseconds)
{
    return QLocale().toString(static_cast<double>(nanoseconds) / 1e9, 'f', 3);
}

} // namespace Ui
