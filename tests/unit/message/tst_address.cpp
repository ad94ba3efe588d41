// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/limits.h"
#include "message/address.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Message::Address;

namespace {

QStringList mailboxes(const QList<Address> &addresses)
{
    QStringList list;
    for (const Address &address : addresses)
        list.append(address.mailbox());
    return list;
}

} // namespace

class AddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void roundTrips_data();
    void roundTrips();
    void parsesLists_data();
    void parsesLists();
    void namesTheFirstBadAddress_data();
    void namesTheFirstBadAddress();
    void splits_data();
    void splits();
    void dropsDuplicates();
    void knowsWhatNeedsSmtpUtf8();
    void boundsTheList();
};

void AddressTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<QString>("localPart");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *sentence, const QString &text, const QString &name, const QString &local,
                         const QString &domain) {
        QTest::newRow(sentence) << text << name << local << domain;
    };

    row("a bare mailbox", u"ann@example.org"_s, {}, u"ann"_s, u"example.org"_s);
    row("spaces around it", u"  ann@example.org\t"_s, {}, u"ann"_s, u"example.org"_s);
    row("brackets without a name", u"<ann@example.org>"_s, {}, u"ann"_s, u"example.org"_s);
    row("a name", u"Ann Roe <ann@example.org>"_s, u"Ann Roe"_s, u"ann"_s, u"example.org"_s);
    row("a name right at the bracket", u"Ann<ann@example.org>"_s, u"Ann"_s, u"ann"_s, u"example.org"_s);
    row("a quoted name with a comma", uR"("Roe, Ann" <ann@example.org>)"_s, u"Roe, Ann"_s, u"ann"_s, u"example.org"_s);
    row("quotes inside a quoted name", uR"("Ann \"the\\ pen\" Roe" <a@example.org>)"_s, uR"(Ann "the\ pen" Roe)"_s,
        u"a"_s, u"example.org"_s);
    row("words and a quoted string in one name", uR"(Ann "Q." Roe <a@example.org>)"_s, u"Ann Q. Roe"_s, u"a"_s,
        u"example.org"_s);
    row("dots in a name (RFC 5322 4.1)", u"Dr. Ann Q. Roe <a@example.org>"_s, u"Dr. Ann Q. Roe"_s, u"a"_s,
        u"example.org"_s);
    row("the address as its own name", u"ann@example.org <ann@example.org>"_s, u"ann@example.org"_s, u"ann"_s,
        u"example.org"_s);
    row("a name in another script", u"年報 委員会 <a@example.org>"_s, u"年報 委員会"_s, u"a"_s, u"example.org"_s);
    row("a name from a comment", u"ann@example.org (Ann Roe)"_s, u"Ann Roe"_s, u"ann"_s, u"example.org"_s);
    row("comments everywhere", u"(a)Ann(b)<(c)ann(d)@(e)example.org(f)>(g)"_s, u"Ann"_s, u"ann"_s, u"example.org"_s);
    row("nested comments with escapes", uR"(ann(one (two \) three))@example.org)"_s, u"one (two ) three)"_s, u"ann"_s,
        u"example.org"_s);
    row("spaces around dots and at sign (RFC 5322 4.4)", u"ann . roe @ example . org"_s, {}, u"ann.roe"_s,
        u"example.org"_s);
    row("a source route, ignored", u"Ann <@a.example,@b.example:ann@example.org>"_s, u"Ann"_s, u"ann"_s,
        u"example.org"_s);
    row("all the atom characters", u"!#$%&'*+-/=?^_`{|}~@example.org"_s, {}, u"!#$%&'*+-/=?^_`{|}~"_s,
        u"example.org"_s);
    row("a quoted local part with a space", uR"("john doe"@example.org)"_s, {}, u"john doe"_s, u"example.org"_s);
    row("a quoted local part with an at sign", uR"("a@b"@example.org)"_s, {}, u"a@b"_s, u"example.org"_s);
    row("escaped quotes in a local part", uR"("a\"b\\c"@example.org)"_s, {}, uR"(a"b\c)"_s, u"example.org"_s);
    row("quoted and bare words in a local part", uR"(a."b c".d@example.org)"_s, {}, u"a.b c.d"_s, u"example.org"_s);
    row("needless quotes are dropped", uR"("ann"@example.org)"_s, {}, u"ann"_s, u"example.org"_s);
    row("two dots, quoted", uR"("a..b"@example.org)"_s, {}, u"a..b"_s, u"example.org"_s);
    row("the domain in lower case, the local part as typed", u"Ann@EXAMPLE.Org"_s, {}, u"Ann"_s, u"example.org"_s);
    row("a host without a dot", u"root@localhost"_s, {}, u"root"_s, u"localhost"_s);
    row("an IPv4 literal", u"ann@[192.0.2.1]"_s, {}, u"ann"_s, u"[192.0.2.1]"_s);
    row("an IPv6 literal", u"Ann <ann@[IPv6:2001:db8::1]>"_s, u"Ann"_s, u"ann"_s, u"[IPv6:2001:db8::1]"_s);
    row("a domain in another script", u"ann@bücher.example"_s, {}, u"ann"_s, u"bücher.example"_s);
    row("an A-label", u"ann@xn--bcher-kva.example"_s, {}, u"ann"_s, u"xn--bcher-kva.example"_s);
    row("a local part in another script", u"用户@例子.example"_s, {}, u"用户"_s, u"例子.example"_s);
    row("a local part beyond the first plane", u"📮@example.org"_s, {}, u"📮"_s, u"example.org"_s);
    row("an encoded word in Q", u"=?utf-8?Q?J=C3=B6rg_R=C3=B6?= <j@example.org>"_s, u"Jörg Rö"_s, u"j"_s,
        u"example.org"_s);
    row("an encoded word in B", u"=?UTF-8?b?w5xiZXI=?= <j@example.org>"_s, u"Über"_s, u"j"_s, u"example.org"_s);
    row("an encoded word in Latin-1", u"=?iso-8859-1?q?J=F6rg?= <j@example.org>"_s, u"Jörg"_s, u"j"_s,
        u"example.org"_s);
    row("a character cut between two encoded words", u"=?utf-8?Q?J=C3?= =?utf-8?Q?=B6rg?= <j@example.org>"_s, u"Jörg"_s,
        u"j"_s, u"example.org"_s);
    row("an encoded word with dots, as careless writers make them", u"=?utf-8?Q?J._R=C3=B6?= <j@example.org>"_s,
        u"J. Rö"_s, u"j"_s, u"example.org"_s);
    row("an encoded word in quotes is no encoded word", uR"("=?utf-8?Q?x?=" <j@example.org>)"_s, u"=?utf-8?Q?x?="_s,
        u"j"_s, u"example.org"_s);
    row("an encoded word in an unknown charset stays", u"=?x-nobody?Q?x?= <j@example.org>"_s, u"=?x-nobody?Q?x?="_s,
        u"j"_s, u"example.org"_s);
    row("a local part of 255 octets", QString(255, u'a') + u"@example.org"_s, {}, QString(255, u'a'), u"example.org"_s);
}

