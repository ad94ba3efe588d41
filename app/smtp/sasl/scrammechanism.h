// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sasl/saslmechanism.h"
#include "smtp/sasl/scramkeys.h"

namespace Smtp {

class ScramMessage;

/// How a login is tied to the TLS connection that it goes through: the gs2 header of RFC 5801 4.
struct ChannelBinding {
    enum class Use : quint8 {
        None, ///< `n`: we cannot, or will not
        NotOffered, ///< `y`: we could, and the server does not offer it. Whoever took the offer away is found out
        EndPoint, ///< `p=tls-server-end-point`, the -PLUS mechanisms
    };
    Use use = Use::None;
    QByteArray serverEndPoint = {}; ///< RFC 5929 4.1
};

/// SCRAM, RFC 5802 and 7677: both sides prove that they know the password, and neither says it.
class ScramMechanism final : public SaslMechanism {
public:
    struct Identity {
        QByteArray authorization = {};
        QByteArray user = {}; ///< prepared by SASLprep
        Base::Secret password = {}; ///< prepared by SASLprep
    };

    ScramMechanism(HashFunction hash, ChannelBinding binding, Identity identity, QByteArray nonce);

    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] Opening opening() const override { return Opening::Client; }
    [[nodiscard]] std::optional<SaslResponse> respond(const QByteArray &challenge) override;
    /// Only when the server has proved that it knows the password, in a challenge before or in this very reply.
    [[nodiscard]] bool isSatisfiedBy(const Reply &success) override;

private:
    enum class Step : quint8 { First, Final, Proof, Satisfied, Refused };

    [[nodiscard]] std::optional<SaslResponse> first();
    [[nodiscard]] std::optional<SaslResponse> final(const QByteArray &serverFirst);
    [[nodiscard]] std::optional<SaslResponse> acknowledge(const ScramMessage &serverFinal);
    [[nodiscard]] QString objectionTo(const ScramMessage &serverFirst) const;
    [[nodiscard]] bool isProof(const ScramMessage &serverFinal) const;
    [[nodiscard]] QByteArray boundHeader() const;

    HashFunction m_hash;
    ChannelBinding m_binding;
    Identity m_identity;
    QByteArray m_nonce;
    QByteArray m_gs2Header;
    QByteArray m_firstBare; ///< client-first-message-bare
    Base::Secret m_signature; ///< what the server has to show
    Step m_step = Step::First;
};

} // namespace Smtp
