// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <memory>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "desk.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "ui/console/blockdialog.h"
#include "ui/console/consoleline.h"
#include "ui/console/consolepane.h"
#include "ui/console/handlogindialog.h"
#include "ui/console/repeaterpane.h"
#include "workbench/pastconversation.h"

using namespace Qt::StringLiterals;
using Smtp::SessionStep;

class TestConsolePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLetterIsTypedByKeyboardAlone();
    void whatIsTypedWhileItConnectsIsTheFirstLine();
    void aConnectionOfTheRepeaterLeavesTheKeyboardThere();
    void aWrongLineIsExplained_data();
    void aWrongLineIsExplained();
    void aLineIsCompletedByTab();
    void theLastLinesAreRemembered();
    void aSecretIsTypedUnseenAndForgotten();
    void passwordsGoOutInClearOnlyWhereTheUserSaysSo();
    void aVerbFromElsewhereBeginsALine();
    void onlyAllowedVerbsCanBePressed();
    void aVerbWithoutArgumentIsSaidAtOnce();
    void theProgramLogsIn();
    void severalLinesArePastedAsABlock();
    void theLineEndIsShown();
    void aConversationIsRepeated();
    void theChosenLinesAloneAreRepeatedByKeys();
    void linesAreOrderedByKeys();
    void theLinesFollowTheAppearance();
    void aConversationIsRepeatedWhereItWasSaid();
    void aConversationUnderWayIsWaitedFor();
    void everythingHasAName();

private:
    [[nodiscard]] Workbench::ConsoleDesk &desk() { return m_desk->bench().console(); }
    [[nodiscard]] Ui::ConsoleLine &line() { return *m_pane->findChild<Ui::ConsoleLine *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QString allText() const;
    [[nodiscard]] QString conversation();
    void open();
    /// Types it, and waits for the reply.
    void say(const QString &text, int code);

    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::ConsolePane> m_pane;
};

void TestConsolePane::init()
{
    m_desk = std::make_unique<Support::Desk>();
    m_desk->bench().practice().start();
    m_pane = std::make_unique<Ui::ConsolePane>(m_desk->bench());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestConsolePane::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << conversation();
    m_pane.reset();
    m_desk.reset();
}

QString TestConsolePane::conversation()
{
    const Transcript::Store *store = m_desk->bench().dialogue().transcript();
    return store != nullptr ? Transcript::asText(*store) : QString();
}

