// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/filteredrows.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::Filter;
using Transcript::FilterContext;
using Transcript::FilteredRows;
using Transcript::RowSelection;
using Transcript::Store;
using Rows = QList<quint32>;

namespace {

Filter filterOf(const QString &text)
{
    return std::get<Filter>(Filter::parse(text));
}

} // namespace

class FilteredRowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsContext_data();
    void showsContext();
    void tellsMatchesFromContext();
    void listsNothingForTheEmptyFilter();
    void followsWhatIsAppended();
    void followsWhatChanges();
    void followsMarks();
    void staysRightWhateverChanges_data();
    void staysRightWhateverChanges();
    void isSilentWhenNothingChanges();
    void worksInSlices();
    void stopsAtOnce();
    void outlivesTheStore();

private:
    void command(const QByteArray &line) { m_store->appendCommand(line + "\r\n", false); }
    void reply(const QByteArray &line, int code, qsizetype answers)
    {
        m_store->appendReplyLine(line + "\r\n", false, answers);
        m_store->completeReply(code);
    }

    Support::ManualClock m_clock;
    std::unique_ptr<Store> m_store;
};

void FilteredRowsTest::init()
{
    m_store = std::make_unique<Store>(m_clock);
    reply("220 mx", 220, 0); // 0
    command("MAIL FROM:<a@b>"); // 1
    command("RCPT TO:<c@d>"); // 2
    command("RCPT TO:<e@f>"); // 3
    reply("250 ok", 250, 2); // 4
    m_store->appendNote({Base::NoteKind::LoginSkipped, {}}); // 5
    reply("550 no", 550, 3); // 6
    reply("250 yes", 250, 4); // 7
    command("DATA"); // 8
    command("QUIT"); // 9
}

void FilteredRowsTest::showsContext_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("isWholeExchange");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("none") << u"code==550"_s << 0 << false << Rows{6};
    QTest::newRow("a line around") << u"code==550"_s << 1 << false << Rows{5, 6, 7};
    QTest::newRow("lines that overlap") << u"dir==c"_s << 1 << false << Rows{0, 1, 2, 3, 4, 7, 8, 9};
    QTest::newRow("lines beyond both ends") << u"code==550"_s << 100 << false << Rows{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("the command of a reply") << u"code==550"_s << 0 << true << Rows{2, 6};
    QTest::newRow("the reply to a command") << u"c@d"_s << 0 << true << Rows{2, 6};
    QTest::newRow("two exchanges across each other") << u"code==550 or e@f"_s << 0 << true << Rows{2, 3, 6, 7};
    QTest::newRow("a reply to nothing") << u"code==220"_s << 0 << true << Rows{0};
    QTest::newRow("a note") << u"dir==info"_s << 0 << true << Rows{5};
    QTest::newRow("lines and exchange") << u"code==550"_s << 1 << true << Rows{2, 5, 6, 7};
}

void FilteredRowsTest::showsContext()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QFETCH(bool, isWholeExchange);
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(text), {lines, isWholeExchange});
    QTEST(filtered.rows(), "rows");
}

void FilteredRowsTest::tellsMatchesFromContext()
{
    FilteredRows filtered;
    filtered.setFilter(filterOf(u"code==550"_s), {1, false});
    filtered.setStore(m_store.get());
    QCOMPARE(filtered.matchCount(), 1);
    QVERIFY(filtered.isMatch(6));
    QVERIFY(!filtered.isMatch(5));
    QCOMPARE(filtered.progress(), 1.0);
}

void FilteredRowsTest::listsNothingForTheEmptyFilter()
{
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(u"data"_s));
    filtered.setFilter(filterOf(u"code==220"_s));
    QSignalSpy changed(&filtered, &FilteredRows::rowsChanged);
    filtered.setFilter({});
    QVERIFY(!filtered.isActive());
    QVERIFY(filtered.rows().isEmpty());
    QCOMPARE(changed.size(), 1);
}

void FilteredRowsTest::followsWhatIsAppended()
{
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(u"verb==RCPT"_s));
    QCOMPARE(filtered.rows(), (Rows{2, 3, 6, 7}));
    QSignalSpy changed(&filtered, &FilteredRows::rowsChanged);
    command("NOOP");
    command("RCPT TO:<g@h>");
    QTRY_COMPARE(filtered.rows(), (Rows{2, 3, 6, 7, 11}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<qsizetype>(), 4);
}

