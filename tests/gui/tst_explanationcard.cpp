// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "diagnosis/knowledge.h"
#include "support/handmadetalk.h"
#include "ui/common/theme.h"
#include "ui/explain/explanationcard.h"
#include "ui/explain/lineview.h"
#include "ui/explain/verblinks.h"

using namespace Qt::StringLiterals;

namespace {

/// A window with the card of the newest row between two fields that take the keyboard.
struct Shown {
    explicit Shown(const Transcript::Store &store, qsizetype row = -1)
        : card(new Ui::ExplanationCard(
              Diagnosis::explain(store, row < 0 ? store.size() - 1 : row, Diagnosis::Knowledge())))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(card);
        column->addWidget(after);
        window.resize(400, 600);
        window.show();
    }
    [[nodiscard]] Ui::LineView &line() const { return *card->findChild<Ui::LineView *>(); }
    [[nodiscard]] QString visibleText() const
    {
        QStringList texts;
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    /// The part in question, by what a screen reader says.
    [[nodiscard]] QString piece() const { return line().accessibleName().section(u": "_s, 0, 0); }

    QWidget window;
    QLineEdit *before = new QLineEdit;
    Ui::ExplanationCard *card;
    QLineEdit *after = new QLineEdit;
};

} // namespace

class ExplanationCardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVerbIsInQuestionFirst();
    void theArrowKeysWalkThroughTheParts();
    void tabWalksAndLeavesBehindTheLastPart();
    void thePointerFindsTheSmallestPart();
    void thePartInQuestionIsListedOnce();
    void aReplySaysWhatToDoInAWord_data();
    void aReplySaysWhatToDoInAWord();
    void eachDigitHasItsBox();
    void aRefusalSaysWhyHere();
    void theVerbsThatMayComeAreNamed();
    void aVerbThatMayComeIsChosenByKey();
    void aCapabilitySaysWhetherItWasUsed();
    void aLetterHasNoLine();
    void aLongLineIsFolded();
    void besideManyLinesStandsThePartInQuestion();
};

void ExplanationCardTest::theVerbIsInQuestionFirst()
{
    Support::HandmadeTalk talk;
    talk.say("MAIL FROM:<a@b> SIZE=9");
    const Shown shown(talk.store());
    QCOMPARE(shown.piece(), u"MAIL"_s);
    QVERIFY2(shown.visibleText().contains(u"Full form: MAIL FROM"_s), qPrintable(shown.visibleText()));
}

void ExplanationCardTest::theArrowKeysWalkThroughTheParts()
{
    Support::HandmadeTalk talk;
    talk.say("MAIL FROM:<a@b> SIZE=9");
    const Shown shown(talk.store());
    QTest::keyClick(&shown.line(), Qt::Key_Left); // there is nothing before the first
    QCOMPARE(shown.piece(), u"MAIL"_s);
    QTest::keyClick(&shown.line(), Qt::Key_Right);
    QCOMPARE(shown.piece(), u"FROM:<a@b>"_s);
    QTest::keyClick(&shown.line(), Qt::Key_End);
    QCOMPARE(shown.piece(), u"SIZE=9"_s);
    QVERIFY(shown.line().accessibleDescription().startsWith(u"Part 3 of 3"_s));
    QTest::keyClick(&shown.line(), Qt::Key_Home);
    QCOMPARE(shown.piece(), u"MAIL"_s);
}

void ExplanationCardTest::tabWalksAndLeavesBehindTheLastPart()
{
    Support::HandmadeTalk talk;
    talk.say("RCPT TO:<a@b>");
    Shown shown(talk.store());
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.before->setFocus();
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(shown.window.focusWidget(), &shown.line());
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(shown.window.focusWidget(), &shown.line());
    QCOMPARE(shown.piece(), u"TO:<a@b>"_s);
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
    QVERIFY(shown.window.focusWidget() != &shown.line());
}

void ExplanationCardTest::thePointerFindsTheSmallestPart()
{
    Support::HandmadeTalk talk;
    talk.hear("550 5.7.1 no", 0);
    const Shown shown(talk.store());
    QCOMPARE(shown.piece(), u"550"_s);
    const int digit = QFontMetrics(Ui::wireFont()).horizontalAdvance(u'0');
    QTest::mouseMove(&shown.line(), {Ui::gap + digit + digit / 2, Ui::gap + 4});
    QTRY_COMPARE(shown.piece(), u"x5z"_s);
    QTest::mouseMove(&shown.line(), {380, Ui::gap + 4}); // beside it: nothing changes
    QCOMPARE(shown.piece(), u"x5z"_s);
}

void ExplanationCardTest::thePartInQuestionIsListedOnce()
{
    Support::HandmadeTalk talk;
    talk.say("RCPT TO:<a@b>");
    const Shown shown(talk.store());
    QTest::keyClick(&shown.line(), Qt::Key_Right);
    QCOMPARE(shown.visibleText().count(u"is to get the letter"_s), 1);
    QCOMPARE(shown.visibleText().count(u"Full form"_s), 1);
}

