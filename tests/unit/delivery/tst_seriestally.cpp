// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/seriestally.h"

using namespace Qt::StringLiterals;
using Delivery::Report;
using Smtp::Outcome;

class TestSeriesTally final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesOneReportOfMany_data();
    void makesOneReportOfMany();
    void showsTheFirstLetterThatDidNotArrive();
};

namespace {

/// What a connection came to.
struct Carried {
    qsizetype letters = 0;
    qsizetype accepted = 0;
    qsizetype left = 0;
    Outcome outcome = Outcome::Accepted;
};

Report reportOf(const Carried &carried)
{
    Report report;
    report.outcome = carried.outcome;
    report.messages = carried.letters;
    report.messagesAccepted = carried.accepted;
    report.messagesLeft = carried.left;
    report.roundTrips = 5;
    if (carried.outcome != Outcome::Accepted)
        report.error = Base::Error{.problem = Base::Problem::ServiceClosing};
    return report;
}

} // namespace

Q_DECLARE_METATYPE(QList<Carried>)

void TestSeriesTally::makesOneReportOfMany_data()
{
    QTest::addColumn<QList<Carried>>("connections");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<qsizetype>("accepted");
    QTest::addColumn<qsizetype>("left");
    const auto row = [](const char *name, const QList<Carried> &connections, bool isCancelled, Outcome outcome,
                         qsizetype accepted, qsizetype left) {
        QTest::newRow(name) << connections << isCancelled << outcome << accepted << left;
    };
    using enum Outcome;
    row("all went", {{6, 6, 0}, {4, 4, 0}}, false, Accepted, 10, 0);
    row("what one left another brought", {{6, 4, 2, Deferred}, {4, 4, 0}, {2, 2, 0}}, false, Accepted, 10, 0);
    row("a connection that was refused, and the others did its work", {{6, 6, 0}, {4, 0, 4, Deferred}, {4, 4, 0}},
        false, Accepted, 10, 0);
    row("some letters were refused", {{6, 5, 0, Rejected}, {4, 4, 0}}, false, Partial, 9, 0);
    row("none got through", {{10, 0, 10, Unreachable}}, false, Unreachable, 0, 10);
    row("in the end nobody took the rest", {{10, 7, 3, Deferred}, {3, 0, 3, Deferred}}, false, Partial, 7, 3);
    row("one may have arrived", {{6, 5, 0, Unknown}, {4, 4, 0}}, false, Unknown, 9, 0);
    row("stopped by the user", {{6, 3, 3, Cancelled}, {4, 4, 0}}, true, Cancelled, 7, 3);
    row("stopped when all was done", {{10, 10, 0}}, true, Accepted, 10, 0);
}

void TestSeriesTally::makesOneReportOfMany()
{
    QFETCH(const QList<Carried>, connections);
    QFETCH(const bool, isCancelled);
    Delivery::SeriesTally tally(10);
    for (const Carried &carried : connections)
        tally.take(reportOf(carried));
    const Report total = tally.total(isCancelled);
    QTEST(total.outcome, "outcome");
    QTEST(total.messagesAccepted, "accepted");
    QTEST(total.messagesLeft, "left");
    QCOMPARE(total.messages, 10);
    QCOMPARE(total.connections, connections.size());
    QCOMPARE(total.error.has_value(), total.outcome != Outcome::Accepted);
}

void TestSeriesTally::showsTheFirstLetterThatDidNotArrive()
{
    Delivery::SeriesTally tally(3);
    tally.take(reportOf({1, 1, 0}));
    Report refused = reportOf({1, 0, 0, Outcome::Rejected});
    refused.recipients = {{u"bob@example.org"_s, Outcome::Rejected, std::nullopt}};
    tally.take(refused);
    tally.take(reportOf({1, 1, 0}));
    QCOMPARE(tally.total(false).recipients, refused.recipients);
}

QTEST_APPLESS_MAIN(TestSeriesTally)
#include "tst_seriestally.moc"
