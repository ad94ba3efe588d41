// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/postfixinstance.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "workbench/workbench.h"

using namespace Qt::StringLiterals;
using Smtp::Outcome;

/// The desks against a real Postfix.
class TestPostfix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void answersAsExpected_data();
    void answersAsExpected();
    void takesNoLetterOverItsLimit();
    void isNotTrustedWithoutAsking();
    void isSpokenToByHand();
    void isSteppedThrough();

private:
    const Delivery::Report *sendAndWait(const QStringList &recipients, const QString &text = u"Hello"_s);
    void trustCertificate();

    Support::PostfixInstance m_postfix;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench::Workbench> m_bench;
    QString m_account;
};

void TestPostfix::initTestCase()
{
    if (!Support::PostfixInstance::canRun())
        QSKIP(Support::PostfixInstance::whyNot);
    const QString trouble = m_postfix.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestPostfix::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Workbench::Workbench>(
        Workbench::Places{m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s), u"postscope-test"_s});
    Profiles::Account account;
    account.label = u"Postfix"_s;
    account.from = u"Ann <ann@example.net>"_s;
    account.host = u"127.0.0.1"_s;
    account.port = m_postfix.port();
    m_account = m_bench->accounts().save(account, {});
}

void TestPostfix::cleanup()
{
    if (QTest::currentTestFailed() && m_bench->dialogue().transcript())
        qWarning().noquote() << Transcript::asText(*m_bench->dialogue().transcript()) << m_postfix.log();
    m_bench.reset();
}

void TestPostfix::trustCertificate()
{
    m_bench->accounts().trustCertificate(m_account, m_postfix.certificateFingerprint());
}

const Delivery::Report *TestPostfix::sendAndWait(const QStringList &recipients, const QString &text)
{
    Message::Draft draft = m_bench->compose().snapshot().draft;
    draft.to = recipients;
    draft.subject = u"Grüße"_s;
    draft.text = text;
    m_bench->compose().setDraft(draft);
    QSignalSpy finished(&m_bench->dialogue(), &Workbench::DialogueDesk::finished);
    m_bench->compose().send();
    if (finished.isEmpty() && !finished.wait(30000))
        return nullptr;
    return &*m_bench->dialogue().snapshot().report;
}

void TestPostfix::answersAsExpected_data()
{
    QTest::addColumn<QStringList>("recipients");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QList<int>>("codes");
    QTest::addRow("a recipient that it knows") << QStringList{u"bob@example.org"_s} << Outcome::Accepted << QList{250};
    QTest::addRow("a recipient that it does not know")
        << QStringList{u"nobody@example.org"_s} << Outcome::Rejected << QList{550};
    QTest::addRow("greylisting") << QStringList{u"later@example.org"_s} << Outcome::Deferred << QList{450};
    QTest::addRow("a domain that it does not relay to")
        << QStringList{u"bob@example.com"_s} << Outcome::Rejected << QList{554};
    QTest::addRow("one of each") << QStringList{u"nobody@example.org"_s, u"bob@example.org"_s, u"later@example.org"_s}
                                 << Outcome::Partial << QList{550, 250, 450};
}

void TestPostfix::answersAsExpected()
{
    QFETCH(const QStringList, recipients);
    QFETCH(const QList<int>, codes);
    trustCertificate();
    const qsizetype before = m_postfix.arrived().size();
    const Delivery::Report *report = sendAndWait(recipients);
    QVERIFY(report);
    QTEST(report->outcome, "outcome");
    QVERIFY(report->tls);
    QList<int> heard;
    for (const Delivery::RecipientResult &recipient : report->recipients)
        heard.append(recipient.reply ? recipient.reply->code : 0);
    QCOMPARE(heard, codes);
    if (codes.contains(250)) {
        QVERIFY(!report->queueId.isEmpty());
        QTRY_COMPARE(m_postfix.arrived().size(), before + 1);
    }
}

