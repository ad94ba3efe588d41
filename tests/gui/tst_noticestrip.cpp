// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/common/noticestrip.h"

using namespace Qt::StringLiterals;
using Ui::NoticeStrip;

namespace {

QList<QPushButton *> shownButtons(const NoticeStrip &strip)
{
    QList<QPushButton *> buttons = strip.findChildren<QPushButton *>();
    buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
    return buttons;
}

} // namespace

class TestNoticeStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsANoticeUntilItIsCleared();
    void nextNoticeTakesThePlaceOfTheFirst();
    void buttonMayClearTheStripItStandsIn();
    void closingIsTold();
    void buttonsGoBelowWhereItIsNarrow();
};

void TestNoticeStrip::showsANoticeUntilItIsCleared()
{
    NoticeStrip strip;
    QVERIFY(strip.isHidden());

    strip.post({Ui::Tone::No, u"<b>The letter has no recipient.</b>"_s, {}});

    QVERIFY(strip.isVisible());
    QCOMPARE(strip.accessibleName(), u"<b>The letter has no recipient.</b>"_s);
    QCOMPARE(strip.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    strip.clear();
    QVERIFY(strip.isHidden());
    QCOMPARE(strip.text(), QString());
}

void TestNoticeStrip::nextNoticeTakesThePlaceOfTheFirst()
{
    NoticeStrip strip;
    strip.post({Ui::Tone::Note, u"First"_s, {{u"Undo"_s, [] {
                                              }}}});

    strip.post({Ui::Tone::Done, u"Second"_s,
        {{u"Open"_s,
             [] {
             }},
            {u"Again"_s, [] {
             }}}});

    QCOMPARE(strip.text(), u"Second"_s);
    QCOMPARE(shownButtons(strip).size(), 2);
    QCOMPARE(shownButtons(strip).constFirst()->text(), u"Open"_s);
}

void TestNoticeStrip::buttonMayClearTheStripItStandsIn()
{
    NoticeStrip strip;
    int presses = 0;
    const auto press = [&] {
        strip.clear();
        ++presses;
    };
    strip.post({Ui::Tone::Note, u"Forgotten."_s, {{u"Undo"_s, press}}});

    QTest::mouseClick(shownButtons(strip).constFirst(), Qt::LeftButton);

    QCOMPARE(presses, 1);
    QVERIFY(strip.isHidden());
}

void TestNoticeStrip::closingIsTold()
{
    NoticeStrip strip;
    const QSignalSpy dismissals(&strip, &NoticeStrip::dismissed);
    strip.post({Ui::Tone::Note, u"Forgotten."_s, {}});

    strip.clear();
    QCOMPARE(dismissals.size(), 0);
    strip.post({Ui::Tone::Note, u"Forgotten."_s, {}});
    strip.findChild<QToolButton *>()->click();

    QCOMPARE(dismissals.size(), 1);
    QVERIFY(strip.isHidden());
}

void TestNoticeStrip::buttonsGoBelowWhereItIsNarrow()
{
    NoticeStrip strip;
    strip.resize(900, 40);
    strip.post({Ui::Tone::Later, u"One of the recipients was refused, the letter went to the others."_s,
        {{u"Write to the refused again"_s, [] {
          }}}});
    const auto *text = strip.findChild<QLabel *>();
    const auto edge = [&strip](const QWidget *widget) {
        return widget->mapTo(&strip, QPoint()).y();
    };
    QTRY_VERIFY(edge(shownButtons(strip).constFirst()) < edge(text) + text->height());

    strip.resize(360, 120);

    QTRY_VERIFY(edge(shownButtons(strip).constFirst()) >= edge(text) + text->height());
}

QTEST_MAIN(TestNoticeStrip)
#include "tst_noticestrip.moc"
