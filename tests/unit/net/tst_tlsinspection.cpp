// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSslCertificate>
#include <QTest>

#include "net/owncertificate.h"
#include "net/tlsinspection.h"

using namespace Qt::StringLiterals;
using Net::CertificateDefect;

namespace {

// Elliptic, signed with SHA-1.
const QByteArray sha1Signed = R"(-----BEGIN CERTIFICATE-----
MIIBcjCCARqgAwIBAgIUIDsCg99IGf+aGPHnIaPtI97ReI8wCQYHKoZIzj0EATAP
MQ0wCwYDVQQDDARzaGExMCAXDTI2MTEyMjAzMjQwNVoYDzIxMjYxMDI5MDMyNDA1
WjAPMQ0wCwYDVQQDDARzaGExMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEpUPN
AsgEunmq6ZctHjBperP/L4IHrdqp275sYUuwAZn4f0PZr0WqjQAUWZ2NJ4tMnpMl
zFH5t5sNBJ8X/+b3HqNTMFEwHQYDVR0OBBYEFJs+GqcWSjfOnBM7GEXwYIW7ucHS
MB8GA1UdIwQYMBaAFJs+GqcWSjfOnBM7GEXwYIW7ucHSMA8GA1UdEwEB/wQFMAMB
Af8wCQYHKoZIzj0EAQNHADBEAiAb47KPyFGRhpxJ/h0y8sPtbJQufIBCFm0KNgxd
dFknMQIgKntH5Iiqh7yZLThDswsNuOb6gq71hkj5bsTRMK6CYug=
-----END CERTIFICATE-----
)"_ba;

// SHA-256 over an RSA key of 1024 bits.
const QByteArray smallKey = R"(-----BEGIN CERTIFICATE-----
MIICAjCCAWugAwIBAgIUUAP4SXpH92SX8uHw5pmZPlBJPDkwDQYJKoZIhvcNAQEL
BQAwEjEQMA4GA1UEAwwHcnNhMTAyNDAgFw0yNjExMjIwMzI0MDVaGA8yMTI2MTAy
OTAzMjQwNVowEjEQMA4GA1UEAwwHcnNhMTAyNDCBnzANBgkqhkiG9w0BAQEFAAOB
jQAwgYkCgYEAtlhfW+ygTO15yQRqCWHD4/Mf5+3TOEHU6HX8bI/2YtdKcudCiTL5
RV9ctVtK9WqRAnoe0PejtPelZTu6PvmZptKeDEqoAn5SgqW3VbLX63gFdaCKxbv4
hLYGrFYcL8W/fQ0L4SJw06zHVRbYS5gwGDPQ6nMYMjOu1Xlmf3B1W00CAwEAAaNT
MFEwHQYDVR0OBBYEFJXdHCbU2vIpZ3JpwZgTdJUICzzEMB8GA1UdIwQYMBaAFJXd
HCbU2vIpZ3JpwZgTdJUICzzEMA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQEL
BQADgYEAfVHJhvFM2Gj3mrKb20mTHdnhtEBQDjKm5y8ghpgfCGACyMmpPUSbIM5c
fKQnvLCzPbS9JrChs7SLsU3VNi9S4StFfj3WP14C6V+iR9ZSXcz9hzAT0HutBMQg
YJ6xU8JpZwX7da99Jau04lyLuuF+fbjTqJmdva0h5OT5y08mmI0=
-----END CERTIFICATE-----
)"_ba;

QSslCertificate goodCertificate(const QString &name)
{
    const auto pair = Net::makeCertificate({.commonName = name, .names = {name}, .notBefore = {}, .notAfter = {}});
    return QSslCertificate(pair.value().certificate, QSsl::Pem);
}

} // namespace

class TestTlsInspection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheDefect_data();
    void namesTheDefect();
    void findsWeaknessThatQtHasNoNameFor_data();
    void findsWeaknessThatQtHasNoNameFor();
    void saysWhichCertificateItIs();
    void saysTheSameDefectOfACertificateOnce();
    void keepsEveryUnknownProblem();
};

