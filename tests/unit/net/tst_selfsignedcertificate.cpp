// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTest>

#include "net/selfsignedcertificate.h"

using namespace Qt::StringLiterals;

namespace {

Net::CertificateWish wish()
{
    return {.commonName = u"Übung"_s,
        .names = {u"practice.postscope.test"_s, u"bücher.example"_s, u"127.0.0.1"_s, u"::1"_s},
        .notBefore = {},
        .notAfter = {}};
}

QSslCertificate certificateOf(const Net::KeyPair &pair)
{
    return QSslCertificate(pair.certificate, QSsl::Pem);
}

} // namespace

class TestSelfSignedCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasWished();
    void isValidNowWhenNoTimeIsWished();
    void isValidWhenWished();
    void hasAnEllipticKeyOfItsOwn();
    void isForServersAndSignsNoOthers();
    void twoHaveDifferentSerialNumbers();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
};

void TestSelfSignedCertificate::saysWhatWasWished()
{
    const QSslCertificate certificate = certificateOf(Net::makeSelfSigned(wish()).value());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"Übung"_s});
    QVERIFY(certificate.isSelfSigned());
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()),
        (QSet<QString>{u"practice.postscope.test"_s, u"xn--bcher-kva.example"_s, u"127.0.0.1"_s, u"::1"_s}));
    QCOMPARE(names.count(QSsl::DnsEntry), 2);
    QCOMPARE(names.count(QSsl::IpAddressEntry), 2);
}

void TestSelfSignedCertificate::isValidNowWhenNoTimeIsWished()
{
    const QSslCertificate certificate = certificateOf(Net::makeSelfSigned(wish()).value());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(certificate.effectiveDate() < now);
    QVERIFY(certificate.expiryDate() > now.addDays(300));
    QVERIFY(certificate.expiryDate() < now.addDays(398)); // longer ones are refused by some clients
}

void TestSelfSignedCertificate::isValidWhenWished()
{
    Net::CertificateWish past = wish();
    past.notBefore = QDateTime({1999, 12, 31}, {23, 59, 59}, Qt::UTC);
    past.notAfter = QDateTime({2051, 1, 2}, {3, 4, 5}, Qt::UTC); // over the limit of UTCTime, RFC 5280 4.1.2.5
    const QSslCertificate certificate = certificateOf(Net::makeSelfSigned(past).value());
    QCOMPARE(certificate.effectiveDate(), past.notBefore);
    QCOMPARE(certificate.expiryDate(), past.notAfter);
}

void TestSelfSignedCertificate::hasAnEllipticKeyOfItsOwn()
{
    const Net::KeyPair first = Net::makeSelfSigned(wish()).value();
    const Net::KeyPair second = Net::makeSelfSigned(wish()).value();
    const QSslKey key(first.key, QSsl::Ec, QSsl::Pem);
    QVERIFY(!key.isNull());
    QCOMPARE(key.length(), 256);
    QVERIFY(first.key != second.key);
    QCOMPARE(certificateOf(first).publicKey().length(), 256);
}

void TestSelfSignedCertificate::isForServersAndSignsNoOthers()
{
    const QSslCertificate certificate = certificateOf(Net::makeSelfSigned(wish()).value());
    QStringList extensions;
    for (const QSslCertificateExtension &extension : certificate.extensions())
        extensions.append(extension.name());
    const QByteArray all = extensions.join(u' ').toUtf8();
    QVERIFY2(extensions.contains(u"basicConstraints"_s), all.constData());
    QVERIFY2(extensions.contains(u"extendedKeyUsage"_s), all.constData());
    QVERIFY2(certificate.toText().contains(u"CA:FALSE"_s), qPrintable(certificate.toText()));
    QVERIFY2(certificate.toText().contains(u"TLS Web Server Authentication"_s), qPrintable(certificate.toText()));
}

void TestSelfSignedCertificate::twoHaveDifferentSerialNumbers()
{
    const QByteArray first = certificateOf(Net::makeSelfSigned(wish()).value()).serialNumber();
    const QByteArray second = certificateOf(Net::makeSelfSigned(wish()).value()).serialNumber();
    QVERIFY(!first.isEmpty());
    QVERIFY2(first != second, first.constData());
}

void TestSelfSignedCertificate::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("name");

    QTest::newRow("a common name over 64 characters, RFC 5280 A.1") << QString(65, u'x') << u"localhost"_s;
    QTest::newRow("a name that is no host") << u"Test"_s << u"not a host"_s;
}

void TestSelfSignedCertificate::refusesWhatCannotBeWritten()
{
    QFETCH(QString, commonName);
    QFETCH(QString, name);

    const auto pair = Net::makeSelfSigned({.commonName = commonName, .names = {name}, .notBefore = {}, .notAfter = {}});
    QVERIFY(!pair.hasValue());
    QCOMPARE(pair.error().problem, Base::Problem::Internal);
    QVERIFY(!pair.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestSelfSignedCertificate)
#include "tst_selfsignedcertificate.moc"
