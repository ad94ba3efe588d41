// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "talk.h"

#include "smtp/replyparser.h"

namespace Support {

namespace {

QByteArray spelt(QByteArray line)
{
    return line.replace("\\n", "\n").replace("\\r", "\r") + "\r\n";
}

} // namespace

Talk::Talk(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n'))
        take(line);
}

void Talk::take(const QByteArray &line)
{
    const QByteArray rest = line.mid(line.indexOf(' ') + 1);
    if (line.startsWith("C: ")) {
        m_due.push_back(m_store.appendCommand(spelt(rest), m_isEncrypted));
    } else if (line.startsWith("L: ")) {
        const qsizetype number = m_store.appendLetterLine(spelt(rest), m_isEncrypted);
        if (rest == ".")
            m_due.push_back(number);
    } else if (line.startsWith("S: ")) {
        hear(rest);
    } else if (line.startsWith("B: ")) {
        const qint64 octets = rest.split(' ').value(0).toLongLong();
        const bool isChunk = rest.endsWith(" chunk");
        if (isChunk)
            m_due.pop_back(); // BDAT has no reply of its own
        m_due.push_back(m_store.beginBody(octets, isChunk, m_isEncrypted));
        m_store.endBody({octets, octets, 1, rest.split(' ').value(1).toLongLong(), isChunk});
    } else if (line.startsWith("TLS ")) {
        m_isEncrypted = true;
        m_store.appendNote({Base::NoteKind::TlsStarted, {QString::fromLatin1(rest), QStringLiteral("AES")}}, true);
        m_store.appendNote({Base::NoteKind::CapabilitiesForgotten, {}}, true);
    } else if (line.startsWith("-- ")) {
        m_store.appendNote({Base::NoteKind::Connected, {QString::fromLatin1(rest), QStringLiteral("587")}});
    } else if (line.startsWith("UNVERIFIED ")) {
        m_store.appendNote({Base::NoteKind::CertificateNotVerified, {QString::fromLatin1(rest)}}, true);
    } else if (line.startsWith("wait ")) {
        m_clock.advance(qRound64(rest.toDouble() * 1e9));
    }
}

void Talk::hear(const QByteArray &line)
{
    const bool isAnswer = m_isGreeted && !m_due.empty();
    m_store.appendReplyLine(line + "\r\n", m_isEncrypted, isAnswer ? m_due.front() : 0);
    if (line.size() > 3 && line.at(3) == '-')
        return;
    const auto enhanced = Smtp::Reply{.code = line.first(3).toInt(), .lines = {line.mid(4)}}.enhancedCode();
    m_store.completeReply(line.first(3).toInt(), enhanced ? enhanced->toBytes() : QByteArray());
    m_isGreeted = true;
    if (isAnswer)
        m_due.pop_front();
}

} // namespace Support
