// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/commandexplainer.h"
#include "diagnosis/explanation.h"
#include "diagnosis/knowledge.h"
#include "support/handmadetalk.h"
#include "support/manualclock.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Diagnosis::ExplainedPart;
using Diagnosis::Explanation;
using Diagnosis::Knowledge;
using Transcript::Store;

namespace {

QStringList piecesOf(const Explanation &explanation)
{
    QStringList pieces;
    for (const ExplainedPart &part : explanation.parts)
        pieces.append(part.piece);
    return pieces;
}

QString meaningOf(const Explanation &explanation, const QString &piece)
{
    for (const ExplainedPart &part : explanation.parts) {
        if (part.piece == piece)
            return part.meaning;
    }
    return {};
}

/// Of those of which it can be told.
QStringList usesOf(const Explanation &explanation)
{
    QStringList uses;
    for (const ExplainedPart &part : explanation.parts) {
        if (part.isUsed)
            uses.append(part.piece + (*part.isUsed ? u": yes"_s : u": no"_s));
    }
    return uses;
}

/// Lines with their CRLF: "250-a|250 b".
void say(Store &store, const QByteArray &lines, qsizetype answers, int code, const QByteArray &enhancedCode = {})
{
    const QList<QByteArray> all = lines.split('|');
    for (const QByteArray &line : all)
        store.appendReplyLine(line + "\r\n", false, answers);
    store.completeReply(code, enhancedCode);
}

/// A reply to a command; an empty command: the greeting; "." is the letter.
Explanation explainReply(const QByteArray &command, const QByteArray &lines, int code,
    const QByteArray &enhancedCode = {}, const QLocale &locale = QLocale::c())
{
    const Support::ManualClock clock;
    Store store(clock);
    qsizetype number = 0;
    if (command == ".") {
        number = store.beginBody(10, false, false);
        store.endBody({10, 10, 1, 0, false});
    } else if (!command.isEmpty()) {
        number = store.appendCommand(command + "\r\n", false);
    }
    say(store, lines, number, code, enhancedCode);
    return Diagnosis::explain(store, store.size() - 1, Knowledge(locale));
}

Explanation explainCommand(const QByteArray &line)
{
    const Support::ManualClock clock;
    Store store(clock);
    store.appendCommand(line + "\r\n", false);
    return Diagnosis::explain(store, 0, Knowledge());
}

} // namespace

class ExplanationTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineOfALetterTypedByHandIsNoCommand();
    void takesACommandApart_data();
    void takesACommandApart();
    void saysWhatAPieceMeans_data();
    void saysWhatAPieceMeans();
    void saysWhatMayComeAfterACommand();
    void takesAResponseForNoCommand();
    void cancelsALogin();
    void explainsAPastedCommand();
    void takesAReplyApart_data();
    void takesAReplyApart();
    void whereNothingWentWrongNobodyHasToAct_data();
    void whereNothingWentWrongNobodyHasToAct();
    void saysWhatAReplyMeansHere_data();
    void saysWhatAReplyMeansHere();
    void explainsEachCapability();
    void decodesChallenges_data();
    void decodesChallenges();
    void explainsWhatIsNoReply();
    void explainsAnIncompleteReply();
    void explainsTheLetter();
    void explainsALetterThatBrokeOff();
    void explainsANote();
    void speaksGerman();
    void showsNoControlCharacter();
    void everyPartStandsInTheLine_data();
    void everyPartStandsInTheLine();
    void whatAKeywordUnlocksWasUsedOrNot();
    void aReplyAloneSaysNothingOfUse();
};

void ExplanationTest::takesACommandApart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("a verb alone") << "DATA"_ba << QStringList{u"DATA"_s};
    QTest::newRow("a verb in small letters stays as it is") << "quit"_ba << QStringList{u"quit"_s};
    QTest::newRow("a path and parameters") << "MAIL FROM:<a@b> SIZE=12 BODY=8BITMIME"_ba
                                           << QStringList{u"MAIL"_s, u"FROM:<a@b>"_s, u"SIZE=12"_s, u"BODY=8BITMIME"_s};
    QTest::newRow("a quoted local part with a space and a bracket")
        << "RCPT TO:<\"a > b\"@c> NOTIFY=NEVER"_ba << QStringList{u"RCPT"_s, u"TO:<\"a > b\"@c>"_s, u"NOTIFY=NEVER"_s};
    QTest::newRow("a stray space before the path")
        << "MAIL FROM: <a@b> SIZE=12"_ba << QStringList{u"MAIL"_s, u"FROM: <a@b>"_s, u"SIZE=12"_s};
    QTest::newRow("a chunk") << "BDAT 100 LAST"_ba << QStringList{u"BDAT"_s, u"100"_s, u"LAST"_s};
    QTest::newRow("a login") << "AUTH PLAIN \u2022\u2022\u2022"_ba
                             << QStringList{u"AUTH"_s, u"PLAIN"_s, u"\u2022\u2022\u2022"_s};
    QTest::newRow("a path that never ends") << "RCPT TO:<a b c"_ba << QStringList{u"RCPT"_s, u"TO:<a b c"_s};
}

