// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/invocation.h"
#include "cli/letteroptions.h"

using namespace Qt::StringLiterals;
using namespace Cli;

using Given = QMap<Option, QStringList>;

namespace {

const Given annToBo{{Option::From, {u"Ann <ann@example.org>"_s}}, {Option::To, {u"bo@example.org"_s}}};

Given with(Given given, Option option, const QStringList &values)
{
    given[option] = values;
    return given;
}

QByteArray octetsOf(const Message::Letter &letter)
{
    QByteArray all;
    const auto form = letter.canBe(Base::BodyType::SevenBit) ? Base::BodyType::SevenBit : Base::BodyType::EightBit;
    const auto reader = letter.open(form);
    while (true) {
        const Base::Result<QByteArray> piece = reader->read(4096);
        if (!piece || piece->isEmpty())
            return all;
        all += *piece;
    }
}

QString sentenceOf(const OrRefusal<Delivery::MailObject> &parcel)
{
    const Refusal *refusal = std::get_if<Refusal>(&parcel);
    return refusal == nullptr ? QString() : refusal->sentence;
}

} // namespace

class CliLetterOptionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void gathersEveryRecipientOnce();
    void takesTheReversePath_data();
    void takesTheReversePath();
    void writesWhatWasGiven();
    void sendsAFinishedMessageOctetForOctet();
    void rehearsesWithoutALetter();
};

void CliLetterOptionsTest::refuses_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const Given &given, ExitCode exitCode, const QString &problem) {
        QTest::newRow(name) << given << exitCode << problem;
    };
    row("nobody writes", {{Option::To, {u"bo@example.org"_s}}}, ExitCode::Invalid, u"no-sender"_s);
    row("nobody is written to", {{Option::From, {u"ann@example.org"_s}}}, ExitCode::Invalid, u"no-recipient"_s);
    row("a recipient that is none", with(annToBo, Option::Cc, {u"cy at example.org"_s}), ExitCode::Invalid,
        u"bad-address"_s);
    row("a reverse path that is none", with(annToBo, Option::EnvelopeFrom, {u"ann"_s}), ExitCode::Invalid,
        u"bad-address"_s);
    row("a line break in the subject", with(annToBo, Option::Subject, {u"a\nBcc: x@example.org"_s}), ExitCode::Invalid,
        u"line-break-in-field"_s);
    row("a line break in a header field", with(annToBo, Option::Header, {u"X-A: b\r\nX-C: d"_s}), ExitCode::Invalid,
        u"line-break-in-field"_s);
    row("an attachment that is not there", with(annToBo, Option::Attach, {u"/nowhere/a"_s}), ExitCode::File,
        u"attachment-missing"_s);
    row("a text that is not there", with(annToBo, Option::Text, {u"@/nowhere/a"_s}), ExitCode::File,
        u"file-unreadable"_s);
    row("a finished message that is not there", with(annToBo, Option::ReadyMade, {u"/nowhere/a"_s}), ExitCode::File,
        u"file-unreadable"_s);
    row("a finished message for nobody", {{Option::From, {u"ann@example.org"_s}}, {Option::ReadyMade, {u"-"_s}}},
        ExitCode::Invalid, u"no-recipient"_s);
    row("a finished message from nobody", {{Option::To, {u"bo@example.org"_s}}, {Option::ReadyMade, {u"-"_s}}},
        ExitCode::Invalid, u"no-sender"_s);
}

void CliLetterOptionsTest::refuses()
{
    QFETCH(Given, given);
    QFETCH(ExitCode, exitCode);
    QFETCH(QString, problem);
    QBuffer input;
    QVERIFY(input.open(QIODevice::ReadOnly));
    const OrRefusal<Delivery::MailObject> parcel = letterFrom({Command::Send, given}, {}, input);
    const Refusal *refusal = std::get_if<Refusal>(&parcel);
    QVERIFY(refusal != nullptr);
    QCOMPARE(refusal->exitCode, exitCode);
    QVERIFY2(refusal->error.has_value(), qPrintable(refusal->sentence));
    QCOMPARE(QString(Base::problemId(refusal->error->problem)), problem);
    QVERIFY2(!refusal->sentence.isEmpty() && !refusal->sentence.contains(u'\n'), qPrintable(refusal->sentence));
}

