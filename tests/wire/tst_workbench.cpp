// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "practice/server.h"
#include "practicelogin.h"
#include "support/everyexport.h"
#include "support/secrettraces.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "workbench/workbench.h"

using namespace Qt::StringLiterals;
using Smtp::Outcome;

/// The desks together, over real sockets and real TLS, as a front end uses them.
class TestWorkbench final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsALetterToThePracticeServer();
    void letsALetterGoThatIsTheirs();
    void keepsALetterThatWasRefused();
    void writesAgainToThoseWhoDidNotGetIt();
    void rehearsesWithoutDelivering();
    void refusesBeforeAnythingIsSent_data();
    void refusesBeforeAnythingIsSent();
    void asksForThePasswordThatIsMissing();
    void aRefusedPasswordIsNotTriedAgainUnasked();
    void cancelsBeforeTheFinalDot();
    void stepsThroughTheCommands();
    void keepsWhatIsTypedInTheDraftFile();
    void showsNoSecretAnywhere_data();
    void showsNoSecretAnywhere();
    void offersToTrustACertificateAndThenTrustsIt();

private:
    Message::Draft letterTo(const QStringList &recipients) const;
    const Delivery::Report *sendAndWait();
    QString dialogue() const;
    QString addAccount(const QString &user);
    Delivery::Report logIn(const QByteArray &mechanism, const QByteArray &secret);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench::Workbench> m_bench;
};

void TestWorkbench::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Workbench::Workbench>(
        Workbench::Places{m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s), u"postscope-test"_s});
    m_bench->practice().start();
    QVERIFY(m_bench->practice().snapshot().isListening);
}

void TestWorkbench::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << dialogue();
    m_bench.reset();
}

Message::Draft TestWorkbench::letterTo(const QStringList &recipients) const
{
    Message::Draft draft = m_bench->compose().snapshot().draft;
    draft.to = recipients;
    draft.subject = u"Grüße"_s;
    draft.text = u"Hello\n.\nWorld"_s;
    return draft;
}

const Delivery::Report *TestWorkbench::sendAndWait()
{
    QSignalSpy finished(&m_bench->dialogue(), &Workbench::DialogueDesk::finished);
    m_bench->compose().send();
    if (finished.isEmpty() && !finished.wait(20000))
        return nullptr;
    return &*m_bench->dialogue().snapshot().report;
}

QString TestWorkbench::dialogue() const
{
    const Transcript::Store *store = m_bench ? m_bench->dialogue().transcript() : nullptr;
    return store ? Transcript::asText(*store) : u"(no conversation)"_s;
}

QString TestWorkbench::addAccount(const QString &user)
{
    Profiles::Account account;
    account.label = u"Mine"_s;
    account.from = u"ann@example.org"_s;
    account.host = u"127.0.0.1"_s;
    account.port = m_bench->practice().snapshot().endpoint.port;
    account.user = user;
    return m_bench->accounts().save(account, {});
}

void TestWorkbench::sendsALetterToThePracticeServer()
{
    m_bench->compose().setDraft(letterTo({u"Bob <bob@example.org>"_s, u"carl@example.org"_s}));
    const Delivery::Report *report = sendAndWait();
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Accepted);
    QCOMPARE(report->stage, Base::Stage::Done);
    QCOMPARE(report->loginMechanism, "PLAIN"_ba);
    QVERIFY(report->tls && report->tls->isTrustedByPin);
    const QString talk = Transcript::asText(*m_bench->dialogue().transcript());
    QVERIFY2(talk.contains(u"certificate trusted by its fingerprint: SHA-256 "_s), qPrintable(talk));
    QVERIFY2(!talk.contains(u"trusted by you"_s), qPrintable(talk));
    QVERIFY(!report->queueId.isEmpty());
    const QList<Practice::KeptMessage> &messages = m_bench->practice().snapshot().messages;
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().id, report->queueId);
    QCOMPARE(messages.constFirst().recipients, (QList{"bob@example.org"_ba, "carl@example.org"_ba}));
    QVERIFY(messages.constFirst().octets.contains("Hello\r\n.\r\nWorld"));
    QVERIFY(messages.constFirst().isEncrypted);
}

void TestWorkbench::letsALetterGoThatIsTheirs()
{
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    QVERIFY(sendAndWait());
    const Workbench::ComposeSnapshot &snapshot = m_bench->compose().snapshot();
    QVERIFY2(snapshot.draft.isEmpty(), "pressing Send again must not send it again");
    QVERIFY(!snapshot.isModified);
    QCOMPARE(snapshot.lastSent->draft.subject, u"Grüße"_s);
    m_bench->compose().editSentAgain(false);
    QCOMPARE(snapshot.draft.subject, u"Grüße"_s);
}

void TestWorkbench::keepsALetterThatWasRefused()
{
    m_bench->compose().setDraft(letterTo({u"nobody@example.org"_s}));
    const Delivery::Report *report = sendAndWait();
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Rejected);
    QCOMPARE(report->error->problem, Base::Problem::RecipientsRefused);
    QCOMPARE(m_bench->compose().snapshot().draft.subject, u"Grüße"_s);
    QVERIFY(!m_bench->dialogue().snapshot().findings.isEmpty());
    QVERIFY(!dialogue().contains(u"S: 354"_s));
}