void ExplanationTest::takesACommandApart()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, pieces);
    const Explanation explanation = explainCommand(line);
    QCOMPARE(piecesOf(explanation), pieces);
    QCOMPARE(explanation.title, QString::fromUtf8(line));
    for (const ExplainedPart &part : explanation.parts)
        QVERIFY2(!part.meaning.isEmpty(), qPrintable(part.piece));
    QVERIFY(!explanation.summary.isEmpty());
}

void ExplanationTest::saysWhatAPieceMeans_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("word");
    QTest::newRow("the verb has its form") << "RSET"_ba << u"RSET"_s << u"Full form: RSET."_s;
    QTest::newRow("the sender") << "MAIL FROM:<a@b>"_ba << u"FROM:<a@b>"_s << u"go to a@b"_s;
    QTest::newRow("the empty path") << "MAIL FROM:<>"_ba << u"FROM:<>"_s << u"empty reverse path"_s;
    QTest::newRow("the recipient") << "RCPT TO:<a@b>"_ba << u"TO:<a@b>"_s << u"a@b is to get the letter"_s;
    QTest::newRow("a parameter") << "MAIL FROM:<> SIZE=9"_ba << u"SIZE=9"_s << u"size of the letter"_s;
    QTest::newRow("an unknown one") << "MAIL FROM:<> XX=9"_ba << u"XX=9"_s << u"no explanation"_s;
    QTest::newRow("a name") << "EHLO desk.example"_ba << u"desk.example"_s << u"name of the client"_s;
    QTest::newRow("an address") << "EHLO [127.0.0.1]"_ba << u"[127.0.0.1]"_s << u"address of the client"_s;
    QTest::newRow("a mechanism") << "AUTH login"_ba << u"login"_s << u"one after the other"_s;
    QTest::newRow("an unknown one of those") << "AUTH XX"_ba << u"XX"_s << u"no explanation"_s;
    QTest::newRow("a secret") << "AUTH PLAIN \u2022"_ba << u"\u2022"_s << u"masked here"_s;
    QTest::newRow("an empty response") << "AUTH EXTERNAL ="_ba << u"="_s << u"it is empty"_s;
    QTest::newRow("what is looked for") << "VRFY ann"_ba << u"ann"_s << u"about"_s;
    QTest::newRow("an unknown command") << "XYZZY now"_ba << u"XYZZY now"_s << u"no explanation"_s;
}

void ExplanationTest::saysWhatAPieceMeans()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, piece);
    QFETCH(QString, word);
    const QString meaning = meaningOf(explainCommand(line), piece);
    QVERIFY2(meaning.contains(word), qPrintable(meaning));
}

void ExplanationTest::saysWhatMayComeAfterACommand()
{
    QVERIFY(explainCommand("DATA"_ba).next.startsWith(u"354"_s));
    QVERIFY(explainCommand("XYZZY"_ba).next.startsWith(u"500"_s));
}

void ExplanationTest::takesAResponseForNoCommand()
{
    const Support::ManualClock clock;
    Store store(clock);
    store.appendCommand("AUTH LOGIN\r\n"_ba, true);
    say(store, "334 VXNlcm5hbWU6"_ba, 1, 334);
    store.appendNote({Base::NoteKind::WaitingAtGate, {u"AUTH"_s}});
    store.appendCommand("quit\r\n"_ba, true); // "quit" is four letters of base64, too
    const Explanation explanation = Diagnosis::explain(store, 3, Knowledge());
    QCOMPARE(explanation.title, u"Response within the login"_s);
    QVERIFY(explanation.next.startsWith(u"334"_s));
}