void AddressTest::parses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, displayName);
    QFETCH(const QString, localPart);
    QFETCH(const QString, domain);

    const auto address = Address::parse(text);

    QVERIFY2(address, qPrintable(text));
    QCOMPARE(address->displayName, displayName);
    QCOMPARE(address->localPart, localPart);
    QCOMPARE(address->domain, domain);
}

void AddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    const auto bad = [](const char *sentence, const QString &text) {
        QTest::newRow(sentence) << text << Problem::BadAddress;
    };
    const auto breaksLine = [](const char *sentence, const QString &text) {
        QTest::newRow(sentence) << text << Problem::LineBreakInField;
    };

    bad("nothing", u""_s);
    bad("spaces only", u"  "_s);
    bad("a name only", u"Ann"_s);
    bad("empty brackets", u"<>"_s);
    bad("a name with empty brackets", u"Ann <>"_s);
    bad("no domain", u"ann@"_s);
    bad("no local part", u"@example.org"_s);
    bad("two at signs", u"a@b@example.org"_s);
    bad("two addresses with a space between", u"a@example.org b@example.org"_s);
    bad("two addresses with a comma between", u"a@example.org, b@example.org"_s);
    bad("two words before the at sign", u"john doe@example.org"_s);
    bad("a leading dot", u".ann@example.org"_s);
    bad("a trailing dot in the local part", u"ann.@example.org"_s);
    bad("two dots", u"a..b@example.org"_s);
    bad("a domain that begins with a dot", u"ann@.example.org"_s);
    bad("a domain that ends with a dot", u"ann@example.org."_s);
    bad("a domain with two dots", u"ann@example..org"_s);
    bad("a label that begins with a hyphen", u"ann@-example.org"_s);
    bad("a label that ends with a hyphen", u"ann@example-.org"_s);
    bad("a label of 64 octets", u"ann@"_s + QString(64, u'a') + u".org"_s);
    bad("a domain of 256 octets", u"ann@"_s + QString(QString(63, u'a') + u'.').repeated(4) + u"org"_s);
    bad("a character that no domain has", u"ann@exa$mple.org"_s);
    bad("an empty literal", u"ann@[]"_s);
    bad("a space in a literal", u"ann@[192.0.2.1 ]"_s);
    bad("words after a literal", u"ann@[192.0.2.1].org"_s);
    bad("a quote that never ends", uR"("Ann <ann@example.org>)"_s);
    bad("a comment that never ends", u"ann@example.org (Ann"_s);
    bad("a literal that never ends", u"ann@[192.0.2.1"_s);
    bad("a bracket that never ends", u"Ann <ann@example.org"_s);
    bad("a bracket that never begins", u"ann@example.org>"_s);
    bad("brackets the wrong way round", u">ann@example.org<"_s);
    bad("brackets twice", u"<<ann@example.org>>"_s);
    bad("words after the brackets", u"<ann@example.org> Ann"_s);
    bad("an empty quoted local part", uR"(""@example.org)"_s);
    bad("a backslash outside quotes", uR"(a\b@example.org)"_s);
    bad("a group", u"Team: ann@example.org;"_s);
    bad("a route without an address", u"<@a.example>"_s);
    bad("a local part of 256 octets", QString(256, u'a') + u"@example.org"_s);
    bad("a bell", u"an\an@example.org"_s);
    bad("an escape in a name", u"A\x1bnn <ann@example.org>"_s);
    bad("a zero-width space in a local part", u"an\u200bn@example.org"_s);
    bad("a turned writing direction in a local part", u"an\u202en@example.org"_s);
    bad("a lone surrogate", QString(QChar(0xd83d)) + u"@example.org"_s);
    breaksLine("a line break in a name", u"Ann\r\nBcc: x@example.org <ann@example.org>"_s);
    breaksLine("a line feed in a quoted name", u"\"Ann\nRoe\" <ann@example.org>"_s);
    breaksLine("a carriage return after the address", u"ann@example.org\r"_s);
    breaksLine("a NUL", u"ann"_s + QChar(0) + u"@example.org"_s);
    bad("a line break in an encoded word", u"=?utf-8?Q?Ann=0D=0ABcc:_x?= <ann@example.org>"_s);
    bad("a NUL in an encoded word", u"=?utf-8?B?AEE=?= <ann@example.org>"_s);
}

void AddressTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const Problem, problem);

    const auto address = Address::parse(text);

    QVERIFY2(!address, qPrintable(address ? address->toText() : QString()));
    QCOMPARE(address.error().problem, problem);
    QVERIFY(text.contains(address.error().subject));
}

void AddressTest::roundTrips_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *sentence, const Address &address, const QString &text) {
        QTest::newRow(sentence) << address << text;
    };

    row("no name", {{}, u"ann"_s, u"example.org"_s}, u"ann@example.org"_s);
    row("a plain name", {u"Ann Roe"_s, u"ann"_s, u"example.org"_s}, u"Ann Roe <ann@example.org>"_s);
    row("a name with dots", {u"Dr. Ann"_s, u"ann"_s, u"example.org"_s}, u"Dr. Ann <ann@example.org>"_s);
    row("a name with a comma", {u"Roe, Ann"_s, u"ann"_s, u"example.org"_s}, u"\"Roe, Ann\" <ann@example.org>"_s);
    row("a name with quotes and a backslash", {uR"(A "b" \c)"_s, u"ann"_s, u"example.org"_s},
        uR"("A \"b\" \\c" <ann@example.org>)"_s);
    row("a name with two spaces", {u"Ann  Roe"_s, u"ann"_s, u"example.org"_s}, u"\"Ann  Roe\" <ann@example.org>"_s);
    row("a name that looks encoded", {u"=?utf-8?Q?x?="_s, u"ann"_s, u"example.org"_s},
        u"\"=?utf-8?Q?x?=\" <ann@example.org>"_s);
    row("a name in three scripts", {u"Ann Анна 安"_s, u"ann"_s, u"example.org"_s}, u"Ann Анна 安 <ann@example.org>"_s);
    row("a local part that must be quoted", {u"Ann"_s, u"a b\"c"_s, u"example.org"_s},
        uR"(Ann <"a b\"c"@example.org>)"_s);
    row("a literal", {{}, u"ann"_s, u"[IPv6:::1]"_s}, u"ann@[IPv6:::1]"_s);
}