void ExplanationCardTest::aReplySaysWhatToDoInAWord_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("word");
    QTest::newRow("2yz") << "250 ok"_ba << u"Done"_s;
    QTest::newRow("3yz") << "354 go"_ba << u"Go on"_s;
    QTest::newRow("4yz") << "450 later"_ba << u"Try later"_s;
    QTest::newRow("5yz") << "550 no"_ba << u"Do not repeat unchanged"_s;
}

void ExplanationCardTest::aReplySaysWhatToDoInAWord()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, word);
    Support::HandmadeTalk talk;
    talk.hear(reply, 0);
    const Shown shown(talk.store());
    QVERIFY2(shown.visibleText().split(u'\n').contains(word), qPrintable(shown.visibleText()));
}

void ExplanationCardTest::eachDigitHasItsBox()
{
    Support::HandmadeTalk talk;
    talk.hear("421 bye", 0);
    const QStringList texts = Shown(talk.store()).visibleText().split(u'\n');
    for (const QString &digit : {u"4"_s, u"2"_s, u"1"_s})
        QVERIFY2(texts.contains(digit), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"About the connection."_s), qPrintable(texts.join(u'|')));
}

void ExplanationCardTest::aRefusalSaysWhyHere()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    talk.talk("RCPT TO:<a@b>", "503 no", 1);
    const QString text = Shown(talk.store()).visibleText();
    QVERIFY2(text.contains(u"stood at “Ready”, where RCPT is out of place. Say MAIL first: no transaction is open."_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"Allowed there: EHLO, HELO, MAIL"_s), qPrintable(text));
}

void ExplanationCardTest::theVerbsThatMayComeAreNamed()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    talk.talk("MAIL FROM:<a@b>", "250 ok", 1);
    const QString text = Shown(talk.store()).visibleText();
    QVERIFY2(text.contains(u"What the client may do now"_s), qPrintable(text));
    QVERIFY2(text.contains(u">RCPT</a>"_s) && text.contains(u">RSET</a>"_s), qPrintable(text));
    QVERIFY2(!text.contains(u">DATA</a>"_s), qPrintable(text));
}

void ExplanationCardTest::aVerbThatMayComeIsChosenByKey()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    talk.talk("MAIL FROM:<a@b>", "250 ok", 1);
    Shown shown(talk.store());
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy chosen(shown.card, &Ui::ExplanationCard::verbChosen);
    auto *links = shown.card->findChild<Ui::VerbLinks *>();
    shown.after->setFocus();
    for (int steps = 0; shown.window.focusWidget() != links && steps < 20; ++steps)
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(shown.window.focusWidget(), links);
    QTest::keyClick(links, Qt::Key_Return);
    QTest::keyClick(links, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(links, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen.at(0) != chosen.at(1));
}

void ExplanationCardTest::aCapabilitySaysWhetherItWasUsed()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250-mail\r\n250-DSN\r\n250 SIZE 9", 1);
    talk.say("MAIL FROM:<a@b> SIZE=4");
    const QString text = Shown(talk.store(), talk.store().size() - 2).visibleText();
    QVERIFY2(text.contains(u"✓ Used in this session."_s), qPrintable(text));
    QVERIFY2(text.contains(u"○ Not used in this session so far."_s), qPrintable(text));
}

void ExplanationCardTest::aLetterHasNoLine()
{
    Support::HandmadeTalk talk;
    talk.sendLetter(100, 1, "250 ok", 1);
    const Shown shown(talk.store(), 0);
    QVERIFY(shown.card->findChild<Ui::LineView *>() == nullptr);
    QVERIFY2(shown.visibleText().contains(u"The letter: 100 octets"_s), qPrintable(shown.visibleText()));
}

void ExplanationCardTest::aLongLineIsFolded()
{
    Support::HandmadeTalk talk;
    talk.say("MAIL FROM:<" + QByteArray(200, 'a') + "@b>");
    const Shown shown(talk.store());
    QVERIFY(shown.line().heightForWidth(300) > shown.line().heightForWidth(3000));
    QVERIFY(shown.line().minimumSizeHint().width() < 100);
}

void ExplanationCardTest::besideManyLinesStandsThePartInQuestion()
{
    Support::HandmadeTalk talk;
    talk.hear("250-a\r\n250 b", 0);
    Shown shown(talk.store());
    shown.window.resize(1000, 600);
    QTRY_VERIFY(shown.line().geometry().right() < shown.card->width() / 2 + Ui::margin);
    shown.window.resize(400, 600);
    QTRY_VERIFY(shown.line().geometry().right() > shown.card->width() / 2 + Ui::margin);
}

QTEST_MAIN(ExplanationCardTest)

#include "tst_explanationcard.moc"
