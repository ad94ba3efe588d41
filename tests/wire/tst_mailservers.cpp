// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTest>

#include "socketrun.h"
#include "support/dovecotinstance.h"
#include "support/eximinstance.h"
#include "support/faultproxy.h"
#include "support/opensmtpdinstance.h"
#include "support/postfixinstance.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Base::Problem;
using Base::Stage;
using Smtp::Outcome;
using Smtp::Security;

namespace {

enum class Program : quint8 { Postfix, Exim, OpenSmtpd, Dovecot };

const QString password = u"swordfish-7391 ü"_s;

} // namespace

/// The engine against the mail servers that Debian ships: each accepts, refuses, defers, is lost and falls silent.
class TestMailServers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aLetterIsAnsweredInItsWay_data();
    void aLetterIsAnsweredInItsWay();
    void aLetterArrivesToTheOctet_data();
    void aLetterArrivesToTheOctet();
    void aLoginSucceedsOrIsNamed_data();
    void aLoginSucceedsOrIsNamed();
    void aCertificateIsTakenOrRefused_data();
    void aCertificateIsTakenOrRefused();
    void aHandshakeThatFailsIsNamed();
    void aProxyHeaderThatIsNotKnownIsNamed_data();
    void aProxyHeaderThatIsNotKnownIsNamed();
    void aServerThatIsLostOrSilentIsNamed_data();
    void aServerThatIsLostOrSilentIsNamed();

private:
    [[nodiscard]] const Support::PrivateServer &server(Program program) const;
    [[nodiscard]] QStringList arrived(Program program) const;
    /// As each of them wants it: encrypted where it can be, with a login where it must be.
    [[nodiscard]] Delivery::Order orderFor(Program program, const QStringList &to, const QString &subject) const;
    [[nodiscard]] Delivery::Report send(Delivery::Order order);

    Support::DovecotInstance m_dovecot;
    Support::PostfixInstance m_postfix;
    Support::EximInstance m_exim;
    Support::OpenSmtpdInstance m_openSmtpd;
    QByteArray m_shown;
};

namespace {

const QStringList bob{u"bob@example.org"_s};
const QString usual = u"Hello"_s;

Smtp::Login loginWith(const QString &typed, const QByteArray &mechanism)
{
    return {.user = "ann", .password = Base::Secret(typed.toUtf8()), .mechanisms = {mechanism}};
}

QByteArray octetsOf(const Message::Letter &letter)
{
    constexpr auto form = Base::BodyType::SevenBit;
    const std::unique_ptr<Message::LetterReader> reader = letter.open(form);
    QByteArray octets;
    while (octets.size() < letter.size(form))
        octets += reader->read(letter.size(form)).value();
    return octets;
}

bool endsWith(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.readAll().endsWith(octets);
}

} // namespace

void TestMailServers::initTestCase()
{
    if (!Support::PrivateServer::canRun())
        QSKIP(Support::PrivateServer::whyNot);
    QString trouble = m_dovecot.start({}, password);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    trouble = m_postfix.start({u"smtpd_sasl_auth_enable=yes"_s, u"smtpd_sasl_type=dovecot"_s,
        u"smtpd_tls_auth_only=yes"_s, u"smtpd_sasl_path="_s + m_dovecot.loginSocketPath()});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    trouble = m_exim.start({}, password);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    trouble = m_openSmtpd.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestMailServers::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown;
    m_shown.clear();
}

const Support::PrivateServer &TestMailServers::server(Program program) const
{
    switch (program) {
    case Program::Postfix:
        return m_postfix;
    case Program::Exim:
        return m_exim;
    case Program::OpenSmtpd:
        return m_openSmtpd;
    case Program::Dovecot:
        break;
    }
    return m_dovecot;
}

QStringList TestMailServers::arrived(Program program) const
{
    switch (program) {
    case Program::Postfix:
        return m_postfix.arrived();
    case Program::Exim:
        return m_exim.arrived();
    case Program::OpenSmtpd:
        return m_openSmtpd.arrived();
    case Program::Dovecot: // submission passes on
        break;
    }
    return {};
}