void AddressTest::roundTrips()
{
    QFETCH(const Address, address);
    QFETCH(const QString, text);

    QCOMPARE(address.toText(), text);
    const auto parsed = Address::parse(text);
    QVERIFY2(parsed, qPrintable(text));
    QCOMPARE(*parsed, address);
}

void AddressTest::parsesLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *sentence, const QString &text, const QStringList &expected) {
        QTest::newRow(sentence) << text << expected;
    };

    row("nothing", u""_s, {});
    row("separators only", u" , ;, "_s, {});
    row("a comment only", u"(nobody)"_s, {});
    row("one", u"a@example.org"_s, {u"a@example.org"_s});
    row("commas", u"a@example.org, b@example.org"_s, {u"a@example.org"_s, u"b@example.org"_s});
    row("semicolons, as some programs write them", u"a@example.org; b@example.org;"_s,
        {u"a@example.org"_s, u"b@example.org"_s});
    row("empty places (RFC 5322 4.4)", u",a@example.org,,(x),b@example.org,"_s,
        {u"a@example.org"_s, u"b@example.org"_s});
    row("separators inside quotes and comments", uR"("A, B; C" <a@example.org>, b@example.org (one, two))"_s,
        {u"a@example.org"_s, u"b@example.org"_s});
    row("a group", u"Team: a@example.org, Bo <b@example.org>;"_s, {u"a@example.org"_s, u"b@example.org"_s});
    row("an empty group", u"undisclosed-recipients:;"_s, {});
    row("a group between addresses", u"a@example.org, \"My: team\": b@example.org;, c@example.org"_s,
        {u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s});
    row("a group whose end is missing", u"Team: a@example.org"_s, {u"a@example.org"_s});
    row("two groups", u"A: a@example.org; B: b@example.org;"_s, {u"a@example.org"_s, u"b@example.org"_s});
    row("a route with commas", u"<@x.example,@y.example:a@example.org>, b@example.org"_s,
        {u"a@example.org"_s, u"b@example.org"_s});
    row("a literal with colons", u"a@[IPv6:2001:db8::1], b@example.org"_s,
        {u"a@[IPv6:2001:db8::1]"_s, u"b@example.org"_s});
}

void AddressTest::parsesLists()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);

    const auto addresses = Message::parseAddressList(text);

    QVERIFY2(addresses, qPrintable(addresses ? QString() : addresses.error().subject));
    QCOMPARE(mailboxes(*addresses), expected);
}

void AddressTest::namesTheFirstBadAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");

    QTest::newRow("the second of three") << u"a@example.org, bo, @c"_s << u"bo"_s;
    QTest::newRow("with its name and brackets") << u"a@example.org; Bo <b@>"_s << u"Bo <b@>"_s;
    QTest::newRow("a group in a group") << u"A: B: b@example.org;;"_s << u"B: b@example.org"_s;
    QTest::newRow("a member of a group") << u"A: b, c@example.org;"_s << u"b"_s;
    QTest::newRow("all that follows an open quote")
        << u"a@example.org, \"b <b@example.org>, c@example.org"_s << u"\"b <b@example.org>, c@example.org"_s;
}