void TestTlsInspection::namesTheDefect_data()
{
    QTest::addColumn<QSslError::SslError>("error");
    QTest::addColumn<CertificateDefect>("defect");

    QTest::newRow("another name") << QSslError::HostNameMismatch << CertificateDefect::OtherName;
    QTest::newRow("expired") << QSslError::CertificateExpired << CertificateDefect::Expired;
    QTest::newRow("not yet valid") << QSslError::CertificateNotYetValid << CertificateDefect::NotYetValid;
    QTest::newRow("signed by itself") << QSslError::SelfSignedCertificate << CertificateDefect::SelfSigned;
    QTest::newRow("an authority of its own")
        << QSslError::SelfSignedCertificateInChain << CertificateDefect::SelfSignedInChain;
    QTest::newRow("an intermediate is missing")
        << QSslError::UnableToGetLocalIssuerCertificate << CertificateDefect::UnknownIssuer;
    QTest::newRow("the only one, of an unknown authority")
        << QSslError::UnableToVerifyFirstCertificate << CertificateDefect::UnknownIssuer;
    QTest::newRow("revoked") << QSslError::CertificateRevoked << CertificateDefect::Revoked;
    QTest::newRow("made for another purpose") << QSslError::InvalidPurpose << CertificateDefect::NotForServers;
    QTest::newRow("none at all") << QSslError::NoPeerCertificate << CertificateDefect::Missing;
    QTest::newRow("something rare") << QSslError::PathLengthExceeded << CertificateDefect::Other;
    QTest::newRow("something without a name, nothing weak") << QSslError::UnspecifiedError << CertificateDefect::Other;
}

void TestTlsInspection::namesTheDefect()
{
    QFETCH(QSslError::SslError, error);
    QFETCH(CertificateDefect, defect);

    const QSslCertificate certificate = goodCertificate(u"mx.example.org"_s);
    const auto problems = Net::certificateProblems({QSslError(error, certificate)}, {certificate});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(Net::defectId(problems.first().defect), Net::defectId(defect));
    QVERIFY(!problems.first().detail.isEmpty());
}

void TestTlsInspection::findsWeaknessThatQtHasNoNameFor_data()
{
    QTest::addColumn<QByteArray>("pem");

    QTest::newRow("a signature with SHA-1") << sha1Signed;
    QTest::newRow("an RSA key of 1024 bits") << smallKey;
}

void TestTlsInspection::findsWeaknessThatQtHasNoNameFor()
{
    QFETCH(QByteArray, pem);

    const QSslCertificate certificate(pem, QSsl::Pem);
    QVERIFY(!certificate.isNull());
    const auto problems
        = Net::certificateProblems({QSslError(QSslError::UnspecifiedError, certificate)}, {certificate});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(Net::defectId(problems.first().defect), "weak-signature"_L1);
}

void TestTlsInspection::saysWhichCertificateItIs()
{
    const QSslCertificate leaf = goodCertificate(u"leaf.example"_s);
    const QSslCertificate issuer = goodCertificate(u"issuer.example"_s);
    const QSslCertificate notSent = goodCertificate(u"root.example"_s);
    const auto problems = Net::certificateProblems(
        {QSslError(QSslError::CertificateExpired, notSent), QSslError(QSslError::CertificateExpired, issuer),
            QSslError(QSslError::CertificateExpired, leaf), QSslError(QSslError::NoPeerCertificate)},
        {leaf, issuer});
    QList<qsizetype> depths;
    for (const Net::CertificateProblem &problem : problems)
        depths.append(problem.depth);
    QCOMPARE(depths, (QList<qsizetype>{2, 1, 0, 0}));
}

void TestTlsInspection::saysTheSameDefectOfACertificateOnce()
{
    const QSslCertificate leaf = goodCertificate(u"leaf.example"_s);
    const auto problems = Net::certificateProblems({QSslError(QSslError::UnableToGetLocalIssuerCertificate, leaf),
                                                       QSslError(QSslError::CertificateUntrusted, leaf),
                                                       QSslError(QSslError::UnableToVerifyFirstCertificate, leaf)},
        {leaf});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().detail, QSslError(QSslError::UnableToGetLocalIssuerCertificate).errorString());
}

void TestTlsInspection::keepsEveryUnknownProblem()
{
    const QSslCertificate leaf = goodCertificate(u"leaf.example"_s);
    const auto problems = Net::certificateProblems(
        {QSslError(QSslError::PathLengthExceeded, leaf), QSslError(QSslError::InvalidCaCertificate, leaf)}, {leaf});
    QCOMPARE(problems.size(), 2);
}

QTEST_GUILESS_MAIN(TestTlsInspection)
#include "tst_tlsinspection.moc"
