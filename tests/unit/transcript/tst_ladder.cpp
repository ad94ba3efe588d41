// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/manualclock.h"
#include "transcript/ladderstep.h"
#include "transcript/mermaid.h"
#include "transcript/plantuml.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "transcript/textladder.h"

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Transcript::Entry;
using Transcript::EntryKind;
using Transcript::LadderStep;
using Transcript::Lane;

Q_DECLARE_METATYPE(Transcript::Entry)
Q_DECLARE_METATYPE(Transcript::LadderStep)

namespace {

Entry noteOf(NoteKind kind)
{
    Entry entry;
    entry.note = {kind, {}};
    return entry;
}

Entry replyOf(const QByteArray &octets, int code, bool isComplete = true)
{
    Entry entry;
    entry.kind = EntryKind::Reply;
    entry.octets = octets;
    entry.code = code;
    entry.isComplete = isComplete;
    return entry;
}

Entry commandOf(const QByteArray &octets)
{
    Entry entry;
    entry.kind = EntryKind::Command;
    entry.octets = octets;
    return entry;
}

LadderStep message(Lane from, Lane to, const QString &text, bool isFailure = false, qsizetype moreLines = 0)
{
    return {LadderStep::Kind::Message, from, to, isFailure, text, moreLines};
}

} // namespace

class LadderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntryIsARung_data();
    void anEntryIsARung();
    void aConversationIsDrawnWithCharacters();
    void theNamesHaveALaneWhereSomethingWasLookedUp();
    void aConversationIsDrawnByMermaid();
    void whatAServerSaysIsNoMermaid();
    void aConversationIsDrawnByPlantUml();
    void whatAServerSaysIsNoPlantUml();
    void whatAClientSaysIsNoPlantUmlHeading();
    void mermaidBreaksTheLinesOfNotesAlone();
    void diagramsDoNotGrowWithALongLine();
    void noCharacterIsCutInHalf();
    void severalConversationsStandOneBelowTheOther();
    void aChapterSaysWithWhomItWasAndHowItEnded();
    void timesAreRoundedAsInTheWindow_data();
    void timesAreRoundedAsInTheWindow();
    void init();

private:
    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
};

void LadderTest::init()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
}

void LadderTest::anEntryIsARung_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<LadderStep>("step");
    const auto client = Lane::Client;
    const auto server = Lane::Server;
    QTest::newRow("a command goes to the server") << commandOf("QUIT\r\n") << message(client, server, u"QUIT"_s);
    QTest::newRow("a reply comes back") << replyOf("221 bye\r\n", 221) << message(server, client, u"221 bye"_s);
    QTest::newRow("a refusal is a failure") << replyOf("550 no\r\n", 550) << message(server, client, u"550 no"_s, true);
    QTest::newRow("so is what is no reply") << replyOf("SSH-2.0\r\n", 0) << message(server, client, u"SSH-2.0"_s, true);
    QTest::newRow("a reply that still comes is none yet")
        << replyOf("550-no\r\n", 0, false) << message(server, client, u"550-no"_s);
    QTest::newRow("a reply of many lines shows the first")
        << replyOf("250-a\r\n250-b\r\n250 c\r\n", 250) << message(server, client, u"250-a"_s, false, 2);
    QTest::newRow("control characters are escapes")
        << replyOf("250 \x1b[2J\r\n", 250) << message(server, client, u"250 \\x1b[2J"_s);
    QTest::newRow("a look-up goes to the name servers")
        << noteOf(NoteKind::LookingUp) << LadderStep{LadderStep::Kind::Way, client, Lane::Names, false, {}, 0};
    QTest::newRow("a handshake is a line across")
        << noteOf(NoteKind::TlsStarted) << LadderStep{LadderStep::Kind::Secured, client, server, false, {}, 0};
    QTest::newRow("what is said by the way stays at the margin")
        << noteOf(NoteKind::LoginSkipped) << LadderStep{LadderStep::Kind::Note, client, client, false, {}, 0};
}

void LadderTest::anEntryIsARung()
{
    QFETCH(Entry, entry);
    QFETCH(LadderStep, step);
    const LadderStep found = Transcript::ladderStep(entry, Transcript::Phase::Other);
    QCOMPARE(found.text, step.text);
    QVERIFY(found == step);
}

void LadderTest::aConversationIsDrawnWithCharacters()
{
    m_clock.advance(2'000'000);
    m_store->appendCommand("EHLO desk.example\r\n", false);
    m_store->appendReplyLine("502 no\r\n", false, 1);
    m_store->completeReply(502);
    m_store->appendNote({NoteKind::TlsStarted, {u"TLSv1.3"_s, u"AES"_s}}, true);
    m_store->appendCommand("QUIT\r\n", true);
    m_store->appendNote({NoteKind::LoginSkipped, {}}, true);
    QCOMPARE(Transcript::asTextLadder({{m_store.get()}}),
        u"           client                                                          server\n"
        "    0.002  |--- EHLO desk.example ---------------------------------------->|\n"
        "    0.002  |<-- ! 502 no --------------------------------------------------|\n"
        "    0.002  |### encrypted with TLSv1.3, AES ###############################|\n"
        "    0.002  |=== QUIT =====================================================>|\n"
        "    0.002  |    * no login: no user name is set for this server            |\n"_s);
}