QPushButton *TestConsolePane::button(const QString &text) const
{
    for (auto *candidate : m_pane->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QString TestConsolePane::allText() const
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

void TestConsolePane::open()
{
    button(u"Connect"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(desk().snapshot().isOpen);
    QTRY_VERIFY(line().hasFocus());
}

void TestConsolePane::say(const QString &text, int code)
{
    QTest::keyClicks(&line(), text);
    QTest::keyClick(&line(), Qt::Key_Return);
    QTRY_VERIFY(!desk().snapshot().session.isAnythingPending());
    QCOMPARE(desk().snapshot().lastReply.code, code);
}

void TestConsolePane::aLetterIsTypedByKeyboardAlone()
{
    open();
    say(u"EHLO desk.example.org"_s, 250);
    say(u"MAIL FROM:<ann@example.org>"_s, 250);
    say(u"RCPT TO:<bob@example.org>"_s, 250);
    say(u"DATA"_s, 354);
    QVERIFY(allText().contains(u"up to the lone dot"_s));
    for (const auto &text : {u"Subject: x"_s, u""_s, u"Hello"_s}) {
        QTest::keyClicks(&line(), text);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    say(u"."_s, 250);
    QCOMPARE(m_desk->bench().practice().snapshot().messages.size(), 1);
    say(u"QUIT"_s, 221);
    QTRY_VERIFY(!desk().snapshot().isOpen);
    QVERIFY(button(u"Connect"_s) != nullptr);
}

void TestConsolePane::whatIsTypedWhileItConnectsIsTheFirstLine()
{
    button(u"Connect"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(desk().snapshot().isConnecting);
    QTest::keyClicks(QApplication::focusWidget(), u"EHLO desk.example.org"_s); // with a blank, which presses buttons
    QTRY_VERIFY(desk().snapshot().isOpen);
    QCOMPARE(line().text(), u"EHLO desk.example.org"_s);
    say({}, 250);
}

void TestConsolePane::aConnectionOfTheRepeaterLeavesTheKeyboardThere()
{
    Ui::RepeaterPane repeater(m_desk->bench());
    repeater.show();
    QVERIFY(QTest::qWaitForWindowActive(&repeater));
    auto *list = repeater.findChild<QTableWidget *>();
    list->setFocus();
    QVERIFY(desk().connectTo(m_desk->bench().practice().snapshot().endpoint.toText(), false));
    QTRY_VERIFY(desk().snapshot().isOpen);
    QVERIFY(list->hasFocus());
}

void TestConsolePane::aWrongLineIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addRow("a blank") << u"MAIL FROM: <a@b.example>"_s << u"No blank may stand"_s;
    QTest::addRow("no brackets") << u"MAIL FROM:a@b.example"_s << u"angle brackets: <a@b.example>"_s;
    QTest::addRow("too early") << u"DATA"_s << u"Say MAIL first"_s;
    QTest::addRow("another verb meant") << u"MIAL FROM:<>"_s << u"Do you mean MAIL?"_s;
    QTest::addRow("a short name") << u"EHLO my_desk"_s << u"no full host name"_s;
    QTest::addRow("an open bracket is no fault yet") << u"MAIL FROM:<"_s << u"Next comes the address"_s;
    QTest::addRow("a value is no fault yet") << u"MAIL FROM:<a@b.example> SIZE="_s << u"Next comes the value of SIZE"_s;
    QTest::addRow("not announced") << u"MAIL FROM:<a@b.example> XYZ"_s << u"has not announced XYZ"_s;
}

void TestConsolePane::aWrongLineIsExplained()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    open();
    say(u"EHLO desk.example.org"_s, 250);
    QTest::keyClicks(&line(), text);
    QVERIFY2(allText().contains(words), qPrintable(allText()));
}

void TestConsolePane::aLineIsCompletedByTab()
{
    open();
    say(u"EHLO desk.example.org"_s, 250);
    QTest::keyClicks(&line(), u"m"_s);
    QTest::keyClick(&line(), Qt::Key_Tab);
    QCOMPARE(line().text(), u"MAIL FROM:<"_s);
    QTest::keyClicks(&line(), u"ann@example.org> S"_s);
    QTest::keyClick(&line(), Qt::Key_Tab);
    QVERIFY2(line().text().endsWith(u"> SIZE="_s), qPrintable(line().text()));
    line().setText(u"RC"_s); // which may not be said before MAIL
    QTest::keyClick(&line(), Qt::Key_Tab);
    QVERIFY2(line().hasFocus(), "what is typed next belongs into the line");
    QCOMPARE(line().text(), u"RC"_s);
    QTest::keyClick(&line(), Qt::Key_Backtab);
    QVERIFY2(!line().hasFocus(), "Shift+Tab leaves any line");
    line().setFocus();
    line().clear();
    QTest::keyClick(&line(), Qt::Key_Tab);
    QVERIFY2(!line().hasFocus(), "Tab leaves an empty line");
}

void TestConsolePane::theLastLinesAreRemembered()
{
    open();
    say(u"EHLO desk.example.org"_s, 250);
    say(u"NOOP"_s, 250);
    QTest::keyClick(&line(), Qt::Key_Up);
    QTest::keyClick(&line(), Qt::Key_Up);
    QCOMPARE(line().text(), u"EHLO desk.example.org"_s);
    QTest::keyClick(&line(), Qt::Key_Down);
    QCOMPARE(line().text(), u"NOOP"_s);
    QTest::keyClick(&line(), Qt::Key_Down);
    QCOMPARE(line().text(), QString());
}

void TestConsolePane::aSecretIsTypedUnseenAndForgotten()
{
    open();
    say(u"EHLO desk.example.org"_s, 250);
    say(u"STARTTLS"_s, 220);
    QTRY_VERIFY(desk().snapshot().session.settled().isEncrypted);
    say(u"EHLO desk.example.org"_s, 250);
    say(u"AUTH LOGIN"_s, 334);
    QCOMPARE(line().echoMode(), QLineEdit::Password);
    say(QString::fromLatin1("ann"_ba.toBase64()), 334);
    say(QString::fromLatin1("open sesame"_ba.toBase64()), 235);
    QCOMPARE(line().echoMode(), QLineEdit::Normal);
    QTest::keyClick(&line(), Qt::Key_Up);
    QCOMPARE(line().text(), u"AUTH LOGIN"_s);
    QVERIFY(!conversation().contains(QString::fromLatin1("open sesame"_ba.toBase64())));
}

void TestConsolePane::passwordsGoOutInClearOnlyWhereTheUserSaysSo()
{
    auto *box = m_pane->findChild<QCheckBox *>(u"passwordsInClear"_s);
    open();
    QVERIFY(!box->isVisible()); // on this machine there is nobody else
    desk().hangUp();
    QTRY_VERIFY(!desk().snapshot().isOpen && !m_desk->bench().dialogue().snapshot().isRunning);
    // The same server, by a name that does not tell that it is on this machine.
    const QString elsewhere = u"0.0.0.0:%1"_s.arg(m_desk->bench().practice().snapshot().endpoint.port);
    QVERIFY(desk().connectTo(elsewhere, false));
    QTRY_VERIFY(desk().snapshot().isOpen);
    say(u"EHLO desk.example.org"_s, 250);
    QVERIFY(box->isVisible() && !box->isChecked());
    box->click();
    QVERIFY(desk().snapshot().areSecretsAllowedInClear);
    desk().hangUp();
    QTRY_VERIFY(!desk().snapshot().isOpen && !m_desk->bench().dialogue().snapshot().isRunning);
    QVERIFY(!box->isVisible());
    QVERIFY(desk().connectTo(elsewhere, false));
    QVERIFY(!desk().snapshot().areSecretsAllowedInClear); // said for one connection
}

void TestConsolePane::aVerbFromElsewhereBeginsALine()
{
    m_pane->begin("MAIL"); // nobody is there yet
    QVERIFY(line().text().startsWith(u"MAIL"_s));
    QVERIFY(!line().hasFocus());
    line().clear();
    open();
    say(u"EHLO desk.example.org"_s, 250);
    m_pane->begin("MAIL");
    QVERIFY(line().hasFocus());
    QCOMPARE(line().text(), u"MAIL FROM:<"_s);
    QVERIFY(!conversation().contains(u"C: MAIL"_s)); // whoever reads has the last word
}

void TestConsolePane::onlyAllowedVerbsCanBePressed()
{
    QVERIFY(!button(u"EHLO"_s)->isEnabled());
    open();
    QVERIFY(button(u"EHLO"_s)->isEnabled());
    QVERIFY(!button(u"DATA"_s)->isEnabled());
    QCOMPARE(button(u"DATA"_s)->toolTip(), u"Say EHLO first."_s);
}

void TestConsolePane::aVerbWithoutArgumentIsSaidAtOnce()
{
    open();
    button(u"NOOP"_s)->click();
    QTRY_COMPARE(desk().snapshot().lastReply.code, 250);
    button(u"EHLO"_s)->click();
    QCOMPARE(line().text(), u"EHLO "_s);
    QVERIFY(line().hasFocus());
}

void TestConsolePane::theProgramLogsIn()
{
    open();
    say(u"EHLO desk.example.org"_s, 250);
    say(u"STARTTLS"_s, 220);
    QTRY_VERIFY(desk().snapshot().session.settled().isEncrypted);
    say(u"EHLO desk.example.org"_s, 250);
    button(u"AUTH…"_s)->click();
    auto *dialog = m_pane->findChild<Ui::HandLoginDialog *>();
    QVERIFY(dialog != nullptr);
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"takes any name and any password"_s);
    }));
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields.at(0), u"ann"_s);
    QTest::keyClicks(fields.at(1), u"open sesame"_s);
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QTRY_VERIFY(desk().snapshot().session.settled().isLoggedIn);
    QVERIFY(!conversation().contains(u"sesame"_s));
}

