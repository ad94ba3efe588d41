// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "workbench/historydesk.h"

namespace Diagnosis {
struct Comparison;
}

namespace Cli {

/// A conversation on one line: id, when, what became of it, with which server, who wrote to whom.
[[nodiscard]] QString headLine(const Archive::ConversationHead &head);
[[nodiscard]] QJsonObject headObject(const Archive::ConversationHead &head);

/// As diff(1) shows it: - the first alone, + the second alone, a blank for both.
[[nodiscard]] QString comparisonText(const Archive::ConversationHead &left, const Archive::ConversationHead &right,
    const Diagnosis::Comparison &comparison);
[[nodiscard]] QList<QJsonObject> comparisonObjects(const Diagnosis::Comparison &comparison);

/// What is wrong with the history, for standard error.
[[nodiscard]] QString historyComplaint(const Base::Error &error);

} // namespace Cli