Delivery::Order TestMailServers::orderFor(Program program, const QStringList &to, const QString &subject) const
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = to;
    draft.subject = subject;
    draft.text = u".\nHello\n..\n"_s;
    Delivery::Order order = ::orderFor(draft, server(program).endpoint());
    order.session.security = program == Program::OpenSmtpd ? Security::None : Security::StartTls;
    if (program == Program::Dovecot)
        order.session.login = loginWith(password, "PLAIN");
    return order;
}

Delivery::Report TestMailServers::send(Delivery::Order order)
{
    SocketRun run(std::move(order));
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    return report;
}

void TestMailServers::aLetterIsAnsweredInItsWay_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::optional<Problem>>("problem");
    QTest::addColumn<QList<int>>("codes"); // to RCPT
    const QStringList nobody{u"nobody@example.org"_s};
    const QStringList later{u"later@example.org"_s};
    const QStringList elsewhere{u"bob@example.com"_s};
    const QStringList severed{u"bob@example.org"_s, u"hangup@example.org"_s, u"carol@example.org"_s};
    const std::optional<Problem> none;
    const std::optional<Problem> recipients = Problem::RecipientsRefused;
    const std::optional<Problem> letter = Problem::MessageRefused;
    const std::optional<Problem> lost = Problem::ConnectionLost;
    using enum Program;
    using enum Outcome;
    QTest::newRow("Postfix accepts") << Postfix << bob << usual << Accepted << none << QList{250};
    QTest::newRow("Postfix refuses a recipient") << Postfix << nobody << usual << Rejected << recipients << QList{550};
    QTest::newRow("Postfix defers a recipient") << Postfix << later << usual << Deferred << recipients << QList{450};
    QTest::newRow("Postfix relays nothing") << Postfix << elsewhere << usual << Rejected << recipients << QList{554};
    QTest::newRow("Postfix accepts one of three")
        << Postfix << bob + nobody + later << usual << Partial << none << QList{250, 550, 450};
    QTest::newRow("Exim accepts") << Exim << bob << usual << Accepted << none << QList{250};
    QTest::newRow("Exim refuses a recipient") << Exim << nobody << usual << Rejected << recipients << QList{550};
    QTest::newRow("Exim defers a recipient") << Exim << later << usual << Deferred << recipients << QList{450};
    QTest::newRow("Exim relays nothing") << Exim << elsewhere << usual << Rejected << recipients << QList{550};
    QTest::newRow("Exim accepts one of three")
        << Exim << bob + nobody + later << usual << Partial << none << QList{250, 550, 450};
    QTest::newRow("Exim refuses the letter") << Exim << bob << u"refuse"_s << Rejected << letter << QList{250};
    QTest::newRow("Exim defers the letter") << Exim << bob << u"defer"_s << Deferred << letter << QList{250};
    QTest::newRow("Exim hangs up after a recipient")
        << Exim << severed << usual << Unreachable << lost << QList{250, 550, 0};
    QTest::newRow("OpenSMTPD accepts") << OpenSmtpd << bob << usual << Accepted << none << QList{250};
    QTest::newRow("OpenSMTPD refuses a recipient")
        << OpenSmtpd << nobody << usual << Rejected << recipients << QList{550};
    QTest::newRow("OpenSMTPD relays nothing")
        << OpenSmtpd << elsewhere << usual << Rejected << recipients << QList{550};
    QTest::newRow("OpenSMTPD accepts one of two")
        << OpenSmtpd << bob + nobody << usual << Partial << none << QList{250, 550};
    QTest::newRow("Dovecot accepts") << Dovecot << bob << usual << Accepted << none << QList{250};
}

void TestMailServers::aLetterIsAnsweredInItsWay()
{
    QFETCH(Program, program);
    QFETCH(QStringList, to);
    QFETCH(QString, subject);
    const qsizetype before = arrived(program).size();
    const Delivery::Report report = send(orderFor(program, to, subject));
    QTEST(report.outcome, "outcome");
    QTEST(report.error ? std::optional(report.error->problem) : std::nullopt, "problem");
    QList<int> codes;
    for (const Delivery::RecipientResult &recipient : report.recipients)
        codes.append(recipient.reply ? recipient.reply->code : 0);
    QTEST(codes, "codes");
    const bool isTaken = report.outcome == Outcome::Accepted || report.outcome == Outcome::Partial;
    if (isTaken && program != Program::Dovecot)
        QTRY_COMPARE(arrived(program).size(), before + 1);
}

