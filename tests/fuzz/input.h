// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

#include <QByteArray>

namespace Fuzz {

/// The octets of the fuzzer, taken piece by piece; zeros when they have run out.
class Input final {
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(data, static_cast<qsizetype>(size))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }
    [[nodiscard]] quint8 octet();
    /// 0 to below - 1.
    [[nodiscard]] int number(int below) { return octet() % below; }
    [[nodiscard]] bool flag() { return number(2) == 1; }
    /// Up to the next LF, which is dropped.
    [[nodiscard]] QByteArray line();
    [[nodiscard]] QByteArray rest();

private:
    QByteArrayView m_rest;
};

} // namespace Fuzz
