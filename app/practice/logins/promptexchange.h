// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/logins/loginexchange.h"

namespace Practice {

struct Settings;

/// LOGIN: asks for the name, then for the password (draft-murchison-sasl-login).
class PromptExchange final : public LoginExchange {
public:
    explicit PromptExchange(const Settings &settings)
        : m_settings(settings)
    {
        setOpening(QByteArrayLiteral("Username:"));
    }

protected:
    [[nodiscard]] Progress answer(Base::Secret response) override;

private:
    const Settings &m_settings;
    std::optional<QByteArray> m_claimed; ///< who the client says it is
};

} // namespace Practice
