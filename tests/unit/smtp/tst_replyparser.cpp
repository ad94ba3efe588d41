// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/limits.h"
#include "smtp/replyparser.h"

using namespace Qt::StringLiterals;
using Smtp::ReplyDefect;
using Smtp::ReplyParser;

class TestReplyParser final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsReplies_data();
    void readsReplies();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
    void isBounded();
    void readsEnhancedCodes_data();
    void readsEnhancedCodes();
    void givesTheTextWithoutCodes();
};

void TestReplyParser::readsReplies_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::addColumn<bool>("mixed");
    QTest::addRow("one line") << QList{"220 hello there\r\n"_ba} << 220 << QList{"hello there"_ba} << false;
    QTest::addRow("several lines") << QList{"250-a\r\n"_ba, "250-b\r\n"_ba, "250 c\r\n"_ba} << 250
                                   << QList{"a"_ba, "b"_ba, "c"_ba} << false;
    QTest::addRow("a code alone, as RFC 5321 4.2 allows") << QList{"334\r\n"_ba} << 334 << QList{""_ba} << false;
    QTest::addRow("a code and a space") << QList{"250 \r\n"_ba} << 250 << QList{""_ba} << false;
    QTest::addRow("bare LF") << QList{"250 ok\n"_ba} << 250 << QList{"ok"_ba} << false;
    QTest::addRow("no line end at all") << QList{"250 ok"_ba} << 250 << QList{"ok"_ba} << false;
    QTest::addRow("a tab as separator") << QList{"250\tok\r\n"_ba} << 250 << QList{"ok"_ba} << false;
    QTest::addRow("the text keeps its spaces") << QList{"250  ok \r\n"_ba} << 250 << QList{" ok "_ba} << false;
    QTest::addRow("text that is not UTF-8")
        << QList{"550 nicht m\xf6glich\r\n"_ba} << 550 << QList{"nicht m\xf6glich"_ba} << false;
    QTest::addRow("codes of one class differ, the last one counts")
        << QList{"550-5.1.1 no\r\n"_ba, "554 no\r\n"_ba} << 554 << QList{"5.1.1 no"_ba, "no"_ba} << true;
    const QByteArray tale(3000, 'x');
    QTest::addRow("a line over the 512 octets of RFC 5321")
        << QList{QByteArray("250 ").append(tale).append("\r\n")} << 250 << QList{tale} << false;
    QTest::addRow("a text that looks like a code") << QList{"250 250-x\r\n"_ba} << 250 << QList{"250-x"_ba} << false;
}

void TestReplyParser::readsReplies()
{
    QFETCH(const QList<QByteArray>, lines);
    ReplyParser parser;
    for (int round = 0; round < 2; ++round) { // the parser is ready for the next reply
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto expected
                = i + 1 == lines.size() ? ReplyParser::Progress::Complete : ReplyParser::Progress::NeedsMore;
            QCOMPARE(parser.addLine(lines.at(i)), expected);
        }
        const Smtp::Reply reply = parser.takeReply();
        QTEST(reply.code, "code");
        QTEST(reply.lines, "texts");
        QTEST(reply.hasMixedCodes, "mixed");
        QVERIFY(!parser.isInsideReply());
    }
}

void TestReplyParser::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<ReplyDefect>("defect");
    QTest::addRow("empty line") << QList{"\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("words") << QList{"hello\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("two digits") << QList{"25 ok\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("four digits") << QList{"2500 ok\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("a class that does not exist") << QList{"650 ok\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("1yz, which SMTP has not") << QList{"150 ok\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("a minus sign") << QList{"-25 ok\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("a wrong separator") << QList{"250_ok\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("NUL in the text") << QList{"250 o\0k\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("HTTP") << QList{"HTTP/1.1 400 Bad Request\r\n"_ba} << ReplyDefect::NotAReply;
    QTest::addRow("codes of two classes")
        << QList{"250-ok\r\n"_ba, "550 no\r\n"_ba} << ReplyDefect::CodesOfDifferentClasses;
    QTest::addRow("garbage inside a reply") << QList{"250-ok\r\n"_ba, "oops\r\n"_ba} << ReplyDefect::NotAReply;
}

void TestReplyParser::refusesWhatIsNoReply()
{
    QFETCH(const QList<QByteArray>, lines);
    QFETCH(const ReplyDefect, defect);
    ReplyParser parser;
    for (const QByteArray &line : lines.first(lines.size() - 1))
        QCOMPARE(parser.addLine(line), ReplyParser::Progress::NeedsMore);
    QCOMPARE(parser.addLine(lines.constLast()), ReplyParser::Progress::Broken);
    QCOMPARE(parser.defect(), defect);
    QVERIFY(!parser.isInsideReply());
}

void TestReplyParser::isBounded()
{
    ReplyParser parser;
    for (qsizetype i = 0; i < Base::Limits::replyLines; ++i)
        QCOMPARE(parser.addLine("250-x"), ReplyParser::Progress::NeedsMore);
    QCOMPARE(parser.addLine("250 x"), ReplyParser::Progress::Broken);
    QCOMPARE(parser.defect(), ReplyDefect::TooManyLines);

    const QByteArray longLine = "250-" + QByteArray(4000, 'x');
    auto progress = ReplyParser::Progress::NeedsMore;
    qsizetype octets = 0;
    while (progress == ReplyParser::Progress::NeedsMore && octets < 2 * Base::Limits::replyOctets) {
        progress = parser.addLine(longLine);
        octets += longLine.size();
    }
    QCOMPARE(progress, ReplyParser::Progress::Broken);
    QCOMPARE(parser.defect(), ReplyDefect::TooManyOctets);
    QVERIFY(octets <= Base::Limits::replyOctets + longLine.size());
}

void TestReplyParser::readsEnhancedCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addRow("at the start of the text") << 550 << "5.1.1 no such user"_ba << "5.1.1"_ba;
    QTest::addRow("alone") << 250 << "2.0.0"_ba << "2.0.0"_ba;
    QTest::addRow("three digits in subject and detail") << 550 << "5.100.999 x"_ba << "5.100.999"_ba;
    QTest::addRow("of another class than the reply") << 550 << "4.1.1 no"_ba << ""_ba;
    QTest::addRow("with 3yz, which has none") << 354 << "3.0.0 go"_ba << ""_ba;
    QTest::addRow("in the middle of the text") << 550 << "no 5.1.1"_ba << ""_ba;
    QTest::addRow("an address that looks like one") << 550 << "5.1.1.7 is listed"_ba << ""_ba;
    QTest::addRow("glued to a word") << 550 << "5.1.1x no"_ba << ""_ba;
    QTest::addRow("four digits") << 550 << "5.1.1000 no"_ba << ""_ba;
    QTest::addRow("two numbers only") << 550 << "5.1 no"_ba << ""_ba;
}

void TestReplyParser::readsEnhancedCodes()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, enhanced);
    const Smtp::Reply reply{code, {text}};
    const auto parsed = reply.enhancedCode();
    QCOMPARE(parsed ? parsed->toBytes() : QByteArray(), enhanced);
}

void TestReplyParser::givesTheTextWithoutCodes()
{
    const Smtp::Reply reply{550, {"5.1.1 No such user"_ba, "5.1.1 here"_ba}};
    QCOMPARE(reply.plainText(), "No such user here"_ba);
    QCOMPARE(reply.text(), "5.1.1 No such user\n5.1.1 here"_ba);
}

QTEST_APPLESS_MAIN(TestReplyParser)
#include "tst_replyparser.moc"
