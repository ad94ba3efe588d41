// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/manualclock.h"
#include "transcript/networksight.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::NetworkSight;
using Transcript::TlsRecords;
using Kind = NetworkSight::Kind;

/// What somebody on the way sees.
class NetworkSightTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordIsLongerThanWhatIsInIt_data();
    void aRecordIsLongerThanWhatIsInIt();
    void theHandshakeStandsWhereItWas();
    void implicitTlsBeginsWithTheHandshake();
    void aHandshakeAtTheEndIsSeen();
    void nothingThatIsEncryptedHasText();
    void endsWhereItShall();

private:
    [[nodiscard]] static QList<Kind> kindsOf(const QList<NetworkSight> &sights);
    void noteTls(Transcript::Store &store) const;

    Support::ManualClock m_clock;
};

QList<Kind> NetworkSightTest::kindsOf(const QList<NetworkSight> &sights)
{
    QList<Kind> kinds;
    for (const NetworkSight &sight : sights)
        kinds += sight.kind;
    return kinds;
}

void NetworkSightTest::noteTls(Transcript::Store &store) const
{
    store.appendNote({Base::NoteKind::TlsStarted, {u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s}}, true);
}

void NetworkSightTest::aRecordIsLongerThanWhatIsInIt_data()
{
    QTest::addColumn<qint64>("octets");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<TlsRecords>("records");
    const QString tls13 = u"TLSv1.3"_s;
    const QString tls12 = u"TLSv1.2"_s;
    const QString gcm = u"ECDHE-RSA-AES256-GCM-SHA384"_s;
    // Measured with OpenSSL, but for ChaCha20 and the short tag of TLS 1.3.
    QTest::newRow("TLS 1.3, AES-GCM") << qint64(29) << tls13 << u"TLS_AES_256_GCM_SHA384"_s << TlsRecords{1, 51};
    QTest::newRow("TLS 1.3, ChaCha20") << qint64(29) << tls13 << u"TLS_CHACHA20_POLY1305_SHA256"_s << TlsRecords{1, 51};
    QTest::newRow("TLS 1.3, a short tag") << qint64(29) << tls13 << u"TLS_AES_128_CCM_8_SHA256"_s << TlsRecords{1, 43};
    QTest::newRow("TLS 1.2, AES-GCM") << qint64(29) << tls12 << gcm << TlsRecords{1, 58};
    QTest::newRow("TLS 1.2, ChaCha20") << qint64(29) << tls12 << u"ECDHE-RSA-CHACHA20-POLY1305"_s << TlsRecords{1, 50};
    QTest::newRow("TLS 1.2, a chain of blocks")
        << qint64(29) << tls12 << u"ECDHE-RSA-AES128-SHA256"_s << TlsRecords{1, 85};
    QTest::newRow("TLS 1.2, blocks that are full")
        << qint64(32) << tls12 << u"ECDHE-RSA-AES128-SHA"_s << TlsRecords{1, 89};
    QTest::newRow("a full record") << qint64(16'384) << tls13 << u"TLS_AES_256_GCM_SHA384"_s << TlsRecords{1, 16'406};
    QTest::newRow("an octet more") << qint64(16'385) << tls13 << u"TLS_AES_256_GCM_SHA384"_s << TlsRecords{2, 16'429};
    QTest::newRow("nothing") << qint64(0) << tls13 << u"TLS_AES_256_GCM_SHA384"_s << TlsRecords{0, 0};
}

void NetworkSightTest::aRecordIsLongerThanWhatIsInIt()
{
    QFETCH(qint64, octets);
    QFETCH(QString, protocol);
    QFETCH(QString, cipher);
    QTEST(Transcript::tlsRecords(octets, protocol, cipher), "records");
}

void NetworkSightTest::theHandshakeStandsWhereItWas()
{
    Transcript::Store store(m_clock);
    store.beginSegment(store.appendCommand("STARTTLS\r\n", false));
    m_clock.advance(5);
    store.beginSegment(store.appendReplyLine("220 go ahead\r\n", false, 1));
    store.completeReply(220);
    m_clock.advance(30);
    noteTls(store);
    store.beginSegment(store.appendCommand("EHLO a\r\n", true));
    const QList<NetworkSight> sights = Transcript::networkSights(store, 100);
    QCOMPARE(kindsOf(sights), (QList{Kind::Clear, Kind::Clear, Kind::Handshake, Kind::Records}));
    QCOMPARE(sights.at(2).segment.time, 5);
    QCOMPARE(sights.at(2).duration, 30);
    QCOMPARE(sights.at(3).records, (TlsRecords{1, 30}));
}

void NetworkSightTest::implicitTlsBeginsWithTheHandshake()
{
    Transcript::Store store(m_clock);
    store.appendNote({Base::NoteKind::Connecting, {u"mx.example"_s, u"465"_s}});
    m_clock.advance(7);
    store.appendNote({Base::NoteKind::Connected, {u"192.0.2.1"_s, u"465"_s}});
    m_clock.advance(40);
    noteTls(store);
    store.beginSegment(store.appendReplyLine("220 mx\r\n", true, 0));
    const QList<NetworkSight> sights = Transcript::networkSights(store, 100);
    QCOMPARE(kindsOf(sights), (QList{Kind::Handshake, Kind::Records}));
    QCOMPARE(sights.at(0).segment.time, 7);
    QCOMPARE(sights.at(0).duration, 40);
    QCOMPARE(sights.at(0).serverName, u"mx.example"_s);
}

void NetworkSightTest::aHandshakeAtTheEndIsSeen()
{
    Transcript::Store store(m_clock);
    store.beginSegment(store.appendCommand("STARTTLS\r\n", false));
    noteTls(store);
    QCOMPARE(kindsOf(Transcript::networkSights(store, 100)), (QList{Kind::Clear, Kind::Handshake}));
}

void NetworkSightTest::nothingThatIsEncryptedHasText()
{
    Transcript::Store store(m_clock);
    noteTls(store);
    store.beginSegment(store.appendCommand("AUTH PLAIN ••••••••\r\n", true));
    store.beginSegment(store.appendReplyLine("235 welcome, ann\r\n", true, 2));
    for (const NetworkSight &sight : Transcript::networkSights(store, 100)) {
        QCOMPARE(sight.segment.text, QByteArray());
        QCOMPARE(sight.secret, NetworkSight::Secret::None);
    }
}

void NetworkSightTest::endsWhereItShall()
{
    Transcript::Store store(m_clock);
    noteTls(store);
    for (int i = 0; i < 10; ++i)
        store.beginSegment(store.appendCommand("NOOP\r\n", true));
    QCOMPARE(Transcript::networkSights(store, 4).size(), 4);
}

QTEST_APPLESS_MAIN(NetworkSightTest)

#include "tst_networksight.moc"