void LadderTest::theNamesHaveALaneWhereSomethingWasLookedUp()
{
    m_store->appendNote({NoteKind::LookingUp, {u"example.org"_s}});
    m_store->appendNote({NoteKind::Connecting, {u"192.0.2.1"_s, u"25"_s}});
    QCOMPARE(Transcript::asTextLadder({{m_store.get()}}),
        u"           DNS                                         client                                             "
        "             server\n"
        "    0.000  |<.. looking up example.org ................|                                              "
        "                 |\n"
        "    0.000  |                                           |... connecting to 192.0.2.1:25 ..............."
        "................>|\n"_s);
}

void LadderTest::aConversationIsDrawnByMermaid()
{
    m_store->appendCommand("EHLO desk.example\r\n", false);
    m_store->appendReplyLine("250-desk\r\n", false, 1);
    m_store->appendReplyLine("250 SIZE 9\r\n", false, 1);
    m_store->completeReply(250);
    m_store->appendNote({NoteKind::TlsStarted, {u"TLSv1.3"_s, u"AES"_s}}, true);
    m_store->appendCommand("MAIL FROM:<a@b.example>\r\n", true);
    m_store->appendReplyLine("550 no\r\n", true, 4);
    m_store->completeReply(550);
    QCOMPARE(Transcript::asMermaid({{m_store.get()}}),
        u"sequenceDiagram\n"
        "    participant C as client\n"
        "    participant S as server\n"
        "    C->>S: EHLO desk.example\n"
        "    S->>C: 250-desk (+1)\n"
        "    Note over C,S: encrypted with TLSv1.3, AES\n"
        "    C-->>S: MAIL FROM:#60;a@b.example#62;\n"
        "    S--xC: 550 no\n"_s);
}

void LadderTest::whatAServerSaysIsNoMermaid()
{
    m_store->appendReplyLine("220 a; end %% <b>#1\r\n", false, 0);
    m_store->completeReply(220);
    QVERIFY2(Transcript::asMermaid({{m_store.get()}}).endsWith(u"    S->>C: 220 a#59; end #37;#37; #60;b#62;#35;1\n"_s),
        qPrintable(Transcript::asMermaid({{m_store.get()}})));
}

void LadderTest::aConversationIsDrawnByPlantUml()
{
    m_store->appendNote({NoteKind::LookingUp, {u"example.org"_s}});
    m_store->appendCommand("EHLO desk.example\r\n", false);
    m_store->appendReplyLine("250-desk\r\n", false, 2);
    m_store->appendReplyLine("250 SIZE 9\r\n", false, 2);
    m_store->completeReply(250);
    m_store->appendNote({NoteKind::TlsStarted, {u"TLSv1.3"_s, u"AES"_s}}, true);
    m_store->appendCommand("QUIT\r\n", true);
    m_store->appendReplyLine("421 no\r\n", true, 5);
    m_store->completeReply(421);
    m_store->appendNote({NoteKind::LoginSkipped, {}}, true);
    QCOMPARE(Transcript::asPlantUml({{m_store.get()}}),
        u"@startuml\n"
        "skinparam wrapWidth 300\n"
        "participant DNS as D\n"
        "participant client as C\n"
        "participant server as S\n"
        "C -> D : looking up example.org\n"
        "C -> S : EHLO desk.example\n"
        "S -> C : 250-desk (+1)\n"
        "note over C, S : encrypted with TLSv1.3, AES\n"
        "C --> S : QUIT\n"
        "S -->x C : 421 no\n"
        "note left of C : no login: no user name is set for this server\n"
        "@enduml\n"_s);
}

void LadderTest::whatAServerSaysIsNoPlantUml()
{
    m_store->appendReplyLine("220 a-b -- c/d //e// <b>%date() [[x]] \\n 1%1\r\n", false, 0);
    m_store->completeReply(220);
    const QString diagram = Transcript::asPlantUml({{m_store.get()}});
    QVERIFY2(diagram.contains(u"S -> C : 220 a-b <U+002d><U+002d> c/d <U+002f><U+002f>e<U+002f><U+002f> "
                              "<U+003c>b<U+003e><U+0025>date() <U+005b><U+005b>x<U+005d><U+005d> "_s),
        qPrintable(diagram));
    QVERIFY2(diagram.contains(u"n 1<U+0025>1\n"_s), qPrintable(diagram));
}

