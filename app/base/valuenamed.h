// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <type_traits>

#include <QLatin1StringView>
#include <QStringView>

namespace Base {

/// The value of an enumeration that nameOf() gives this name; none: there is no such name. last: its last value.
template <typename Value>
[[nodiscard]] std::optional<Value> valueNamed(QStringView name, QLatin1StringView (*nameOf)(Value), Value last)
{
    using Number = std::underlying_type_t<Value>;
    for (int number = 0; number <= static_cast<int>(last); ++number) {
        const auto value = static_cast<Value>(static_cast<Number>(number));
        if (name == nameOf(value))
            return value;
    }
    return std::nullopt;
}

} // namespace Base