void TestConsolePane::severalLinesArePastedAsABlock()
{
    open();
    QGuiApplication::clipboard()->setText(u"EHLO desk.example.org\nNOOP\n"_s);
    QTest::keySequence(&line(), QKeySequence::Paste);
    auto *dialog = m_pane->findChild<Ui::BlockDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"NOOP"_s));
    dialog->findChild<QPushButton *>()->click();
    QTRY_VERIFY(conversation().contains(u"C: NOOP"_s));
}

void TestConsolePane::theLineEndIsShown()
{
    auto *ends = m_pane->findChild<QComboBox *>();
    for (auto *candidate : m_pane->findChildren<QComboBox *>()) {
        if (candidate->accessibleName() == u"Line end"_s)
            ends = candidate;
    }
    QVERIFY(allText().contains(uR"(\r\n)"_s));
    ends->setCurrentIndex(1);
    QVERIFY(!allText().contains(uR"(\r)"_s));
    QVERIFY(allText().contains(uR"(\n)"_s));
}

void TestConsolePane::aConversationIsRepeated()
{
    open();
    say(u"EHLO desk.example.org"_s, 250);
    say(u"NOOP"_s, 250);
    Ui::RepeaterPane repeater(m_desk->bench());
    repeater.show();
    repeater.takeConversation();
    auto *list = repeater.findChild<QTableWidget *>();
    QCOMPARE(list->rowCount(), 2);
    list->item(1, 0)->setText(u"XYZZY"_s);
    QVERIFY(m_desk->bench().repeater().run({}));
    QTRY_COMPARE(list->item(1, 1)->text().left(5), u"\u2715 500"_s);
    QVERIFY(list->item(0, 1)->text().startsWith(u"\u2713 250"_s));
    QVERIFY2(list->item(1, 1)->text().size() > 6, "a reply of one line is shown whole");
}

