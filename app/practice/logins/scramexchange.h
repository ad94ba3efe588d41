// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/logins/loginexchange.h"
#include "smtp/sasl/keyedhash.h"

namespace Practice {

struct Settings;

/// SCRAM, RFC 5802 and 7677, with and without binding to our certificate.
class ScramExchange final : public LoginExchange {
public:
    /// What the client has to say of channel binding, RFC 5802 6.
    struct Binding {
        bool isPlus = false; ///< the mechanism is a -PLUS one
        QByteArray serverEndPoint = {}; ///< RFC 5929 4.1; not empty: the -PLUS ones are offered
    };

    ScramExchange(const Settings &settings, Smtp::HashFunction hash, Binding binding);

protected:
    [[nodiscard]] Progress answer(Base::Secret response) override;

private:
    enum class Step : quint8 { First, Final, Acknowledged };

    [[nodiscard]] Progress takeFirst(const QByteArray &text);
    [[nodiscard]] Progress takeFinal(const QByteArray &text);
    [[nodiscard]] bool isBindingRight(const QByteArray &flag) const;
    [[nodiscard]] QByteArray boundHeader() const;

    const Settings &m_settings;
    Smtp::HashFunction m_hash;
    Binding m_binding;
    Step m_step = Step::First;
    QByteArray m_claimed; ///< who the client says it is
    QByteArray m_gs2Header;
    QByteArray m_nonce; ///< the client's, then ours
    QByteArray m_salt;
    QByteArray m_messages; ///< client-first-message-bare and server-first-message
};

} // namespace Practice
