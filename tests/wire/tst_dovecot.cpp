// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "socketrun.h"
#include "support/dovecotinstance.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Smtp::InitialResponse;
using Smtp::Outcome;
using Smtp::Security;

/// Submission to a Dovecot as Debian ships it.
class TestDovecot final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aUserLogsIn_data();
    void aUserLogsIn();
    void aTokenLogsIn_data();
    void aTokenLogsIn();
    void aWrongTokenIsExplained_data();
    void aWrongTokenIsExplained();
    void aWrongProofIsRefused_data();
    void aWrongProofIsRefused();
    void aWrongPasswordIsNamed();
    void aLetterWithoutALoginIsRefused();
    void aStrangersCertificateIsRefused();

private:
    [[nodiscard]] Delivery::Order order() const;
    [[nodiscard]] Delivery::Order orderWithLogin(const QString &typed, const QByteArray &mechanism) const;
    [[nodiscard]] Delivery::Order orderWithToken(const QString &token, const QByteArray &mechanism) const;
    [[nodiscard]] Delivery::Report send(Delivery::Order order);

    Support::DovecotInstance m_dovecot;
    QByteArray m_shown;
    QByteArray m_everythingShown; ///< in every format
};

namespace {

const QString password = u"swordfish-7391 ü"_s;

/// Raw, and in base64 behind any number of octets, whole and in pieces.
QByteArrayList tracesOf(const QByteArray &secret)
{
    QByteArrayList traces{secret, secret.first(8), secret.last(8)};
    for (const QByteArray &before : {""_ba, "x"_ba, "xx"_ba, "\0ann\0"_ba}) {
        const QByteArray encoded = QByteArray(before + secret).toBase64();
        traces << encoded << encoded.sliced(4, 12) << encoded.chopped(4).last(8);
    }
    return traces;
}

} // namespace

void TestDovecot::initTestCase()
{
    if (!Support::DovecotInstance::canRun())
        QSKIP(Support::DovecotInstance::whyNot);
    const QString trouble = m_dovecot.start({}, password);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestDovecot::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown << m_dovecot.log();
    m_shown.clear();
}

Delivery::Order TestDovecot::order() const
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = QStringList{u"bob@example.org"_s};
    draft.subject = u"Hello"_s;
    draft.text = u".\nHello\n..\n"_s;
    Delivery::Order order = orderFor(draft, m_dovecot.endpoint());
    order.session.security = Security::StartTls;
    return order;
}

Delivery::Order TestDovecot::orderWithLogin(const QString &typed, const QByteArray &mechanism) const
{
    Delivery::Order order = this->order();
    order.session.login.emplace();
    order.session.login->user = "ann";
    order.session.login->password = Base::Secret(typed.toUtf8());
    if (!mechanism.isEmpty())
        order.session.login->mechanisms = {mechanism};
    return order;
}

Delivery::Order TestDovecot::orderWithToken(const QString &token, const QByteArray &mechanism) const
{
    Delivery::Order order = orderWithLogin({}, mechanism);
    order.session.login->token = Base::Secret(token.toLatin1());
    return order;
}

Delivery::Report TestDovecot::send(Delivery::Order order)
{
    SocketRun run(std::move(order));
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    m_everythingShown = run.everythingShown();
    return report;
}

void TestDovecot::aUserLogsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("by PLAIN") << "PLAIN"_ba;
    QTest::newRow("by LOGIN") << "LOGIN"_ba;
    QTest::newRow("by CRAM-MD5") << "CRAM-MD5"_ba;
    QTest::newRow("by SCRAM-SHA-1") << "SCRAM-SHA-1"_ba;
    QTest::newRow("by SCRAM-SHA-256") << "SCRAM-SHA-256"_ba;
    QTest::newRow("by the strongest of all that it offers") << QByteArray();
}

