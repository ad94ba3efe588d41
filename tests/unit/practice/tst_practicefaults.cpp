// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "practice/faults.h"

using namespace Qt::StringLiterals;
using Practice::Fault;
using Practice::FaultComplaint;
using Practice::FaultRule;
using Practice::Faults;

class PracticeFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesAreRead_data();
    void rulesAreRead();
    void complaintsNameTheLine_data();
    void complaintsNameTheLine();
    void commentsAndEmptyLinesAreNoRules();
};

Q_DECLARE_METATYPE(Practice::FaultRule)

void PracticeFaultsTest::rulesAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FaultRule>("rule");
    const auto row = [](const QByteArray &line, FaultRule rule) {
        rule.fault.rule = line;
        QTest::newRow(line.constData()) << line << rule;
    };
    using enum Fault::Kind;
    row("quit: drop", {.place = "QUIT", .fault = {.kind = Drop}});
    row("Rcpt *@x.example nth 2-: reset",
        {.place = "RCPT", .pattern = "*@x.example", .first = 2, .fault = {.kind = Reset}});
    row("rcpt bo@[IPv6:::1] nth 3: skip",
        {.place = "RCPT", .pattern = "bo@[IPv6:::1]", .first = 3, .last = 3, .fault = {.kind = Skip}});
    row("body after 1000 nth 1-4: stall",
        {.place = "BODY", .first = 1, .last = 4, .after = 1000, .fault = {.kind = Stall}});
    row("any: delay 0.2 then cut 0",
        {.place = "ANY", .fault = {.kind = Cut, .delay = std::chrono::milliseconds(200), .count = 0}});
    row("mail: reply 450 4.2.0 a: b",
        {.place = "MAIL", .fault = {.kind = Reply, .answer = {450, "4.2.0", {"a: b"_ba}}}});
    row("mail: reply 250", {.place = "MAIL", .fault = {.kind = Reply, .answer = {250, {}, {QByteArray("")}}}});
    row("mail: send \\x41\\\\\\t\\r\\n", {.place = "MAIL", .fault = {.kind = Send, .octets = "A\\\t\r\n"}});
}

void PracticeFaultsTest::rulesAreRead()
{
    QFETCH(QByteArray, line);
    QFETCH(FaultRule, rule);
    const auto parsed = Faults::parse(line);
    if (const auto *complaint = std::get_if<FaultComplaint>(&parsed))
        QFAIL(qPrintable(complaint->sentence));
    QCOMPARE(std::get<Faults>(parsed).rules().size(), 1);
    QVERIFY(std::get<Faults>(parsed).rules().constFirst() == rule);
}

void PracticeFaultsTest::complaintsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const QByteArray &line, const QString &part) {
        QTest::newRow(line.constData()) << line << part;
    };
    row("rctp: drop", u"begins with a place"_s);
    row("drop", u"has a colon"_s);
    row("mail:drop", u"has a colon"_s);
    row("mail:", u"behind the colon"_s);
    row("mail: explode", u"behind the colon"_s);
    row("mail: drop now", u"behind the colon"_s);
    row("mail a b: drop", u"before the colon"_s);
    row("mail nth: drop", u"nth wants"_s);
    row("mail nth 0: drop", u"nth wants"_s);
    row("mail nth 3-2: drop", u"nth wants"_s);
    row("mail nth 1-2-3: drop", u"nth wants"_s);
    row("mail after 5: drop", u"behind body alone"_s);
    row("body after many: drop", u"after wants"_s);
    row("mail: reply", u"reply wants"_s);
    row("mail: reply 45 no", u"reply wants"_s);
    row("mail: reply no", u"reply wants"_s);
    row("mail: reply 450 a\\qb", u"a backslash begins"_s);
    row("mail: send", u"send wants"_s);
    row("mail: send \\x4", u"a backslash begins"_s);
    row("mail: send a\\", u"a backslash begins"_s);
    row("mail: cut", u"cut wants"_s);
    row("mail: cut -1", u"cut wants"_s);
    row("mail: drip fast", u"drip wants"_s);
    row("mail: delay", u"delay wants"_s);
    row("mail: delay nan", u"delay wants"_s);
    row("mail: delay 86401", u"delay wants"_s);
    row("mail: delay 1 drop", u"delay wants"_s);
    row("mail: delay 1 then", u"behind the colon"_s);
    row("handshake: reply 500 no", u"in the handshake"_s);
    row("body: twice", u"in the body"_s);
    row("body: reply 250 fine", u"must refuse"_s);
}

void PracticeFaultsTest::complaintsNameTheLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, part);
    const auto parsed = Faults::parse("# a comment\nquit: drop\n"_ba.append(line));
    const auto *complaint = std::get_if<FaultComplaint>(&parsed);
    QVERIFY2(complaint, "there was no complaint");
    QCOMPARE(complaint->line, 3);
    QVERIFY2(complaint->sentence.contains(part), qPrintable(complaint->sentence));
}

void PracticeFaultsTest::commentsAndEmptyLinesAreNoRules()
{
    const auto parsed = Faults::parse("\n  # mail: drop\r\n\t\nquit: drop\r\n");
    QVERIFY(std::holds_alternative<Faults>(parsed));
    QCOMPARE(std::get<Faults>(parsed).rules().size(), 1);
}

QTEST_GUILESS_MAIN(PracticeFaultsTest)

#include "tst_practicefaults.moc"