void ExplanationTest::cancelsALogin()
{
    const Support::ManualClock clock;
    Store store(clock);
    say(store, "334"_ba, 0, 334);
    store.appendCommand("*\r\n"_ba, true);
    const Explanation explanation = Diagnosis::explain(store, 1, Knowledge());
    QCOMPARE(explanation.summary, u"The client breaks the login off."_s);
    QVERIFY(explanation.next.startsWith(u"501"_s));
}

void ExplanationTest::explainsAPastedCommand()
{
    const Knowledge knowledge;
    const auto command = Diagnosis::explainPasted("mail FROM:<a@b> SIZE=12", knowledge);
    QVERIFY(command.has_value());
    QCOMPARE(piecesOf(*command), (QStringList{u"mail"_s, u"FROM:<a@b>"_s, u"SIZE=12"_s}));
    const auto login = Diagnosis::explainPasted("AUTH PLAIN AGFubgBzZWNyZXQ=", knowledge);
    QVERIFY(login.has_value());
    QVERIFY2(!login->line.contains(u"AGFu"_s) && !piecesOf(*login).join(u' ').contains(u"AGFu"_s), "it is masked");
    for (const char *other : {"", "Dear Sir", "<a@b>", "MAIL FROM:<a@b>\nRCPT TO:<c@d>"})
        QVERIFY2(!Diagnosis::explainPasted(other, knowledge), other);
}

void ExplanationTest::takesAReplyApart_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhancedCode");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("code and text") << "550 no such user"_ba << 550 << ""_ba
                                   << QStringList{u"5yz"_s, u"x5z"_s, u"xy0"_s, u"550"_s, u"no such user"_s};
    QTest::newRow("an enhanced code") << "550 5.7.1 relaying denied"_ba << 550 << "5.7.1"_ba
                                      << QStringList{u"5yz"_s, u"x5z"_s, u"xy0"_s, u"550"_s, u"5.X.X"_s, u"X.7.X"_s,
                                             u"5.7.1"_s, u"relaying denied"_s};
    QTest::newRow("an enhanced code that nobody lists")
        << "550 5.7.999 no"_ba << 550 << "5.7.999"_ba
        << QStringList{u"5yz"_s, u"x5z"_s, u"xy0"_s, u"550"_s, u"5.X.X"_s, u"X.7.X"_s, u"no"_s};
    QTest::newRow("an unlisted code with an undefined digit")
        << "599 no"_ba << 599 << ""_ba << QStringList{u"5yz"_s, u"xy9"_s, u"599"_s, u"no"_s};
    QTest::newRow("a code alone") << "250"_ba << 250 << ""_ba << QStringList{u"2yz"_s, u"x5z"_s, u"xy0"_s, u"250"_s};
    QTest::newRow("several lines") << "554-a|554 b"_ba << 554 << ""_ba
                                   << QStringList{u"5yz"_s, u"x5z"_s, u"xy4"_s, u"554"_s, u"a"_s, u"b"_s};
}

void ExplanationTest::takesAReplyApart()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, code);
    QFETCH(QByteArray, enhancedCode);
    QFETCH(QStringList, pieces);
    const Explanation explanation = explainReply("RCPT TO:<a@b>"_ba, lines, code, enhancedCode);
    QCOMPARE(piecesOf(explanation), pieces);
    for (const ExplainedPart &part : explanation.parts)
        QVERIFY2(!part.meaning.isEmpty(), qPrintable(part.piece));
}

void ExplanationTest::whereNothingWentWrongNobodyHasToAct_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("hasWho");
    QTest::addRow("a login that succeeded") << "235 ok"_ba << false;
    QTest::addRow("a login that goes on") << "334 "_ba << false;
    QTest::addRow("a login that was refused") << "535 no"_ba << true;
}

void ExplanationTest::whereNothingWentWrongNobodyHasToAct()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const bool, hasWho);
    const Explanation explanation = explainReply("AUTH PLAIN", lines, lines.first(3).toInt());
    const QString meaning = meaningOf(explanation, QString::fromLatin1(lines.first(3)));
    QVERIFY(!meaning.isEmpty());
    QVERIFY2(meaning.contains(u"Who can act"_s) == hasWho, qPrintable(meaning));
}

