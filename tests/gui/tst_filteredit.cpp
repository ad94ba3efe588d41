// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/transcript/filteredit.h"

using namespace Qt::StringLiterals;

/// The line in which a filter is typed, with its suggestions open.
class TestFilterEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void enterRunsWhatWasTyped_data();
    void enterRunsWhatWasTyped();
    void aSuggestionIsTakenOnPurpose_data();
    void aSuggestionIsTakenOnPurpose();
    void tabLeavesWhereNothingIsSuggested();

private:
    void type(const QString &text);
    /// As a person does: to the list, where it has the keyboard.
    void press(Qt::Key key);

    QWidget m_window;
    Ui::FilterEdit *m_edit = new Ui::FilterEdit(&m_window);
    QLineEdit *m_next = new QLineEdit(&m_window);
};

void TestFilterEdit::init()
{
    if (m_window.layout() == nullptr) {
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(m_edit);
        column->addWidget(m_next);
        m_edit->setSuggestions(
            [](const QString &text, qsizetype cursor) { return Ui::filterSuggestions(text, cursor, nullptr); });
    }
    m_window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    m_edit->clear();
    m_edit->setFocus();
}

void TestFilterEdit::type(const QString &text)
{
    QTest::keyClicks(m_edit, text);
}

void TestFilterEdit::press(Qt::Key key)
{
    QAbstractItemView *popup = m_edit->findChild<QCompleter *>()->popup();
    QTest::keyClick(popup->isVisible() ? static_cast<QWidget *>(popup) : m_edit, key);
}

void TestFilterEdit::enterRunsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word that begins the name of a field") << u"no"_s;
    QTest::newRow("a value that begins another") << u"dir==c"_s;
    QTest::newRow("a field and the beginning of a value") << u"tls==y"_s;
}

void TestFilterEdit::enterRunsWhatWasTyped()
{
    QFETCH(QString, typed);
    const QSignalSpy run(m_edit, &QLineEdit::returnPressed);
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(m_edit->text(), typed);
    QCOMPARE(run.size(), 1);
    QVERIFY(!m_edit->findChild<QCompleter *>()->popup()->isVisible());
}

void TestFilterEdit::aSuggestionIsTakenOnPurpose_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::newRow("Down and Enter") << QList<int>{Qt::Key_Down, Qt::Key_Return};
    QTest::newRow("Tab takes the first") << QList<int>{Qt::Key_Tab};
    QTest::newRow("Down and Tab") << QList<int>{Qt::Key_Down, Qt::Key_Tab};
}

void TestFilterEdit::aSuggestionIsTakenOnPurpose()
{
    QFETCH(QList<int>, keys);
    const QSignalSpy run(m_edit, &QLineEdit::returnPressed);
    type(u"tls==y"_s);
    for (const int key : keys)
        press(static_cast<Qt::Key>(key));
    QCOMPARE(m_edit->text(), u"tls==yes"_s);
    QCOMPARE(run.size(), 0);
    QVERIFY(m_edit->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(run.size(), 1);
}

void TestFilterEdit::tabLeavesWhereNothingIsSuggested()
{
    type(u"tls==yes"_s);
    press(Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
}

QTEST_MAIN(TestFilterEdit)

#include "tst_filteredit.moc"
