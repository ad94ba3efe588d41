// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <memory>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "support/keptoctets.h"
#include "support/manualclock.h"
#include "transcript/store.h"
#include "ui/transcript/exportdialog.h"

using namespace Qt::StringLiterals;
using Transcript::ExportFormat;
using Transcript::LetterDetail;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatThereIsNotCannotBeChosen();
    void thePreviewShowsTheChosenLines();
    void everyFormatHasAPreview_data();
    void everyFormatHasAPreview();
    void thePreviewOfAPageBeginsWithItsWords();
    void packetsAreShownInRowsOfSixteen();
    void whatThePreviewShowsIsSaid();
    void aConversationThatGoesClosesIt();
    void theLetterIsShownAsMuchAsIsChosen();
    void thatTheLetterStandsInItIsSaid();
    void theKeyboardGoesDownTheColumn();
    void aLetterThatIsNotKeptCannotBeHadInFull();
    void withoutALetterThereIsNothingToChoose();
    void aTypedLetterIsLinesOfItsOwn();
    void aFormatThatNeedsTimesSaysSo();
    void theWishComesBackWithAFormatThatAllowsIt();
    void theWishesAreKept();
    void settingsMayHoldAnything();

private:
    void openWithLetter(const QByteArray &kept, const Ui::ExportWishes &wishes = {});
    void chooseFormat(ExportFormat format) const;
    /// What the dialog says about what cannot be chosen.
    [[nodiscard]] QString reason() const { return scope(u"In f&ull"_s)->accessibleDescription(); }
    [[nodiscard]] QRadioButton *scope(const QString &text) const;
    [[nodiscard]] QString preview() const { return m_dialog->findChild<QPlainTextEdit *>()->toPlainText(); }

    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
    std::unique_ptr<Ui::ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_dialog.reset();
    m_store = std::make_unique<Transcript::Store>(m_clock);
    const qsizetype command = m_store->appendCommand("NOOP\r\n", true);
    m_store->appendReplyLine("250 2.0.0 ok\r\n", true, command);
    m_store->completeReply(250);
    m_store->appendCommand("QUIT\r\n", true);
    Ui::ExportScopes scopes;
    scopes.selected = {2};
    m_dialog = std::make_unique<Ui::ExportDialog>(*m_store, scopes, Ui::ExportWishes(), nullptr);
}

/// The same with a letter at the end.
void TestExportDialog::openWithLetter(const QByteArray &kept, const Ui::ExportWishes &wishes)
{
    m_store->beginBody(20, false, true);
    m_store->endBody({20, 20, 2, 0, false});
    auto letter = std::make_unique<Support::KeptOctets>();
    letter->octets = kept;
    if (kept.isEmpty())
        letter.reset();
    m_dialog = std::make_unique<Ui::ExportDialog>(*m_store, Ui::ExportScopes(), wishes, std::move(letter));
}

void TestExportDialog::chooseFormat(ExportFormat format) const
{
    auto *formats = m_dialog->findChild<QComboBox *>();
    formats->setCurrentIndex(formats->findData(QVariant::fromValue(format)));
}

