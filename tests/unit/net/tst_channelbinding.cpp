// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTest>

#include "net/channelbinding.h"

using namespace Qt::StringLiterals;

namespace {

QSslCertificate certificate(const QString &name)
{
    const QString path = QStringLiteral(CERTIFICATES) + u"/signed-"_s + name + u".pem"_s;
    return QSslCertificate::fromPath(path, QSsl::Pem).value(0);
}

} // namespace

class TestChannelBinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesTheCertificateAsItIsSigned_data();
    void hashesTheCertificateAsItIsSigned();
    void isUndefinedForASignatureWithoutHash();
    void isEmptyWithoutACertificate();
};

void TestChannelBinding::hashesTheCertificateAsItIsSigned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");

    QTest::newRow("SHA-256 stays") << u"sha256"_s << QCryptographicHash::Sha256;
    QTest::newRow("SHA-384 stays") << u"sha384"_s << QCryptographicHash::Sha384;
    QTest::newRow("SHA-512 stays") << u"sha512"_s << QCryptographicHash::Sha512;
    QTest::newRow("the one among the parameters of RSA-PSS") << u"pss-sha384"_s << QCryptographicHash::Sha384;
    QTest::newRow("SHA-1 becomes SHA-256") << u"sha1"_s << QCryptographicHash::Sha256;
    QTest::newRow("MD5 becomes SHA-256") << u"md5"_s << QCryptographicHash::Sha256;
}

void TestChannelBinding::hashesTheCertificateAsItIsSigned()
{
    QFETCH(QString, name);
    QFETCH(QCryptographicHash::Algorithm, algorithm);

    const QSslCertificate signedSo = certificate(name);
    QVERIFY(!signedSo.isNull());
    QCOMPARE(Net::serverEndPointOf(signedSo).toHex(), QCryptographicHash::hash(signedSo.toDer(), algorithm).toHex());
}

void TestChannelBinding::isUndefinedForASignatureWithoutHash()
{
    QVERIFY(!certificate(u"ed25519"_s).isNull());
    QCOMPARE(Net::serverEndPointOf(certificate(u"ed25519"_s)), QByteArray());
}

void TestChannelBinding::isEmptyWithoutACertificate()
{
    QCOMPARE(Net::serverEndPointOf(QSslCertificate()), QByteArray());
}

QTEST_GUILESS_MAIN(TestChannelBinding)
#include "tst_channelbinding.moc"
