// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "desk.h"
#include "transcript/store.h"
#include "ui/envelope/addresstable.h"
#include "ui/envelope/envelopepane.h"
#include "workbench/pastconversation.h"

using namespace Qt::StringLiterals;
using Ui::AddressTable;
using Ui::EnvelopePane;

/// Envelope and letter beside each other.
class TestEnvelopePane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlindCopyIsCalledSo();
    void choosingARecipientChoosesItsCommand();
    void whatTheRecipientSeesAndWhereAReportGoes();
    void aConversationOfBeforeHasAnEnvelopeAlone();

private:
    void send(Support::Desk &desk) const;
    [[nodiscard]] static QString textOf(const QWidget &pane);
};

void TestEnvelopePane::send(Support::Desk &desk) const
{
    desk.bench().practice().start();
    desk.writeLetter();
    Message::Draft draft = desk.bench().compose().snapshot().draft;
    draft.bcc = {u"eve@example.org"_s};
    desk.bench().compose().setDraft(draft);
    desk.bench().compose().send();
    QTRY_VERIFY(desk.bench().dialogue().snapshot().report.has_value());
}

QString TestEnvelopePane::textOf(const QWidget &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

void TestEnvelopePane::aBlindCopyIsCalledSo()
{
    Support::Desk desk;
    EnvelopePane pane(desk.bench().dialogue());
    send(desk);
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 2)->text(), u"the same"_s);
    QCOMPARE(table->item(1, 0)->text(), u"To: <bo@example.org>"_s);
    QCOMPARE(table->item(1, 1)->text(), u"250 accepted"_s);
    QCOMPARE(table->item(1, 3)->text(), u"To: bo@example.org"_s);
    QCOMPARE(table->item(2, 2)->text(), u"only in the envelope: blind copy"_s);
}

void TestEnvelopePane::choosingARecipientChoosesItsCommand()
{
    Support::Desk desk;
    EnvelopePane pane(desk.bench().dialogue());
    send(desk);
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(table->rowCount(), 3);
    QSignalSpy chosen(&pane, &EnvelopePane::entryChosen);
    table->setCurrentCell(1, 0);
    QCOMPARE(chosen.size(), 1);
    const auto entry = desk.bench().dialogue().transcript()->at(chosen.first().first().toLongLong());
    QCOMPARE(entry.octets, "RCPT TO:<bo@example.org>\r\n"_ba);
}

void TestEnvelopePane::whatTheRecipientSeesAndWhereAReportGoes()
{
    Support::Desk desk;
    EnvelopePane pane(desk.bench().dialogue());
    send(desk);
    QTRY_VERIFY2(textOf(pane).contains(u"Dinner"_s), qPrintable(textOf(pane)));
    QVERIFY2(textOf(pane).contains(u"To ann@desk.example, the sender of the envelope"_s), qPrintable(textOf(pane)));
    QVERIFY(!textOf(pane).contains(u"eve@example.org"_s));
}

void TestEnvelopePane::aConversationOfBeforeHasAnEnvelopeAlone()
{
    Support::Desk desk;
    EnvelopePane pane(desk.bench().dialogue());
    send(desk);
    Base::SystemClock clock;
    auto store = std::make_unique<Transcript::Store>(clock);
    store->appendCommand("MAIL FROM:<>\r\n", true);
    store->appendCommand("RCPT TO:<bo@example.org>\r\n", true);
    desk.bench().dialogue().showPast({.transcript = std::move(store)});
    auto *table = pane.findChild<AddressTable *>();
    QTRY_COMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 2)->text(), QString());
    QVERIFY2(textOf(pane).contains(u"Nowhere"_s) && textOf(pane).contains(u"was not kept"_s), qPrintable(textOf(pane)));
}

QTEST_MAIN(TestEnvelopePane)

#include "tst_envelopepane.moc"