void TestWorkbench::writesAgainToThoseWhoDidNotGetIt()
{
    Message::Draft draft = letterTo({u"bob@example.org"_s, u"Nobody <nobody@example.org>"_s});
    draft.bcc = {u"unknown@example.org"_s};
    m_bench->compose().setDraft(draft);
    const Delivery::Report *report = sendAndWait();
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Partial);
    m_bench->compose().editSentAgain(true);
    QCOMPARE(m_bench->compose().snapshot().draft.to, QStringList{u"Nobody <nobody@example.org>"_s});
    QCOMPARE(m_bench->compose().snapshot().draft.bcc, QStringList{u"unknown@example.org"_s});
}

void TestWorkbench::rehearsesWithoutDelivering()
{
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    QSignalSpy finished(&m_bench->dialogue(), &Workbench::DialogueDesk::finished);
    m_bench->compose().rehearse();
    QVERIFY(finished.wait());
    QCOMPARE(m_bench->dialogue().snapshot().report->outcome, Outcome::Stopped);
    QVERIFY(m_bench->practice().snapshot().messages.isEmpty());
    QCOMPARE(m_bench->compose().snapshot().draft.subject, u"Grüße"_s);
}

void TestWorkbench::refusesBeforeAnythingIsSent_data()
{
    QTest::addColumn<QStringList>("recipients");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<Base::Problem>("problem");
    QTest::addRow("no recipient") << QStringList() << u"s"_s << Base::Problem::NoRecipient;
    QTest::addRow("an address that is none") << QStringList{u"bob@"_s} << u"s"_s << Base::Problem::BadAddress;
    QTest::addRow("a line break in the subject")
        << QStringList{u"bob@example.org"_s} << u"s\r\nBcc: x@y"_s << Base::Problem::LineBreakInField;
}

void TestWorkbench::refusesBeforeAnythingIsSent()
{
    QFETCH(const QStringList, recipients);
    QFETCH(const QString, subject);
    Message::Draft draft = letterTo(recipients);
    draft.subject = subject;
    m_bench->compose().setDraft(draft);
    m_bench->compose().send();
    QVERIFY(m_bench->compose().snapshot().refusal);
    QTEST(m_bench->compose().snapshot().refusal->problem, "problem");
    QVERIFY(!m_bench->dialogue().snapshot().isRunning);
    QVERIFY(!m_bench->dialogue().transcript());
}

void TestWorkbench::asksForThePasswordThatIsMissing()
{
    const QString id = addAccount(u"ann"_s);
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    m_bench->compose().send();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->compose().snapshot().isPasswordWanted, 70000);
    QVERIFY(!m_bench->dialogue().snapshot().isRunning);
    m_bench->accounts().offerPassword(id, Base::Secret("open sesame"), false);
    m_bench->accounts().trustCertificate(id, m_bench->practice().snapshot().certificateFingerprint);
    const Delivery::Report *report = sendAndWait();
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Accepted);
    QVERIFY(!m_bench->compose().snapshot().isPasswordWanted);
}

void TestWorkbench::aRefusedPasswordIsNotTriedAgainUnasked()
{
    Practice::Settings settings;
    settings.login = Practice::LoginRule::OneUser;
    settings.user = u"ann"_s;
    settings.password = std::make_shared<const Base::Secret>("open sesame");
    m_bench->practice().start(settings);
    const QString id = addAccount(u"ann"_s);
    m_bench->accounts().trustCertificate(id, m_bench->practice().snapshot().certificateFingerprint);
    m_bench->accounts().offerPassword(id, Base::Secret("open barley"), false);
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    const Delivery::Report *report = sendAndWait();
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Login);

    QSignalSpy come(&m_bench->practice().server(), &Practice::Server::conversationStarted);
    m_bench->compose().send();
    QTRY_VERIFY(m_bench->compose().snapshot().isPasswordWanted);
    QCOMPARE(m_bench->compose().snapshot().refusal->problem, Base::Problem::PasswordRefusedBefore);
    QCOMPARE(come.size(), 0);
    m_bench->accounts().offerPassword(id, Base::Secret("open sesame"), false);
    report = sendAndWait();
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Accepted);
}

void TestWorkbench::cancelsBeforeTheFinalDot()
{
    QTcpServer silent; // connects and never greets
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Profiles::Account account;
    account.from = u"ann@example.org"_s;
    account.host = u"127.0.0.1"_s;
    account.port = silent.serverPort();
    account.security = Smtp::Security::None;
    m_bench->accounts().save(account, {});
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    QSignalSpy finished(&m_bench->dialogue(), &Workbench::DialogueDesk::finished);
    m_bench->compose().send();
    QTRY_COMPARE(m_bench->dialogue().snapshot().stage, Base::Stage::Greeting);
    // The wait counts down: five minutes for a greeting, RFC 5321 4.5.3.2.1.
    QTRY_VERIFY(m_bench->dialogue().snapshot().waitedSeconds >= 2);
    const int left = m_bench->dialogue().snapshot().patienceSeconds;
    QVERIFY2(left > 240 && left <= 298, qPrintable(QString::number(left)));
    m_bench->dialogue().cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_bench->dialogue().snapshot().report->outcome, Outcome::Cancelled);
    QCOMPARE(m_bench->compose().snapshot().draft.subject, u"Grüße"_s);
    QCOMPARE(m_bench->dialogue().snapshot().waitedSeconds, 0);
}

