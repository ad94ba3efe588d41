// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "practice/logins/exchanges.h"
#include "practice/logintalk.h"
#include "practice/settings.h"
#include "smtp/plan.h"
#include "smtp/reply.h"
#include "smtp/sasl/keyedhash.h"
#include "smtp/sasl/mechanisms.h"

using namespace Qt::StringLiterals;
using Practice::Answer;
using Practice::LoginRule;
using Practice::LoginTalk;

namespace {

Practice::Settings oneUser(const QByteArray &password)
{
    Practice::Settings settings;
    settings.login = LoginRule::OneUser;
    settings.user = u"ann=b,Ⅸ"_s; // what SCRAM escapes, and what SASLprep changes
    settings.password = std::make_shared<const Base::Secret>(password);
    return settings;
}

Smtp::Login loginBy(const QByteArray &secret)
{
    return {.user = u"ann=b,Ⅸ"_s.toUtf8(), .password = Base::Secret(secret), .token = Base::Secret(secret)};
}

Smtp::Reply replyOf(const Answer &answer)
{
    return {answer.code, answer.lines};
}

/// Our client's mechanism and the practice server, without a socket: the codes of the server, and what the client makes
/// of them.
QString talk(Smtp::SaslMechanism &client, LoginTalk &server, bool opensAtOnce)
{
    const auto base64 = [](const Smtp::SaslResponse &response) {
        return response.octets().toBase64().reveal().toByteArray();
    };
    QByteArray argument = client.name();
    if (opensAtOnce)
        argument += ' ' + base64(*client.respond({}));
    Answer answer = server.begin(argument);
    QStringList codes{QString::number(answer.code)};
    while (answer.code == 334) {
        const std::optional<Smtp::SaslResponse> response = client.respond(answer.lines.constFirst());
        answer = server.take(response ? response->octets().toBase64() : Base::Secret("*"));
        codes << QString::number(answer.code);
    }
    if (answer.code == 235)
        codes << (client.isSatisfiedBy(replyOf(answer)) ? u"satisfied"_s : u"suspicious"_s);
    return codes.join(u' ');
}

} // namespace

class TestPracticeLogins final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourClientLogsIn_data();
    void ourClientLogsIn();
    void aBindingIsChecked_data();
    void aBindingIsChecked();
    void mechanismsAreOffered_data();
    void mechanismsAreOffered();
};

void TestPracticeLogins::ourClientLogsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("secret"); // the right one is "open sesame"
    QTest::addColumn<bool>("opensAtOnce");
    QTest::addColumn<QString>("codes");

    const auto row = [](const char *mechanism, bool opensAtOnce, const char *right, const char *wrong) {
        const char *how = opensAtOnce ? "with an initial response" : "without initial response";
        QTest::addRow("%s %s", mechanism, how)
            << QByteArray(mechanism) << "open sesame"_ba << opensAtOnce << QString::fromLatin1(right);
        QTest::addRow("%s %s and a wrong secret", mechanism, how)
            << QByteArray(mechanism) << "open house"_ba << opensAtOnce << QString::fromLatin1(wrong);
    };
    row("PLAIN", true, "235 satisfied", "535");
    row("PLAIN", false, "334 235 satisfied", "334 535");
    row("LOGIN", true, "334 235 satisfied", "334 535");
    row("LOGIN", false, "334 334 235 satisfied", "334 334 535");
    row("CRAM-MD5", false, "334 235 satisfied", "334 535");
    for (const char *scram : {"SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS"}) {
        row(scram, true, "334 334 235 satisfied", "334 535");
        row(scram, false, "334 334 334 235 satisfied", "334 334 535");
    }
    row("XOAUTH2", true, "235 satisfied", "334 535");
    row("XOAUTH2", false, "334 235 satisfied", "334 334 535");
    row("OAUTHBEARER", true, "235 satisfied", "334 535");
    row("OAUTHBEARER", false, "334 235 satisfied", "334 334 535");
}

void TestPracticeLogins::ourClientLogsIn()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, secret);
    QFETCH(const bool, opensAtOnce);
    const Practice::Settings settings = oneUser("open sesame");
    LoginTalk server(settings);
    server.bindTo("certificate");
    const Smtp::Login login = loginBy(secret);
    const auto client = Smtp::makeMechanism(mechanism, login, {"certificate", true, Smtp::freshNonce()});
    QVERIFY(client);
    QTEST(talk(**client, server, opensAtOnce), "codes");
    QCOMPARE(server.isLoggedIn(), secret == "open sesame");
    QVERIFY(!server.isUnderWay());
}

void TestPracticeLogins::aBindingIsChecked_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("clientSees"); // of the certificate
    QTest::addColumn<bool>("clientSeesPlus");
    QTest::addColumn<QByteArray>("serverHas");
    QTest::addColumn<QString>("codes");

    QTest::newRow("somebody with another certificate stands between")
        << "SCRAM-SHA-256-PLUS"_ba << "another"_ba << true << "certificate"_ba << u"334 535"_s;
    QTest::newRow("somebody took the -PLUS mechanisms out of the offer")
        << "SCRAM-SHA-256"_ba << "certificate"_ba << false << "certificate"_ba << u"535"_s;
    QTest::newRow("both could, and the client was told to do without")
        << "SCRAM-SHA-256"_ba << "certificate"_ba << true << "certificate"_ba << u"334 334 235 satisfied"_s;
    QTest::newRow("the client could, and the server cannot")
        << "SCRAM-SHA-1"_ba << "certificate"_ba << false << QByteArray() << u"334 334 235 satisfied"_s;
    QTest::newRow("neither can") << "SCRAM-SHA-1"_ba << QByteArray() << false << QByteArray()
                                 << u"334 334 235 satisfied"_s;
}

void TestPracticeLogins::aBindingIsChecked()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, clientSees);
    QFETCH(const bool, clientSeesPlus);
    QFETCH(const QByteArray, serverHas);
    const Practice::Settings settings = oneUser("open sesame");
    LoginTalk server(settings);
    server.bindTo(serverHas);
    const Smtp::Login login = loginBy("open sesame");
    const auto client = Smtp::makeMechanism(mechanism, login, {clientSees, clientSeesPlus, Smtp::freshNonce()});
    QVERIFY(client);
    QTEST(talk(**client, server, true), "codes");
}

void TestPracticeLogins::mechanismsAreOffered_data()
{
    QTest::addColumn<LoginRule>("rule");
    QTest::addColumn<QByteArray>("serverEndPoint");
    QTest::addColumn<QByteArray>("mechanisms");

    QTest::newRow("to everybody, what needs no password to be known")
        << LoginRule::AcceptAny << "certificate"_ba
        << "PLAIN LOGIN CRAM-MD5 XOAUTH2 OAUTHBEARER EXTERNAL ANONYMOUS"_ba;
    QTest::newRow("to one user, what proves the password")
        << LoginRule::OneUser << QByteArray()
        << "PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 XOAUTH2 OAUTHBEARER"_ba;
    QTest::newRow("to one user, bound to the certificate where there is one")
        << LoginRule::OneUser << "certificate"_ba
        << "PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS XOAUTH2 OAUTHBEARER"_ba;
}

void TestPracticeLogins::mechanismsAreOffered()
{
    QFETCH(const LoginRule, rule);
    QFETCH(const QByteArray, serverEndPoint);
    Practice::Settings settings;
    settings.login = rule;
    QTEST(Practice::offeredMechanisms(settings, serverEndPoint).join(' '), "mechanisms");
}

QTEST_APPLESS_MAIN(TestPracticeLogins)
#include "tst_practicelogins.moc"