QRadioButton *TestExportDialog::scope(const QString &text) const
{
    for (QRadioButton *button : m_dialog->findChildren<QRadioButton *>()) {
        if (button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

void TestExportDialog::whatThereIsNotCannotBeChosen()
{
    QVERIFY(scope(u"All lines (3)"_s)->isEnabled());
    QVERIFY(scope(u"Selected lines (1)"_s)->isEnabled());
    QVERIFY(!scope(u"Filtered"_s)->isEnabled());
    QVERIFY(!scope(u"Marked"_s)->isEnabled());
}

void TestExportDialog::thePreviewShowsTheChosenLines()
{
    QVERIFY2(preview().contains(u"NOOP"_s), qPrintable(preview()));
    QVERIFY(!m_dialog->options().rows.has_value());
    scope(u"Selected"_s)->click();
    QVERIFY2(!preview().contains(u"NOOP"_s) && preview().contains(u"QUIT"_s), qPrintable(preview()));
    QCOMPARE(m_dialog->options().rows, QList<quint32>{2});
}

void TestExportDialog::everyFormatHasAPreview_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("sign");
    QTest::newRow("text") << ExportFormat::Text << u"C: NOOP"_s;
    QTest::newRow("Markdown") << ExportFormat::Markdown << u"NOOP"_s;
    QTest::newRow("JSON") << ExportFormat::Json << u"\"entries\""_s;
    QTest::newRow("CSV") << ExportFormat::Csv << u"NOOP"_s;
    QTest::newRow("HTML") << ExportFormat::Html << u"<table>"_s;
    QTest::newRow("a zip file, as what is in it") << ExportFormat::Zip << u"ladder.svg"_s;
    QTest::newRow("packets, as hexadecimal octets") << ExportFormat::Pcap << u"0a 0d 0d 0a"_s;
}

void TestExportDialog::everyFormatHasAPreview()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, sign);
    chooseFormat(format);
    QCOMPARE(m_dialog->format(), format);
    QVERIFY2(preview().contains(sign), qPrintable(preview()));
}

void TestExportDialog::thePreviewOfAPageBeginsWithItsWords()
{
    chooseFormat(ExportFormat::Html);
    QVERIFY2(preview().startsWith(u"<h1>"_s), qPrintable(preview()));
}

void TestExportDialog::packetsAreShownInRowsOfSixteen()
{
    chooseFormat(ExportFormat::Pcap);
    const QStringList rows = preview().split(u'\n');
    QVERIFY(rows.size() > 3);
    QVERIFY2(rows.at(0).startsWith(u"000000  0a 0d 0d 0a"_s), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).startsWith(u"000010  "_s), qPrintable(rows.at(1)));
    QCOMPARE(rows.at(1).size(), 8 + 16 * 3 - 1);
}

void TestExportDialog::whatThePreviewShowsIsSaid()
{
    const auto says = [this](const QString &text) {
        m_dialog->show();
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    chooseFormat(ExportFormat::Html);
    QVERIFY(says(u"source of the page"_s));
    chooseFormat(ExportFormat::Pcap);
    QVERIFY(says(u"Wireshark opens"_s));
    QVERIFY(!says(u"source of the page"_s));
}

void TestExportDialog::aConversationThatGoesClosesIt()
{
    m_dialog->show();
    m_store.reset();
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::theLetterIsShownAsMuchAsIsChosen()
{
    openWithLetter("Subject: hi\r\n\r\n.\r\n");
    QVERIFY2(preview().contains(u"<letter: 20 octets"_s) && !preview().contains(u"Subject"_s), qPrintable(preview()));
    scope(u"In f&ull"_s)->click();
    QVERIFY2(preview().contains(u"C: Subject: hi"_s), qPrintable(preview()));
    scope(u"Left &out"_s)->click();
    QVERIFY2(!preview().contains(u"letter"_s) && preview().contains(u"C: NOOP"_s), qPrintable(preview()));
    m_dialog->findChild<QCheckBox *>()->click();
    QVERIFY2(preview().contains(u"\n* C: NOOP\n"_s), qPrintable(preview()));
    QCOMPARE(m_dialog->options().letter, LetterDetail::None);
    QVERIFY(!m_dialog->options().hasTimes);
}

void TestExportDialog::thatTheLetterStandsInItIsSaid()
{
    openWithLetter("Subject: hi\r\n\r\n.\r\n");
    const auto isSaid = [this] {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"all that the letter says"_s); });
    };
    QVERIFY(!isSaid());
    scope(u"In f&ull"_s)->click();
    QVERIFY(isSaid());
    chooseFormat(ExportFormat::Csv);
    QVERIFY(!isSaid());
}

void TestExportDialog::theKeyboardGoesDownTheColumn()
{
    openWithLetter("Subject: hi\r\n\r\n.\r\n");
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->findChild<QComboBox *>()->setFocus();
    QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
    QVERIFY(scope(u"All lines"_s)->hasFocus());
    QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
    QVERIFY(scope(u"One line"_s)->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_dialog->wishes().letter, LetterDetail::Full);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(m_dialog->findChild<QCheckBox *>()->hasFocus());
}

