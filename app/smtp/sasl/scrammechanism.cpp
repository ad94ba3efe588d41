// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/scrammechanism.h"

#include <algorithm>

#include "base/limits.h"
#include "base/visibletext.h"
#include "smtp/reply.h"
#include "smtp/sasl/scrammessage.h"

namespace Smtp {

using namespace Qt::StringLiterals;
using Base::Limits;

namespace {

QByteArray gs2HeaderOf(ChannelBinding::Use use, const QByteArray &authorization)
{
    const QByteArray identity = authorization.isEmpty() ? QByteArray() : "a=" + escapedName(authorization);
    switch (use) {
    case ChannelBinding::Use::None:
        return "n," + identity + ',';
    case ChannelBinding::Use::NotOffered:
        return "y," + identity + ',';
    case ChannelBinding::Use::EndPoint:
        return "p=tls-server-end-point," + identity + ',';
    }
    Q_UNREACHABLE();
}

// 0: this is no number of iterations that anybody computes.
int iterationsIn(const ScramMessage &serverFirst)
{
    const QByteArray digits = serverFirst.value('i').value_or(QByteArray());
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? digits.toInt() : 0;
}

} // namespace

ScramMechanism::ScramMechanism(HashFunction hash, ChannelBinding binding, Identity identity, QByteArray nonce)
    : m_hash(hash)
    , m_binding(std::move(binding))
    , m_identity(std::move(identity))
    , m_nonce(std::move(nonce))
    , m_gs2Header(gs2HeaderOf(m_binding.use, m_identity.authorization))
    , m_firstBare("n=" + escapedName(m_identity.user) + ",r=" + m_nonce)
{
}

QByteArray ScramMechanism::name() const
{
    const QByteArray name = m_hash == HashFunction::Sha256 ? "SCRAM-SHA-256"_ba : "SCRAM-SHA-1"_ba;
    return m_binding.use == ChannelBinding::Use::EndPoint ? QByteArray(name + "-PLUS") : name;
}

std::optional<SaslResponse> ScramMechanism::respond(const QByteArray &challenge)
{
    if (m_step == Step::First)
        return first();
    if (m_step == Step::Satisfied || m_step == Step::Refused)
        return object(u"SCRAM is at its end, and the server asks for more"_s);
    const std::optional<QByteArray> text = decoded(challenge);
    if (!text)
        return object(u"the challenge is not base64"_s);
    const std::optional<ScramMessage> message = ScramMessage::parse(*text);
    if (!message)
        return object(u"the challenge is no message of SCRAM"_s);
    if (message->has('e') || m_step == Step::Proof)
        return acknowledge(*message);
    if (const QString objection = objectionTo(*message); !objection.isEmpty())
        return object(objection);
    return final(*text);
}

std::optional<SaslResponse> ScramMechanism::first()
{
    m_step = Step::Final;
    return SaslResponse::open(m_gs2Header + m_firstBare);
}

QString ScramMechanism::objectionTo(const ScramMessage &serverFirst) const
{
    if (serverFirst.has('m')) // RFC 5802 5.1: whoever does not know the extension must not go on
        return u"the server wants an extension of SCRAM that nobody has defined"_s;
    if (!serverFirst.octets('s'))
        return u"the salt is missing, or not base64"_s;
    const int iterations = iterationsIn(serverFirst);
    if (iterations < 1)
        return u"the iteration count is no number"_s;
    if (iterations > Limits::scramIterations)
        return u"the server asks for %1 iterations; the limit is %2"_s.arg(iterations).arg(Limits::scramIterations);
    return {};
}

std::optional<SaslResponse> ScramMechanism::final(const QByteArray &text)
{
    const ScramMessage serverFirst = ScramMessage::parse(text).value_or(ScramMessage());
    const QByteArray nonce = serverFirst.value('r').value_or(QByteArray());
    if (!nonce.startsWith(m_nonce) || nonce.size() == m_nonce.size())
        return suspect(u"the nonce does not go on from ours: somebody may play an old login again"_s);
    const int iterations = iterationsIn(serverFirst);
    if (iterations < Limits::scramIterationsAdvised)
        tell({Base::NoteKind::FewIterations,
            {QString::number(iterations), QString::number(Limits::scramIterationsAdvised)}});

    const QByteArray withoutProof = "c=" + boundHeader().toBase64() + ",r=" + nonce;
    const QByteArray authMessage = m_firstBare + ',' + text + ',' + withoutProof;
    const ScramKeys keys
        = ScramKeys::derive(m_hash, m_identity.password.reveal(), *serverFirst.octets('s'), iterations);
    m_signature = keys.signature(authMessage);
    m_step = Step::Proof;
    return SaslResponse::hiding(withoutProof + ",p=", keys.proof(authMessage).toBase64().reveal());
}

QByteArray ScramMechanism::boundHeader() const
{
    const bool isBound = m_binding.use == ChannelBinding::Use::EndPoint;
    return isBound ? QByteArray(m_gs2Header + m_binding.serverEndPoint) : m_gs2Header;
}

// The last word of the server: `v=`, or `e=` when it refuses. Either wants an empty response, then its reply.
std::optional<SaslResponse> ScramMechanism::acknowledge(const ScramMessage &serverFinal)
{
    if (const auto error = serverFinal.value('e')) {
        tell({Base::NoteKind::ServerExplains, {Base::visibleText(*error)}});
        m_step = Step::Refused;
        return SaslResponse();
    }
    if (!isProof(serverFinal))
        return suspect(u"the server's signature is wrong: it does not know the password"_s);
    m_step = Step::Satisfied;
    return SaslResponse();
}

bool ScramMechanism::isProof(const ScramMessage &serverFinal) const
{
    const std::optional<QByteArray> signature = serverFinal.octets('v');
    return signature && areEqual(*signature, m_signature.reveal());
}

bool ScramMechanism::isSatisfiedBy(const Reply &success)
{
    if (m_step != Step::Proof)
        return m_step == Step::Satisfied;
    const QList<QByteArray> words = success.plainText().split(' ');
    const bool isProved = std::any_of(words.begin(), words.end(), [this](const QByteArray &word) {
        const std::optional<QByteArray> text = decoded(word);
        const std::optional<ScramMessage> message = text ? ScramMessage::parse(*text) : std::nullopt;
        return message && isProof(*message);
    });
    m_step = isProved ? Step::Satisfied : Step::Refused;
    return isProved;
}

} // namespace Smtp
