// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/manualclock.h"
#include "transcript/store.h"
#include "transcript/timeline.h"

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Transcript::Phase;
using Transcript::Span;
using Transcript::Timeline;

namespace {

constexpr qint64 millisecond = 1'000'000;

/// "MAIL 3+0+12 250": phase, then milliseconds of the beginning, of sending and of waiting, and the worst code.
QString described(const Timeline &timeline, const Span &span)
{
    QString text = u"%1 %2+%3+%4"_s.arg(Transcript::phaseName(span.phase))
                       .arg(span.from / millisecond)
                       .arg((span.sentUntil - span.from) / millisecond)
                       .arg((timeline.endOf(span) - span.sentUntil) / millisecond);
    if (span.code > 0)
        text += u" %1"_s.arg(span.code);
    if (span.isBroken)
        text += u" broken"_s;
    return span.isOpen() ? text + u" open"_s : text;
}

} // namespace

/// A conversation is spoken with a clock that is moved by hand, and read twice: at the end, and after every word.
class TimelineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aConversationInClear();
    void aNameIsLookedUpBeforeTheFirstAddressIsTried();
    void mailHostsAreLookedUpFirst();
    void theHandshakeComesWithTheConnection();
    void theHandshakeFollowsStartTls();
    void aHandshakeThatFails();
    void aLoginOfManyRoundTripsIsOneSpan();
    void commandsInOneFlightAreOneSpan();
    void recipientsOneByOneAreSpansOfTheirOwn();
    void quitAlongWithTheDot();
    void aLetterInChunks();
    void aLetterThatIsTypedLineByLine();
    void aTypedLetterThatIsNothingButTheDot();
    void aLetterThatBreaksOffHasNoVerdict();
    void aVerdictThatNeverComesIsWaitedFor();
    void aReplyThatNobodyAskedFor();
    void whatIsStillOpenEndsWithTheNewestEntry();
    void everyEntryKnowsItsSpan();
    void theLineThatTellsOfTheConnectionBelongsToIt();

private:
    void note(NoteKind kind, const QStringList &arguments = {});
    qsizetype say(const QByteArray &line);
    qsizetype type(const QByteArray &line);
    void hear(int code, qsizetype answers);
    void talk(const QByteArray &line, int code);
    void wait(qint64 milliseconds) { m_clock.advance(milliseconds * millisecond); }
    void openConnection();
    void sendLetterAndLeave();
    void readOn() { m_growing.follow(*m_store); }
    [[nodiscard]] QStringList spans();

    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
    Timeline m_growing; ///< has read after every word
};

void TimelineTest::init()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_growing = {};
}

void TimelineTest::cleanup()
{
    Timeline whole;
    whole.follow(*m_store);
    readOn();
    QCOMPARE(m_growing.spans(), whole.spans());
}

QStringList TimelineTest::spans()
{
    Timeline whole;
    whole.follow(*m_store);
    QStringList all;
    for (const Span &span : whole.spans())
        all.append(described(whole, span));
    return all;
}

void TimelineTest::note(NoteKind kind, const QStringList &arguments)
{
    m_store->appendNote({kind, arguments});
    readOn();
}

qsizetype TimelineTest::say(const QByteArray &line)
{
    const qsizetype number = m_store->appendCommand(line + "\r\n", false);
    readOn();
    return number;
}

qsizetype TimelineTest::type(const QByteArray &line)
{
    const qsizetype number = m_store->appendLetterLine(line + "\r\n", false);
    readOn();
    return number;
}

void TimelineTest::hear(int code, qsizetype answers)
{
    m_store->appendReplyLine(QByteArray::number(code) + " so\r\n", false, answers);
    readOn();
    m_store->completeReply(code);
    readOn();
}

/// A command that is answered after 10 ms.
void TimelineTest::talk(const QByteArray &line, int code)
{
    const qsizetype number = say(line);
    wait(10);
    hear(code, number);
}

void TimelineTest::openConnection()
{
    note(NoteKind::Connecting, {u"127.0.0.1"_s, u"25"_s});
    wait(2);
    note(NoteKind::Connected, {u"127.0.0.1"_s, u"25"_s});
    wait(3);
    hear(220, 0);
}

void TimelineTest::aConversationInClear()
{
    openConnection();
    talk("EHLO desk.example", 250);
    talk("MAIL FROM:<a@b.example>", 250);
    talk("RCPT TO:<c@d.example>", 550);
    talk("QUIT", 221);
    QCOMPARE(spans(),
        (QStringList{u"connect 0+0+2"_s, u"greeting 2+0+3 220"_s, u"hello 5+0+10 250"_s, u"MAIL 15+0+10 250"_s,
            u"RCPT 25+0+10 550"_s, u"QUIT 35+0+10 221"_s}));
}