void ExplanationTest::saysWhatAReplyMeansHere_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("next");
    const auto row
        = [](const char *name, const char *command, const char *lines, const QString &summary, const QString &next) {
              QTest::newRow(name) << QByteArray(command) << QByteArray(lines) << QByteArray(lines).first(3).toInt()
                                  << summary << next;
          };
    row("220 greets", "", "220 desk", u"greets and is ready"_s, u"EHLO"_s);
    row("220 allows TLS", "STARTTLS", "220 go", u"ready to encrypt"_s, u"handshake"_s);
    row("250 lists capabilities", "EHLO a", "250-desk|250-SIZE 1|250 HELP", u"can do: SIZE, HELP."_s, u"STARTTLS"_s);
    row("250 lists none", "EHLO a", "250 desk", u"no extensions"_s, u"MAIL"_s);
    row("250 to HELO", "HELO a", "250 desk", u"no extensions"_s, u"MAIL"_s);
    row("250 to MAIL", "MAIL FROM:<>", "250 ok", u"sender is accepted"_s, u"RCPT"_s);
    row("250 to RCPT", "RCPT TO:<a@b>", "250 ok", u"as far as the server can tell"_s, u"DATA"_s);
    row("251 to RCPT", "RCPT TO:<a@b>", "251 ok", u"will forward"_s, u"DATA"_s);
    row("354 to DATA", "DATA", "354 go", u"lone dot"_s, u"The letter"_s);
    row("250 to the letter", ".", "250 queued", u"not proven"_s, u"QUIT"_s);
    row("235", "AUTH PLAIN \u2022", "235 ok", u"login succeeded"_s, u"MAIL"_s);
    row("221", "QUIT", "221 bye", u"goodbye"_s, u"closed"_s);
    row("421 to anything", "NOOP", "421 bye", u"not available"_s, u"closed"_s);
    row("450", "RCPT TO:<a@b>", "450 later", u"at the moment"_s, u"again later"_s);
    row("550", "RCPT TO:<a@b>", "550 no", u"Refused"_s, u"something else"_s);
    row("an unlisted code", "RCPT TO:<a@b>", "599 no", u"will not work unchanged"_s, u"something else"_s);
}

void ExplanationTest::saysWhatAReplyMeansHere()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, lines);
    QFETCH(int, code);
    QFETCH(QString, summary);
    QFETCH(QString, next);
    const Explanation explanation = explainReply(command, lines, code);
    QVERIFY2(explanation.summary.contains(summary), qPrintable(explanation.summary));
    QVERIFY2(explanation.next.contains(next), qPrintable(explanation.next));
}

void ExplanationTest::explainsEachCapability()
{
    const Explanation explanation = explainReply(
        "EHLO a"_ba, "250-desk hello|250-SIZE 100|250-AUTH PLAIN XX|250-AUTH=LOGIN|250-XYZZY|250 pipelining"_ba, 250);
    QCOMPARE(piecesOf(explanation).mid(4),
        (QStringList{u"desk hello"_s, u"SIZE 100"_s, u"AUTH PLAIN XX"_s, u"PLAIN"_s, u"XX"_s, u"AUTH=LOGIN"_s,
            u"LOGIN"_s, u"XYZZY"_s, u"pipelining"_s}));
    QCOMPARE(meaningOf(explanation, u"250"_s), explanation.summary);
    QVERIFY(explanation.summary.startsWith(u"The server, desk, greets"_s));
    QVERIFY(meaningOf(explanation, u"SIZE 100"_s).contains(u"how big a message may be"_s));
    QVERIFY(meaningOf(explanation, u"SIZE 100"_s).contains(u"largest message"_s));
    QVERIFY(meaningOf(explanation, u"AUTH=LOGIN"_s).contains(u"old spelling"_s));
    QVERIFY(meaningOf(explanation, u"XYZZY"_s).contains(u"no explanation"_s));
    QVERIFY(!meaningOf(explanation, u"pipelining"_s).contains(u"Parameters"_s));
}

void ExplanationTest::decodesChallenges_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("the prompt of LOGIN") << "334 VXNlcm5hbWU6"_ba << u"It means: Username:"_s;
    QTest::newRow("control characters stay escapes") << "334 G1sybQ=="_ba << u"It means: \\x1b[2m"_s;
    QTest::newRow("a challenge that is no base64") << "334 Username:"_ba << u"not text in base64"_s;
    QTest::newRow("an empty one") << "334 "_ba << u"empty challenge"_s;
    QTest::newRow("a code alone") << "334"_ba << u"empty challenge"_s;
}

