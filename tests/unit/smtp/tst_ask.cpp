// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "dialogueplayer.h"
#include "smtp/dialogues/ask.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

class AskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreSaidAsTheyAre_data();
    void linesAreSaidAsTheyAre();
};

void AskTest::linesAreSaidAsTheyAre_data()
{
    QTest::addColumn<ProbeStop>("stop");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QString>("dialogue");
    QTest::newRow("questions, whatever the answers are")
        << ProbeStop::Hello << QList{"VRFY bob"_ba, "noop  x"_ba, "FOO"_ba} << uR"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: VRFY bob
S: 252 perhaps
C: noop  x
S: 250-one
S: 250 two
C: FOO
S: 500 what?
C: QUIT
S: 221 bye
)"_s;
    QTest::newRow("before EHLO") << ProbeStop::Greeting << QList{"HELP"_ba} << uR"(
S: 220 mx
C: HELP
S: 214 help yourself
C: QUIT
S: 221 bye
)"_s;
    QTest::newRow("secrets are masked") << ProbeStop::Greeting
                                        << QList{"auth plain AGFubgBwdw=="_ba, "AUTH LOGIN"_ba, "YW5u"_ba, "cHc="_ba,
                                               "NOOP"_ba, "AUTH LOGIN"_ba, "*"_ba}
                                        << uR"(
S: 220 mx
C: auth plain ••••••••
S: 535 no
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
C: ••••••••
S: 334 UGFzc3dvcmQ6
C: ••••••••
S: 535 no
C: NOOP
S: 250 ok
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
C: *
S: 501 cancelled
C: QUIT
S: 221 bye
)"_s;
    QTest::newRow("behind STARTTLS comes the handshake")
        << ProbeStop::Hello << QList{"STARTTLS"_ba, "EHLO x"_ba} << uR"(
S: 220 mx
C: EHLO desk.example
S: 250 mx
C: STARTTLS
S: 220 go
=== TLS ===
C: EHLO x
S: 250 mx
C: QUIT
S: 221 bye
)"_s;
    QTest::newRow("STARTTLS that is refused") << ProbeStop::Greeting << QList{"STARTTLS"_ba} << uR"(
S: 220 mx
C: STARTTLS
S: 454 no
C: QUIT
S: 221 bye
)"_s;
    QTest::newRow("QUIT is said once, and nothing behind it")
        << ProbeStop::Greeting << QList{"quit"_ba, "NOOP"_ba} << uR"(
S: 220 mx
C: quit
S: 221 bye
)"_s;
}

void AskTest::linesAreSaidAsTheyAre()
{
    QFETCH(ProbeStop, stop);
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QString, dialogue);
    SessionPlan plan;
    plan.clientName = "desk.example"_ba;
    plan.security = Security::None;
    const Support::Played played = Support::play(ask(std::move(plan), stop, lines), dialogue);
    QCOMPARE(played.dialogue.trimmed(), dialogue.trimmed());
    QVERIFY2(played.conclusion.has_value(), qPrintable(played.dialogue));
    QCOMPARE(played.conclusion->outcome, Outcome::Stopped);
}

QTEST_GUILESS_MAIN(AskTest)

#include "tst_ask.moc"
