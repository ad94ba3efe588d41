// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "smtp/sessionstate.h"

using namespace Qt::StringLiterals;
using Smtp::Objection;
using Smtp::SessionState;
using Smtp::SessionStep;

namespace {

/// A line of a server: a code, a blank or dash, text. Lines of one reply follow each other.
Smtp::Reply replyOf(const QByteArray &line)
{
    return {line.first(3).toInt(), line.sliced(4).split('|')};
}

/// "C: " says, "S: " hears (lines of one reply with | between them), "TLS" encrypts, "LETTER" hands the letter over.
SessionState after(const QList<QByteArray> &lines)
{
    SessionState state;
    for (const QByteArray &line : lines) {
        if (line.startsWith("C: "))
            state.say(line.sliced(3));
        else if (line.startsWith("S: "))
            state.hear(replyOf(line.sliced(3)));
        else if (line == "TLS")
            state.encrypt();
        else
            state.sayLetter();
    }
    return state;
}

const QList<QByteArray> greeted{"S: 220 mx.example.org"};
const QList<QByteArray> ready
    = greeted + QList<QByteArray>{"C: EHLO a.example", "S: 250 mx.example.org|STARTTLS|AUTH PLAIN|CHUNKING"};
const QList<QByteArray> inMail = ready + QList<QByteArray>{"C: MAIL FROM:<a@example.com>", "S: 250 ok"};
const QList<QByteArray> inRcpt = inMail + QList<QByteArray>{"C: RCPT TO:<b@example.org>", "S: 250 ok"};

} // namespace

Q_DECLARE_METATYPE(Smtp::SessionStep)
Q_DECLARE_METATYPE(Smtp::Objection)

class TestSessionState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToAStep_data();
    void comesToAStep();
    void objects_data();
    void objects();
    void expectsWhatIsPendingToBeAccepted();
    void countsOneVerdictForEachRecipientInLmtp();
    void forgetsEverythingBehindStartTls();
    void listsTheVerbsThatAreAllowed();
};