void TimelineTest::aNameIsLookedUpBeforeTheFirstAddressIsTried()
{
    note(NoteKind::Connecting, {u"mx.example.org"_s, u"25"_s});
    wait(4);
    note(NoteKind::TryingAddress, {u"2001:db8::1"_s, u"25"_s});
    wait(250);
    note(NoteKind::TryingAddress, {u"192.0.2.1"_s, u"25"_s});
    wait(5);
    note(NoteKind::AddressFailed, {u"2001:db8::1"_s, u"refused"_s});
    wait(6);
    note(NoteKind::Connected, {u"192.0.2.1"_s, u"25"_s});
    QCOMPARE(spans(),
        (QStringList{u"DNS 0+0+4"_s, u"connect 4+0+255 broken"_s, u"connect 254+0+11"_s, u"greeting 265+0+0 open"_s}));
    QVERIFY(m_growing.hasLookups());
}

void TimelineTest::mailHostsAreLookedUpFirst()
{
    note(NoteKind::LookingUp, {u"example.org"_s});
    wait(8);
    note(NoteKind::MailHostsFound, {u"example.org"_s, u"mx.example.org"_s});
    note(NoteKind::Connecting, {u"192.0.2.1"_s, u"25"_s});
    wait(1);
    note(NoteKind::NoConnection, {u"refused"_s});
    QCOMPARE(spans(), (QStringList{u"DNS 0+0+8"_s, u"connect 8+0+1 broken"_s}));
}

void TimelineTest::theHandshakeComesWithTheConnection()
{
    note(NoteKind::Connecting, {u"127.0.0.1"_s, u"465"_s});
    note(NoteKind::Connected, {u"127.0.0.1"_s, u"465"_s});
    wait(20);
    note(NoteKind::TlsStarted, {u"TLSv1.3"_s, u"AES"_s});
    wait(3);
    hear(220, 0);
    QCOMPARE(spans(), (QStringList{u"connect 0+0+0"_s, u"TLS 0+0+20"_s, u"greeting 20+0+3 220"_s}));
}

void TimelineTest::theHandshakeFollowsStartTls()
{
    talk("STARTTLS", 220);
    wait(20);
    note(NoteKind::TlsStarted, {u"TLSv1.3"_s, u"AES"_s});
    talk("EHLO desk.example", 250);
    QCOMPARE(spans(), (QStringList{u"STARTTLS 0+0+10 220"_s, u"TLS 10+0+20"_s, u"hello 30+0+10 250"_s}));
}

void TimelineTest::aHandshakeThatFails()
{
    talk("STARTTLS", 220);
    wait(20);
    note(NoteKind::CertificateRefused, {u"expired"_s});
    note(NoteKind::ConnectionClosedByUs);
    QCOMPARE(spans(), (QStringList{u"STARTTLS 0+0+10 220"_s, u"TLS 10+0+20 broken"_s}));
}

void TimelineTest::aLoginOfManyRoundTripsIsOneSpan()
{
    talk("AUTH LOGIN", 334);
    talk("dXNlcg==", 334);
    talk("********", 235);
    talk("MAIL FROM:<a@b.example>", 250);
    QCOMPARE(spans(), (QStringList{u"login 0+0+30 235"_s, u"MAIL 30+0+10 250"_s}));
    QCOMPARE(m_growing.spans().constFirst().commands, 3);
}

void TimelineTest::commandsInOneFlightAreOneSpan()
{
    const qsizetype mail = say("MAIL FROM:<a@b.example>");
    const qsizetype first = say("RCPT TO:<c@d.example>");
    wait(1);
    const qsizetype second = say("RCPT TO:<e@f.example>");
    const qsizetype data = say("DATA");
    wait(9);
    hear(250, mail);
    hear(550, first);
    wait(5);
    hear(250, second);
    hear(354, data);
    QCOMPARE(spans(), (QStringList{u"MAIL 0+0+10 250"_s, u"RCPT 0+1+14 550"_s, u"DATA 1+0+14 354"_s}));
    QCOMPARE(m_growing.spans().at(1).commands, 2);
}

void TimelineTest::recipientsOneByOneAreSpansOfTheirOwn()
{
    talk("RCPT TO:<c@d.example>", 250);
    talk("RCPT TO:<e@f.example>", 451);
    QCOMPARE(spans(), (QStringList{u"RCPT 0+0+10 250"_s, u"RCPT 10+0+10 451"_s}));
}

