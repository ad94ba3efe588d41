// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/knowledge.h"
#include "diagnosis/loggedreply.h"
#include "diagnosis/replyinquest.h"

using namespace Qt::StringLiterals;
using Diagnosis::LoggedReply;

namespace {

/// "3: 550 5.1.1 no < RCPT TO:<a@b>", one for each reply.
QString textOf(const QList<LoggedReply> &replies)
{
    QStringList texts;
    for (const LoggedReply &logged : replies)
        texts.append(u"%1: %2 %3 < %4"_s.arg(logged.line)
                .arg(logged.reply.code)
                .arg(QString::fromUtf8(logged.reply.lines.join('|')), QString::fromUtf8(logged.command)));
    return texts.join(u'\n');
}

LoggedReply replyTo(const QByteArray &command, int code, const QByteArray &text)
{
    return {1, {code, {text}, false}, command};
}

} // namespace

class LoggedReplyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEveryReply_data();
    void findsEveryReply();
    void saysWhyItWasRefused_data();
    void saysWhyItWasRefused();
    void namesTheServer();
};

void LoggedReplyTest::findsEveryReply_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("replies");
    QTest::newRow("one reply by itself") << "550 5.7.1 relaying denied"_ba << u"1: 550 5.7.1 relaying denied < "_s;
    QTest::newRow("a code alone") << "250"_ba << u"1: 250  < "_s;
    QTest::newRow("no reply at all") << "Dear Sir, 550 people came"_ba << QString();
    QTest::newRow("a transcript of a textbook")
        << "S: 220 mx\nC: EHLO a\nS: 250-mx\nS: 250 SIZE\r\nC: QUIT"_ba << u"1: 220 mx < \n4: 250 mx|SIZE < EHLO a"_s;
    QTest::newRow("a transcript of this program, with times and locks")
        << "  0.012   C: RCPT TO:<a@b>\n  0.020 * S: 550 5.1.1 no"_ba << u"2: 550 5.1.1 no < RCPT TO:<a@b>"_s;
    QTest::newRow("swaks") << "=== Connected\n<-  220 mx\n -> MAIL FROM:<a@b>\n<** 550 no\n ~> QUIT\n<~  221 bye"_ba
                           << u"2: 220 mx < \n4: 550 no < MAIL FROM:<a@b>\n6: 221 bye < QUIT"_s;
    QTest::newRow("curl") << "* Connected\n< 220 mx\n> EHLO a\n< 250 mx"_ba << u"2: 220 mx < \n4: 250 mx < EHLO a"_s;
    QTest::newRow("a log of Postfix, bounced")
        << "Jan 1 postfix/smtp[1]: A1: to=<b@c>, relay=mx.c[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.c[192.0.2.1] said: 550 5.1.1 <b@c>: no such user (in reply to RCPT TO command))"_ba
        << u"1: 550 5.1.1 <b@c>: no such user < RCPT"_s;
    QTest::newRow("a log of Postfix, deferred at the end of the letter")
        << "status=deferred (host mx[192.0.2.1] said: 451 4.7.1 later (in reply to end of DATA command))"_ba
        << u"1: 451 4.7.1 later < ."_s;
    QTest::newRow("a log of Postfix, as a server")
        << "postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 554 5.7.1 <b@c>: Relay access denied; from=<a@b> to=<b@c> proto=ESMTP"_ba
        << u"1: 554 5.7.1 <b@c>: Relay access denied < RCPT"_s;
    QTest::newRow("a server that refuses to talk")
        << "status=deferred (host mx[192.0.2.1] refused to talk to me: 554 no service)"_ba << u"1: 554 no service < "_s;
    QTest::newRow("a log of Exim")
        << "2026-01-01 ** b@c R=dns T=smtp H=mx [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<b@c>: 550 5.1.1 unknown"_ba
        << u"1: 550 5.1.1 unknown < RCPT TO:<b@c>"_s;
    QTest::newRow("a bounce") << "Final-Recipient: rfc822; b@c\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 full"_ba
                              << u"3: 552 5.2.2 full < "_s;
    QTest::newRow("a bounce in words") << "The response was:\n\n550 5.1.1 The account does not exist."_ba
                                       << u"3: 550 5.1.1 The account does not exist. < "_s;
}

void LoggedReplyTest::findsEveryReply()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, replies);
    QCOMPARE(textOf(Diagnosis::repliesIn(text)), replies);
}

void LoggedReplyTest::saysWhyItWasRefused_data()
{
    QTest::addColumn<LoggedReply>("logged");
    QTest::addColumn<QString>("id");
    QTest::newRow("relaying") << replyTo("RCPT TO:<a@b>", 550, "5.7.1 relaying denied") << u"relay-denied"_s;
    QTest::newRow("relaying, where nothing says what was refused")
        << replyTo({}, 550, "5.7.1 relaying denied") << u"relay-denied"_s;
    QTest::newRow("a greylist") << replyTo("RCPT", 451, "4.7.1 Greylisted, try again") << u"greylisted"_s;
    QTest::newRow("nothing was refused") << replyTo("RCPT", 250, "2.1.5 ok") << QString();
}

void LoggedReplyTest::saysWhyItWasRefused()
{
    QFETCH(LoggedReply, logged);
    QFETCH(QString, id);
    const auto inquest = Diagnosis::inquire(logged, {}, Diagnosis::Knowledge());
    QCOMPARE(inquest.finding ? QString(inquest.finding->id) : QString(), id);
    QVERIFY(!inquest.explanation.summary.isEmpty());
    QVERIFY(inquest.explanation.parts.size() > 3);
}

void LoggedReplyTest::namesTheServer()
{
    const auto inquest
        = Diagnosis::inquire(replyTo("GREETING", 421, "busy"), u"mx.example.org"_s, Diagnosis::Knowledge());
    QVERIFY(inquest.finding.has_value());
    QVERIFY2(
        !inquest.finding->explanation.english().contains(u":0"_s), qPrintable(inquest.finding->explanation.english()));
}

QTEST_APPLESS_MAIN(LoggedReplyTest)

#include "tst_loggedreply.moc"