void TestSessionState::comesToAStep_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<SessionStep>("step");
    const auto row = [](const char *name, const QList<QByteArray> &lines, SessionStep step) {
        QTest::addRow("%s", name) << lines << step;
    };
    row("nothing was said", {}, SessionStep::Connected);
    row("a greeting", greeted, SessionStep::Greeted);
    row("a greeting that refuses leaves QUIT alone", {"S: 554 no"}, SessionStep::TurnedAway);
    row("421 instead of a greeting closes", {"S: 421 later"}, SessionStep::Closed);
    row("EHLO", ready, SessionStep::Ready);
    row("EHLO refused", greeted + QList<QByteArray>{"C: EHLO x", "S: 502 no"}, SessionStep::Greeted);
    row("STARTTLS waits for the handshake", ready + QList<QByteArray>{"C: STARTTLS", "S: 220 go"},
        SessionStep::Encrypting);
    row("STARTTLS refused", ready + QList<QByteArray>{"C: STARTTLS", "S: 454 no"}, SessionStep::Ready);
    row("a challenge", ready + QList<QByteArray>{"C: AUTH PLAIN", "S: 334 "}, SessionStep::Login);
    row("a response that looks like a verb is a response",
        ready + QList<QByteArray>{"C: AUTH PLAIN", "S: 334 ", "C: QUIT", "S: 501 no"}, SessionStep::Ready);
    row("a login by an initial response", ready + QList<QByteArray>{"C: AUTH PLAIN xx", "S: 235 in"},
        SessionStep::Ready);
    row("MAIL", inMail, SessionStep::Mail);
    row("MAIL refused", ready + QList<QByteArray>{"C: MAIL FROM:<>", "S: 550 no"}, SessionStep::Ready);
    row("RCPT", inRcpt, SessionStep::Recipients);
    row("the only RCPT refused", inMail + QList<QByteArray>{"C: RCPT TO:<b@c>", "S: 550 no"}, SessionStep::Mail);
    row("the second RCPT refused", inRcpt + QList<QByteArray>{"C: RCPT TO:<b@c>", "S: 550 no"},
        SessionStep::Recipients);
    row("RSET", inRcpt + QList<QByteArray>{"C: rset", "S: 250 ok"}, SessionStep::Ready);
    row("RSET before EHLO changes nothing", greeted + QList<QByteArray>{"C: RSET", "S: 250 ok"}, SessionStep::Greeted);
    row("EHLO within a transaction ends it", inRcpt + QList<QByteArray>{"C: EHLO x", "S: 250 mx"}, SessionStep::Ready);
    row("DATA", inRcpt + QList<QByteArray>{"C: DATA", "S: 354 go"}, SessionStep::Data);
    row("DATA refused", inRcpt + QList<QByteArray>{"C: DATA", "S: 451 no"}, SessionStep::Recipients);
    row("a line of the letter that looks like a verb", inRcpt + QList<QByteArray>{"C: DATA", "S: 354 go", "C: QUIT"},
        SessionStep::Data);
    row("the final dot", inRcpt + QList<QByteArray>{"C: DATA", "S: 354 go", "C: hello", "C: .", "S: 250 ok"},
        SessionStep::Ready);
    row("a letter as a whole, refused", inRcpt + QList<QByteArray>{"C: DATA", "S: 354 go", "LETTER", "S: 554 no"},
        SessionStep::Ready);
    row("a chunk", inRcpt + QList<QByteArray>{"C: BDAT 12", "S: 250 ok"}, SessionStep::Chunks);
    row("the last chunk", inRcpt + QList<QByteArray>{"C: BDAT 12", "S: 250 ok", "C: BDAT 0 LAST", "S: 250 ok"},
        SessionStep::Ready);
    row("QUIT", ready + QList<QByteArray>{"C: QUIT", "S: 221 bye"}, SessionStep::Closed);
    row("421 in the middle", inRcpt + QList<QByteArray>{"C: NOOP", "S: 421 bye"}, SessionStep::Closed);
    row("NOOP changes nothing", inRcpt + QList<QByteArray>{"C: NOOP", "S: 250 ok"}, SessionStep::Recipients);
}

void TestSessionState::comesToAStep()
{
    QFETCH(const QList<QByteArray>, lines);
    QTEST(after(lines).settled().step, "step");
}

void TestSessionState::objects_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Objection>("objection");
    const auto row = [](const char *name, const QList<QByteArray> &lines, const QByteArray &verb, Objection objection) {
        QTest::addRow("%s", name) << lines << verb << objection;
    };
    row("anything before the greeting", {}, "EHLO", Objection::NotGreeted);
    row("QUIT after a refusal", {"S: 554 no"}, "QUIT", Objection::None);
    row("EHLO after a refusal", {"S: 554 no"}, "EHLO", Objection::TurnedAway);
    row("NOOP before EHLO", greeted, "NOOP", Objection::None);
    row("MAIL before EHLO", greeted, "MAIL", Objection::NeedsHello);
    row("STARTTLS before EHLO", greeted, "STARTTLS", Objection::NeedsHello);
    row("STARTTLS where it is offered", ready, "STARTTLS", Objection::None);
    row("STARTTLS where it is not", greeted + QList<QByteArray>{"C: EHLO x", "S: 250 mx"}, "STARTTLS",
        Objection::NotOffered);
    row("STARTTLS twice", QList<QByteArray>{"TLS"} + ready, "STARTTLS", Objection::AlreadyEncrypted);
    row("AUTH where it is not offered", greeted + QList<QByteArray>{"C: EHLO x", "S: 250 mx"}, "AUTH",
        Objection::NotOffered);
    row("AUTH twice", ready + QList<QByteArray>{"C: AUTH PLAIN x", "S: 235 in"}, "AUTH", Objection::AlreadyLoggedIn);
    row("AUTH within a transaction", inMail, "AUTH", Objection::TransactionOpen);
    row("RCPT before MAIL", ready, "RCPT", Objection::NeedsMail);
    row("DATA before MAIL", ready, "DATA", Objection::NeedsMail);
    row("DATA before RCPT", inMail, "DATA", Objection::NeedsRecipient);
    row("DATA", inRcpt, "DATA", Objection::None);
    row("MAIL twice", inMail, "MAIL", Objection::TransactionOpen);
    row("EHLO within a transaction", inMail, "EHLO", Objection::None);
    row("BDAT without CHUNKING",
        greeted
            + QList<QByteArray>{"C: EHLO x", "S: 250 mx", "C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<b@c>",
                "S: 250 ok"},
        "BDAT", Objection::NotOffered);
    row("DATA between chunks", inRcpt + QList<QByteArray>{"C: BDAT 1", "S: 250 ok"}, "DATA", Objection::ChunksGoOn);
    row("RSET between chunks", inRcpt + QList<QByteArray>{"C: BDAT 1", "S: 250 ok"}, "RSET", Objection::None);
    row("a verb at a challenge", ready + QList<QByteArray>{"C: AUTH PLAIN", "S: 334 "}, "QUIT", Objection::LoginGoesOn);
    row("a verb within the letter", inRcpt + QList<QByteArray>{"C: DATA", "S: 354 go"}, "QUIT",
        Objection::LetterGoesOn);
    row("a verb during the handshake", ready + QList<QByteArray>{"C: STARTTLS", "S: 220 go"}, "EHLO",
        Objection::HandshakeGoesOn);
    row("a verb after QUIT", ready + QList<QByteArray>{"C: QUIT", "S: 221 bye"}, "NOOP", Objection::Closed);
    row("an unknown verb is for others to judge", ready, "XYZZY", Objection::None);
}

