// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/everyexport.h"
#include "transcript/store.h"
#include "workbench/workbench.h"

using namespace Qt::StringLiterals;
using Smtp::SessionStep;
using Workbench::LineEnd;
using Workbench::RepeatStep;

/// The console and the repeater, over real sockets and real TLS.
class TestConsole final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void deliversALetterByHand();
    void encryptsBehindStartTls();
    void masksWhatAnswersAChallenge();
    void knowsTheServersOfThisMachine();
    void logsInForTheUser();
    void goesOnAfterALoginThatFailed();
    void saysALineInPieces();
    void staysOpenWhenTheServerRefuses();
    void hangsUpBeforeTheGreeting();
    void repeatsAConversationOnNewConnections();
    void repeatsAConversationThatBeganEncrypted();
    void repeatsAnEditedConversationOnThisConnection();
    void repeatsTheChosenLinesAlone();
    void keepsTheLetterWhereItIsNotAskedFor();
    void asksForTheSecretAgain();

private:
    Workbench::ConsoleDesk &desk() { return m_bench->console(); }
    const Smtp::SessionPoint &point() { return desk().snapshot().session.settled(); }
    /// Says it and waits for the reply.
    int replyTo(const QByteArray &line);
    QByteArray everythingShown() const;
    void open();
    void startTls();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench::Workbench> m_bench;
};

void TestConsole::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Workbench::Workbench>(
        Workbench::Places{m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s), u"postscope-test"_s});
    m_bench->practice().start();
    QVERIFY(m_bench->practice().snapshot().isListening);
}

void TestConsole::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << everythingShown();
    m_bench.reset();
}

QByteArray TestConsole::everythingShown() const
{
    const Transcript::Store *store = m_bench ? m_bench->dialogue().transcript() : nullptr;
    return store ? Support::everyExport(*store) : "(no conversation)"_ba;
}

void TestConsole::open()
{
    desk().connectTo(Profiles::Account(m_bench->accounts().snapshot().accounts.constFirst()));
    QTRY_VERIFY(desk().snapshot().isOpen);
}