void TestExportDialog::aLetterThatIsNotKeptCannotBeHadInFull()
{
    openWithLetter({}, {.letter = LetterDetail::Full});
    QVERIFY(!scope(u"In f&ull"_s)->isEnabled());
    QVERIFY(scope(u"One line"_s)->isChecked());
    QVERIFY(scope(u"Left &out"_s)->isEnabled());
    QCOMPARE(reason(), u"The letter itself is not kept, only its size."_s);
}

void TestExportDialog::withoutALetterThereIsNothingToChoose()
{
    for (const QString &detail : {u"In f&ull"_s, u"One line"_s, u"Left &out"_s})
        QVERIFY(!scope(detail)->isEnabled());
    QCOMPARE(reason(), u"No letter was sent in this conversation."_s);
    QVERIFY(m_dialog->findChild<QCheckBox *>()->isEnabled());
}

void TestExportDialog::aTypedLetterIsLinesOfItsOwn()
{
    m_store->appendLetterLine("Subject: hi\r\n", true);
    m_dialog = std::make_unique<Ui::ExportDialog>(*m_store, Ui::ExportScopes(), Ui::ExportWishes(), nullptr);
    QVERIFY(scope(u"In f&ull"_s)->isChecked());
    QVERIFY(!scope(u"One line"_s)->isEnabled());
    QVERIFY2(preview().contains(u"C: Subject: hi"_s), qPrintable(preview()));
    scope(u"Left &out"_s)->click();
    QVERIFY2(!preview().contains(u"Subject"_s), qPrintable(preview()));
    chooseFormat(ExportFormat::Json);
    QVERIFY(scope(u"In f&ull"_s)->isChecked());
}

void TestExportDialog::aFormatThatNeedsTimesSaysSo()
{
    openWithLetter("Subject: hi\r\n\r\n.\r\n", {.hasTimes = false});
    auto *times = m_dialog->findChild<QCheckBox *>();
    QVERIFY(times->isEnabled() && !times->isChecked());
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Pcap, ExportFormat::Zip}) {
        chooseFormat(format);
        QVERIFY(!times->isEnabled() && times->isChecked());
        QVERIFY2(times->accessibleDescription().contains(u"times"_s), qPrintable(times->accessibleDescription()));
    }
}

void TestExportDialog::theWishComesBackWithAFormatThatAllowsIt()
{
    openWithLetter("Subject: hi\r\n\r\n.\r\n");
    scope(u"In f&ull"_s)->click();
    chooseFormat(ExportFormat::Csv);
    QVERIFY(scope(u"One line"_s)->isChecked());
    QCOMPARE(reason(), u"A cell of a sheet has no room for a whole letter."_s);
    chooseFormat(ExportFormat::Html);
    QVERIFY(scope(u"In f&ull"_s)->isChecked());
    QVERIFY2(preview().contains(u"Subject: hi"_s), qPrintable(preview()));
}

void TestExportDialog::theWishesAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    QCOMPARE(Ui::exportWishesFrom(settings), Ui::ExportWishes());
    const Ui::ExportWishes wishes{ExportFormat::Html, LetterDetail::Full, false};
    Ui::remember(wishes, settings);
    QCOMPARE(Ui::exportWishesFrom(settings), wishes);
    openWithLetter("Subject: hi\r\n\r\n.\r\n", wishes);
    QCOMPARE(m_dialog->format(), ExportFormat::Html);
    QVERIFY(scope(u"In f&ull"_s)->isChecked());
    QCOMPARE(m_dialog->wishes(), wishes);
}

void TestExportDialog::settingsMayHoldAnything()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    settings.setValue(u"export/format"_s, u"?"_s);
    settings.setValue(u"export/letter"_s, 77);
    QCOMPARE(Ui::exportWishesFrom(settings), Ui::ExportWishes());
}

QTEST_MAIN(TestExportDialog)

#include "tst_exportdialog.moc"
