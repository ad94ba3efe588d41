// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/milestones.h"
#include "support/handmadetalk.h"

using namespace Qt::StringLiterals;
using Base::Stage;

class MilestonesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStageIsPassedWhereTheServerAgreed_data();
    void aStageIsPassedWhereTheServerAgreed();
    void aLetterThatIsTakenPassesAll();
    void encryptionCountsWhenItIsThere();
};

void MilestonesTest::aStageIsPassedWhereTheServerAgreed_data()
{
    QTest::addColumn<QByteArrayList>("exchanges");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("isSaid");
    QTest::addColumn<bool>("isPassed");
    const auto row = [](const char *name, const QByteArrayList &exchanges, Stage stage, bool isSaid, bool isPassed) {
        QTest::newRow(name) << exchanges << stage << isSaid << isPassed;
    };
    const QByteArray hello = "EHLO a|250-mail\r\n250 AUTH PLAIN";
    const QByteArray mail = "MAIL FROM:<a@b>|250 ok";
    row("a hello", {hello}, Stage::Hello, true, true);
    row("a hello that is refused", {"EHLO a|550 no"}, Stage::Hello, true, false);
    row("no hello at all", {"NOOP|250 ok"}, Stage::Hello, false, false);
    row("a login", {hello, "AUTH PLAIN AGE=|235 in"}, Stage::Login, true, true);
    row("a login that fails", {hello, "AUTH PLAIN AGE=|535 no"}, Stage::Login, true, false);
    row("encryption that is refused", {hello, "STARTTLS|502 no"}, Stage::Tls, true, false);
    row("a sender without a recipient", {hello, mail}, Stage::Envelope, true, false);
    row("a recipient", {hello, mail, "RCPT TO:<c@b>|250 ok"}, Stage::Envelope, true, true);
    row("no recipient is taken", {hello, mail, "RCPT TO:<c@b>|550 no"}, Stage::Envelope, true, false);
    row("the letter is waited for", {hello, mail, "RCPT TO:<c@b>|250 ok", "DATA|354 go"}, Stage::Data, true, true);
    row("the letter is not wanted", {hello, mail, "RCPT TO:<c@b>|250 ok", "DATA|451 no"}, Stage::Data, true, false);
}

void MilestonesTest::aStageIsPassedWhereTheServerAgreed()
{
    QFETCH(QByteArrayList, exchanges);
    QFETCH(Stage, stage);
    Support::HandmadeTalk talk;
    talk.connect();
    for (const QByteArray &exchange : exchanges)
        talk.talk(exchange.first(exchange.indexOf('|')), exchange.mid(exchange.indexOf('|') + 1), 1);
    Diagnosis::Milestones milestones;
    milestones.readOn(talk.store());
    QTEST(milestones.isSaid(stage), "isSaid");
    QTEST(milestones.isPassed(stage), "isPassed");
}

void MilestonesTest::aLetterThatIsTakenPassesAll()
{
    Support::HandmadeTalk talk;
    talk.deliver();
    Diagnosis::Milestones milestones;
    milestones.readOn(talk.store());
    QVERIFY(milestones.isPassed(Stage::Data));
    QVERIFY(milestones.isPassed(Stage::Verdict));
    QVERIFY(!milestones.isPassed(Stage::Tls));
}

void MilestonesTest::encryptionCountsWhenItIsThere()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250-mail\r\n250 STARTTLS", 1);
    talk.talk("STARTTLS", "220 go", 1);
    Diagnosis::Milestones milestones;
    milestones.readOn(talk.store());
    QVERIFY(!milestones.isPassed(Stage::Tls));
    talk.note(Base::NoteKind::TlsStarted);
    milestones.readOn(talk.store());
    QVERIFY(milestones.isPassed(Stage::Tls));
}

QTEST_APPLESS_MAIN(MilestonesTest)
#include "tst_milestones.moc"
