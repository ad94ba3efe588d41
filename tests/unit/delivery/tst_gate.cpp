// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "delivery/gate.h"
#include "smtp/reply.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Delivery::Breakpoint;
using Delivery::Gate;
using Delivery::Held;
using Kind = Delivery::Breakpoint::Kind;

namespace {

Held line(const QByteArray &text)
{
    return {.display = text + "\r\n"};
}

} // namespace

Q_DECLARE_METATYPE(Delivery::Breakpoint)
Q_DECLARE_METATYPE(Delivery::Held)

class TestGate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsEverythingPassWhenItRunsFreely();
    void holdsUntilItIsLetGo();
    void letsGoWhatWaitsWhenItRunsFreelyAgain();
    void forgetsWithoutLettingGo();
    void pausesAtABreakpoint_data();
    void pausesAtABreakpoint();
    void pausesBehindWhatTheServerDid_data();
    void pausesBehindWhatTheServerDid();
    void aBreakpointThatIsOffIsPassed();
    void pausesBehindTheHandshake();
    void aPlaceToRunToCountsOnce();
    void aPlaceThatIsReachedPausesThisRunAlone();
    void aPauseThatIsWishedHoldsForLaterRuns();
    void takesAnEditedLine();
    void masksASecretThatIsTyped_data();
    void masksASecretThatIsTyped();
    void refusesWhatCannotBeDone();
    void holdsNothingWhenItIsOpen();
};

void TestGate::letsEverythingPassWhenItRunsFreely()
{
    Gate gate;
    QVERIFY(gate.letsPass(line("NOOP")));
    QVERIFY(!gate.isHolding());
}

void TestGate::holdsUntilItIsLetGo()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QSignalSpy holding(&gate, &Gate::holding);
    QSignalSpy decided(&gate, &Gate::decided);
    gate.send();
    QVERIFY2(decided.isEmpty(), "nothing waits, so nothing is let go");
    QVERIFY(!gate.letsPass(line("NOOP")));
    QCOMPARE(holding.size(), 1);
    QCOMPARE(gate.held()->display, "NOOP\r\n"_ba);
    gate.send();
    QCOMPARE(decided.size(), 1);
    QVERIFY(!gate.isHolding());
    QVERIFY(!gate.letsPass(line("QUIT")));
}

void TestGate::letsGoWhatWaitsWhenItRunsFreelyAgain()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass(line("NOOP")));
    QSignalSpy decided(&gate, &Gate::decided);
    gate.setPolicy(Gate::Policy::RunFreely);
    QCOMPARE(decided.size(), 1);
    QVERIFY(gate.letsPass(line("QUIT")));
}

void TestGate::forgetsWithoutLettingGo()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass(line("NOOP")));
    QSignalSpy decided(&gate, &Gate::decided);
    gate.forget();
    gate.send();
    QVERIFY(decided.isEmpty());
}

void TestGate::pausesAtABreakpoint_data()
{
    QTest::addColumn<Breakpoint>("breakpoint");
    QTest::addColumn<Held>("next");
    QTest::addColumn<bool>("isHeld");
    const Held letter{.kind = Held::Kind::Letter, .stage = Base::Stage::Data};
    const Held response{.kind = Held::Kind::LoginResponse, .display = "DATA\r\n"};
    const Held rcpt{.stage = Base::Stage::Envelope, .display = "RCPT TO:<bob@example.org>\r\n"};
    QTest::addRow("on its verb") << Breakpoint{.kind = Kind::Verb, .text = "RCPT"} << rcpt << true;
    QTest::addRow("on another verb") << Breakpoint{.kind = Kind::Verb, .text = "MAIL"} << rcpt << false;
    QTest::addRow("on a text, in any case") << Breakpoint{.kind = Kind::Text, .text = "BOB@"} << rcpt << true;
    QTest::addRow("on a text that is not there") << Breakpoint{.kind = Kind::Text, .text = "ann@"} << rcpt << false;
    QTest::addRow("an empty text is nowhere") << Breakpoint{.kind = Kind::Text} << rcpt << false;
    QTest::addRow("before the letter, on DATA") << Breakpoint{.kind = Kind::Letter} << line("DATA") << true;
    QTest::addRow("before the letter, on the letter") << Breakpoint{.kind = Kind::Letter} << letter << true;
    QTest::addRow("before the letter, not on a response") << Breakpoint{.kind = Kind::Letter} << response << false;
    QTest::addRow("at its stage") << Breakpoint{.kind = Kind::Stage, .stage = Base::Stage::Envelope} << rcpt << true;
    QTest::addRow("behind its stage") << Breakpoint{.kind = Kind::Stage, .stage = Base::Stage::Envelope} << letter
                                      << true;
    QTest::addRow("before its stage") << Breakpoint{.kind = Kind::Stage, .stage = Base::Stage::Data} << rcpt << false;
}

