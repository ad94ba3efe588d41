// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/store.h"
#include "ui/transcript/exportdialog.h"

using namespace Qt::StringLiterals;
using Transcript::ExportFormat;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatThereIsNotCannotBeChosen();
    void thePreviewShowsTheChosenLines();
    void everyFormatHasAPreview_data();
    void everyFormatHasAPreview();
    void aConversationThatGoesClosesIt();

private:
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
    m_dialog = std::make_unique<Ui::ExportDialog>(*m_store, scopes);
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
    QTest::newRow("HTML") << ExportFormat::Html << u"<html"_s;
    QTest::newRow("a zip file, as what is in it") << ExportFormat::Zip << u"ladder.svg"_s;
    QTest::newRow("packets, as hexadecimal octets") << ExportFormat::Pcap << u"0a 0d 0d 0a"_s;
}

void TestExportDialog::everyFormatHasAPreview()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, sign);
    auto *formats = m_dialog->findChild<QComboBox *>();
    for (int i = 0; i < formats->count(); ++i) {
        if (formats->itemData(i).value<ExportFormat>() == format)
            formats->setCurrentIndex(i);
    }
    QCOMPARE(m_dialog->format(), format);
    QVERIFY2(preview().contains(sign), qPrintable(preview()));
}

void TestExportDialog::aConversationThatGoesClosesIt()
{
    m_dialog->show();
    m_store.reset();
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestExportDialog)

#include "tst_exportdialog.moc"
