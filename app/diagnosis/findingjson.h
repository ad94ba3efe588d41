// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Diagnosis {

struct Finding;

/// The finding as an object of the command line contract, type "finding"; sentences in English.
[[nodiscard]] QJsonObject findingAsJson(const Finding &finding);

} // namespace Diagnosis
