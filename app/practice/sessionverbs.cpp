// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session does for each verb.

#include "base/clock.h"
#include "practice/inquiries.h"
#include "practice/offer.h"
#include "practice/session.h"
#include "practice/settings.h"

namespace Practice {

using namespace Qt::StringLiterals;

Answer Session::helo(QByteArrayView argument)
{
    m_clientName = argument.toByteArray();
    m_isExtended = false;
    m_transaction.reset();
    return answer(250, {}, announcedName(m_settings));
}

Answer Session::ehlo(QByteArrayView argument)
{
    m_clientName = argument.toByteArray();
    m_isExtended = true;
    m_transaction.reset();
    Answer given = answer(250, {}, announcedName(m_settings) + " greets " + m_clientName);
    given.lines << capabilityLines(m_settings, m_isEncrypted, m_login.mechanisms(), m_clock.now());
    return given;
}

Answer Session::mail(QByteArrayView argument)
{
    if (m_settings.isLoginRequired && !m_login.isLoggedIn())
        return answer(530, "5.7.0", "log in first");
    if (m_settings.transactionLimit > 0 && ++m_transactions > m_settings.transactionLimit)
        return farewell("4.7.0", "takes no more letters over one connection (MAILMAX, RFC 9422)");
    return m_transaction.mail(argument, {m_isEncrypted, m_isExtended});
}

Answer Session::rcpt(QByteArrayView argument)
{
    return m_transaction.rcpt(argument);
}

Answer Session::data(QByteArrayView)
{
    if (std::optional<Answer> complaint = m_transaction.complaintAboutData())
        return std::move(*complaint);
    m_awaits = Awaits::Body;
    return answer(354, {}, "send the letter; a line with a dot alone ends it");
}

Answer Session::bdat(QByteArrayView argument)
{
    const std::optional<Chunk> chunk = Chunk::parse(argument);
    if (!chunk)
        return answer(501, "5.5.4", "BDAT takes a number of octets, and LAST behind it for the last chunk");
    m_chunk = *chunk;
    m_awaits = Awaits::Chunk;
    if (std::optional<Answer> complaint = m_transaction.complaintAboutChunk()) {
        m_chunk.isRefused = true;
        return std::move(*complaint);
    }
    m_transaction.beginChunks();
    return answer(250, "2.0.0", QByteArray::number(chunk->octets) + " octets received");
}

Answer Session::rset(QByteArrayView)
{
    m_transaction.reset();
    return answer(250, "2.0.0", "the transaction is forgotten");
}

Answer Session::noop(QByteArrayView)
{
    return answer(250, "2.0.0", "nothing was done");
}

Answer Session::vrfy(QByteArrayView argument)
{
    return verifyAnswer(m_settings, argument);
}

Answer Session::expn(QByteArrayView argument)
{
    return expandAnswer(m_settings, argument);
}

Answer Session::help(QByteArrayView argument)
{
    return helpAnswer(m_settings, argument);
}

Answer Session::quit(QByteArrayView)
{
    m_awaits = Awaits::Nothing;
    return answer(221, "2.0.0", announcedName(m_settings) + " says goodbye");
}

Answer Session::startTls(QByteArrayView)
{
    if (m_isEncrypted)
        return answer(503, "5.5.1", "this connection is encrypted already");
    if (!offersStartTls(m_settings, m_isEncrypted))
        return answer(454, "4.7.0", "TLS is not available here");
    m_awaits = Awaits::Handshake;
    return answer(220, "2.0.0", "begin the handshake");
}

Answer Session::auth(QByteArrayView argument)
{
    if (!offersLogin(m_settings, m_isEncrypted))
        return answer(530, "5.7.0", "say STARTTLS first; a password does not go in clear");
    if (m_login.isLoggedIn())
        return answer(503, "5.5.1", "you are logged in already");
    Answer given = m_login.begin(argument);
    if (m_login.isUnderWay())
        m_awaits = Awaits::LoginAnswer;
    return given;
}

// The session begins anew, as XCLIENT_README says: a greeting, and what was said before is forgotten.
Answer Session::xclient(QByteArrayView argument)
{
    if (std::optional<Answer> complaint = m_assumed.take(argument, m_settings.isStrict))
        return std::move(*complaint);
    m_clientName = m_assumed.valueOf("HELO");
    return greeting();
}

} // namespace Practice