void TestConsolePane::theChosenLinesAloneAreRepeatedByKeys()
{
    open();
    m_desk->bench().repeater().setSteps({{.text = "EHLO desk.example.org"}, {.text = "NOOP"}, {.text = "RSET"}});
    Ui::RepeaterPane repeater(m_desk->bench());
    repeater.findChild<QComboBox *>()->setCurrentIndex(1);
    repeater.show();
    QVERIFY(QTest::qWaitForWindowActive(&repeater));
    auto *list = repeater.findChild<QTableWidget *>();
    list->setFocus();
    const QKeySequence runChosen(u"Ctrl+Alt+Shift+R"_s);
    QTest::keySequence(list, runChosen); // nothing is chosen: nothing is said
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(list, runChosen);
    QTRY_VERIFY(list->item(2, 1)->text().startsWith(u"\u2713 250"_s));
    QVERIFY(list->item(1, 1)->text().startsWith(u"\u2713 250"_s));
    QVERIFY(!conversation().contains(u"C: EHLO"_s));
}

void TestConsolePane::linesAreOrderedByKeys()
{
    m_desk->bench().repeater().setSteps({{.text = "NOOP"}, {.text = "RSET"}, {.text = "HELP"}});
    Ui::RepeaterPane repeater(m_desk->bench());
    repeater.show();
    QVERIFY(QTest::qWaitForWindowActive(&repeater));
    auto *list = repeater.findChild<QTableWidget *>();
    const auto texts = [this] {
        QByteArrayList all;
        for (const Workbench::RepeatStep &step : m_desk->bench().repeater().snapshot().steps)
            all.append(step.text);
        return all;
    };
    list->setFocus();
    list->setCurrentCell(0, 0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(), (QByteArrayList{"RSET", "NOOP", "HELP"}));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(texts(), QByteArrayList{"RSET"});
    QTest::keyClick(list, Qt::Key_Insert);
    QVERIFY(list->findChild<QLineEdit *>() != nullptr);
    QTest::keyClicks(list->findChild<QLineEdit *>(), u"VRFY ann"_s);
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(texts(), (QByteArrayList{"RSET", "VRFY ann"}));
}

