// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Net {
struct TlsFacts;
}

namespace Delivery {

/// The part of a report that tells of the encryption, as reportjson.h keeps it.
[[nodiscard]] QJsonObject toJson(const Net::TlsFacts &facts);
[[nodiscard]] Net::TlsFacts tlsFromJson(const QJsonObject &json);

} // namespace Delivery