void ExplanationTest::decodesChallenges()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, meaning);
    const Explanation explanation = explainReply("AUTH LOGIN"_ba, line, 334);
    QVERIFY2(
        explanation.parts.constLast().meaning.contains(meaning), qPrintable(explanation.parts.constLast().meaning));
}

void ExplanationTest::explainsWhatIsNoReply()
{
    const Explanation explanation = explainReply(""_ba, "SSH-2.0-OpenSSH"_ba, 0);
    QCOMPARE(explanation.title, u"No SMTP reply"_s);
    QCOMPARE(piecesOf(explanation), QStringList{u"SSH-2.0-OpenSSH"_s});
    QVERIFY(explanation.next.isEmpty());
}

void ExplanationTest::explainsAnIncompleteReply()
{
    const Support::ManualClock clock;
    Store store(clock);
    store.appendReplyLine("250-desk\r\n"_ba, false, 0);
    const Explanation explanation = Diagnosis::explain(store, 0, Knowledge());
    QCOMPARE(explanation.title, u"Incomplete reply"_s);
    QCOMPARE(piecesOf(explanation), QStringList{u"250-desk"_s});
}

void ExplanationTest::explainsTheLetter()
{
    const Support::ManualClock clock;
    Store store(clock);
    store.beginBody(100, false, true);
    store.endBody({100, 100, 9, 2, false});
    const Explanation explanation = Diagnosis::explain(store, 0, Knowledge());
    QCOMPARE(explanation.title, u"The letter: 100 octets"_s);
    QCOMPARE(piecesOf(explanation), (QStringList{u"100"_s, u"9"_s, u"2"_s}));
    QVERIFY(explanation.next.contains(u"250"_s));
}

void ExplanationTest::explainsALetterThatBrokeOff()
{
    const Support::ManualClock clock;
    Store store(clock);
    store.beginBody(100, true, true);
    store.updateBody({40, 100, 4, 0, true});
    const Explanation explanation = Diagnosis::explain(store, 0, Knowledge());
    QCOMPARE(explanation.summary, u"The letter is not sent whole."_s);
    QCOMPARE(piecesOf(explanation), (QStringList{u"40"_s, u"4"_s}));
    QVERIFY(explanation.next.isEmpty());
}

void ExplanationTest::explainsANote()
{
    const Support::ManualClock clock;
    Store store(clock);
    store.appendNote({Base::NoteKind::LookingUp, {u"mx.example.org"_s}});
    const Explanation explanation = Diagnosis::explain(store, 0, Knowledge());
    QCOMPARE(explanation.title, u"looking up mx.example.org"_s);
    QCOMPARE(explanation.summary, u"DNS is asked for the addresses of mx.example.org."_s);
}

void ExplanationTest::speaksGerman()
{
    const Explanation explanation
        = explainReply("MAIL FROM:<>"_ba, "250 2.1.0 ok"_ba, 250, "2.1.0"_ba, QLocale(QLocale::German));
    QCOMPARE(explanation.summary, u"Der Absender ist angenommen, eine Transaktion ist offen."_s);
    QCOMPARE(explanation.next, u"RCPT, einmal je Empfänger"_s);
    QVERIFY(meaningOf(explanation, u"2.X.X"_s).startsWith(u"Erfolg"_s));
}

void ExplanationTest::showsNoControlCharacter()
{
    const Explanation explanation = explainReply("NOOP"_ba, "250 \x1b[2J\u202e"_ba, 250);
    QCOMPARE(explanation.title, u"250 \\x1b[2J\\u202e"_s);
    QCOMPARE(explanation.parts.constLast().piece, u"\\x1b[2J\\u202e"_s);
}

