// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/limits.h"
#include "support/manualclock.h"
#include "transcript/filter.h"
#include "transcript/gravity.h"
#include "transcript/linefilter.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::Filter;
using Transcript::FilterFault;
using Transcript::FilterFaultKind;
using Transcript::Store;

namespace {

constexpr qint64 millisecond = 1'000'000;

/// A conversation with something of everything; the rows are counted in the tests.
class Conversation final {
public:
    Conversation()
    {
        m_store.appendNote({Base::NoteKind::Connected, {u"192.0.2.1"_s, u"25"_s}}); // 0
        reply("220 mx.example Größe ESMTP\r\n", 220, {}, 0); // 1
        const qsizetype ehlo = m_store.appendCommand("EHLO desk.example\r\n"_ba, false); // 2
        m_clock.advance(12 * millisecond);
        reply("250-mx.example\r\n250 SIZE 1000\r\n", 250, {}, ehlo); // 3
        m_isEncrypted = true;
        const qsizetype mail = m_store.appendCommand("MAIL FROM:<ann@desk.example> SIZE=100\r\n"_ba, true); // 4
        const qsizetype bad = m_store.appendCommand("RCPT TO:<bob@b.example>\r\n"_ba, true); // 5
        const qsizetype good = m_store.appendCommand("rcpt to:<carl@c.example>\r\n"_ba, true); // 6
        m_clock.advance(40 * millisecond);
        reply("250 2.1.0 sender ok\r\n", 250, "2.1.0", mail); // 7
        m_clock.advance(700 * millisecond);
        reply("550 5.7.1 Relaying denied\r\n", 550, "5.7.1", bad); // 8
        reply("250 2.1.5 ok\r\n", 250, "2.1.5", good); // 9
        const qsizetype data = m_store.appendCommand("DATA\r\n"_ba, true); // 10
        reply("354 go\r\n", 354, {}, data); // 11
        const qsizetype body = m_store.beginBody(20'000, false, true); // 12
        m_clock.advance(5 * millisecond);
        m_store.endBody({20'000, 20'000, 400, 1, false});
        m_clock.advance(2000 * millisecond);
        reply("451 4.3.0 try later\r\n", 451, "4.3.0", body); // 13
        const qsizetype silent = m_store.appendCommand("dGVzdA==\r\n"_ba, true); // 14: no verb
        reply("hello\r\n", 0, {}, silent); // 15: no reply
        for (int i = 0; i < 3; ++i)
            reply("421 4.3.2 bye\r\n", 421, "4.3.2", 0); // 16, three times
        m_store.annotate(9, {.isMarked = true, .note = u"Look at this later"_s});
        m_store.annotate(3, {.level = Transcript::Level::Note});
        m_store.setStates([](qsizetype row) { return row < 4 ? 2 : 6; }); // greeted, mail
        for (const auto &[row, rule] : {std::pair(8, "relay-denied"_ba), {8, "permanent"_ba}, {13, "slow"_ba}})
            m_store.addRule(row, rule);
    }

    [[nodiscard]] const Store &store() const { return m_store; }

private:
    void reply(const QByteArray &lines, int code, const QByteArray &enhanced, qsizetype answers)
    {
        m_store.appendReplyLine(lines, m_isEncrypted, answers);
        m_store.completeReply(code, enhanced);
    }

    Support::ManualClock m_clock;
    Store m_store{m_clock};
    bool m_isEncrypted = false;
};

} // namespace

class FilterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void namesLinesInRanges();
    void keepsEveryLineWhereThereAreMoreThanAFilterCanName();
    void namesEveryFieldOnce();
    void understandsEveryExample();
    void boundsWhatIsTyped();
    void judgesEveryLineAsItIsShown();
    void aLineOfATypedLetterHasNoVerb();
};