void TestDovecot::aUserLogsIn()
{
    QFETCH(QByteArray, mechanism);
    for (const auto opening : {InitialResponse::Automatic, InitialResponse::Always, InitialResponse::Never}) {
        Delivery::Order order = orderWithLogin(password, mechanism);
        order.session.login->initialResponse = opening;
        const Delivery::Report report = send(std::move(order));
        QCOMPARE(report.outcome, Outcome::Accepted);
        QCOMPARE(report.loginMechanism, mechanism.isEmpty() ? "SCRAM-SHA-256"_ba : mechanism);
        for (const QByteArray &trace : tracesOf(password.toUtf8()))
            QVERIFY2(!m_everythingShown.contains(trace), trace.constData());
    }
}

void TestDovecot::aTokenLogsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("by XOAUTH2") << "XOAUTH2"_ba;
    QTest::newRow("by OAUTHBEARER") << "OAUTHBEARER"_ba;
    QTest::newRow("by the one of RFC 7628 where both are offered") << QByteArray();
}

void TestDovecot::aTokenLogsIn()
{
    QFETCH(QByteArray, mechanism);
    for (const auto opening : {InitialResponse::Automatic, InitialResponse::Always}) {
        Delivery::Order order = orderWithToken(m_dovecot.token(), mechanism);
        order.session.login->initialResponse = opening;
        const Delivery::Report report = send(std::move(order));
        QCOMPARE(report.outcome, Outcome::Accepted);
        QCOMPARE(report.loginMechanism, mechanism.isEmpty() ? "OAUTHBEARER"_ba : mechanism);
        QVERIFY(!m_shown.contains(m_dovecot.token().toLatin1()));
    }
}

void TestDovecot::aWrongTokenIsExplained_data()
{
    aTokenLogsIn_data();
}

void TestDovecot::aWrongTokenIsExplained()
{
    QFETCH(QByteArray, mechanism);
    const Delivery::Report report = send(orderWithToken(u"old-and-worthless"_s, mechanism));
    QCOMPARE(report.outcome, Outcome::Login);
    QCOMPARE(report.error->problem, Problem::LoginRefused);
    QCOMPARE(report.error->code, 535);
    QVERIFY(m_shown.contains("the server explains: {\"status\":"));
}

void TestDovecot::aWrongProofIsRefused_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("by CRAM-MD5") << "CRAM-MD5"_ba;
    QTest::newRow("by SCRAM-SHA-1") << "SCRAM-SHA-1"_ba;
    QTest::newRow("by SCRAM-SHA-256") << "SCRAM-SHA-256"_ba;
}

void TestDovecot::aWrongProofIsRefused()
{
    QFETCH(QByteArray, mechanism);
    const Delivery::Report report = send(orderWithLogin(u"wrong"_s, mechanism));
    QCOMPARE(report.outcome, Outcome::Login);
    QCOMPARE(report.error->problem, Problem::LoginRefused);
    QCOMPARE(report.error->code, 535);
}

void TestDovecot::aWrongPasswordIsNamed()
{
    const Delivery::Report report = send(orderWithLogin(u"wrong"_s, "PLAIN"));
    QCOMPARE(report.outcome, Outcome::Login);
    QCOMPARE(report.error->problem, Problem::LoginRefused);
    QCOMPARE(report.error->code, 535);
}

void TestDovecot::aLetterWithoutALoginIsRefused()
{
    const Delivery::Report report = send(order());
    QCOMPARE(report.outcome, Outcome::Rejected);
    QCOMPARE(report.error->problem, Problem::SenderRefused);
    QCOMPARE(report.error->code, 530);
}

void TestDovecot::aStrangersCertificateIsRefused()
{
    Delivery::Order order = orderWithLogin(password, "PLAIN");
    order.tls.verify = true;
    const Delivery::Report report = send(std::move(order));
    QCOMPARE(report.outcome, Outcome::Insecure);
    QCOMPARE(report.error->problem, Problem::CertificateRefused);
    QVERIFY(!m_shown.contains("C: AUTH"));
}

QTEST_GUILESS_MAIN(TestDovecot)
#include "tst_dovecot.moc"
