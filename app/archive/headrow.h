// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantList>

#include "archive/conversationhead.h"

class QSqlQuery;

namespace Archive {

/// The columns of a head, in the order of both functions below.
[[nodiscard]] QString headColumns();
/// For headColumns(); an id of 0 becomes a new one.
[[nodiscard]] QVariantList valuesOf(const ConversationHead &head);
/// From a row whose first columns are headColumns().
[[nodiscard]] ConversationHead headFrom(const QSqlQuery &row);

} // namespace Archive