void AddressTest::namesTheFirstBadAddress()
{
    QFETCH(const QString, text);
    QFETCH(const QString, subject);

    const auto addresses = Message::parseAddressList(text);

    QVERIFY(!addresses);
    QCOMPARE(addresses.error().problem, Problem::BadAddress);
    QCOMPARE(addresses.error().subject, subject);
}

void AddressTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char *sentence, const QString &text, const QStringList &pieces) {
        QTest::newRow(sentence) << text << pieces;
    };

    row("nothing", u" ,;\r\n "_s, {});
    row("pieces are not judged", u"ann, <x, y>; \tb@"_s, {u"ann"_s, u"<x, y>"_s, u"b@"_s});
    row("a column from a spreadsheet", u"a@example.org\r\nb@example.org\n\nc@example.org\r"_s,
        {u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s});
    row("a quoted comma", u"\"Roe, Ann\" <a@example.org>, b@example.org"_s,
        {u"\"Roe, Ann\" <a@example.org>"_s, u"b@example.org"_s});
    row("an escaped quote", uR"("A \", B" <a@example.org>, b)"_s, {uR"("A \", B" <a@example.org>)"_s, u"b"_s});
    row("a comment with a comma", u"a@example.org (x (y), z), b"_s, {u"a@example.org (x (y), z)"_s, u"b"_s});
    row("a parenthesis that closes nothing", u"a), b"_s, {u"a)"_s, u"b"_s});
    row("an open quote keeps what follows", u"\"Roe, Ann"_s, {u"\"Roe, Ann"_s});
    row("an open quote ends with its line", u"\"Roe, Ann\nb@example.org"_s, {u"\"Roe, Ann"_s, u"b@example.org"_s});
    row("a group loses its name", u"Team: a@example.org, b@example.org;"_s, {u"a@example.org"_s, u"b@example.org"_s});
    row("a colon in a literal stays", u"a@[IPv6:::1], b"_s, {u"a@[IPv6:::1]"_s, u"b"_s});
    row("a colon in a route stays", u"<@r.example:a@example.org>"_s, {u"<@r.example:a@example.org>"_s});
}

void AddressTest::splits()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, pieces);

    QCOMPARE(Message::splitAddressList(text), pieces);
}

void AddressTest::dropsDuplicates()
{
    const auto addresses
        = Message::parseAddressList(u"Ann <ann@example.org>, ANN@example.org, Other <ann@EXAMPLE.org>, "
                                    "b@bücher.example, b@xn--bcher-kva.example, \"ann\"@example.org"_s);
    QVERIFY(addresses);

    const auto unique = Message::withoutDuplicates(*addresses);

    QCOMPARE(mailboxes(unique), (QStringList{u"ann@example.org"_s, u"ANN@example.org"_s, u"b@bücher.example"_s}));
    QCOMPARE(unique.first().displayName, u"Ann"_s);
}

void AddressTest::knowsWhatNeedsSmtpUtf8()
{
    QVERIFY(!(Address{u"Jörg"_s, u"j"_s, u"bücher.example"_s}.needsSmtpUtf8()));
    QVERIFY((Address{{}, u"jörg"_s, u"example.org"_s}.needsSmtpUtf8()));
}

void AddressTest::boundsTheList()
{
    const QString most = u"a@b,"_s.repeated(Base::Limits::recipients);
    QVERIFY(Message::parseAddressList(most));
    const QStringList tooLong{most + u"a@b"_s, QString(Base::Limits::addressListOctets + 1, u' ')};
    for (const QString &text : tooLong) {
        const auto addresses = Message::parseAddressList(text);
        QVERIFY(!addresses);
        QCOMPARE(addresses.error().problem, Base::Problem::TooManyRecipients);
        QCOMPARE(addresses.error().arguments, QStringList{u"10000"_s});
    }
    QVERIFY(!Message::parseAddressList(QString(Base::Limits::addressListOctets, u'(')));
}

QTEST_APPLESS_MAIN(AddressTest)
#include "tst_address.moc"
