// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QDropEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include "desk.h"
#include "support/postfixinstance.h"
#include "support/pythonparser.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "ui/compose/composepane.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

/// A letter as people write them, from the window to a real Postfix, and taken back by a parser that is not ours.
class TestEndToEnd final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterArrivesAsItWasTyped();

private:
    void typeInto(const QString &accessibleName, const QString &text);
    void drop(Ui::ComposePane &pane, const QStringList &paths);

    Support::PostfixInstance m_postfix;
    std::unique_ptr<Support::Desk> m_desk;
    std::unique_ptr<Ui::MainWindow> m_window;
};

namespace {

const QString subject = u"Grüße aus Köln – Привет – 年報をどうぞ"_s;
const QString body = u"Dear all,\n\n.this line begins with a dot\nÜber 100 % – 年\n\nAnn"_s;

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

// Letters that no key has come from an input method, as they do for people.
void type(QWidget *widget, const QString &text)
{
    for (QChar character : text) {
        if (character.unicode() < 0x7f) {
            QTest::keyClick(widget, character.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(character);
        QCoreApplication::sendEvent(widget, &event);
    }
}

bool writeRandom(const QString &path, qsizetype octets)
{
    QByteArray content(octets, Qt::Uninitialized);
    QRandomGenerator::global()->generate(content.begin(), content.end());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == octets;
}

} // namespace

void TestEndToEnd::typeInto(const QString &accessibleName, const QString &text)
{
    for (QLineEdit *line : m_window->findChildren<QLineEdit *>()) {
        if (!line->isVisible() || line->accessibleName() != accessibleName)
            continue;
        line->setFocus();
        type(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
        return;
    }
    QFAIL(qPrintable(accessibleName));
}

void TestEndToEnd::drop(Ui::ComposePane &pane, const QStringList &paths)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    files.setUrls(urls);
    QDragEnterEvent enter(pane.rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &enter);
    QVERIFY2(enter.isAccepted(), "the pane takes files");
    QDropEvent event(pane.rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &event);
}

void TestEndToEnd::aLetterArrivesAsItWasTyped()
{
    if (!Support::PostfixInstance::canRun())
        QSKIP(Support::PostfixInstance::whyNot);
    const QString trouble = m_postfix.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_desk = std::make_unique<Support::Desk>();
    Profiles::Account account;
    account.label = u"Postfix"_s;
    account.from = u"Ann Übler <ann@example.net>"_s;
    account.host = u"127.0.0.1"_s;
    account.port = m_postfix.port();
    account.trustedFingerprints = {m_postfix.certificateFingerprint()};
    m_desk->bench().accounts().save(account, {});
    const QString random = m_desk->path(u"random.bin"_s);
    const QString report = m_desk->path(u"Übersicht – 年報.pdf"_s);
    QVERIFY(writeRandom(random, 5 * 1024 * 1024) && writeRandom(report, 12345));

    m_window = std::make_unique<Ui::MainWindow>(m_desk->bench(), m_desk->settingsPath());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    auto *pane = m_window->findChild<Ui::ComposePane *>();
    QVERIFY(pane);
    pane->rowAction(Ui::HeaderForm::Row::Cc)->trigger();
    pane->rowAction(Ui::HeaderForm::Row::Bcc)->trigger();
    typeInto(u"To, add a recipient"_s, u"Bob Müller <bob@example.org>, nobody@example.org, carl@example.org"_s);
    typeInto(u"Cc, add a recipient"_s, u"\"Dora, the third\" <dora@example.org>"_s);
    typeInto(u"Bcc, add a recipient"_s, u"eve@example.org"_s);
    typeInto(u"Subject"_s, subject);
    auto *text = pane->findChild<QPlainTextEdit *>();
    text->setFocus();
    for (const QString &line : body.split(u'\n')) {
        type(text, line);
        QTest::keyClick(text, Qt::Key_Return);
    }
    drop(*pane, {random, report});
    QCOMPARE(m_desk->bench().compose().snapshot().draft.attachments.size(), 2);

    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    const Workbench::DialogueDesk &desk = m_desk->bench().dialogue();
    QTRY_VERIFY_WITH_TIMEOUT(desk.snapshot().report, 60000);
    const QString dialogue = Transcript::asText(*desk.transcript());
    QVERIFY2(desk.snapshot().report->outcome == Smtp::Outcome::Partial, qPrintable(dialogue));
    QVERIFY2(desk.snapshot().report->tls, qPrintable(dialogue));
    QTRY_VERIFY_WITH_TIMEOUT(m_postfix.arrived().size() >= 4, 30000); // bob, carl, dora, eve
    QCOMPARE(m_postfix.arrived().size(), 4);

    for (const QString &path : m_postfix.arrived()) {
        const QJsonObject letter = Support::readByPython(path);
        QCOMPARE(letter.value(u"subject"_s).toString(), subject);
        QCOMPARE(letter.value(u"from"_s).toString(), u"Ann Übler <ann@example.net>"_s);
        QCOMPARE(
            letter.value(u"to"_s).toString(), u"Bob Müller <bob@example.org>|nobody@example.org|carl@example.org"_s);
        QCOMPARE(letter.value(u"cc"_s).toString(), u"Dora, the third <dora@example.org>"_s);
        QVERIFY(letter.value(u"bcc"_s).isNull());
        QCOMPARE(letter.value(u"text"_s).toString().trimmed(), body);
        QCOMPARE(letter.value(u"defects"_s).toInt(), 0);
        const QJsonArray attachments = letter.value(u"attachments"_s).toArray();
        QCOMPARE(attachments.size(), 2);
        QCOMPARE(attachments.at(0).toObject().value(u"name"_s).toString(), u"random.bin"_s);
        QCOMPARE(attachments.at(0).toObject().value(u"sha256"_s).toString().toLatin1(), sha256Of(random));
        QCOMPARE(attachments.at(1).toObject().value(u"name"_s).toString(), u"Übersicht – 年報.pdf"_s);
        QCOMPARE(attachments.at(1).toObject().value(u"sha256"_s).toString().toLatin1(), sha256Of(report));
    }
    m_window.reset();
}

QTEST_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