void FilteredRowsTest::followsWhatChanges()
{
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(u"code==221"_s), {1, false});
    m_store->appendReplyLine("221 bye\r\n"_ba, false, 10);
    QTRY_VERIFY(!filtered.isBusy());
    QCOMPARE(filtered.rows(), Rows());
    m_store->completeReply(221);
    QTRY_COMPARE(filtered.rows(), (Rows{9, 10}));
}

void FilteredRowsTest::followsMarks()
{
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(u"mark"_s));
    m_store->annotate(3, {.isMarked = true});
    m_store->annotate(7, {.isMarked = true});
    QTRY_COMPARE(filtered.rows(), (Rows{3, 7}));
    m_store->annotate(3, {});
    QTRY_COMPARE(filtered.rows(), Rows{7});
}

void FilteredRowsTest::staysRightWhateverChanges_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("isWholeExchange");
    for (const int lines : {0, 1, 3}) {
        QTest::addRow("%d lines of context", lines) << lines << false;
        QTest::addRow("%d lines of context and whole exchanges", lines) << lines << true;
    }
}

/// Rows change here and there, and the selection is the same as one that is made anew; its announcements lead there.
void FilteredRowsTest::staysRightWhateverChanges()
{
    QFETCH(int, lines);
    QFETCH(bool, isWholeExchange);
    const FilterContext context{lines, isWholeExchange};
    const Filter filter = filterOf(u"mark or code==550"_s);
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filter, context);
    Rows followed = filtered.rows();
    connect(&filtered, &FilteredRows::rowsChanged, this, [&](qsizetype from) {
        QCOMPARE(followed.first(from), filtered.rows().first(from));
        followed = filtered.rows();
    });
    for (int round = 0; round < 60; ++round) {
        const qsizetype row = (round * 37) % m_store->size();
        m_store->annotate(row, {.isMarked = round % 3 != 0});
        if (round % 4 == 0) {
            command("RCPT TO:<x@y>");
            reply(round % 8 == 0 ? "550 no" : "250 ok", round % 8 == 0 ? 550 : 250, m_store->size());
        }
        QTRY_VERIFY(!filtered.isBusy());
        RowSelection anew(filter, context);
        anew.read(*m_store, m_store->size());
        QCOMPARE(filtered.rows(), anew.rows());
        QCOMPARE(followed, anew.rows());
    }
}

void FilteredRowsTest::isSilentWhenNothingChanges()
{
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(u"dir==c"_s), {1, true});
    QSignalSpy changed(&filtered, &FilteredRows::rowsChanged);
    QSignalSpy progressed(&filtered, &FilteredRows::progressed);
    m_store->annotate(5, {.isMarked = true});
    QTRY_VERIFY(!progressed.isEmpty());
    QCOMPARE(changed.size(), 0);
}

void FilteredRowsTest::worksInSlices()
{
    for (int i = 0; i < 300'000; ++i)
        command("NOOP");
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    QSignalSpy progressed(&filtered, &FilteredRows::progressed);
    filtered.setFilter(filterOf(u"/N(O|0)+P/"_s));
    QVERIFY(filtered.isBusy());
    QVERIFY(filtered.progress() < 1);
    QTRY_VERIFY_WITH_TIMEOUT(!filtered.isBusy(), 60'000);
    QCOMPARE(filtered.matchCount(), 300'000);
    QVERIFY(progressed.size() > 2);
}

void FilteredRowsTest::stopsAtOnce()
{
    for (int i = 0; i < 300'000; ++i)
        command("NOOP");
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(u"/N(O|0)+P/"_s));
    const qsizetype found = filtered.matchCount();
    filtered.cancel();
    QVERIFY(!filtered.isBusy());
    QVERIFY(filtered.isCancelled());
    command("NOOP");
    QVERIFY(!filtered.isBusy());
    QCOMPARE(filtered.matchCount(), found);
    filtered.setFilter(filterOf(u"code==550"_s));
    QVERIFY(!filtered.isCancelled());
    QTRY_COMPARE(filtered.rows(), Rows{6});
}

void FilteredRowsTest::outlivesTheStore()
{
    FilteredRows filtered;
    filtered.setStore(m_store.get());
    filtered.setFilter(filterOf(u"dir==c"_s));
    m_store.reset();
    QVERIFY(filtered.rows().isEmpty());
    QVERIFY(!filtered.isBusy());
}

QTEST_GUILESS_MAIN(FilteredRowsTest)
#include "tst_filteredrows.moc"
