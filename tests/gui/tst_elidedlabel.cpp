// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QTest>

#include "ui/common/elidedlabel.h"

using namespace Qt::StringLiterals;
using Ui::ElidedLabel;

class TestElidedLabel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStandsThereWhole();
    void whatDoesNotFitIsInTheToolTip();
    void aScreenReaderReadsAllOfIt();
    void nothingInTheToolTipIsMarkup();

private:
    const QString m_long = u"The server refused the recipient because nobody of that name is here"_s;
};

void TestElidedLabel::whatFitsStandsThereWhole()
{
    for (const QString &text : {m_long, u"Practice server: 1 letter"_s, u"Through: Practice server"_s, u"x"_s}) {
        ElidedLabel label;
        label.setContentsMargins(8, 0, 0, 0);
        label.setWhole(text);
        label.show();
        label.resize(label.sizeHint());
        QCOMPARE(label.text(), text);
        QCOMPARE(label.toolTip(), QString());
    }
}

void TestElidedLabel::whatDoesNotFitIsInTheToolTip()
{
    ElidedLabel label;
    label.setWhole(m_long);
    label.show();
    label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
    QVERIFY(label.text().endsWith(u'…'));
    QVERIFY(label.toolTip().contains(m_long));
    label.resize(label.sizeHint());
    QCOMPARE(label.text(), m_long);
    QCOMPARE(label.toolTip(), QString());
}

void TestElidedLabel::aScreenReaderReadsAllOfIt()
{
    ElidedLabel label;
    label.setWhole(m_long);
    label.resize(40, 20);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), m_long);
}

void TestElidedLabel::nothingInTheToolTipIsMarkup()
{
    ElidedLabel label;
    label.setWhole(u"<b>550</b> and more than there is room for"_s);
    label.show();
    label.resize(60, 20);
    QVERIFY(label.toolTip().contains(u"&lt;b&gt;550"_s));
}

QTEST_MAIN(TestElidedLabel)

#include "tst_elidedlabel.moc"
