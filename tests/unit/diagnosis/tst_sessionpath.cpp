// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/sessionpath.h"
#include "support/handmadetalk.h"

using namespace Qt::StringLiterals;
using Diagnosis::SessionMove;
using Diagnosis::SessionPath;
using Smtp::SessionStep;

namespace {

QByteArray stepsOf(const SessionPath &path)
{
    QByteArray steps = QByteArray::number(static_cast<int>(SessionStep::Connected));
    for (const SessionMove &move : path.moves())
        steps += ' ' + QByteArray::number(static_cast<int>(move.to));
    return steps;
}

QByteArray steps(std::initializer_list<SessionStep> wanted)
{
    QByteArrayList numbers;
    for (const SessionStep step : wanted)
        numbers += QByteArray::number(static_cast<int>(step));
    return numbers.join(' ');
}

} // namespace

class SessionPathTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLetterGoesItsWay();
    void theWayIsReadWhileItIsGone();
    void aRefusedRecipientDoesNotGoOn();
    void itStandsWhereTheChosenLineLeftIt();
    void whatIsPendingIsExpected();
    void aLoginWithoutAChallengeIsOne();
    void aSecondConnectionBeginsAnew();
    void aRefusedCertificateEndsIt();
};

void SessionPathTest::aLetterGoesItsWay()
{
    Support::HandmadeTalk talk;
    talk.deliver();
    SessionPath path;
    path.readOn(talk.store());
    QCOMPARE(stepsOf(path),
        steps({SessionStep::Connected, SessionStep::Greeted, SessionStep::Ready, SessionStep::Mail,
            SessionStep::Recipients, SessionStep::Data, SessionStep::Ready, SessionStep::Closed}));
    QCOMPARE(path.visits(SessionStep::Ready), 2);
    QCOMPARE(path.visits(SessionStep::Connected), 1);
    QCOMPARE(path.visits(SessionStep::Login), 0);
}

void SessionPathTest::theWayIsReadWhileItIsGone()
{
    Support::HandmadeTalk talk;
    SessionPath growing;
    connect(&talk.store(), &Transcript::Store::rowsAppended, this, [&] { growing.readOn(talk.store()); });
    talk.deliver();
    growing.readOn(talk.store());
    SessionPath whole;
    whole.readOn(talk.store());
    QCOMPARE(growing.moves(), whole.moves());
    talk.store().disconnect(this);
}

void SessionPathTest::aRefusedRecipientDoesNotGoOn()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250 mail.example", 1);
    talk.talk("MAIL FROM:<ann@example.org>", "250 ok", 1);
    talk.talk("RCPT TO:<bo@example.org>", "550 no", 1);
    SessionPath path;
    path.readOn(talk.store());
    QCOMPARE(path.state().settled().step, SessionStep::Mail);
}

void SessionPathTest::itStandsWhereTheChosenLineLeftIt()
{
    Support::HandmadeTalk talk;
    talk.deliver();
    SessionPath path;
    path.readOn(talk.store(), 4); // the reply to EHLO
    QCOMPARE(path.state().settled().step, SessionStep::Ready);
}

void SessionPathTest::whatIsPendingIsExpected()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250 mail.example", 1);
    talk.say("MAIL FROM:<ann@example.org>");
    talk.say("RCPT TO:<bo@example.org>");
    SessionPath path;
    path.readOn(talk.store());
    QCOMPARE(path.state().settled().step, SessionStep::Ready);
    QCOMPARE(path.state().expected().step, SessionStep::Recipients);
}

void SessionPathTest::aLoginWithoutAChallengeIsOne()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250 AUTH PLAIN", 1);
    talk.talk("AUTH PLAIN ********", "235 2.7.0 welcome", 1);
    SessionPath path;
    path.readOn(talk.store());
    QCOMPARE(path.visits(SessionStep::Login), 1);
    QCOMPARE(path.state().settled().step, SessionStep::Ready);
    QVERIFY(path.state().settled().isLoggedIn);
}

void SessionPathTest::aSecondConnectionBeginsAnew()
{
    Support::HandmadeTalk talk;
    talk.deliver();
    talk.connect();
    SessionPath path;
    path.readOn(talk.store());
    QCOMPARE(path.state().settled().step, SessionStep::Greeted);
    QCOMPARE(path.visits(SessionStep::Connected), 2);
}

void SessionPathTest::aRefusedCertificateEndsIt()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250-mail.example\r\n250 STARTTLS", 2);
    talk.talk("STARTTLS", "220 2.0.0 go on", 2);
    talk.note(Base::NoteKind::CertificateRefused, {u"self-signed"_s});
    SessionPath path;
    path.readOn(talk.store());
    QCOMPARE(path.state().settled().step, SessionStep::Closed);
}

QTEST_APPLESS_MAIN(SessionPathTest)

#include "tst_sessionpath.moc"