void LadderTest::whatAClientSaysIsNoPlantUmlHeading()
{
    m_store->appendCommand("=large= a=b\r\n", false);
    const QString diagram = Transcript::asPlantUml({{m_store.get()}});
    QVERIFY2(diagram.contains(u"C -> S : <U+003d>large= a=b\n"_s), qPrintable(diagram));
}

void LadderTest::mermaidBreaksTheLinesOfNotesAlone()
{
    m_store->appendCommand("wrap: this\r\n", false);
    m_store->appendCommand("VRFY wrap: this\r\n", false);
    m_store->appendNote({NoteKind::LoginSkipped, {}}, false);
    const QString diagram = Transcript::asMermaid({{m_store.get()}});
    QVERIFY2(diagram.contains(u"C->>S: wrap#58; this\n"_s), qPrintable(diagram));
    QVERIFY2(diagram.contains(u"C->>S: VRFY wrap: this\n"_s), qPrintable(diagram));
    QVERIFY2(diagram.contains(u"Note left of C: wrap:no login: no user"_s), qPrintable(diagram));
}

void LadderTest::diagramsDoNotGrowWithALongLine()
{
    m_store->appendReplyLine("220 " + QByteArray(900, 'x') + "\r\n", false, 0);
    m_store->completeReply(220);
    const QString label = u"220 "_s + QString(115, u'x') + u'…';
    QVERIFY(Transcript::asPlantUml({{m_store.get()}}).contains(u": "_s + label + u'\n'));
    QVERIFY(Transcript::asMermaid({{m_store.get()}}).contains(u": "_s + label + u'\n'));
}

void LadderTest::noCharacterIsCutInHalf()
{
    const QString smiles = u"a😀😀😀"_s;
    QCOMPARE(Transcript::shortened(smiles, 7), smiles);
    QCOMPARE(Transcript::shortened(smiles, 6), u"a😀😀…"_s);
    QCOMPARE(Transcript::shortened(smiles, 5), u"a😀…"_s);
    QCOMPARE(Transcript::shortened(smiles, 1), u"…"_s);
}

void LadderTest::severalConversationsStandOneBelowTheOther()
{
    m_store->appendCommand("NOOP\r\n", false);
    Transcript::Store other(m_clock);
    other.appendNote({NoteKind::LookingUp, {u"example.org"_s}});
    other.appendCommand("QUIT\r\n", false);
    const QList<Transcript::LadderChapter> both{{m_store.get()}, {&other}};
    const QString began = u"began "_s + Transcript::beginText(other);
    const QString uml = Transcript::asPlantUml(both);
    QCOMPARE(uml.count(u"== %1 ==\n"_s.arg(began)), 2);
    QCOMPARE(uml.count(u"participant DNS"_s), 1);
    QVERIFY(uml.indexOf(u"NOOP"_s) < uml.lastIndexOf(began) && uml.lastIndexOf(began) < uml.indexOf(u"QUIT"_s));
    const QString mermaid = Transcript::asMermaid(both);
    QCOMPARE(mermaid.count(u"    Note over C,S: %1\n"_s.arg(began)), 2);
    const QString text = Transcript::asTextLadder(both);
    QCOMPARE(text.count(began), 2);
    QVERIFY2(text.contains(u"--- QUIT ---"_s) && text.startsWith(u"           DNS"_s), qPrintable(text));
}

void LadderTest::aChapterSaysWithWhomItWasAndHowItEnded()
{
    m_store->appendCommand("QUIT\r\n", false);
    const QString heading = Transcript::chapterHeading(*m_store, u"mail.example;x\n:25"_s, u"refused"_s);
    QCOMPARE(heading, u"began %1, mail.example;x\\n:25, refused"_s.arg(Transcript::beginText(*m_store)));
    const QList<Transcript::LadderChapter> chapters{{m_store.get(), heading}, {m_store.get(), heading}};
    QCOMPARE(Transcript::asTextLadder(chapters).count(u'\n' + heading + u'\n'), 2);
    const QString mermaid = Transcript::asMermaid(chapters);
    QVERIFY2(mermaid.contains(u", mail.example#59;x#92;n:25, refused\n"_s), qPrintable(mermaid));
    const QString uml = Transcript::asPlantUml(chapters);
    QVERIFY2(uml.contains(u", mail.example;x<U+005c>n:25, refused ==\n"_s), qPrintable(uml));
}

void LadderTest::timesAreRoundedAsInTheWindow_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("down") << qint64(27'499'999) << u"0.027"_s;
    QTest::newRow("up from the middle") << qint64(27'500'000) << u"0.028"_s;
    QTest::newRow("before zero") << qint64(-27'500'000) << u"-0.028"_s;
    QTest::newRow("hours") << qint64(3'600'000'400'000) << u"3600.000"_s;
}

void LadderTest::timesAreRoundedAsInTheWindow()
{
    QFETCH(qint64, nanoseconds);
    QTEST(Transcript::shortSecondsText(nanoseconds), "text");
}

QTEST_APPLESS_MAIN(LadderTest)

#include "tst_ladder.moc"
