// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include "net/tlsfacts.h"

using namespace Qt::StringLiterals;

class TestTlsFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDefectHasItsOwnIdentifier();
    void aFingerprintReadsAsPairsOfCapitals();
    void noCertificateIsNotVerified();
};

void TestTlsFacts::everyDefectHasItsOwnIdentifier()
{
    QSet<QString> seen;
    const int last = static_cast<int>(Net::CertificateDefect::Other);
    for (int i = 0; i <= last; ++i)
        seen.insert(Net::defectId(static_cast<Net::CertificateDefect>(i)));
    QCOMPARE(seen.size(), last + 1);
    QVERIFY(seen.contains(u"other-name"_s));
}

void TestTlsFacts::aFingerprintReadsAsPairsOfCapitals()
{
    QCOMPARE(Net::fingerprintText("\xab\x01\xff"_ba), u"AB:01:FF"_s);
    QCOMPARE(Net::fingerprintText({}), QString());
}

void TestTlsFacts::noCertificateIsNotVerified()
{
    Net::TlsFacts facts;
    QVERIFY(!facts.isVerified());
    facts.chain.append(Net::CertificateFacts{});
    QVERIFY(facts.isVerified());
    facts.problems.append(Net::CertificateProblem{Net::CertificateDefect::Expired, 0, u"expired"_s});
    QVERIFY(!facts.isVerified());
}

QTEST_GUILESS_MAIN(TestTlsFacts)
#include "tst_tlsfacts.moc"
