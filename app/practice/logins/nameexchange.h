// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/logins/loginexchange.h"

namespace Practice {

/// EXTERNAL (RFC 4422 A) and ANONYMOUS (RFC 4505): nothing is checked, so they are offered to whom everything is.
class NameExchange final : public LoginExchange {
public:
    /// stranger: what the client is called when it gives no name.
    explicit NameExchange(QByteArray stranger)
        : m_stranger(std::move(stranger))
    {
    }

protected:
    [[nodiscard]] Progress answer(Base::Secret response) override
    {
        return admit(response.isEmpty() ? m_stranger : response.reveal().toByteArray());
    }

private:
    QByteArray m_stranger;
};

} // namespace Practice
