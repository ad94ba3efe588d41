// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/logins/loginexchange.h"

namespace Practice {

struct Settings;

/// CRAM-MD5, RFC 2195.
class CramExchange final : public LoginExchange {
public:
    explicit CramExchange(const Settings &settings);

protected:
    [[nodiscard]] Progress answer(Base::Secret response) override;

private:
    const Settings &m_settings;
    QByteArray m_question;
};

} // namespace Practice