/// QUIT goes along with the final dot.
void TimelineTest::sendLetterAndLeave()
{
    const qsizetype body = m_store->beginBody(1000, false, false);
    readOn();
    wait(30);
    m_store->endBody({1000, 1000, 20, 0, false});
    readOn();
    const qsizetype quit = say("QUIT");
    wait(7);
    hear(250, body);
    wait(1);
    hear(221, quit);
}

void TimelineTest::quitAlongWithTheDot()
{
    sendLetterAndLeave();
    QCOMPARE(spans(), (QStringList{u"letter 0+30+0"_s, u"verdict 30+0+7 250"_s, u"QUIT 30+0+8 221"_s}));
    QCOMPARE(m_growing.spans().constFirst().octets, 1000);
}

void TimelineTest::aLetterInChunks()
{
    say("BDAT 1000 LAST");
    const qsizetype body = m_store->beginBody(1000, true, false);
    wait(4);
    m_store->endBody({1000, 1000, 20, 0, true});
    wait(6);
    hear(250, body);
    QCOMPARE(spans(), (QStringList{u"letter 0+4+0"_s, u"verdict 4+0+6 250"_s}));
}

/// What its lines look like does not matter.
void TimelineTest::aLetterThatIsTypedLineByLine()
{
    talk("DATA", 354);
    wait(5);
    const qsizetype subject = type("Subject: hi");
    wait(20);
    type("QUIT");
    wait(10);
    const qsizetype dot = type(".");
    wait(7);
    hear(250, dot);
    talk("QUIT", 221);
    QCOMPARE(spans(),
        (QStringList{u"DATA 0+0+10 354"_s, u"letter 15+30+0"_s, u"verdict 45+0+7 250"_s, u"QUIT 52+0+10 221"_s}));
    QCOMPARE(m_growing.phaseOf(m_store->at(subject - 1)), Phase::Letter);
    QCOMPARE(m_growing.phaseOf(m_store->at(dot - 1)), Phase::Letter);
    QCOMPARE(m_growing.phaseOf(m_store->at(dot)), Phase::Verdict);
}

void TimelineTest::aTypedLetterThatIsNothingButTheDot()
{
    talk("DATA", 354);
    const qsizetype dot = type(".");
    wait(7);
    hear(250, dot);
    QCOMPARE(spans(), (QStringList{u"DATA 0+0+10 354"_s, u"letter 10+0+0"_s, u"verdict 10+0+7 250"_s}));
}

void TimelineTest::aLetterThatBreaksOffHasNoVerdict()
{
    m_store->beginBody(1000, false, false);
    readOn();
    wait(30);
    note(NoteKind::ConnectionLost, {u"reset"_s});
    QCOMPARE(spans(), QStringList{u"letter 0+0+30 broken"_s});
}

void TimelineTest::aVerdictThatNeverComesIsWaitedFor()
{
    m_store->beginBody(1000, false, false);
    m_store->endBody({1000, 1000, 20, 0, false});
    wait(600);
    note(NoteKind::TimedOut, {u"1"_s});
    QCOMPARE(spans(), (QStringList{u"letter 0+0+0"_s, u"verdict 0+0+600 broken"_s}));
}

void TimelineTest::aReplyThatNobodyAskedFor()
{
    openConnection();
    wait(50);
    hear(421, 0);
    QCOMPARE(spans().constLast(), u"other 55+0+0 421"_s);
}

void TimelineTest::whatIsStillOpenEndsWithTheNewestEntry()
{
    say("EHLO desk.example");
    wait(40);
    note(NoteKind::WaitingAtGate, {u"MAIL"_s});
    QCOMPARE(spans(), QStringList{u"hello 0+0+40 open"_s});
}

void TimelineTest::everyEntryKnowsItsSpan()
{
    openConnection();
    talk("MAIL FROM:<a@b.example>", 250);
    sendLetterAndLeave();
    Timeline timeline;
    timeline.follow(*m_store);
    QStringList phases;
    for (qsizetype row = 0; row < m_store->size(); ++row) {
        const qsizetype span = timeline.spanOf(m_store->at(row));
        phases.append(Transcript::phaseName(timeline.spans().at(span).phase));
    }
    QCOMPARE(phases.join(u' '), u"connect greeting greeting MAIL MAIL letter QUIT verdict QUIT"_s);
}

void TimelineTest::theLineThatTellsOfTheConnectionBelongsToIt()
{
    openConnection();
    qsizetype connected = 0;
    while (m_store->at(connected).note.kind != NoteKind::Connected)
        ++connected;
    QCOMPARE(m_growing.phaseOf(m_store->at(connected)), Phase::Connect);
    QCOMPARE(m_growing.phaseOf(m_store->at(connected + 1)), Phase::Greeting);
}

QTEST_APPLESS_MAIN(TimelineTest)

#include "tst_timeline.moc"
