// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTest>

#include "socketrun.h"
#include "support/smtpsink.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Smtp::Outcome;
using Smtp::Security;

/// The engine against Postfix's smtp-sink with its faults: smtp-sink(1).
class TestSmtpSink final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void aFaultHasItsOutcome_data();
    void aFaultHasItsOutcome();
    void whatIsNotOfferedIsNotUsed_data();
    void whatIsNotOfferedIsNotUsed();
    void theEnvelopeArrivesAsItWasSaid();
    void aLetterThatIsRefusedHalfWayIsNotPushedOn();

private:
    [[nodiscard]] Delivery::Report send(Delivery::Order order);

    QByteArray m_shown;
};

namespace {

Delivery::Order orderFor(const Support::SmtpSink &sink, qsizetype letters = 1)
{
    Message::Draft draft;
    draft.from = u"ann@example.org"_s;
    draft.to = QStringList{u"bob@example.org"_s, u"carol@example.org"_s};
    draft.subject = u"Hello"_s;
    draft.text = u"Hello\n"_s.repeated(letters);
    Delivery::Order order = ::orderFor(draft, sink.endpoint());
    order.session.security = Security::None;
    return order;
}

} // namespace

void TestSmtpSink::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown;
    m_shown.clear();
}

Delivery::Report TestSmtpSink::send(Delivery::Order order)
{
    SocketRun run(std::move(order));
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    return report;
}

void TestSmtpSink::aFaultHasItsOutcome_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::optional<Problem>>("problem");
    const std::optional<Problem> none;
    const auto refusal = [](const char *name, const QString &commands, Problem problem) {
        QTest::addRow("%s is refused for good", name)
            << QStringList{u"-f"_s, commands} << Outcome::Rejected << std::optional(problem);
        QTest::addRow("%s is refused for now", name)
            << QStringList{u"-r"_s, commands} << Outcome::Deferred << std::optional(problem);
    };
    refusal("the connection", u"CONNECT"_s, Problem::GreetingRefused);
    refusal("MAIL", u"MAIL"_s, Problem::SenderRefused);
    refusal("RCPT", u"RCPT"_s, Problem::RecipientsRefused);
    refusal("DATA", u"DATA"_s, Problem::DataRefused);
    refusal("the letter", u"."_s, Problem::MessageRefused);
    QTest::newRow("EHLO is refused, HELO is not") << QStringList{u"-f"_s, u"EHLO"_s} << Outcome::Accepted << none;
    QTest::newRow("EHLO and HELO are refused")
        << QStringList{u"-f"_s, u"EHLO,HELO"_s} << Outcome::Rejected << std::optional(Problem::HelloRefused);
    QTest::newRow("EHLO is refused for now")
        << QStringList{u"-r"_s, u"EHLO"_s} << Outcome::Deferred << std::optional(Problem::HelloRefused);
    QTest::newRow("QUIT is refused") << QStringList{u"-f"_s, u"QUIT"_s} << Outcome::Accepted << none;

    for (const char *command : {"CONNECT", "EHLO", "MAIL", "RCPT", "DATA"}) {
        QTest::addRow("the server hangs up at %s", command)
            << QStringList{u"-q"_s, QString::fromLatin1(command)} << Outcome::Unreachable
            << std::optional(Problem::ConnectionLost);
        QTest::addRow("the server closes with 421 at %s", command) << QStringList{u"-Q"_s,
            QString::fromLatin1(command)} << Outcome::Deferred << std::optional(Problem::ServiceClosing);
    }
    QTest::newRow("the server hangs up after the final dot")
        << QStringList{u"-q"_s, u"."_s} << Outcome::Unknown << std::optional(Problem::VerdictUnknown);
    QTest::newRow("the server closes with 421 after the final dot")
        << QStringList{u"-Q"_s, u"."_s} << Outcome::Deferred << std::optional(Problem::ServiceClosing);
    QTest::newRow("the server hangs up at QUIT") << QStringList{u"-q"_s, u"QUIT"_s} << Outcome::Accepted << none;
    QTest::newRow("the server closes with 421 at QUIT") << QStringList{u"-Q"_s, u"QUIT"_s} << Outcome::Accepted << none;
}

void TestSmtpSink::aFaultHasItsOutcome()
{
    QFETCH(QStringList, flags);
    Support::SmtpSink sink;
    const QString trouble = sink.start(flags);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const Delivery::Report report = send(orderFor(sink));
    QTEST(report.outcome, "outcome");
    QTEST(report.error ? std::optional(report.error->problem) : std::nullopt, "problem");
}

void TestSmtpSink::whatIsNotOfferedIsNotUsed_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QByteArray>("absent");
    QTest::newRow("without ESMTP there is no parameter") << QStringList{u"-e"_s} << "SIZE="_ba;
    QTest::newRow("without 8BITMIME there is no BODY") << QStringList{u"-8"_s} << "BODY="_ba;
    QTest::newRow("a masked greeting is one all the same") << QStringList{u"-P"_s} << "C: RSET"_ba;
}

void TestSmtpSink::whatIsNotOfferedIsNotUsed()
{
    QFETCH(QStringList, flags);
    QFETCH(QByteArray, absent);
    Support::SmtpSink sink;
    const QString trouble = sink.start(flags);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(send(orderFor(sink)).outcome, Outcome::Accepted);
    QVERIFY(!m_shown.contains(absent));
}

void TestSmtpSink::theEnvelopeArrivesAsItWasSaid()
{
    Support::SmtpSink sink;
    const QString trouble = sink.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(send(orderFor(sink)).outcome, Outcome::Accepted);
    QTRY_COMPARE(sink.arrived().size(), 1);
    QFile letter(sink.arrived().constFirst());
    QVERIFY(letter.open(QFile::ReadOnly));
    const QByteArray envelope = letter.read(1000);
    QVERIFY2(envelope.contains("X-Mail-Args: <ann@example.org>"), envelope.constData());
    QVERIFY2(envelope.contains("X-Rcpt-Args: <bob@example.org>"), envelope.constData());
    QVERIFY2(envelope.contains("X-Rcpt-Args: <carol@example.org>"), envelope.constData());
}

// RFC 5321 4.1.1.4 knows no way to leave DATA: the connection is closed, and the rest of the letter stays here.
void TestSmtpSink::aLetterThatIsRefusedHalfWayIsNotPushedOn()
{
    Support::SmtpSink sink;
    const QString trouble = sink.start({u"-A"_s, u"1"_s});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const Delivery::Report report = send(orderFor(sink, 10'000'000));
    QCOMPARE(report.outcome, Outcome::Rejected);
    QCOMPARE(report.error->problem, Problem::MessageRefused);
    QCOMPARE(report.stage, Base::Stage::Data);
}

QTEST_GUILESS_MAIN(TestSmtpSink)
#include "tst_smtpsink.moc"