void TestGate::pausesAtABreakpoint()
{
    QFETCH(const Breakpoint, breakpoint);
    QFETCH(const Held, next);
    QFETCH(const bool, isHeld);
    Gate gate;
    gate.setBreakpoints({breakpoint});
    QCOMPARE(!gate.letsPass(next), isHeld);
    QCOMPARE(gate.policy(), isHeld ? Gate::Policy::PauseBeforeEach : Gate::Policy::RunFreely);
}

void TestGate::pausesBehindWhatTheServerDid_data()
{
    QTest::addColumn<Breakpoint>("breakpoint");
    QTest::addColumn<bool>("isHeld");
    QTest::addRow("its class") << Breakpoint{.kind = Kind::ReplyClass, .digit = 4} << true;
    QTest::addRow("another class") << Breakpoint{.kind = Kind::ReplyClass, .digit = 5} << false;
    QTest::addRow("its text") << Breakpoint{.kind = Kind::Text, .text = "greylisted"} << true;
    QTest::addRow("a longer wait") << Breakpoint{.kind = Kind::Wait, .wait = 2s} << true;
    QTest::addRow("a shorter wait") << Breakpoint{.kind = Kind::Wait, .wait = 4s} << false;
    QTest::addRow("any reply") << Breakpoint{.kind = Kind::AnyReply} << true;
    QTest::addRow("a verb is of the client") << Breakpoint{.kind = Kind::Verb, .text = "451"} << false;
}

void TestGate::pausesBehindWhatTheServerDid()
{
    QFETCH(const Breakpoint, breakpoint);
    QFETCH(const bool, isHeld);
    Gate gate;
    gate.setBreakpoints({breakpoint});
    gate.noteReply({451, {"4.7.1 Greylisted"}}, 3s);
    QCOMPARE(!gate.letsPass(line("RSET")), isHeld);
}

void TestGate::aBreakpointThatIsOffIsPassed()
{
    Gate gate;
    gate.setBreakpoints({{.kind = Kind::Verb, .text = "RSET", .isOn = false}, {.kind = Kind::AnyReply, .isOn = false}});
    gate.noteReply({250, {}}, 0s);
    QVERIFY(gate.letsPass(line("RSET")));
}

void TestGate::pausesBehindTheHandshake()
{
    Gate gate;
    gate.setBreakpoints({{.kind = Kind::Encryption}});
    QVERIFY(gate.letsPass(line("STARTTLS")));
    gate.noteEncryption();
    QVERIFY(!gate.letsPass(line("EHLO desk.example")));
}

void TestGate::aPlaceToRunToCountsOnce()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass(line("EHLO desk.example")));
    gate.runUntil({.kind = Kind::Verb, .text = "RCPT"});
    QVERIFY(gate.letsPass(line("MAIL FROM:<>")));
    QVERIFY(!gate.letsPass(line("RCPT TO:<bob@example.org>")));
    gate.setPolicy(Gate::Policy::RunFreely);
    QVERIFY(gate.letsPass(line("RCPT TO:<carol@example.org>")));
}

