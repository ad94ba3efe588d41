// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

namespace Smtp {

/// A message of SCRAM as its attributes: `r=…,s=…,i=…`, RFC 5802 5.1.
class ScramMessage final {
public:
    /// None: a part is no attribute.
    [[nodiscard]] static std::optional<ScramMessage> parse(QByteArrayView text);

    [[nodiscard]] bool has(char name) const { return value(name).has_value(); }
    /// Of the first attribute with this name.
    [[nodiscard]] std::optional<QByteArray> value(char name) const;
    /// The value is base64, and means something; none: it is not so.
    [[nodiscard]] std::optional<QByteArray> octets(char name) const;

private:
    struct Attribute {
        char name = 0;
        QByteArray value;
    };
    QList<Attribute> m_attributes;
};

/// A name as it stands in a message: `=` and `,` escaped, RFC 5802 5.1 (saslname).
[[nodiscard]] QByteArray escapedName(QByteArray name);
/// None: an `=` is there that escapes nothing.
[[nodiscard]] std::optional<QByteArray> unescapedName(const QByteArray &escaped);

} // namespace Smtp