void TestSessionState::objects()
{
    QFETCH(const QList<QByteArray>, lines);
    QFETCH(const QByteArray, verb);
    QTEST(after(lines).expected().objectionTo(verb), "objection");
}

void TestSessionState::expectsWhatIsPendingToBeAccepted()
{
    SessionState state = after(ready
        + QList<QByteArray>{"C: MAIL FROM:<a@example.com>", "C: RCPT TO:<b@example.org>", "C: DATA", "S: 250 ok"});
    QCOMPARE(state.settled().step, SessionStep::Mail);
    QCOMPARE(state.expected().step, SessionStep::Data);
    QCOMPARE(state.ahead().size(), 2);
    QCOMPARE(state.ahead().first().step, SessionStep::Recipients);
    state.hear(replyOf("550 no"));
    state.hear(replyOf("554 no valid recipients"));
    QVERIFY(!state.isAnythingPending());
    QCOMPARE(state.expected().step, SessionStep::Mail);
}

void TestSessionState::countsOneVerdictForEachRecipientInLmtp()
{
    SessionState state
        = after({"S: 220 mx", "C: LHLO x", "S: 250 mx", "C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<b@c>", "S: 250 ok",
            "C: RCPT TO:<d@c>", "S: 250 ok", "C: DATA", "S: 354 go", "LETTER", "S: 250 b has it"});
    QVERIFY2(state.isAnythingPending(), "d has no verdict yet");
    state.hear(replyOf("452 d is full"));
    QVERIFY(!state.isAnythingPending());
    QCOMPARE(state.settled().step, SessionStep::Ready);
}

void TestSessionState::forgetsEverythingBehindStartTls()
{
    const SessionState state = after(ready + QList<QByteArray>{"C: STARTTLS", "S: 220 go", "TLS"});
    QCOMPARE(state.settled().step, SessionStep::Greeted);
    QVERIFY(state.settled().isEncrypted);
    QVERIFY(state.settled().capabilities.all().isEmpty());
}

void TestSessionState::listsTheVerbsThatAreAllowed()
{
    QCOMPARE(after(inMail).expected().allowedVerbs(),
        (QList<QByteArray>{"EHLO", "HELO", "RCPT", "RSET", "NOOP", "VRFY", "EXPN", "HELP", "QUIT"}));
    QVERIFY(after({}).expected().allowedVerbs().isEmpty());
}

QTEST_APPLESS_MAIN(TestSessionState)
#include "tst_sessionstate.moc"