void TestGate::aPlaceThatIsReachedPausesThisRunAlone()
{
    Gate gate;
    gate.setBreakpoints({{.kind = Kind::Verb, .text = "RCPT"}});
    QVERIFY(!gate.letsPass(line("RCPT TO:<bob@example.org>")));
    QVERIFY2(!gate.letsPass(line("DATA")), "the rest of this run is stepped through");
    gate.forget();
    QCOMPARE(gate.policy(), Gate::Policy::RunFreely);
    QVERIFY(gate.letsPass(line("EHLO desk.example")));
}

void TestGate::aPauseThatIsWishedHoldsForLaterRuns()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass(line("EHLO desk.example")));
    gate.runUntil({.kind = Kind::Verb, .text = "RCPT"});
    QVERIFY(gate.letsPass(line("MAIL FROM:<>")));
    gate.forget();
    QVERIFY2(!gate.letsPass(line("EHLO desk.example")), "running up to a place counted once");
}

void TestGate::takesAnEditedLine()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass(line("NOOP")));
    QSignalSpy decided(&gate, &Gate::decided);
    QVERIFY(!gate.sendEdited("NOOP\r\nQUIT"));
    QVERIFY2(gate.isHolding(), "a line that cannot be said changes nothing");
    QVERIFY(gate.sendEdited("HELP"));
    QCOMPARE(decided.constFirst().constFirst().value<Gate::Decision>(), Gate::Decision::SendEdited);
    QCOMPARE(gate.takeEdited().wire(), "HELP\r\n");
}

void TestGate::masksASecretThatIsTyped_data()
{
    QTest::addColumn<Held>("held");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("shown");
    const Held response{.kind = Held::Kind::LoginResponse, .display = "*\r\n"};
    const QByteArray mask = Smtp::secretMask().toByteArray();
    QTest::addRow("behind the mechanism") << line("NOOP") << "AUTH PLAIN AGFubg=="_ba << "AUTH PLAIN " + mask;
    QTest::addRow("whatever the blanks") << line("NOOP") << " auth  PLAIN \tAGFubg=="_ba << " auth  PLAIN \t" + mask;
    QTest::addRow("the mechanism alone hides nothing") << line("NOOP") << "AUTH PLAIN"_ba << "AUTH PLAIN"_ba;
    QTest::addRow("an answer to a challenge") << response << "AGFubg=="_ba << mask;
    QTest::addRow("a star is no secret") << response << "*"_ba << "*"_ba;
}

void TestGate::masksASecretThatIsTyped()
{
    QFETCH(const Held, held);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, shown);
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass(held));
    QVERIFY(gate.sendEdited(typed));
    const Smtp::Command edited = gate.takeEdited();
    QCOMPARE(edited.wire().toByteArray(), typed + "\r\n");
    QCOMPARE(edited.display(), shown + "\r\n");
}

void TestGate::refusesWhatCannotBeDone()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QSignalSpy decided(&gate, &Gate::decided);
    QVERIFY(!gate.letsPass({.kind = Held::Kind::Letter}));
    QVERIFY(!gate.sendEdited("NOOP"));
    gate.skip();
    gate.quit();
    QVERIFY2(decided.isEmpty(), "a letter can only be sent, or the connection dropped");
    gate.drop();
    QCOMPARE(decided.size(), 1);
    QVERIFY(!gate.letsPass({.display = "AUTH PLAIN ****\r\n", .isSecret = true}));
    QVERIFY(!gate.sendEdited("NOOP"));
}

void TestGate::holdsNothingWhenItIsOpen()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    gate.open();
    QVERIFY(gate.letsPass(line("QUIT")));
    gate.forget();
    QVERIFY(!gate.letsPass(line("EHLO desk.example")));
}

QTEST_APPLESS_MAIN(TestGate)
#include "tst_gate.moc"