void TestWorkbench::stepsThroughTheCommands()
{
    Workbench::DialogueDesk &desk = m_bench->dialogue();
    desk.setGatePolicy(Delivery::Gate::Policy::PauseBeforeEach);
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    QSignalSpy finished(&desk, &Workbench::DialogueDesk::finished);
    m_bench->compose().send();
    QByteArrayList held;
    while (finished.isEmpty()) {
        QTRY_VERIFY(desk.snapshot().held || !finished.isEmpty());
        if (!finished.isEmpty())
            break;
        held.append(desk.snapshot().held->display.left(4));
        desk.step();
    }
    QCOMPARE(held, (QByteArrayList{"EHLO", "STAR", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "", "QUIT"}));
    QCOMPARE(desk.snapshot().report->outcome, Outcome::Accepted);
}

void TestWorkbench::keepsWhatIsTypedInTheDraftFile()
{
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    const QString path = m_folder->filePath(u"data/draft.json"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 2000); // a crash loses at most two seconds of typing
    Workbench::Workbench second({m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s), u"postscope-test"_s});
    QVERIFY(second.compose().snapshot().wasRestored);
    QCOMPARE(second.compose().snapshot().draft.subject, u"Grüße"_s);
    second.compose().discard();
    QVERIFY(!QFile::exists(path));
}

Delivery::Report TestWorkbench::logIn(const QByteArray &mechanism, const QByteArray &secret)
{
    QSignalSpy finished(&m_bench->dialogue(), &Workbench::DialogueDesk::finished);
    m_bench->dialogue().run(loginOrder(m_bench->practice().snapshot(), mechanism, secret));
    return finished.wait() ? finished.constFirst().constFirst().value<Delivery::Report>() : Delivery::Report();
}

void TestWorkbench::showsNoSecretAnywhere_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<bool>("isForAnybody");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS",
             "SCRAM-SHA-256-PLUS", "XOAUTH2", "OAUTHBEARER"})
        QTest::addRow("%s", mechanism) << QByteArray(mechanism) << false;
    for (const char *mechanism : {"EXTERNAL", "ANONYMOUS"})
        QTest::addRow("%s", mechanism) << QByteArray(mechanism) << true;
}

/// Whether the server takes the secret or not, on both sides.
void TestWorkbench::showsNoSecretAnywhere()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const bool, isForAnybody);
    const QByteArray secret = "Tr0ub4dor&3-distinctive";
    QByteArrayList outputs;
    connect(&m_bench->practice().server(), &Practice::Server::conversationEnded, this,
        [&](Transcript::Store *store) { outputs.append(Support::everyExport(*store)); });
    for (const QByteArray &expected : {secret, "what the server expects"_ba}) {
        Practice::Settings settings;
        settings.login = isForAnybody ? Practice::LoginRule::AcceptAny : Practice::LoginRule::OneUser;
        settings.user = u"ann"_s;
        settings.password = std::make_shared<const Base::Secret>(expected);
        m_bench->practice().start(settings);
        const bool isTaken = isForAnybody || expected == secret;
        const Delivery::Report report = logIn(mechanism, secret);
        QCOMPARE(report.outcome, isTaken ? Outcome::Stopped : Outcome::Login);
        QVERIFY(!isTaken || report.loginMechanism == mechanism);
        outputs.append(Support::everyExport(*m_bench->dialogue().transcript()));
    }
    QTRY_COMPARE(outputs.size(), 4); // the practice server's side as well
    for (const QByteArray &output : outputs) {
        QVERIFY2(output.contains("AUTH "), "the login is there");
        for (const QByteArray &trace : Support::tracesOf(secret))
            QVERIFY2(!output.contains(trace), trace.constData());
    }
}

void TestWorkbench::offersToTrustACertificateAndThenTrustsIt()
{
    const QString id = addAccount({});
    m_bench->compose().setDraft(letterTo({u"bob@example.org"_s}));
    const Delivery::Report *report = sendAndWait();
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Insecure);
    QCOMPARE(report->error->problem, Base::Problem::CertificateRefused);
    QVERIFY(report->tls && !report->tls->problems.isEmpty());
    QVERIFY2(!dialogue().contains(u"MAIL FROM"_s), "nothing goes over a connection that is not to be trusted");
    m_bench->accounts().trustCertificate(id, report->tls->chain.constFirst().sha256);
    QVERIFY(sendAndWait());
    QCOMPARE(m_bench->dialogue().snapshot().report->outcome, Outcome::Accepted);
}

QTEST_GUILESS_MAIN(TestWorkbench)
#include "tst_workbench.moc"
