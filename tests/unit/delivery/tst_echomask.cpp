// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/echomask.h"
#include "smtp/command.h"
#include "smtp/plan.h"

using namespace Qt::StringLiterals;

class TestEchoMask final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksWhatIsRepeated_data();
    void masksWhatIsRepeated();
    void masksTheToken();
    void masksWhatWasSent();
    void masksTheProofOfTheServer();
    void leavesLinesAloneWithoutALogin();
};

void TestEchoMask::masksWhatIsRepeated_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("masked");
    const QByteArray swordfish = "swordfish";
    const QByteArray plain = "AGFubgBzd29yZGZpc2g=";
    QTest::newRow("a line without it stays") << swordfish << "250 Ok\r\n"_ba << "250 Ok\r\n"_ba;
    QTest::newRow("the word itself") << swordfish << "535 swordfish?\r\n"_ba << "535 ••••••••?\r\n"_ba;
    QTest::newRow("in base64") << swordfish << "500 c3dvcmRmaXNo\r\n"_ba << "500 ••••••••\r\n"_ba;
    QTest::newRow("as PLAIN sends it") << swordfish << "500 " + plain << "500 ••••••••"_ba;
    QTest::newRow("twice in a line") << swordfish << "swordfish swordfish"_ba << "•••••••• ••••••••"_ba;
    QTest::newRow("a short word is not cut out of others")
        << "mail"_ba << "220 mail.example"_ba << "220 mail.example"_ba;
    QTest::newRow("a short word is masked in base64") << "mail"_ba << "500 bWFpbA=="_ba << "500 ••••••••"_ba;
    QTest::newRow("in base64 behind one octet")
        << swordfish << "500 eHN3b3JkZmlzaDsgbm8="_ba << "500 eH••••••••Dsgbm8="_ba;
    QTest::newRow("in base64 behind two octets")
        << swordfish << "500 eHhzd29yZGZpc2g7IG5v"_ba << "500 eHh••••••••g7IG5v"_ba;
    QTest::newRow("composed, where it was typed decomposed")
        << "sw\xc3\xb6rdfish"_ba << "535 sw\xc3\xb6rdfish"_ba << "535 ••••••••"_ba;
    QTest::newRow("no password, no mask") << ""_ba << "250 Ok"_ba << "250 Ok"_ba;
}

void TestEchoMask::masksWhatIsRepeated()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, masked);
    Smtp::Login login;
    login.user = "ann";
    login.password = Base::Secret(QByteArrayView(password));
    Delivery::EchoMask mask;
    mask.guard(login);
    QCOMPARE(mask.masked(line), masked);
}

void TestEchoMask::masksTheToken()
{
    Smtp::Login login;
    login.token = Base::Secret("ya29.swordfish");
    Delivery::EchoMask mask;
    mask.guard(login);
    QCOMPARE(mask.masked("535 ya29.swordfish is old"), "535 •••••••• is old"_ba);
    const QByteArray line = "user=ann\1auth=Bearer ya29.swordfish\1\1"_ba.toBase64();
    const QByteArray masked = mask.masked(line);
    QVERIFY2(masked.contains("••••••••"), masked.constData());
    QVERIFY(!masked.contains("c3dvcmRmaXNo"));
}

void TestEchoMask::masksWhatWasSent()
{
    Delivery::EchoMask mask;
    mask.guard(Smtp::auth("SCRAM-SHA-256", Smtp::SaslResponse::open("n,,n=user,r=nonce")));
    mask.guard(Smtp::saslResponse(Smtp::SaslResponse::hiding("c=biws,r=nonce,p=", "proof")));
    mask.guard(Smtp::auth("LOGIN"));
    QCOMPARE(mask.masked("500 unknown: AUTH SCRAM-SHA-256 " + "n,,n=user,r=nonce"_ba.toBase64()),
        "500 unknown: AUTH SCRAM-SHA-256 ••••••••"_ba);
    QCOMPARE(mask.masked("500 unknown: " + "c=biws,r=nonce,p=proof"_ba.toBase64()), "500 unknown: ••••••••"_ba);
    QCOMPARE(mask.masked("500 unknown: AUTH LOGIN"), "500 unknown: AUTH LOGIN"_ba);
}

void TestEchoMask::masksTheProofOfTheServer()
{
    const Delivery::EchoMask mask;
    const QByteArray proof = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="_ba.toBase64();
    QCOMPARE(mask.masked("334 " + proof + "\r\n"), "334 ••••••••\r\n"_ba);
    QCOMPARE(mask.masked("235 2.7.0 " + proof + " welcome\r\n"), "235 2.7.0 •••••••• welcome\r\n"_ba);
    const QByteArray question = "334 " + "r=nonce,s=c2FsdA==,i=4096"_ba.toBase64() + "\r\n";
    QCOMPARE(mask.masked(question), question);
}

void TestEchoMask::leavesLinesAloneWithoutALogin()
{
    QCOMPARE(Delivery::EchoMask().masked("535 swordfish"), "535 swordfish"_ba);
}

QTEST_GUILESS_MAIN(TestEchoMask)
#include "tst_echomask.moc"
