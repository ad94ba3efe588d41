// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

#include "desk.h"
#include "ui/mainwindow.h"
#include "ui/servers/serversdialog.h"

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts += action->text();
    return texts;
}

/// The texts whose underlined letter moves the keyboard or presses a button in that window.
QStringList textsIn(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            texts += label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        texts += button->text();
    return texts;
}

/// Those texts that share their underlined letter with another one.
QStringList rivals(const QStringList &texts)
{
    QMultiHash<QString, QString> textsOfKey;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            textsOfKey.insert(key.toString(), text);
    }
    QStringList found;
    for (const QString &key : textsOfKey.uniqueKeys()) {
        if (textsOfKey.count(key) > 1)
            found += textsOfKey.values(key);
    }
    return found;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void rivalsAreFound();
    void noTwoTextsOfTheWindowShareALetter();
    void everyEntryOfAMenuHasWords();
    void noTwoEntriesOfAMenuShareALetter();
    void noTwoTextsOfTheServersDialogShareALetter();

private:
    std::unique_ptr<QTranslator> m_translator;
    Support::Desk m_desk;
};

void TestLanguages::initTestCase_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TestLanguages::init()
{
    QFETCH_GLOBAL(QLocale, locale);
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(locale, u"postscope"_s, u"_"_s, u":/translations"_s));
    QCoreApplication::installTranslator(m_translator.get());
}

void TestLanguages::cleanup()
{
    m_translator.reset();
}

void TestLanguages::rivalsAreFound()
{
    QCOMPARE(rivals({u"&Save"_s, u"&Open"_s, u"Close"_s, u"A&s it is"_s}).size(), 2);
}

void TestLanguages::noTwoTextsOfTheWindowShareALetter()
{
    const Ui::MainWindow window(m_desk.bench(), m_desk.settingsPath());
    const QStringList found = rivals(textsOf(window.menuBar()->actions()) + textsIn(window));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", ")));
}

void TestLanguages::everyEntryOfAMenuHasWords()
{
    const Ui::MainWindow window(m_desk.bench(), m_desk.settingsPath());
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->title()));
    }
}

void TestLanguages::noTwoEntriesOfAMenuShareALetter()
{
    const Ui::MainWindow window(m_desk.bench(), m_desk.settingsPath());
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 6);
    QStringList found;
    for (const QMenu *menu : menus)
        found += rivals(textsOf(menu->actions()));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", ")));
}

void TestLanguages::noTwoTextsOfTheServersDialogShareALetter()
{
    const Ui::ServersDialog dialog(m_desk.bench().accounts());
    QCOMPARE(rivals(textsIn(dialog)), QStringList());
}

QTEST_MAIN(TestLanguages)

#include "tst_languages.moc"