void TestPostfix::takesNoLetterOverItsLimit()
{
    trustCertificate();
    const Delivery::Report *report = sendAndWait({u"bob@example.org"_s}, QString(21'000'000, u'x'));
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Invalid);
    QCOMPARE(report->error->problem, Base::Problem::MessageTooLarge);
    QCOMPARE(report->error->arguments.at(1), u"20480000"_s);
}

void TestPostfix::isNotTrustedWithoutAsking()
{
    const Delivery::Report *report = sendAndWait({u"bob@example.org"_s});
    QVERIFY(report);
    QCOMPARE(report->outcome, Outcome::Insecure);
    QCOMPARE(report->error->problem, Base::Problem::CertificateRefused);
}

void TestPostfix::isSpokenToByHand()
{
    trustCertificate();
    Workbench::ConsoleDesk &console = m_bench->console();
    console.connectTo(Profiles::Account(m_bench->accounts().snapshot().chosen()));
    QTRY_VERIFY_WITH_TIMEOUT(console.snapshot().isOpen, 20'000);
    const auto say = [&console](const QByteArray &line, Workbench::LineEnd end = Workbench::LineEnd::CrLf) {
        console.say(Base::Secret(line), end);
        const auto isAnswered = [&console] {
            return !console.snapshot().session.isAnythingPending();
        };
        return QTest::qWaitFor(isAnswered, 10'000) ? console.snapshot().lastReply.code : 0;
    };
    QCOMPARE(say("EHLO desk.example"), 250);
    QCOMPARE(say("STARTTLS"), 220);
    QTRY_VERIFY(console.snapshot().session.settled().isEncrypted);
    QCOMPARE(say("NOOP", Workbench::LineEnd::Lf), 250);
    QCOMPARE(say("EHLO desk.example"), 250);
    QCOMPARE(say("MAIL FROM:<ann@example.net> SIZE=100"), 250);
    QCOMPARE(say("RCPT TO:<nobody@example.org>"), 550);
    QCOMPARE(say("RCPT TO:<hand@example.org>"), 250);
    QCOMPARE(say("DATA"), 354);
    console.paste("Subject: By hand\n\n.dot\n", Workbench::LineEnd::CrLf, true);
    QCOMPARE(say("."), 250);
    console.say(Base::Secret("QUIT"));
    QTRY_VERIFY(m_bench->dialogue().snapshot().report.has_value());
    QCOMPARE(m_bench->dialogue().snapshot().report->outcome, Outcome::Stopped);
    QTRY_VERIFY_WITH_TIMEOUT(!m_postfix.arrivedFor(u"hand"_s).isEmpty(), 20'000);
}

void TestPostfix::isSteppedThrough()
{
    trustCertificate();
    Workbench::DialogueDesk &desk = m_bench->dialogue();
    desk.setBreakpoints({{.kind = Delivery::Breakpoint::Kind::Verb, .text = "RCPT"}});
    Message::Draft draft = m_bench->compose().snapshot().draft;
    draft.to = QStringList{u"nobody@example.org"_s, u"step@example.org"_s};
    draft.text = u"Hello"_s;
    m_bench->compose().setDraft(draft);
    QSignalSpy finished(&desk, &Workbench::DialogueDesk::finished);
    m_bench->compose().send();
    // In the middle of a flight, with PIPELINING: MAIL is out already.
    QTRY_VERIFY_WITH_TIMEOUT(desk.snapshot().held.has_value(), 20'000);
    QCOMPARE(desk.snapshot().held->display, "RCPT TO:<nobody@example.org>\r\n"_ba);
    desk.skip();
    QCOMPARE(desk.snapshot().held->display, "RCPT TO:<step@example.org>\r\n"_ba);
    desk.setGatePolicy(Delivery::Gate::Policy::RunFreely);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(desk.snapshot().report->outcome, Outcome::Partial);
    QCOMPARE(desk.snapshot().report->recipients.at(1).outcome, Outcome::Accepted);
}

QTEST_GUILESS_MAIN(TestPostfix)
#include "tst_postfix.moc"