int TestConsole::replyTo(const QByteArray &line)
{
    desk().say(Base::Secret(line));
    const auto isAnswered = [this] {
        return !desk().snapshot().session.isAnythingPending();
    };
    return QTest::qWaitFor(isAnswered, 10'000) ? desk().snapshot().lastReply.code : 0;
}

void TestConsole::startTls()
{
    QCOMPARE(replyTo("EHLO desk.example"), 250);
    QCOMPARE(replyTo("STARTTLS"), 220);
    QTRY_VERIFY(point().isEncrypted);
    QCOMPARE(replyTo("EHLO desk.example"), 250);
}

void TestConsole::deliversALetterByHand()
{
    open();
    QCOMPARE(point().step, SessionStep::Greeted);
    QCOMPARE(replyTo("RCPT TO:<bob@example.org>"), 503);
    QCOMPARE(replyTo("EHLO desk.example"), 250);
    QCOMPARE(replyTo("MAIL FROM:<ann@example.org>"), 250);
    QCOMPARE(replyTo("RCPT TO:<bob@example.org>"), 250);
    QCOMPARE(replyTo("DATA"), 354);
    desk().paste("Subject: By hand\n\n.hidden dot\n", LineEnd::CrLf, true);
    QCOMPARE(replyTo("."), 250);
    QCOMPARE(point().step, SessionStep::Ready);
    QSignalSpy finished(&m_bench->dialogue(), &Workbench::DialogueDesk::finished);
    desk().say(Base::Secret("QUIT"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_bench->dialogue().snapshot().report->outcome, Smtp::Outcome::Stopped);
    QVERIFY(m_bench->dialogue().snapshot().report->isByHand);
    QVERIFY(m_bench->practice().snapshot().messages.constLast().octets.contains("\r\n\r\n.hidden dot\r\n"));
    QVERIFY(!desk().snapshot().isOpen);
}

void TestConsole::encryptsBehindStartTls()
{
    open();
    startTls();
    QVERIFY(point().isEncrypted);
    QVERIFY(m_bench->dialogue().snapshot().tls.has_value());
    QCOMPARE(replyTo("NOOP"), 250);
    QVERIFY(m_bench->dialogue().transcript()->at(m_bench->dialogue().transcript()->size() - 1).isEncrypted);
}

void TestConsole::masksWhatAnswersAChallenge()
{
    open();
    startTls();
    // All at once, as one pastes: what follows AUTH waits for the challenge, and is known for what it is.
    desk().paste(
        "AUTH LOGIN\n" + "ann"_ba.toBase64() + '\n' + "open sesame"_ba.toBase64() + "\nNOOP\n", LineEnd::CrLf, false);
    QTRY_VERIFY(point().isLoggedIn);
    QTRY_COMPARE(desk().snapshot().lastReply.code, 250);
    QVERIFY(!everythingShown().contains("open sesame"_ba.toBase64()));
    QVERIFY(!everythingShown().contains("ann"_ba.toBase64()));
    QVERIFY(everythingShown().contains("NOOP"));
}

void TestConsole::knowsTheServersOfThisMachine()
{
    QCOMPARE(Workbench::isLoopbackServer(u"mail.example.org:25"_s), false);
    QCOMPARE(Workbench::isLoopbackServer(u"[::1]:25"_s), true);
    QCOMPARE(Workbench::isLoopbackServer(u"127.0.0.2"_s), true);
}

void TestConsole::logsInForTheUser()
{
    open();
    startTls();
    Smtp::Login login;
    login.user = "ann";
    login.password = Base::Secret("open sesame");
    desk().logIn(std::move(login));
    QTRY_VERIFY(point().isLoggedIn);
    QCOMPARE(replyTo("MAIL FROM:<ann@example.org>"), 250);
    QVERIFY(!everythingShown().contains("open sesame"));
}

void TestConsole::goesOnAfterALoginThatFailed()
{
    open();
    QCOMPARE(replyTo("EHLO desk.example"), 250);
    Smtp::Login login;
    login.user = "ann";
    login.mechanisms = {"NONE-SUCH"};
    desk().logIn(std::move(login));
    QTRY_VERIFY(everythingShown().contains("no login: "));
    QCOMPARE(replyTo("NOOP"), 250);
}

void TestConsole::saysALineInPieces()
{
    open();
    desk().say(Base::Secret("NO"), LineEnd::None);
    QVERIFY(!desk().snapshot().session.isAnythingPending());
    QCOMPARE(replyTo("OP"), 250);
}

void TestConsole::staysOpenWhenTheServerRefuses()
{
    open();
    QCOMPARE(replyTo("XYZZY"), 500);
    QCOMPARE(replyTo("NOOP"), 250);
}

void TestConsole::hangsUpBeforeTheGreeting()
{
    desk().connectTo(Profiles::Account(m_bench->accounts().snapshot().accounts.constFirst()));
    QVERIFY(desk().snapshot().isConnecting);
    desk().hangUp();
    QTRY_VERIFY(!m_bench->dialogue().snapshot().isRunning);
    QVERIFY(!desk().snapshot().isConnecting);
}

void TestConsole::repeatsAConversationOnNewConnections()
{
    deliversALetterByHand();
    Workbench::RepeaterDesk &repeater = m_bench->repeater();
    repeater.takeFrom(*m_bench->dialogue().transcript());
    const QList<RepeatStep> steps = repeater.snapshot().steps;
    QCOMPARE(steps.size(), 7);
    QCOMPARE(steps.at(5).kind, RepeatStep::Kind::Letter);
    QCOMPARE(steps.at(5).text, "Subject: By hand\n\n.hidden dot\n"_ba);
    const qsizetype before = m_bench->practice().snapshot().messages.size();
    QVERIFY(repeater.run({.rounds = 3, .server = m_bench->practice().snapshot().endpoint.toText()}));
    QTRY_VERIFY_WITH_TIMEOUT(!repeater.snapshot().isRunning(), 20'000);
    QCOMPARE(m_bench->practice().snapshot().messages.size(), before + 3);
    QCOMPARE(repeater.snapshot().steps.at(0).code, 503);
    QCOMPARE(repeater.snapshot().steps.at(5).code, 250);
    QCOMPARE(repeater.snapshot().steps.at(6).code, 221);
}

void TestConsole::repeatsAConversationThatBeganEncrypted()
{
    open();
    QVERIFY(!Workbench::beganEncrypted(*m_bench->dialogue().transcript()));
    desk().hangUp();
    QTRY_VERIFY(!m_bench->dialogue().snapshot().isRunning);
    m_bench->practice().stop();
    Practice::Settings settings;
    settings.tls = Practice::TlsMode::Implicit;
    m_bench->practice().start(std::move(settings));
    const QString server = m_bench->practice().snapshot().endpoint.toText();
    Workbench::RepeaterDesk &repeater = m_bench->repeater();
    repeater.setSteps({{.text = "EHLO desk.example"}, {.text = "QUIT"}});
    QVERIFY(repeater.run({.server = server, .isEncryptedFromTheStart = true}));
    QTRY_VERIFY_WITH_TIMEOUT(!repeater.snapshot().isRunning(), 20'000);
    QCOMPARE(repeater.snapshot().steps.at(0).code, 250);
    QCOMPARE(repeater.snapshot().steps.at(1).code, 221);
    QVERIFY(Workbench::beganEncrypted(*m_bench->dialogue().transcript()));
}

void TestConsole::repeatsAnEditedConversationOnThisConnection()
{
    open();
    QCOMPARE(replyTo("EHLO desk.example"), 250);
    Workbench::RepeaterDesk &repeater = m_bench->repeater();
    repeater.setSteps({{.text = "MAIL FROM:<ann@example.org>"}, {.text = "RCPT TO:<bob@example.org>", .isOn = false},
        {.text = "DATA"}, {.text = "RSET"}});
    QVERIFY(repeater.run({.rounds = 2}));
    QTRY_VERIFY(!repeater.snapshot().isRunning());
    QCOMPARE(repeater.snapshot().steps.at(0).code, 250);
    QCOMPARE(repeater.snapshot().steps.at(1).code, 0);
    QCOMPARE(repeater.snapshot().steps.at(2).code, 503);
    QCOMPARE(repeater.snapshot().steps.at(3).code, 250);
    QVERIFY(desk().snapshot().isOpen);
}

void TestConsole::repeatsTheChosenLinesAlone()
{
    open();
    Workbench::RepeaterDesk &repeater = m_bench->repeater();
    repeater.setSteps({{.text = "EHLO desk.example"}, {.kind = RepeatStep::Kind::Login, .text = "PLAIN"},
        {.text = "MAIL FROM:<ann@example.org>"}, {.text = "RCPT TO:<bob@example.org>", .isOn = false},
        {.text = "RSET"}});
    QVERIFY(repeater.snapshot().needsLogin());
    QVERIFY(!repeater.snapshot().needsLogin({0, 2}));
    QVERIFY(repeater.run({.chosen = {2, 0}}));
    QTRY_VERIFY(!repeater.snapshot().isRunning());
    const auto codes = [&repeater] {
        QList<int> all;
        for (const RepeatStep &step : repeater.snapshot().steps)
            all.append(step.code);
        return all;
    };
    QCOMPARE(codes(), (QList<int>{250, 0, 250, 0, 0}));
    QVERIFY(repeater.run({.chosen = {3, 4}})); // one of them is switched off
    QTRY_VERIFY(!repeater.snapshot().isRunning());
    QCOMPARE(codes(), (QList<int>{250, 0, 250, 0, 250})); // what was said before keeps its reply
    QVERIFY(!everythingShown().contains("RCPT TO"));
    QVERIFY(desk().snapshot().isOpen);
}

/// Its lines would be heard as commands, and could be a transaction of their own.
void TestConsole::keepsTheLetterWhereItIsNotAskedFor()
{
    open();
    QCOMPARE(replyTo("EHLO desk.example"), 250);
    Workbench::RepeaterDesk &repeater = m_bench->repeater();
    repeater.setSteps({{.text = "MAIL FROM:<ann@example.org>"}, {.text = "DATA"},
        {.kind = RepeatStep::Kind::Letter, .text = "RCPT TO:<carl@example.org>\n\nXYZZY\n"}, {.text = "RSET"}});
    QVERIFY(repeater.run({}));
    QTRY_VERIFY(!repeater.snapshot().isRunning());
    QCOMPARE(repeater.snapshot().steps.at(1).code, 503);
    QVERIFY(repeater.snapshot().steps.at(2).isUnasked);
    QCOMPARE(repeater.snapshot().steps.at(2).code, 0);
    QCOMPARE(repeater.snapshot().steps.at(3).code, 250);
    desk().paste("XYZZY\n", LineEnd::CrLf, true);
    QCOMPARE(replyTo("NOOP"), 250);
    QVERIFY(!everythingShown().contains("carl@example.org"));
    QVERIFY(!everythingShown().contains("XYZZY"));
}

void TestConsole::asksForTheSecretAgain()
{
    open();
    startTls();
    QCOMPARE(replyTo("AUTH PLAIN " + "\0ann\0open sesame"_ba.toBase64()), 235);
    Workbench::RepeaterDesk &repeater = m_bench->repeater();
    repeater.takeFrom(*m_bench->dialogue().transcript());
    QVERIFY(repeater.snapshot().needsLogin());
    QCOMPARE(repeater.snapshot().steps.constLast().text, "PLAIN"_ba);
    desk().hangUp();
    QTRY_VERIFY(!m_bench->dialogue().snapshot().isRunning);
    Workbench::RepeaterDesk::Plan plan{.server = m_bench->practice().snapshot().endpoint.toText()};
    plan.login = Smtp::Login{.user = "ann", .password = Base::Secret("open sesame")};
    QVERIFY(repeater.run(std::move(plan)));
    QTRY_VERIFY_WITH_TIMEOUT(!repeater.snapshot().isRunning(), 20'000);
    QCOMPARE(repeater.snapshot().steps.constLast().code, 235);
    QVERIFY(!everythingShown().contains("open sesame"));
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
