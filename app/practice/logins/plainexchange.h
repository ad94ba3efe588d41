// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/logins/loginexchange.h"

namespace Practice {

struct Settings;

/// PLAIN, RFC 4616.
class PlainExchange final : public LoginExchange {
public:
    explicit PlainExchange(const Settings &settings)
        : m_settings(settings)
    {
    }

protected:
    [[nodiscard]] Progress answer(Base::Secret response) override;

private:
    const Settings &m_settings;
};

} // namespace Practice
