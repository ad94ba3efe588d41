// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "socketrun.h"
#include "support/serverprocess.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Smtp::Outcome;
using Smtp::Security;

/// Logins and letters at a server that is neither ours nor Postfix.
class TestAiosmtpd final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void aUserLogsIn_data();
    void aUserLogsIn();
    void aLoginThatFailsIsNamed_data();
    void aLoginThatFailsIsNamed();
    void aServerThatWantsALoginSaysSo();
    void theLetterArrivesToTheOctet();

private:
    [[nodiscard]] Delivery::Report send(Delivery::Order order);

    QByteArray m_shown;
};

namespace {

const QString password = u"swordfish-7391 ü"_s;

Message::Draft draft()
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = QStringList{u"bob@example.org"_s};
    draft.subject = u"Hello"_s;
    draft.text = u".\nHello\n..\n"_s;
    return draft;
}

Delivery::Order orderWithLogin(const Support::ServerProcess &server, Security security, const QString &typed)
{
    Delivery::Order order = orderFor(draft(), server.endpoint());
    order.session.security = security;
    order.session.login.emplace();
    order.session.login->user = "ann";
    order.session.login->password = Base::Secret(typed.toUtf8());
    return order;
}

QByteArray octetsOf(const Message::Letter &letter, Base::BodyType form)
{
    const std::unique_ptr<Message::LetterReader> reader = letter.open(form);
    QByteArray octets;
    while (octets.size() < letter.size(form))
        octets += reader->read(letter.size(form)).value();
    return octets;
}

} // namespace

void TestAiosmtpd::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown;
    m_shown.clear();
}

Delivery::Report TestAiosmtpd::send(Delivery::Order order)
{
    SocketRun run(std::move(order));
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    return report;
}

void TestAiosmtpd::aUserLogsIn_data()
{
    QTest::addColumn<QStringList>("server");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("by PLAIN over STARTTLS") << QStringList{u"--only"_s, u"PLAIN"_s} << Security::StartTls << "PLAIN"_ba;
    QTest::newRow("by LOGIN over STARTTLS") << QStringList{u"--only"_s, u"LOGIN"_s} << Security::StartTls << "LOGIN"_ba;
    QTest::newRow("by the stronger of two") << QStringList{} << Security::StartTls << "PLAIN"_ba;
    QTest::newRow("in clear, where the switch is on")
        << QStringList{u"--login-in-clear"_s, u"--no-tls"_s} << Security::None << "PLAIN"_ba;
}

void TestAiosmtpd::aUserLogsIn()
{
    QFETCH(QStringList, server);
    QFETCH(Security, security);
    QFETCH(QByteArray, mechanism);
    Support::ServerProcess aiosmtpd(u"aiosmtpd_server.py"_s, server + QStringList{u"--login-required"_s}, password);
    QVERIFY2(aiosmtpd.isListening(), aiosmtpd.complaint().constData());
    Delivery::Order order = orderWithLogin(aiosmtpd, security, password);
    order.session.login->isAllowedInClear = security == Security::None;

    const Delivery::Report report = send(std::move(order));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(report.loginMechanism, mechanism);
    const QJsonObject received = aiosmtpd.nextLine();
    QCOMPARE(received.value(u"user"_s).toString(), u"ann"_s);
    QCOMPARE(received.value(u"encrypted"_s).toBool(), security == Security::StartTls);
    const QByteArray secret = password.toUtf8();
    const QByteArray plain = "\0ann\0"_ba + secret;
    for (const QByteArray &form : {secret, secret.toBase64(), plain.toBase64()})
        QVERIFY2(!m_shown.contains(form), "The password can be seen.");
}

void TestAiosmtpd::aLoginThatFailsIsNamed_data()
{
    QTest::addColumn<QStringList>("server");
    QTest::addColumn<Security>("security");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("a wrong password") << QStringList{} << Security::StartTls << Outcome::Login << Problem::LoginRefused;
    QTest::newRow("a login that would go in clear")
        << QStringList{u"--login-in-clear"_s} << Security::None << Outcome::Insecure << Problem::LoginNeedsEncryption;
    QTest::newRow("no STARTTLS where it is required")
        << QStringList{u"--no-tls"_s} << Security::StartTls << Outcome::Insecure << Problem::StartTlsNotOffered;
}

void TestAiosmtpd::aLoginThatFailsIsNamed()
{
    QFETCH(QStringList, server);
    QFETCH(Security, security);
    QFETCH(Outcome, outcome);
    QFETCH(Problem, problem);
    Support::ServerProcess aiosmtpd(u"aiosmtpd_server.py"_s, server, password);
    QVERIFY2(aiosmtpd.isListening(), aiosmtpd.complaint().constData());
    const Delivery::Report report = send(orderWithLogin(aiosmtpd, security, u"wrong"_s));
    QCOMPARE(report.outcome, outcome);
    QCOMPARE(report.error->problem, problem);
    QVERIFY(!m_shown.contains("C: MAIL"));
}

void TestAiosmtpd::aServerThatWantsALoginSaysSo()
{
    Support::ServerProcess aiosmtpd(u"aiosmtpd_server.py"_s, {u"--login-required"_s}, password);
    QVERIFY2(aiosmtpd.isListening(), aiosmtpd.complaint().constData());
    Delivery::Order order = orderFor(draft(), aiosmtpd.endpoint());
    order.session.security = Security::StartTls;
    const Delivery::Report report = send(std::move(order));
    QCOMPARE(report.outcome, Outcome::Rejected);
    QCOMPARE(report.error->code, 530);
}

void TestAiosmtpd::theLetterArrivesToTheOctet()
{
    Support::ServerProcess aiosmtpd(u"aiosmtpd_server.py"_s);
    QVERIFY2(aiosmtpd.isListening(), aiosmtpd.complaint().constData());
    Delivery::Order order = orderFor(draft(), aiosmtpd.endpoint());
    order.session.security = Security::StartTls;
    const std::shared_ptr<const Message::Letter> letter = order.mail.front().letter;
    QCOMPARE(send(std::move(order)).outcome, Outcome::Accepted);
    QFile received(aiosmtpd.nextLine().value(u"file"_s).toString());
    QVERIFY(received.open(QFile::ReadOnly));
    QCOMPARE(received.readAll(), octetsOf(*letter, Base::BodyType::SevenBit));
}

QTEST_GUILESS_MAIN(TestAiosmtpd)
#include "tst_aiosmtpd.moc"