void TestConsolePane::theLinesFollowTheAppearance()
{
    m_desk->bench().repeater().setSteps({{.text = "NOOP"}, {.text = "RSET", .isOn = false}});
    Ui::RepeaterPane repeater(m_desk->bench());
    auto *list = repeater.findChild<QTableWidget *>();
    QCOMPARE(list->item(0, 0)->data(Qt::ForegroundRole), QVariant()); // as the window has it
    const QColor before = list->item(1, 0)->foreground().color();
    const QPalette light = QApplication::palette();
    QApplication::setPalette(QPalette(Qt::black));
    QTRY_VERIFY(list->item(1, 0)->foreground().color() != before);
    QApplication::setPalette(light);
    QTRY_COMPARE(list->item(1, 0)->foreground().color(), before);
}

/// Another conversation that is taken brings its own server, and nothing goes to the one before.
void TestConsolePane::aConversationIsRepeatedWhereItWasSaid()
{
    Ui::RepeaterPane repeater(m_desk->bench());
    auto *server = repeater.findChild<QLineEdit *>();
    for (auto *candidate : repeater.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == u"Host and port"_s)
            server = candidate;
    }
    auto *where = repeater.findChild<QComboBox *>();
    server->setText(u"other.example:25"_s);
    where->setCurrentIndex(1);
    open();
    repeater.takeConversation();
    const QString practice = m_desk->bench().practice().snapshot().endpoint.toText();
    QCOMPARE(server->text(), practice);
    QVERIFY2(where->currentIndex() == 1, "the console speaks with the same server");
    button(u"Hang up"_s)->click();
    QTRY_VERIFY(!m_desk->bench().dialogue().snapshot().isRunning);

    Workbench::PastConversation past;
    past.transcript = std::make_unique<Transcript::Store>(QDateTime::currentDateTimeUtc());
    past.report = Delivery::Report();
    past.report->server = {u"mail.example.org"_s, 587};
    m_desk->bench().dialogue().showPast(std::move(past));
    repeater.takeConversation();
    QCOMPARE(server->text(), u"mail.example.org:587"_s);
    QCOMPARE(where->currentIndex(), 0);

    past = {};
    static const Base::SystemClock clock;
    past.transcript = std::make_unique<Transcript::Store>(clock);
    past.transcript->appendReplyLine("220 mail.example.org\r\n", true, 0);
    m_desk->bench().dialogue().showPast(std::move(past));
    const auto boxes = repeater.findChildren<QCheckBox *>();
    const auto tls
        = std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text() == u"TLS from the start"_s; });
    QVERIFY(tls != boxes.end());
    QVERIFY(!(*tls)->isChecked());
    repeater.takeConversation();
    QVERIFY2(server->text().isEmpty(), "where it was said is not known");
    QVERIFY2((*tls)->isChecked(), "as it was said");
}

void TestConsolePane::aConversationUnderWayIsWaitedFor()
{
    QVERIFY2(allText().contains(u"Choose a server and connect"_s), qPrintable(allText()));
    Workbench::ComposeDesk &compose = m_desk->bench().compose();
    Message::Draft draft = compose.snapshot().draft;
    draft.to = {u"bo@example.org"_s};
    compose.setDraft(draft);
    compose.send();
    QTRY_VERIFY(desk().snapshot().isElsewhere);
    QVERIFY2(allText().contains(u"You can connect here as soon as it is over."_s), qPrintable(allText()));
    QTRY_VERIFY(allText().contains(u"Choose a server and connect"_s));
}

void TestConsolePane::everythingHasAName()
{
    Ui::RepeaterPane repeater(m_desk->bench());
    for (const QWidget *pane : {static_cast<QWidget *>(m_pane.get()), static_cast<QWidget *>(&repeater)}) {
        for (const QWidget *widget : pane->findChildren<QWidget *>()) {
            const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed
                = !widget->accessibleName().isEmpty() || (pressed != nullptr && !pressed->text().isEmpty());
            const bool isField = qobject_cast<const QLineEdit *>(widget) != nullptr
                || qobject_cast<const QComboBox *>(widget) != nullptr || qobject_cast<const QPushButton *>(widget);
            const bool isInside = widget->objectName().startsWith(u"qt_"_s);
            QVERIFY2(!isField || isInside || isNamed, widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestConsolePane)
#include "tst_consolepane.moc"
