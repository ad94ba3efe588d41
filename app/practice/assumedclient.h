// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QMap>

#include "practice/answer.h"

namespace Practice {

/// Who a client says that it is, in place of what the connection tells: XCLIENT, as Postfix's XCLIENT_README has it.
///
/// The practice server believes everybody: it delivers nothing, and there is nothing to be gained here.
class AssumedClient final {
public:
    [[nodiscard]] static QList<QByteArray> attributeNames();

    /// Takes the attributes of one XCLIENT; the complaint about what cannot be taken, and then nothing is.
    [[nodiscard]] std::optional<Answer> take(QByteArrayView argument, bool isStrict);

    /// Attribute names in capitals with their values, xtext undone.
    [[nodiscard]] const QMap<QByteArray, QByteArray> &attributes() const { return m_attributes; }
    /// The value; empty where there is none, or the client says that it is not available.
    [[nodiscard]] QByteArray valueOf(const QByteArray &attribute) const;

private:
    QMap<QByteArray, QByteArray> m_attributes;
};

} // namespace Practice
