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

QTEST_GUILESS_MAIN(TestPostfix)
#include "tst_postfix.moc"
