// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/networksight.h"

#include <algorithm>

#include <QUrl>

#include "transcript/lineviews.h"
#include "transcript/store.h"

namespace Transcript {

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Certificate = NetworkSight::Certificate;
using Secret = NetworkSight::Secret;

namespace {

bool isAddress(const QString &host)
{
    return host.contains(u':')
        || std::ranges::all_of(host, [](QChar letter) { return letter.isDigit() || letter == u'.'; });
}

QString nameInClear(const QString &host)
{
    QString name = isAddress(host) ? QString() : QString::fromLatin1(QUrl::toAce(host));
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// Follows the logins, line by line.
class SecretReader {
public:
    [[nodiscard]] Secret read(QByteArrayView line)
    {
        if (verbInCapitals(line) == "AUTH") {
            m_mechanism = line.toByteArray().simplified().split(' ').value(1).toUpper();
            m_masks = 0;
        }
        if (!line.contains(shownMask))
            return Secret::None;
        ++m_masks;
        if (m_mechanism == "PLAIN" || (m_mechanism == "LOGIN" && m_masks > 1))
            return Secret::Password;
        if (m_mechanism == "XOAUTH2" || m_mechanism == "OAUTHBEARER")
            return Secret::Token;
        if (m_mechanism.startsWith("CRAM-") || m_mechanism.startsWith("SCRAM-"))
            return Secret::Proof;
        return Secret::UserName;
    }

private:
    QByteArray m_mechanism;
    int m_masks = 0;
};

/// Goes through the rows once, up to each segment.
class Onlooker {
public:
    explicit Onlooker(const Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] QList<NetworkSight> handshakesBefore(qsizetype row)
    {
        QList<NetworkSight> handshakes;
        for (; m_row < row; ++m_row)
            pass(handshakes);
        return handshakes;
    }

    [[nodiscard]] NetworkSight sightOf(const WireSegment &segment)
    {
        NetworkSight sight{.segment = segment};
        if (segment.isEncrypted) {
            sight.kind = NetworkSight::Kind::Records;
            sight.segment.text.clear();
            sight.records = tlsRecords(segment.octets, m_protocol, m_cipher);
            return sight;
        }
        if (!segment.isClient)
            return sight;
        for (const QByteArrayView line : linesIn(segment.text))
            sight.secret = std::max(sight.secret, m_secrets.read(line));
        return sight;
    }

private:
    void pass(QList<NetworkSight> &handshakes)
    {
        const Glance glance = m_store.glance(m_row);
        if (glance.kind != EntryKind::Note) {
            m_before = m_row;
            return;
        }
        const Base::Note note = m_store.at(m_row).note;
        if (note.kind == NoteKind::Connecting)
            m_host = note.arguments.value(0);
        else if (note.kind == NoteKind::Connected)
            m_before = m_row;
        else if (note.kind == NoteKind::TlsStarted)
            handshakes.append(handshake(note, glance.time));
        else if (note.kind == NoteKind::TlsResumed && !handshakes.isEmpty())
            handshakes.last().certificate = Certificate::None;
    }

    [[nodiscard]] NetworkSight handshake(const Base::Note &note, qint64 time)
    {
        m_protocol = note.arguments.value(0);
        m_cipher = note.arguments.value(1);
        NetworkSight sight{.kind = NetworkSight::Kind::Handshake};
        sight.segment.first = m_row;
        sight.segment.last = m_row;
        sight.segment.time = m_store.glance(m_before).time;
        sight.segment.isEncrypted = true;
        sight.duration = std::max(time - sight.segment.time, qint64(0));
        sight.serverName = nameInClear(m_host);
        sight.protocol = m_protocol;
        sight.certificate = m_protocol == u"TLSv1.3"_s ? Certificate::Hidden : Certificate::Readable;
        return sight;
    }

    const Store &m_store;
    qsizetype m_row = 0; ///< the next one
    qsizetype m_before = 0; ///< what happened last before a handshake
    QString m_host;
    QString m_protocol;
    QString m_cipher;
    SecretReader m_secrets;
};

} // namespace

QList<NetworkSight> networkSights(const Store &store, qsizetype atMost)
{
    QList<NetworkSight> sights;
    Onlooker onlooker(store);
    for (const WireSegment &segment : segmentsOf(store, atMost)) {
        sights += onlooker.handshakesBefore(segment.first);
        sights.append(onlooker.sightOf(segment));
    }
    if (sights.size() < atMost)
        sights += onlooker.handshakesBefore(store.size());
    return sights.first(std::min(sights.size(), atMost));
}

} // namespace Transcript