void TestMailServers::aLetterArrivesToTheOctet_data()
{
    QTest::addColumn<Program>("program");
    QTest::newRow("at Postfix") << Program::Postfix;
    QTest::newRow("at Exim") << Program::Exim;
    QTest::newRow("at OpenSMTPD") << Program::OpenSmtpd;
}

void TestMailServers::aLetterArrivesToTheOctet()
{
    QFETCH(Program, program);
    Delivery::Order order = orderFor(program, bob, u"To the octet"_s);
    // A maildir has the line ends of the system; what the server has to say of the letter stands in front of it.
    const QByteArray expected = octetsOf(*order.mail.front().letter).replace("\r\n", "\n");
    QCOMPARE(send(std::move(order)).outcome, Outcome::Accepted);
    const auto hasCome = [&] {
        const QStringList letters = arrived(program);
        return std::any_of(
            letters.begin(), letters.end(), [&](const QString &path) { return endsWith(path, expected); });
    };
    QTRY_VERIFY(hasCome());
}

void TestMailServers::aLoginSucceedsOrIsNamed_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("Postfix takes PLAIN") << Program::Postfix << "PLAIN"_ba << password << Outcome::Accepted;
    QTest::newRow("Postfix takes LOGIN") << Program::Postfix << "LOGIN"_ba << password << Outcome::Accepted;
    QTest::newRow("Postfix knows a wrong password") << Program::Postfix << "PLAIN"_ba << u"wrong"_s << Outcome::Login;
    QTest::newRow("Exim takes PLAIN") << Program::Exim << "PLAIN"_ba << password << Outcome::Accepted;
    QTest::newRow("Exim takes LOGIN") << Program::Exim << "LOGIN"_ba << password << Outcome::Accepted;
    QTest::newRow("Exim knows a wrong password") << Program::Exim << "LOGIN"_ba << u"wrong"_s << Outcome::Login;
}

void TestMailServers::aLoginSucceedsOrIsNamed()
{
    QFETCH(Program, program);
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, typed);
    QFETCH(Outcome, outcome);
    Delivery::Order order = orderFor(program, bob, usual);
    order.session.login = loginWith(typed, mechanism);
    const Delivery::Report report = send(std::move(order));
    QCOMPARE(report.outcome, outcome);
    if (outcome == Outcome::Accepted) {
        QCOMPARE(report.loginMechanism, mechanism);
    } else {
        QCOMPARE(report.error->problem, Problem::LoginRefused);
        QCOMPARE(report.error->code, 535);
        QVERIFY(!m_shown.contains("C: MAIL"));
    }
}

void TestMailServers::aCertificateIsTakenOrRefused_data()
{
    QTest::addColumn<Program>("program");
    QTest::newRow("of Postfix") << Program::Postfix;
    QTest::newRow("of Exim") << Program::Exim;
    QTest::newRow("of Dovecot") << Program::Dovecot;
}

void TestMailServers::aCertificateIsTakenOrRefused()
{
    QFETCH(Program, program);
    Delivery::Order order = orderFor(program, bob, usual);
    order.tls.verify = true;
    const Delivery::Report refused = send(std::move(order));
    QCOMPARE(refused.outcome, Outcome::Insecure);
    QCOMPARE(refused.error->problem, Problem::CertificateRefused);
    QVERIFY(!m_shown.contains("C: MAIL") && !m_shown.contains("C: AUTH"));

    order = orderFor(program, bob, usual);
    order.tls.verify = true;
    order.tls.extraAuthorities = server(program).certificatePath();
    QCOMPARE(send(std::move(order)).outcome, Outcome::Accepted);
}