void ExplanationTest::everyPartStandsInTheLine_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("enhancedCode");
    QTest::addColumn<QStringList>("places"); // what the line has where the part says that it stands
    const auto row = [](const char *name, const char *command, const char *reply, const char *enhanced,
                         const QStringList &places) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(reply) << QByteArray(enhanced) << places;
    };
    row("a command with parameters", "MAIL FROM:<MAIL@b> SIZE=12", "", "",
        {u"0 MAIL"_s, u"5 FROM:<MAIL@b>"_s, u"19 SIZE=12"_s});
    row("the same word twice", "BDAT 1 1", "", "", {u"0 BDAT"_s, u"5 1"_s, u"7 1"_s});
    row("a command that nobody knows", "XYZZY now", "", "", {u"0 XYZZY now"_s});
    row("digits, code and text", "NOOP", "250 250", "", {u"0 2"_s, u"1 5"_s, u"2 0"_s, u"0 250"_s, u"4 250"_s});
    row("an enhanced code", "RCPT TO:<a@b>", "550 5.7.1 no", "5.7.1",
        {u"0 5"_s, u"1 5"_s, u"2 0"_s, u"0 550"_s, u"4 5"_s, u"6 7"_s, u"4 5.7.1"_s, u"10 no"_s});
    row("the same text in two lines", "NOOP", "250-a|250 a", "",
        {u"0 2"_s, u"1 5"_s, u"2 0"_s, u"0 250"_s, u"4 a"_s, u"10 a"_s});
    row("mechanisms within their capability", "EHLO a", "250-d|250-AUTH PLAIN XX|250 PLAIN", "",
        {u"0 2"_s, u"1 5"_s, u"2 0"_s, u"0 250"_s, u"4 d"_s, u"10 AUTH PLAIN XX"_s, u"15 PLAIN"_s, u"21 XX"_s,
            u"28 PLAIN"_s});
    row("octets that are shown as escapes", "NOOP", "250-\x1b|250 b", "",
        {u"0 2"_s, u"1 5"_s, u"2 0"_s, u"0 250"_s, u"4 \\x1b"_s, u"13 b"_s});
}

void ExplanationTest::everyPartStandsInTheLine()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, enhancedCode);
    QFETCH(QStringList, places);
    const Explanation explanation = reply.isEmpty()
        ? explainCommand(command)
        : explainReply(command, reply, reply.first(3).toInt(), enhancedCode);
    QStringList found;
    for (const ExplainedPart &part : explanation.parts)
        found.append(QString::number(part.begin) + u' ' + explanation.line.mid(part.begin, part.length));
    QCOMPARE(found, places);
}

void ExplanationTest::whatAKeywordUnlocksWasUsedOrNot()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250-mail\r\n250-SIZE 9\r\n250-DSN\r\n250-PIPELINING\r\n250 XYZZY", 1);
    const qsizetype hello = talk.store().size() - 1;
    talk.talk("MAIL FROM:<a@b> SIZE=4", "250 ok", 1);
    talk.say("RCPT TO:<\"a NOTIFY=x\"@b>");
    talk.say("RCPT TO:<c@b>");
    const Explanation explanation = Diagnosis::explain(talk.store(), hello, Knowledge());
    QCOMPARE(usesOf(explanation), (QStringList{u"SIZE 9: yes"_s, u"DSN: no"_s, u"PIPELINING: yes"_s}));
}

void ExplanationTest::aReplyAloneSaysNothingOfUse()
{
    QCOMPARE(usesOf(explainReply("EHLO a"_ba, "250-desk|250 SIZE"_ba, 250)), QStringList());
}

void ExplanationTest::aLineOfALetterTypedByHandIsNoCommand()
{
    const Support::ManualClock clock;
    Store store(clock);
    say(store, "354 go on", store.appendCommand("DATA\r\n", false), 354);
    for (const QByteArray &line : QList<QByteArray>({"A short letter", "RCPT TO:<a@b.example>", "..dot", "."}))
        store.appendLetterLine(line + "\r\n", false);
    store.appendCommand("QUIT\r\n", false);
    const Knowledge knowledge(QLocale::c());
    const auto summaryOf = [&](qsizetype row) {
        return Diagnosis::explain(store, row, knowledge).summary;
    };
    QVERIFY2(summaryOf(2).contains(u"no command"_s), qPrintable(summaryOf(2)));
    QVERIFY2(summaryOf(3).contains(u"no command"_s), qPrintable(summaryOf(3)));
    QVERIFY2(summaryOf(4).contains(u"added one"_s), qPrintable(summaryOf(4)));
    QVERIFY2(summaryOf(5).contains(u"the letter ends here"_s), qPrintable(summaryOf(5)));
    QCOMPARE(Diagnosis::explain(store, 6, knowledge).title, u"QUIT"_s);
}

QTEST_APPLESS_MAIN(ExplanationTest)

#include "tst_explanation.moc"