void FilterTest::finds_data()
{
    using Rows = QList<qsizetype>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const Rows all{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    const auto row = [](const char *name, const QString &text, const Rows &rows) {
        QTest::addRow("%s: %s", name, qUtf8Printable(text)) << text << rows;
    };
    row("nothing typed", u""_s, all);
    row("a line by its number", u"line==9"_s, {8});
    row("lines by their numbers", u"line in {1, 16..17}"_s, {0, 15, 16});
    row("blanks only", u"  \t"_s, all);

    row("a word in whatever case", u"RELAYING"_s, {8});
    row("a word of a note of the program", u"192.0.2.1"_s, {0});
    row("a part of a word", u"elay"_s, {8});
    row("a code as a word", u"550"_s, {8});
    row("a word that is nowhere", u"nowhere"_s, {});
    row("a letter beyond ASCII in the other case", u"GRÖSSE or GRÖßE"_s, {1});
    row("a phrase", u"\"relaying denied\""_s, {8});
    row("a phrase with a quote in it", u"\"a \\\" b\""_s, {});
    row("a phrase that is a keyword", u"\"or\""_s, {});
    row("a phrase that is a field", u"\"data\""_s, {10});
    row("a field that is no yes or no, alone, is a word", u"code"_s, {});
    row("two words that must both be there", u"250 ok"_s, {7, 9});
    row("a regular expression", u"/^2\\d\\d-/"_s, {3});
    row("a regular expression in whatever case", u"/MX\\.EXAMPLE$/"_s, {3});
    row("a regular expression with a slash", u"/a\\/b/"_s, {});
    row("an address as a word", u"bob@b.example"_s, {5});
    row("a path as a word behind another", u"to:bob"_s, {});

    row("what the client says", u"dir==c"_s, {2, 4, 5, 6, 10, 12, 14});
    row("what the server says", u"dir==server"_s, {1, 3, 7, 8, 9, 11, 13, 15, 16});
    row("what the program says", u"dir==info"_s, {0});
    row("one sign is enough", u"dir=info"_s, {0});
    row("all but the server", u"dir!=s"_s, {0, 2, 4, 5, 6, 10, 12, 14});
    row("a verb with its replies", u"verb==RCPT"_s, {5, 6, 8, 9});
    row("a verb in small letters", u"verb==rcpt and dir==c"_s, {5, 6});
    row("a verb with the letter and its verdict", u"verb==DATA"_s, {10, 11, 12, 13});
    row("all but a verb, where there is one", u"verb!=DATA"_s, {2, 3, 4, 5, 6, 7, 8, 9});
    row("one of several verbs", u"verb in {EHLO, data}"_s, {2, 3, 10, 11, 12, 13});
    row("a verb by pattern", u"verb matches /^(MAIL|RCPT)$/"_s, {4, 5, 6, 7, 8, 9});
    row("a pattern between quotes", u"verb matches \"^ma\""_s, {4, 7});
    row("an argument", u"arg contains size"_s, {4, 7});
    row("no argument", u"arg==\"\""_s, {10, 11});
    row("a sender", u"from==ann@desk.example"_s, {4, 7});
    row("a recipient and what became of it", u"rcpt contains bob"_s, {5, 8});
    row("a recipient in small letters", u"rcpt==CARL@c.example"_s, {6, 9});
    row("text by name", u"text contains denied"_s, {8});
    row("text as a whole", u"text==DATA"_s, {10});
    row("text that differs", u"text!=DATA and dir==c"_s, {2, 4, 5, 6, 14});
    row("a note beside", u"note contains later"_s, {9});

    row("a code", u"code==250"_s, {3, 7, 9});
    row("another code", u"code!=250"_s, {1, 8, 11, 13, 16});
    row("codes from there", u"code>=451"_s, {8, 13});
    row("codes above", u"code>451"_s, {8});
    row("codes below", u"code<250"_s, {1});
    row("codes up to", u"code<=250"_s, {1, 3, 7, 9});
    row("a range of codes", u"code==400..499"_s, {13, 16});
    row("outside of a range of codes", u"code!=200..399"_s, {8, 13, 16});
    row("a set of codes", u"code in {220, 354}"_s, {1, 11});
    row("a set of codes and ranges", u"code in {220,400..499}"_s, {1, 13, 16});
    row("in a range", u"code in 400..499"_s, {13, 16});
    row("a code with open digits", u"code==4xx"_s, {13, 16});
    row("a code with an open digit", u"code==42y"_s, {16});
    row("above open digits", u"code>4xx"_s, {8});
    row("a class", u"class>=4"_s, {8, 13, 16});
    row("the name that Wireshark has", u"smtp.response.code == 250"_s, {3, 7, 9});
    row("the verb by the name that Wireshark has", u"smtp.req.command==\"MAIL\""_s, {4, 7});
    row("an enhanced code", u"esc==5.7.1"_s, {8});
    row("the beginning of an enhanced code", u"esc==2.1"_s, {7, 9});
    row("the class of an enhanced code", u"esc==4"_s, {13, 16});
    row("enhanced codes in order", u"esc>=4.3.1"_s, {8, 16});
    row("another enhanced code", u"esc!=2.1"_s, {8, 13, 16});
    row("one of several enhanced codes", u"esc in {2.1.0, 5}"_s, {7, 8});

    row("encrypted", u"tls and dir==c"_s, {4, 5, 6, 10, 12, 14});
    row("in clear", u"tls==no"_s, {0, 1, 2, 3});
    row("in clear, by not", u"not tls"_s, {0, 1, 2, 3});
    row("in clear, by its opposite", u"tls!=yes"_s, {0, 1, 2, 3});
    row("the letter", u"data"_s, {12});
    row("not the letter", u"not data and verb==DATA"_s, {10, 11, 13});
    row("long entries", u"len>10kB"_s, {12});
    row("a size with a unit of one", u"len==6B"_s, {10});
    row("a size without a unit", u"len==6"_s, {10});
    row("a long wait", u"wait>500ms"_s, {8, 9, 13});
    row("a wait in seconds", u"wait>=2s"_s, {13});
    row("a wait without a unit is in seconds", u"wait>=2"_s, {13});
    row("a fraction of a second", u"wait==0.012"_s, {3});
    row("a short wait", u"wait<1ms"_s, {11, 15});
    row("a range of waits", u"wait in 10ms..50ms"_s, {3, 7});
    row("a wait in minutes", u"wait>1min"_s, {});
    row("a time", u"t<12ms"_s, {0, 1, 2});
    row("time from one row to the next", u"dt>600ms"_s, {8, 13});
    row("the gravest", u"sev==error"_s, {8, 15});
    row("what is to be looked at", u"sev>=warn"_s, {8, 13, 15, 16});
    row("the level that was noted", u"sev==note"_s, {3});
    row("marked", u"mark"_s, {9});
    row("marked, at length", u"mark==true"_s, {9});
    row("what was repeated", u"repeats>=1"_s, {16});
    row("a state", u"state==greeted"_s, {0, 1, 2, 3});
    row("a state as the diagram calls it", u"state==Sender and dir==c"_s, {4, 5, 6, 10, 12, 14});
    row("another state", u"state!=mail"_s, {0, 1, 2, 3});
    row("one of several states", u"state in {greeted, turned-away}"_s, {0, 1, 2, 3});
    row("a rule that has found something", u"rule==relay-denied"_s, {8});
    row("another rule of the same line", u"rule==permanent"_s, {8});
    row("one of several rules", u"rule in {slow, permanent}"_s, {8, 13});
    row("none of several rules, where there are any", u"rule!=permanent"_s, {13});
    row("a rule by a part of its name", u"rule contains relay"_s, {8});
    row("whatever a rule has found", u"rule matches /./"_s, {8, 13});

    row("and", u"verb==RCPT and code!=250"_s, {8});
    row("and by sign", u"verb==RCPT && code!=250"_s, {8});
    row("and in capitals", u"verb==RCPT AND code!=250"_s, {8});
    row("or", u"code==220 or code==354"_s, {1, 11});
    row("or by sign", u"code==220||code==354"_s, {1, 11});
    row("and binds more than or", u"code==220 or verb==RCPT and code==550"_s, {1, 8});
    row("and binds more than or, the other way round", u"verb==RCPT and code==550 or code==220"_s, {1, 8});
    row("parentheses bind most", u"(code==220 or verb==RCPT) and code>200 and code<300"_s, {1, 9});
    row("not binds to the next term", u"not data and data"_s, {});
    row("not of a group", u"not (dir==c or dir==s)"_s, {0});
    row("not by sign", u"!tls"_s, {0, 1, 2, 3});
    row("not by sign before a group", u"!(tls or dir==s)"_s, {0, 2});
    row("twice not", u"not not data"_s, {12});
    row("thrice not", u"! not !data and verb==DATA"_s, {10, 11, 13});
    row("not of what an entry does not have", u"not code==250 and dir==info"_s, {0});
    row("without blanks", u"(code==250)and(wait>1ms)"_s, {3, 7, 9});
    row("groups in groups", u"((((code==250))))"_s, {3, 7, 9});
    row("not equal behind a word", u"verb!=EHLO verb!=RCPT dir==c"_s, {4, 10, 12});
    row("a chain of alternatives", u"code==220 or code==354 or code==421 or code==550"_s, {1, 8, 11, 16});
    row("a chain of conditions", u"dir==s tls code>200 code<300 wait>50ms"_s, {9});
    row("an alternative after a group", u"(code==220 and tls) or data"_s, {12});
}

void FilterTest::finds()
{
    QFETCH(QString, text);
    const auto parsed = Filter::parse(text);
    const auto *fault = std::get_if<FilterFault>(&parsed);
    QVERIFY2(fault == nullptr,
        fault == nullptr ? "" : qPrintable(fault->word + u" at "_s + QString::number(fault->position)));
    const auto &filter = std::get<Filter>(parsed);
    QCOMPARE(filter.text(), text);
    const Conversation conversation;
    QList<qsizetype> found;
    for (qsizetype row = 0; row < conversation.store().size(); ++row) {
        if (filter.matches(conversation.store(), row))
            found.append(row);
    }
    QTEST(found, "rows");
}

void FilterTest::refuses_data()
{
    using enum FilterFaultKind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterFault>("fault");
    const auto row = [](const char *name, const QString &text, const FilterFault &fault) {
        QTest::addRow("%s: %s", name, qUtf8Printable(text)) << text << fault;
    };
    row("a field that nobody knows", u"cod>=4"_s, {UnknownField, 0, 3, u"cod"_s, u"code"_s});
    row("two letters exchanged", u"vreb==RCPT"_s, {UnknownField, 0, 4, u"vreb"_s, u"verb"_s});
    row("the name of a column", u"time>1s"_s, {UnknownField, 0, 4, u"time"_s, u"t, dt, wait"_s});
    row("what people call it", u"sender==ann"_s, {UnknownField, 0, 6, u"sender"_s, u"from"_s});
    row("a set in parentheses", u"code in (250,354)"_s, {Unexpected, 8, 1, u"("_s, u"{250, 354}"_s});
    row("a field like no other", u"colour==red"_s, {UnknownField, 0, 6, u"colour"_s, {}});
    row("a field somewhere behind", u"data or wiat > 3"_s, {UnknownField, 8, 4, u"wiat"_s, u"wait"_s});
    row("a field of the practice server", u"fault==451"_s, {FieldNotHere, 0, 5, u"fault"_s, {}});
    row("a state that there is not", u"state==mial"_s, {BadValue, 7, 4, u"mial"_s, u"mail"_s});
    row("an order of states", u"state>mail"_s, {OperatorUnfit, 5, 1, u">"_s, u"==, !=, in"_s});
    row("an order of rules", u"rule<slow"_s, {OperatorUnfit, 4, 1, u"<"_s, u"==, !=, contains, matches, in"_s});
    row("a field of the archive", u"session==3"_s, {FieldNotHere, 0, 7, u"session"_s, {}});

    row("an order of texts", u"verb<RCPT"_s, {OperatorUnfit, 4, 1, u"<"_s, u"==, !=, contains, matches, in"_s});
    row("a part of a number", u"code contains 5"_s,
        {OperatorUnfit, 5, 8, u"contains"_s, u"==, !=, <, <=, >, >=, in"_s});
    row("an order of directions", u"dir>=c"_s, {OperatorUnfit, 3, 2, u">="_s, u"==, !=, in"_s});
    row("a pattern for yes and no", u"tls matches /y/"_s, {OperatorUnfit, 4, 7, u"matches"_s, u"==, !=, in"_s});

    row("nothing behind the operator", u"code=="_s, {MissingValue, 4, 2, u"=="_s, {}});
    row("a parenthesis behind the operator", u"(code==)"_s, {MissingValue, 5, 2, u"=="_s, {}});
    row("two operators", u"code == == 4"_s, {MissingValue, 5, 2, u"=="_s, {}});
    row("an empty set", u"code in {}"_s, {MissingValue, 8, 1, u"{"_s, {}});
    row("a comma too many", u"code in {1,}"_s, {MissingValue, 10, 1, u","_s, {}});
    row("a set without in", u"code=={1}"_s, {MissingValue, 4, 2, u"=="_s, {}});

    row("a code that is none", u"code==abc"_s, {BadValue, 6, 3, u"abc"_s, u"250"_s});
    row("open digits in a code of four", u"code==45xx"_s, {BadValue, 6, 4, u"45xx"_s, u"250"_s});
    row("a negative code", u"code==-4"_s, {BadValue, 6, 2, u"-4"_s, u"250"_s});
    row("a duration in an unknown unit", u"wait>5parsec"_s, {BadValue, 5, 7, u"5parsec"_s, u"500ms"_s});
    row("a duration with two points", u"wait>5.5.5"_s, {BadValue, 5, 5, u"5.5.5"_s, u"500ms"_s});
    row("a duration that is a word", u"wait>long"_s, {BadValue, 5, 4, u"long"_s, u"500ms"_s});
    row("a duration without end", u"wait>1e300s"_s, {BadValue, 5, 6, u"1e300s"_s, u"500ms"_s});
    row("a duration of many digits", u"wait>99999999999999999999h"_s,
        {BadValue, 5, 21, u"99999999999999999999h"_s, u"500ms"_s});
    row("a length that is a duration", u"len>5ms"_s, {BadValue, 4, 3, u"5ms"_s, u"10kB"_s});
    row("a severity misspelt", u"sev>=eror"_s, {BadValue, 5, 4, u"eror"_s, u"error"_s});
    row("a direction that is none", u"dir==up"_s, {BadValue, 5, 2, u"up"_s, u"s"_s});
    row("neither yes nor no", u"tls==perhaps"_s, {BadValue, 5, 7, u"perhaps"_s, u"yes"_s});
    row("an enhanced code with four parts", u"esc==5.7.1.1"_s, {BadValue, 5, 7, u"5.7.1.1"_s, u"5.7.1"_s});
    row("an enhanced code with a zero before", u"esc==5.07"_s, {BadValue, 5, 4, u"5.07"_s, u"5.7.1"_s});
    row("a pattern for a number", u"code==/4/"_s, {BadValue, 6, 3, u"4"_s, u"250"_s});
    row("half a range", u"code==400.."_s, {BadValue, 6, 5, u"400.."_s, u"250"_s});
    row("a range the wrong way round", u"code==499..400"_s, {EmptyRange, 6, 8, u"499..400"_s, {}});
    row("a range of waits the wrong way round", u"wait in 2s..100ms"_s, {EmptyRange, 8, 9, u"2s..100ms"_s, {}});

    row("an operator alone", u"=="_s, {MissingTerm, 0, 2, u"=="_s, {}});
    row("and at the end", u"data and"_s, {MissingTerm, 5, 3, u"and"_s, {}});
    row("and at the beginning", u"and data"_s, {MissingTerm, 0, 3, u"and"_s, {}});
    row("or behind and", u"data and or tls"_s, {MissingTerm, 9, 2, u"or"_s, {}});
    row("not alone", u"not"_s, {MissingTerm, 0, 3, u"not"_s, {}});
    row("empty parentheses", u"()"_s, {MissingTerm, 0, 1, u"("_s, {}});
    row("a comma", u"a, b"_s, {Unexpected, 1, 1, u","_s, {}});
    row("a set for its own", u"{1}"_s, {MissingTerm, 0, 1, u"{"_s, {}});
    row("a comparison with a quotation before", u"\"code\"==4"_s, {Unexpected, 6, 2, u"=="_s, {}});
    row("a comparison of a comparison", u"1 < code < 5"_s, {UnknownField, 0, 1, u"1"_s, {}});
    row("a parenthesis that is not closed", u"data and (tls"_s, {UnclosedParenthesis, 9, 1, u"("_s, {}});
    row("a parenthesis that was not opened", u"data) and tls"_s, {UnopenedParenthesis, 4, 1, u")"_s, {}});
    row("a set in parentheses", u"(data}"_s, {Unexpected, 5, 1, u"}"_s, {}});
    row("a set that is not closed", u"code in {250, 251"_s, {UnclosedSet, 8, 1, u"{"_s, {}});
    row("a set that is closed otherwise", u"code in {250)"_s, {Unexpected, 12, 1, u")"_s, {}});
    row("a quote that is not closed", u"data \"abc"_s, {UnclosedQuote, 5, 4, u"\""_s, {}});
    row("a quote that is not closed in a value", u"text==\"abc"_s, {UnclosedQuote, 6, 4, u"\""_s, {}});
    row("a pattern that is not closed", u"/abc"_s, {UnclosedPattern, 0, 4, u"/"_s, {}});
    row("a pattern with a parenthesis open", u"/(a/"_s, {BadPattern, 0, 4, u"missing closing parenthesis"_s, {}});
}

void FilterTest::refuses()
{
    QFETCH(QString, text);
    const auto parsed = Filter::parse(text);
    QVERIFY(std::holds_alternative<FilterFault>(parsed));
    const auto &found = std::get<FilterFault>(parsed);
    QFETCH(FilterFault, fault);
    QCOMPARE(found.kind, fault.kind);
    QCOMPARE(found.position, fault.position);
    QCOMPARE(found.length, fault.length);
    QCOMPARE(found.word, fault.word);
    QCOMPARE(found.suggestion, fault.suggestion);
}

void FilterTest::namesLinesInRanges()
{
    QCOMPARE(Transcript::filterForLines({}), QString());
    QCOMPARE(Transcript::filterForLines({7}), u"line in {7}"_s);
    QCOMPARE(Transcript::filterForLines({9, 3, 8, 7, 8}), u"line in {3, 7..9}"_s);
}

void FilterTest::keepsEveryLineWhereThereAreMoreThanAFilterCanName()
{
    QList<qsizetype> numbers;
    for (qsizetype number = 1'000'000; number < 1'030'000; number += 3)
        numbers.append(number);
    const QString text = Transcript::filterForLines(numbers);
    QVERIFY(text.size() <= Base::Limits::filterCharacters);
    QCOMPARE(text, u"line in {1000000..1029997}"_s);
}

void FilterTest::namesEveryFieldOnce()
{
    QStringList names = Transcript::filterFieldNames();
    QCOMPARE(names.removeDuplicates(), 0);
    for (const QString &name : names)
        QVERIFY(Transcript::filterField(name) != nullptr);
}

void FilterTest::understandsEveryExample()
{
    for (const Transcript::FilterFieldRow &field : Transcript::filterFields()) {
        for (const QString &sign : Transcript::filterOperators(field.type)) {
            const QString text = field.name + u' ' + sign + u' ' + field.example;
            QVERIFY2(std::holds_alternative<Filter>(Filter::parse(text)), qPrintable(text));
        }
        for (const QLatin1StringView value : field.values) {
            const QString text = field.name + "=="_L1 + value;
            QVERIFY2(std::holds_alternative<Filter>(Filter::parse(text)), qPrintable(text));
        }
    }
}

void FilterTest::boundsWhatIsTyped()
{
    const auto deep = Filter::parse(QString(100, u'(') + u"a"_s + QString(100, u')'));
    QCOMPARE(std::get<FilterFault>(deep).kind, FilterFaultKind::TooDeep);
    const auto longOne = Filter::parse(QString(5000, u'a'));
    QCOMPARE(std::get<FilterFault>(longOne).kind, FilterFaultKind::TooLong);
    const auto manyNots = Filter::parse(u"not "_s.repeated(1000) + u"data"_s);
    QVERIFY(std::holds_alternative<Filter>(manyNots));
}

void FilterTest::judgesEveryLineAsItIsShown()
{
    Support::ManualClock clock;
    Store store(clock);
    for (int kind = 0; kind <= static_cast<int>(Base::NoteKind::Free); ++kind)
        store.appendNote({.kind = static_cast<Base::NoteKind>(kind)});
    for (const int code : {0, 220, 354, 421, 550, 601}) {
        const qsizetype asked = store.appendCommand("NOOP\r\n"_ba, false);
        store.appendReplyLine("as the code says\r\n"_ba, false, asked);
        store.completeReply(code);
    }
    store.annotate(0, {.level = Transcript::Level::Error});
    store.annotate(1, {.level = Transcript::Level::Warning});
    const auto error = std::get<Filter>(Filter::parse(u"sev==error"_s));
    const auto warning = std::get<Filter>(Filter::parse(u"sev==warn"_s));
    for (qsizetype row = 0; row < store.size(); ++row) {
        const quint8 shown = Transcript::gravityOf(store, row);
        const bool isError = (shown & Transcript::ErrorLine) != 0;
        QCOMPARE(error.matches(store, row), isError);
        QCOMPARE(warning.matches(store, row), !isError && (shown & Transcript::WarningLine) != 0);
    }
}

void FilterTest::aLineOfATypedLetterHasNoVerb()
{
    Support::ManualClock clock;
    Store store(clock);
    store.appendCommand("RSET\r\n"_ba, false);
    store.appendLetterLine("RSET\r\n"_ba, false);
    const auto verb = std::get<Filter>(Filter::parse(u"verb==RSET"_s));
    QVERIFY(verb.matches(store, 0));
    QVERIFY(!verb.matches(store, 1));
    const auto data = std::get<Filter>(Filter::parse(u"data"_s));
    QVERIFY(!data.matches(store, 0));
    QVERIFY(data.matches(store, 1));
}

QTEST_APPLESS_MAIN(FilterTest)
#include "tst_filter.moc"
