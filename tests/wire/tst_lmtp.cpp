// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "socketrun.h"
#include "support/dovecotinstance.h"

using namespace Qt::StringLiterals;
using Smtp::Outcome;

/// LMTP (RFC 2033) to a Dovecot as Debian ships it: one verdict for each recipient.
class TestLmtp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void eachRecipientHasAVerdict_data();
    void eachRecipientHasAVerdict();

private:
    Support::DovecotInstance m_dovecot;
    QByteArray m_shown;
};

namespace {

struct Expected {
    QString recipient;
    Outcome outcome = Outcome::Accepted;
    QByteArray reply; ///< how it begins
};

const QList<Expected> mixed{
    {u"ann@example.org"_s, Outcome::Accepted, "250 2.0.0"},
    {u"later@example.org"_s, Outcome::Deferred, "451 4.3.0"},
    {u"full@example.org"_s, Outcome::Rejected, "552 5.2.2"},
    {u"stranger@example.org"_s, Outcome::Rejected, "550 5.1.1"},
    {u"bob@example.org"_s, Outcome::Accepted, "250 2.0.0"},
};

} // namespace

void TestLmtp::initTestCase()
{
    if (!Support::DovecotInstance::canRun())
        QSKIP(Support::DovecotInstance::whyNot);
    const QString trouble = m_dovecot.start({}, u"swordfish"_s);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestLmtp::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown << m_dovecot.log();
    m_shown.clear();
}

void TestLmtp::eachRecipientHasAVerdict_data()
{
    QTest::addColumn<bool>("isLocal");
    QTest::addColumn<bool>("isPipelined");
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<QList<Expected>>("expected");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("over TCP") << false << true << false << mixed << Outcome::Partial;
    QTest::newRow("over a local socket") << true << true << false << mixed << Outcome::Partial;
    QTest::newRow("one command at a time") << true << false << false << mixed << Outcome::Partial;
    QTest::newRow("by chunks") << true << true << true << mixed << Outcome::Partial;
    QTest::newRow("all of them take it") << true << true << false << QList{mixed.first(), mixed.last()}
                                         << Outcome::Accepted;
    QTest::newRow("the only one takes it not") << true << true << false << QList{mixed.at(2)} << Outcome::Rejected;
}

void TestLmtp::eachRecipientHasAVerdict()
{
    QFETCH(bool, isLocal);
    QFETCH(bool, isPipelined);
    QFETCH(bool, isChunked);
    QFETCH(QList<Expected>, expected);
    Message::Draft draft;
    draft.from = u"carol@example.org"_s;
    for (const Expected &each : expected)
        draft.to << each.recipient;
    draft.text = u".\nHello\n..\n"_s;
    const qsizetype before = m_dovecot.arrivedFor(u"ann"_s).size();

    Delivery::Order order = orderFor(
        draft, isLocal ? Net::Endpoint{.host = {}, .socketPath = m_dovecot.lmtpSocketPath()} : m_dovecot.lmtp());
    order.session.security = Smtp::Security::None; // there is no TLS over a local socket
    order.session.hello = Smtp::HelloVerb::Lhlo;
    order.session.usePipelining = isPipelined;
    order.mail.front().transaction.useChunking = isChunked;
    SocketRun run(std::move(order));
    const Delivery::Report report = run.report();
    m_shown = run.shown();

    QTEST(report.outcome, "outcome");
    QCOMPARE(report.recipients.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Delivery::RecipientResult &result = report.recipients.at(i);
        QCOMPARE(result.outcome, expected.at(i).outcome);
        QVERIFY2(result.reply, qPrintable(result.address));
        const Smtp::Reply reply = result.verdict.value_or(*result.reply);
        const QByteArray said = QByteArray::number(reply.code) + ' ' + reply.text();
        QVERIFY2(said.startsWith(expected.at(i).reply), said.constData());
    }
    const bool annHasIt = expected.first().outcome == Outcome::Accepted;
    QCOMPARE(m_dovecot.arrivedFor(u"ann"_s).size(), before + (annHasIt ? 1 : 0));
}

QTEST_GUILESS_MAIN(TestLmtp)
#include "tst_lmtp.moc"
