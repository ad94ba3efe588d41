// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QTest>

#include "net/owncertificate.h"

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

class TestOwnCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasWished();
    void isValidNowWhenNoTimeIsWished();
    void isValidWhenWished();
    void hasAnEllipticKeyOfItsOwn();
    void isForServersAndSignsNoOthers();
    void twoHaveDifferentSerialNumbers();
    void isVouchedForByAnAuthorityWhereOneIsWished();
    void theAuthorityVouchesForItAlone();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
};

void TestOwnCertificate::saysWhatWasWished()
{
    const QSslCertificate certificate = certificateOf(Net::makeCertificate(wish()).value());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"Übung"_s});
    QVERIFY(certificate.isSelfSigned());
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()),
        (QSet<QString>{u"practice.postscope.test"_s, u"xn--bcher-kva.example"_s, u"127.0.0.1"_s, u"::1"_s}));
    QCOMPARE(names.count(QSsl::DnsEntry), 2);
    QCOMPARE(names.count(QSsl::IpAddressEntry), 2);
}

void TestOwnCertificate::isValidNowWhenNoTimeIsWished()
{
    const QSslCertificate certificate = certificateOf(Net::makeCertificate(wish()).value());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(certificate.effectiveDate() < now);
    QVERIFY(certificate.expiryDate() > now.addDays(300));
    QVERIFY(certificate.expiryDate() < now.addDays(398)); // longer ones are refused by some clients
}

void TestOwnCertificate::isValidWhenWished()
{
    Net::CertificateWish past = wish();
    past.notBefore = QDateTime({1999, 12, 31}, {23, 59, 59}, Qt::UTC);
    past.notAfter = QDateTime({2051, 1, 2}, {3, 4, 5}, Qt::UTC); // over the limit of UTCTime, RFC 5280 4.1.2.5
    const QSslCertificate certificate = certificateOf(Net::makeCertificate(past).value());
    QCOMPARE(certificate.effectiveDate(), past.notBefore);
    QCOMPARE(certificate.expiryDate(), past.notAfter);
}

void TestOwnCertificate::hasAnEllipticKeyOfItsOwn()
{
    const Net::KeyPair first = Net::makeCertificate(wish()).value();
    const Net::KeyPair second = Net::makeCertificate(wish()).value();
    const QSslKey key(first.key, QSsl::Ec, QSsl::Pem);
    QVERIFY(!key.isNull());
    QCOMPARE(key.length(), 256);
    QVERIFY(first.key != second.key);
    QCOMPARE(certificateOf(first).publicKey().length(), 256);
}

void TestOwnCertificate::isForServersAndSignsNoOthers()
{
    const QSslCertificate certificate = certificateOf(Net::makeCertificate(wish()).value());
    QStringList extensions;
    for (const QSslCertificateExtension &extension : certificate.extensions())
        extensions.append(extension.name());
    const QByteArray all = extensions.join(u' ').toUtf8();
    QVERIFY2(extensions.contains(u"basicConstraints"_s), all.constData());
    QVERIFY2(extensions.contains(u"extendedKeyUsage"_s), all.constData());
    QVERIFY2(certificate.toText().contains(u"CA:FALSE"_s), qPrintable(certificate.toText()));
    QVERIFY2(certificate.toText().contains(u"TLS Web Server Authentication"_s), qPrintable(certificate.toText()));
}

void TestOwnCertificate::twoHaveDifferentSerialNumbers()
{
    const QByteArray first = certificateOf(Net::makeCertificate(wish()).value()).serialNumber();
    const QByteArray second = certificateOf(Net::makeCertificate(wish()).value()).serialNumber();
    QVERIFY(!first.isEmpty());
    QVERIFY2(first != second, first.constData());
}

void TestOwnCertificate::isVouchedForByAnAuthorityWhereOneIsWished()
{
    Net::CertificateWish vouchedFor = wish();
    vouchedFor.authority = u"Example Authority"_s;
    const Net::KeyPair pair = Net::makeCertificate(vouchedFor).value();
    const QSslCertificate certificate = certificateOf(pair);
    const QSslCertificate authority(pair.authority, QSsl::Pem);
    QVERIFY(!certificate.isSelfSigned());
    QVERIFY(authority.isSelfSigned());
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), QStringList{u"Example Authority"_s});
    QVERIFY2(authority.toText().contains(u"CA:TRUE, pathlen:0"_s), qPrintable(authority.toText()));
    QVERIFY(Net::makeCertificate(wish()).value().authority.isEmpty());
}

void TestOwnCertificate::theAuthorityVouchesForItAlone()
{
    Net::CertificateWish vouchedFor = wish();
    vouchedFor.authority = u"Example Authority"_s;
    const Net::KeyPair first = Net::makeCertificate(vouchedFor).value();
    const Net::KeyPair second = Net::makeCertificate(vouchedFor).value();
    const auto problems = [](const QByteArray &certificate, const QByteArray &authority) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(certificate + authority, QSsl::Pem);
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({chain.constLast()});
        QSslConfiguration::setDefaultConfiguration(trusting);
        return QSslCertificate::verify(chain, u"practice.postscope.test"_s);
    };
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const QList<QSslError> own = problems(first.certificate, first.authority);
    const QList<QSslError> others = problems(first.certificate, second.authority);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(own.isEmpty(), qPrintable(own.value(0).errorString()));
    QVERIFY(!others.isEmpty());
}

void TestOwnCertificate::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("name");

    QTest::newRow("a common name over 64 characters, RFC 5280 A.1") << QString(65, u'x') << u"localhost"_s;
    QTest::newRow("a name that is no host") << u"Test"_s << u"not a host"_s;
}

void TestOwnCertificate::refusesWhatCannotBeWritten()
{
    QFETCH(QString, commonName);
    QFETCH(QString, name);

    const auto pair
        = Net::makeCertificate({.commonName = commonName, .names = {name}, .notBefore = {}, .notAfter = {}});
    QVERIFY(!pair.hasValue());
    QCOMPARE(pair.error().problem, Base::Problem::Internal);
    QVERIFY(!pair.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnCertificate)
#include "tst_owncertificate.moc"
