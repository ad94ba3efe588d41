// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedchannel.h"

namespace Support {

using namespace Qt::StringLiterals;
using Base::Problem;
using Kind = ScriptStep::Kind;

namespace {

QString quoted(const QByteArray &octets)
{
    return u"\"%1\""_s.arg(QString::fromUtf8(octets.trimmed()));
}

Net::TlsFacts handshakeFacts()
{
    Net::CertificateFacts certificate;
    certificate.subject = u"mail.example"_s;
    Net::TlsFacts facts;
    facts.protocol = u"TLSv1.3"_s;
    facts.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    facts.chain = {certificate};
    return facts;
}

Net::TlsFacts selfSignedFacts()
{
    Net::TlsFacts facts = handshakeFacts();
    facts.problems = {{Net::CertificateDefect::SelfSigned, 0, u"The certificate is self-signed, and untrusted"_s}};
    return facts;
}

bool isBeforeConnection(Problem problem)
{
    return problem == Problem::HostNotFound || problem == Problem::ConnectionRefused
        || problem == Problem::NetworkUnreachable || problem == Problem::ConnectTimeout;
}

} // namespace

ScriptedChannel::ScriptedChannel(DialogueScript script, Arrival arrival, QObject *parent)
    : Channel(parent)
    , m_script(std::move(script))
    , m_arrival(arrival)
{
}

void ScriptedChannel::open(const Net::Endpoint &, bool startEncrypted)
{
    m_isEncryptionWanted = startEncrypted;
    QMetaObject::invokeMethod(this, &ScriptedChannel::connectClient, Qt::QueuedConnection);
}

void ScriptedChannel::connectClient()
{
    if (m_isClosed)
        return;
    if (!isAt(Kind::Fails) || !isBeforeConnection(step()->problem)) {
        m_isConnected = true;
        Q_EMIT connected(u"192.0.2.25"_s, 25);
    }
    playLater();
}

void ScriptedChannel::write(QByteArrayView octets)
{
    m_heard += octets;
    m_octetsWaiting += octets.size();
    QMetaObject::invokeMethod(this, &ScriptedChannel::letWrittenLeave, Qt::QueuedConnection);
    compare();
}

void ScriptedChannel::letWrittenLeave()
{
    if (m_isClosed || m_octetsWaiting == 0)
        return;
    Q_EMIT leftTogether(std::exchange(m_octetsWaiting, 0));
    Q_EMIT written();
}

void ScriptedChannel::compare()
{
    while (!m_heard.isEmpty() && m_violation.isEmpty()) {
        if (isAt(Kind::Fails) || isAt(Kind::ServerCloses)) { // what goes into a broken pipe is heard by nobody
            m_heard.clear();
            return;
        }
        if (!isAt(Kind::ClientSays)) {
            violate(u"the client spoke too early: %1"_s.arg(quoted(m_heard)));
            return;
        }
        const QByteArray wanted = step()->octets.sliced(m_played);
        const qsizetype size = std::min(wanted.size(), m_heard.size());
        if (wanted.first(size) != QByteArrayView(m_heard).first(size)) {
            violate(u"the client said %1"_s.arg(quoted(m_heard)));
            return;
        }
        m_heard.remove(0, size);
        m_played += size;
        if (size == wanted.size()) {
            m_played = 0;
            ++m_next;
        }
    }
    playLater();
}

void ScriptedChannel::violate(const QString &what)
{
    const QString wanted = step() ? step()->toText() : u"the end"_s;
    m_violation = u"%1, where the script has %2"_s.arg(what, wanted);
    playLater();
}

void ScriptedChannel::startEncryption()
{
    m_isEncryptionWanted = true;
    playLater();
}

void ScriptedChannel::close()
{
    m_isClosed = true;
}

void ScriptedChannel::abort()
{
    m_isClosed = true;
}

QByteArray ScriptedChannel::serverEndPoint() const
{
    return m_isEncrypted ? QByteArrayLiteral("the certificate of the script") : QByteArray();
}

QString ScriptedChannel::localAddress() const
{
    return m_isConnected ? u"192.0.2.1"_s : QString();
}

QString ScriptedChannel::unplayed() const
{
    for (std::size_t i = m_next; i < m_script.steps().size(); ++i) {
        const ScriptStep &step = m_script.steps()[i];
        if (step.kind == Kind::ClientSays || step.kind == Kind::Tls)
            return step.toText();
    }
    return {};
}

const ScriptStep *ScriptedChannel::step() const
{
    return m_next < m_script.steps().size() ? &m_script.steps()[m_next] : nullptr;
}

bool ScriptedChannel::isAt(Kind kind) const
{
    return step() && step()->kind == kind;
}

// One event of the loop for each thing that the server does, however many reasons there are for it.
void ScriptedChannel::playLater()
{
    if (std::exchange(m_isPlayDue, true))
        return;
    QMetaObject::invokeMethod(this, &ScriptedChannel::play, Qt::QueuedConnection);
}

void ScriptedChannel::play()
{
    m_isPlayDue = false;
    if (m_isClosed)
        return;
    if (!m_violation.isEmpty()) {
        fail(Problem::ConnectionLost);
        return;
    }
    if (!step())
        return;
    switch (step()->kind) {
    case Kind::ClientSays:
    case Kind::Silence:
        return;
    case Kind::ServerSays:
        playOctets();
        return;
    case Kind::Tls:
        encrypt();
        return;
    case Kind::ServerCloses:
        ++m_next;
        m_isClosed = true;
        Q_EMIT closed();
        return;
    case Kind::Fails:
        fail(m_script.steps()[m_next++].problem);
        return;
    }
}

void ScriptedChannel::playOctets()
{
    // Octets that come in clear while the handshake is wanted: the real channel gives up there (RFC 3207 6).
    if (m_isEncryptionWanted && !m_isEncrypted) {
        fail(Problem::DataBeforeTls);
        return;
    }
    const QByteArray octets = takeArrivingOctets();
    m_delivered += octets;
    playLater();
    Q_EMIT received(octets);
}

QByteArray ScriptedChannel::takeArrivingOctets()
{
    QByteArray octets;
    do {
        const QByteArray &said = step()->octets;
        qsizetype end = said.size();
        if (m_arrival == Arrival::ByOctet)
            end = m_played + 1;
        else if (m_arrival == Arrival::ByLine && said.indexOf('\n', m_played) >= 0)
            end = said.indexOf('\n', m_played) + 1;
        octets += said.sliced(m_played, end - m_played);
        m_played = end;
        if (m_played == said.size()) {
            m_played = 0;
            ++m_next;
        }
    } while (m_arrival == Arrival::Whole && isAt(Kind::ServerSays));
    return octets;
}

void ScriptedChannel::encrypt()
{
    if (!m_isEncryptionWanted)
        return;
    ++m_next;
    m_isEncrypted = true;
    playLater();
    Q_EMIT encrypted(handshakeFacts());
}

void ScriptedChannel::fail(Problem problem)
{
    m_isClosed = true;
    const Base::Stage stage = m_isConnected ? Base::Stage::Tls : Base::Stage::Connect;
    const QString detail = m_violation.isEmpty() ? u"played by the script"_s : m_violation;
    if (problem == Problem::CertificateRefused)
        Q_EMIT certificateRefused(selfSignedFacts());
    Q_EMIT failed(Base::Error{.problem = problem, .stage = stage, .detail = detail});
}

} // namespace Support
