// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/echomask.h"
#include "smtp/plan.h"

using namespace Qt::StringLiterals;

class TestEchoMask final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksWhatIsRepeated_data();
    void masksWhatIsRepeated();
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

void TestEchoMask::leavesLinesAloneWithoutALogin()
{
    QCOMPARE(Delivery::EchoMask().masked("535 swordfish"), "535 swordfish"_ba);
}

QTEST_GUILESS_MAIN(TestEchoMask)
#include "tst_echomask.moc"
