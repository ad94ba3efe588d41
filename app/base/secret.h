// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>
#include <memory>

#include <QByteArrayView>
#include <QString>

namespace Base {

/// Octets that must not be seen: a password, a token, a line that carries one.
///
/// The buffer is plain (a QByteArray is implicitly shared, and wiping one copy leaves the other), wiped when it
/// goes, and cannot be copied, compared, printed or stored by accident. reveal() is the word to search for.
class Secret final {
public:
    Secret() = default;
    explicit Secret(QByteArrayView octets);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// Takes the octets over and wipes the source, which must not be shared.
    [[nodiscard]] static Secret takenFrom(QByteArray &source);
    /// The text in UTF-8; wipes the source, which must not be shared.
    [[nodiscard]] static Secret takenFrom(QString &source);
    /// The pieces one after the other.
    [[nodiscard]] static Secret joined(std::initializer_list<QByteArrayView> pieces);

    /// A second secret with the same octets. Named, so that a copy is never an accident.
    [[nodiscard]] Secret duplicate() const;
    /// The octets in base64 (RFC 4648), as secret as they are.
    [[nodiscard]] Secret toBase64() const;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView reveal() const { return {m_octets.get(), m_size}; }

private:
    explicit Secret(qsizetype size);
    void wipe();

    std::unique_ptr<char[]> m_octets;
    qsizetype m_size = 0;
};

bool operator==(const Secret &, const Secret &) = delete;

} // namespace Base