void TestMailServers::aHandshakeThatFailsIsNamed()
{
    Support::OpenSmtpdInstance broken;
    const QString trouble = broken.start({u"--tls"_s});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    Delivery::Order order = orderFor(Program::OpenSmtpd, bob, usual);
    order.server = broken.endpoint();
    order.session.security = Security::Opportunistic;
    const Delivery::Report report = send(std::move(order));
    QCOMPARE(report.outcome, Outcome::Insecure);
    QCOMPARE(report.error->problem, Problem::HandshakeFailed);
    QVERIFY(!m_shown.contains("C: MAIL"));
}

void TestMailServers::aProxyHeaderThatIsNotKnownIsNamed_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<Net::ProxyHeader>("header");
    QTest::addRow("Postfix, version 1") << Program::Postfix << Net::ProxyHeader::Version1;
    QTest::addRow("Postfix, version 2") << Program::Postfix << Net::ProxyHeader::Version2;
    QTest::addRow("Exim, version 1") << Program::Exim << Net::ProxyHeader::Version1;
    QTest::addRow("Exim, version 2") << Program::Exim << Net::ProxyHeader::Version2;
    QTest::addRow("OpenSMTPD, version 1") << Program::OpenSmtpd << Net::ProxyHeader::Version1;
    QTest::addRow("OpenSMTPD, version 2") << Program::OpenSmtpd << Net::ProxyHeader::Version2;
    QTest::addRow("Dovecot, version 1") << Program::Dovecot << Net::ProxyHeader::Version1;
    QTest::addRow("Dovecot, version 2") << Program::Dovecot << Net::ProxyHeader::Version2;
}

void TestMailServers::aProxyHeaderThatIsNotKnownIsNamed()
{
    QFETCH(const Program, program);
    QFETCH(const Net::ProxyHeader, header);
    Delivery::Order order = orderFor(program, bob, usual);
    order.route.header = header;
    const Delivery::Report report = send(std::move(order));
    QVERIFY(report.error);
    QCOMPARE(Base::problemId(report.error->problem), Base::problemId(Problem::ProxyHeaderRefused));
    const Outcome outcome = report.error->code > 0 ? Outcome::Rejected : Outcome::Unreachable;
    QCOMPARE(report.outcome, outcome);
}

void TestMailServers::aServerThatIsLostOrSilentIsNamed_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Problem>("problem");
    const std::pair<const char *, Program> programs[]{{"Postfix", Program::Postfix}, {"Exim", Program::Exim},
        {"OpenSMTPD", Program::OpenSmtpd}, {"Dovecot", Program::Dovecot}};
    for (const auto &[name, program] : programs) {
        QTest::addRow("%s is lost in the envelope", name)
            << program << Stage::Envelope << true << Outcome::Unreachable << Problem::ConnectionLost;
        QTest::addRow("%s falls silent in the envelope", name)
            << program << Stage::Envelope << false << Outcome::Unreachable << Problem::ReplyTimeout;
        QTest::addRow("%s is lost before the verdict", name)
            << program << Stage::Verdict << true << Outcome::Unknown << Problem::VerdictUnknown;
        QTest::addRow("%s falls silent before the verdict", name)
            << program << Stage::Verdict << false << Outcome::Unknown << Problem::VerdictUnknown;
    }
}

void TestMailServers::aServerThatIsLostOrSilentIsNamed()
{
    QFETCH(Program, program);
    QFETCH(Stage, stage);
    QFETCH(bool, isLost);
    Support::FaultProxy proxy(server(program).endpoint());
    Delivery::Order order = orderFor(program, bob, usual);
    order.server = proxy.endpoint();
    order.patience = Base::Patience::uniform(1s);
    SocketRun run(std::move(order));
    connect(&run.run(), &Delivery::Run::stageReached, &proxy, [&proxy, stage, isLost](Stage reached) {
        if (reached == stage)
            isLost ? proxy.cutNow() : proxy.stallTowardsClient();
    });
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    QTEST(report.outcome, "outcome");
    QTEST(report.error->problem, "problem");
}

QTEST_GUILESS_MAIN(TestMailServers)
#include "tst_mailservers.moc"
