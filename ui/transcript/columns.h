// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QHeaderView;

namespace Ui {

/// Gives each column of the transcript the width that its contents need; the text takes what is left.
void arrangeSections(QHeaderView &header, const QFont &wire);

} // namespace Ui
