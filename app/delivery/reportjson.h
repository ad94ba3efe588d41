// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Delivery {

struct Report;

/// A report as it is kept on disk: whole, so that reportFromJson() gives back the same. It holds no secret.
/// What the command line says of a run is another form: it is an interface, this is not.
[[nodiscard]] QJsonObject toJson(const Report &report);
/// What a later version has added is passed over, what is missing has its default.
[[nodiscard]] Report reportFromJson(const QJsonObject &json);

} // namespace Delivery
