// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/handmadetalk.h"
#include "workbench/saidrecipients.h"

using namespace Qt::StringLiterals;
using Archive::KeptRecipient;

/// To whom a conversation by hand was addressed, read from its lines.
class TestSaidRecipients final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void thoseOfALetterThatWasTaken();
    void thoseOfALetterThatWasRefused();
    void withoutALetterNothingWasDelivered();
    void aLetterInChunksIsJudgedByTheLastOne();
    void eachHasAVerdictOfItsOwnInLmtp();
    void aSecondLetterIsJudgedByItself();

private:
    [[nodiscard]] QByteArray said() const;

    std::unique_ptr<Support::HandmadeTalk> m_talk;
};

void TestSaidRecipients::init()
{
    m_talk = std::make_unique<Support::HandmadeTalk>();
    m_talk->connect();
    m_talk->talk("EHLO desk.example", "250 mail.example", 1);
    m_talk->talk("MAIL FROM:<ann@example.org>", "250 ok", 1);
    m_talk->talk("RCPT TO:<bo@example.org>", "250 ok", 1);
    m_talk->talk("RCPT TO:<cy@example.org>", "550 no", 1);
    m_talk->talk("RCPT TO:<di@example.org>", "250 ok", 1);
}

QByteArray TestSaidRecipients::said() const
{
    QByteArrayList all;
    for (const KeptRecipient &recipient : Workbench::recipientsSaid(m_talk->store()))
        all.append(recipient.address.section(u'@', 0, 0).toLatin1() + ' ' + recipient.outcome.toLatin1() + ' '
            + QByteArray::number(recipient.code));
    return all.join(", ");
}

void TestSaidRecipients::thoseOfALetterThatWasTaken()
{
    m_talk->talk("DATA", "354 go", 1);
    m_talk->say("Subject: hi");
    m_talk->talk(".", "250 ok", 1);
    QCOMPARE(said(), "bo accepted 250, cy rejected 550, di accepted 250"_ba);
}

void TestSaidRecipients::thoseOfALetterThatWasRefused()
{
    m_talk->talk("DATA", "354 go", 1);
    m_talk->sendLetter(100, 1, "451 later", 1);
    QCOMPARE(said(), "bo deferred 451, cy rejected 550, di deferred 451"_ba);
}

void TestSaidRecipients::withoutALetterNothingWasDelivered()
{
    m_talk->talk("QUIT", "221 bye", 1);
    QCOMPARE(said(), "bo stopped 250, cy rejected 550, di stopped 250"_ba);
}

void TestSaidRecipients::aLetterInChunksIsJudgedByTheLastOne()
{
    for (const auto &[command, reply] : {std::pair("BDAT 10"_ba, "250 more"_ba), {"BDAT 5 LAST", "554 spam"}}) {
        m_talk->say(command);
        const qsizetype body = m_talk->store().beginBody(10, true, false);
        m_talk->store().endBody({10, 10, 1, 0, true});
        m_talk->hear(reply, body);
    }
    QCOMPARE(said(), "bo rejected 554, cy rejected 550, di rejected 554"_ba);
}

void TestSaidRecipients::eachHasAVerdictOfItsOwnInLmtp()
{
    m_talk->talk("DATA", "354 go", 1);
    const qsizetype dot = m_talk->say(".");
    m_talk->hear("250 bo has it", dot);
    m_talk->hear("452 di is full", dot);
    QCOMPARE(said(), "bo accepted 250, cy rejected 550, di deferred 452"_ba);
}

void TestSaidRecipients::aSecondLetterIsJudgedByItself()
{
    m_talk->talk("DATA", "354 go", 1);
    m_talk->talk(".", "250 ok", 1);
    m_talk->talk("MAIL FROM:<ann@example.org>", "250 ok", 1);
    m_talk->talk("RCPT TO:<ed@example.org>", "250 ok", 1);
    m_talk->talk("DATA", "354 go", 1);
    m_talk->talk(".", "554 no", 1);
    QCOMPARE(said(), "bo accepted 250, cy rejected 550, di accepted 250, ed rejected 554"_ba);
}

QTEST_GUILESS_MAIN(TestSaidRecipients)
#include "tst_saidrecipients.moc"