void CliLetterOptionsTest::gathersEveryRecipientOnce()
{
    Given given = annToBo;
    given[Option::To] = {u"bo@example.org, Cy <cy@EXAMPLE.org>"_s, u"di@example.org"_s};
    given[Option::Cc] = {u"cy@example.org"_s};
    given[Option::Bcc] = {u"ed@example.org"_s};
    QBuffer input;
    const OrRefusal<Delivery::MailObject> parcel = letterFrom({Command::Send, given}, {}, input);
    QVERIFY2(std::holds_alternative<Delivery::MailObject>(parcel), qPrintable(sentenceOf(parcel)));
    QStringList recipients;
    for (const Smtp::Mailbox &mailbox : std::get<Delivery::MailObject>(parcel).transaction.recipients)
        recipients.append(mailbox.toText().toLower());
    const QStringList expected{u"bo@example.org"_s, u"cy@example.org"_s, u"di@example.org"_s, u"ed@example.org"_s};
    QCOMPARE(recipients, expected);
    const QByteArray letter = octetsOf(*std::get<Delivery::MailObject>(parcel).letter);
    QVERIFY2(!letter.contains("ed@example.org"), letter.constData());
}

void CliLetterOptionsTest::takesTheReversePath_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("defaultSender");
    QTest::addColumn<QByteArray>("path");
    const Given toBo{{Option::To, {u"bo@example.org"_s}}};
    QTest::newRow("from the sender") << annToBo << u"acc@example.org"_s << "<ann@example.org>"_ba;
    QTest::newRow("from the account") << toBo << u"Acc <acc@example.org>"_s << "<acc@example.org>"_ba;
    QTest::newRow("as given") << with(annToBo, Option::EnvelopeFrom, {u"bounce@example.org"_s}) << QString()
                              << "<bounce@example.org>"_ba;
    QTest::newRow("null") << with(annToBo, Option::EnvelopeFrom, {u"<>"_s}) << QString() << ""_ba;
}

void CliLetterOptionsTest::takesTheReversePath()
{
    QFETCH(Given, given);
    QFETCH(QString, defaultSender);
    QFETCH(QByteArray, path);
    QBuffer input;
    const OrRefusal<Delivery::MailObject> parcel = letterFrom({Command::Send, given}, defaultSender, input);
    QVERIFY2(std::holds_alternative<Delivery::MailObject>(parcel), qPrintable(sentenceOf(parcel)));
    const auto &reversePath = std::get<Delivery::MailObject>(parcel).transaction.reversePath;
    QCOMPARE(reversePath ? reversePath->path() : QByteArray(), path);
}

void CliLetterOptionsTest::writesWhatWasGiven()
{
    Given given = annToBo;
    given[Option::Subject] = {u"A greeting"_s};
    given[Option::Header] = {u"X-Purpose:  test: really"_s};
    given[Option::ReplyTo] = {u"office@example.org"_s};
    given[Option::Text] = {u"-"_s};
    given[Option::AllOrNothing] = {QString()};
    QByteArray text = "Hello\n";
    QBuffer input(&text);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const OrRefusal<Delivery::MailObject> parcel = letterFrom({Command::Send, given}, {}, input);
    QVERIFY2(std::holds_alternative<Delivery::MailObject>(parcel), qPrintable(sentenceOf(parcel)));
    QVERIFY(std::get<Delivery::MailObject>(parcel).transaction.allOrNothing);
    const QByteArray letter = octetsOf(*std::get<Delivery::MailObject>(parcel).letter);
    for (const char *piece : {"From: Ann <ann@example.org>\r\n", "Subject: A greeting\r\n",
             "X-Purpose: test: really\r\n", "Reply-To: office@example.org\r\n", "\r\n\r\nHello\r\n"})
        QVERIFY2(letter.contains(piece), letter.constData());
}

void CliLetterOptionsTest::sendsAFinishedMessageOctetForOctet()
{
    QByteArray message = "Subject:   spaced\nBcc: kept@example.org\n\n.dot\n\xff\n";
    QBuffer input(&message);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const OrRefusal<Delivery::MailObject> parcel
        = letterFrom({Command::Send, with(annToBo, Option::ReadyMade, {u"-"_s})}, {}, input);
    QVERIFY2(std::holds_alternative<Delivery::MailObject>(parcel), qPrintable(sentenceOf(parcel)));
    QCOMPARE(octetsOf(*std::get<Delivery::MailObject>(parcel).letter), QByteArray(message).replace('\n', "\r\n"));
    QVERIFY(!std::get<Delivery::MailObject>(parcel).transaction.content.sevenBitOctets.has_value());
}

void CliLetterOptionsTest::rehearsesWithoutALetter()
{
    const OrRefusal<Delivery::MailObject> parcel = envelopeFrom({Command::Probe, annToBo}, {});
    QVERIFY2(std::holds_alternative<Delivery::MailObject>(parcel), qPrintable(sentenceOf(parcel)));
    QVERIFY(std::get<Delivery::MailObject>(parcel).letter == nullptr);
    QCOMPARE(std::get<Delivery::MailObject>(parcel).transaction.recipients.size(), 1);
    QCOMPARE(std::get<Delivery::MailObject>(parcel).transaction.content.sevenBitOctets, std::optional<qint64>(0));
}

QTEST_GUILESS_MAIN(CliLetterOptionsTest)
#include "tst_cliletteroptions.moc"
