// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "base/limits.h"
#include "letteroctets.h"

using namespace Qt::StringLiterals;
using Base::BodyType;
using Base::Problem;
using Message::Draft;

namespace {

Message::Stamp fixedStamp()
{
    return {.date = QDateTime({2026, 11, 22}, {1, 2, 3}, QTimeZone(5400)), .uniqueId = "id42"_ba};
}

bool write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

QStringList mailboxes(const QList<Message::Address> &addresses)
{
    QStringList list;
    for (const Message::Address &address : addresses)
        list.append(address.mailbox());
    return list;
}

} // namespace

class ComposerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAPlainLetter();
    void writesALetterWithAnAttachment();
    void writesTheDate_data();
    void writesTheDate();
    void gathersRecipients();
    void goesByAnEnvelopeOfItsOwn();
    void neverWritesBlindCopies();
    void writesOptionalFields();
    void takesTheFormsItNeeds_data();
    void takesTheFormsItNeeds();
    void writesUtf8HeadersForUtf8LocalParts();
    void aBlindCopyDoesNotChangeTheHeader();
    void refuses_data();
    void refuses();
    void refusesFields_data();
    void refusesFields();
    void refusesLineBreaksInFileNames();
    void doesNotTrustTheMediaType_data();
    void doesNotTrustTheMediaType();
    void avoidsItsBoundary();
    void stampsAreUnlike();
    void noticesAttachmentsThatChange_data();
    void noticesAttachmentsThatChange();
    void noticesAnAttachmentThatGrowsWhileItIsRead();
    void canBeReadTwice();

private:
    [[nodiscard]] Draft withAttachment(const QByteArray &octets);

    QTemporaryDir m_folder;
};

Draft ComposerTest::withAttachment(const QByteArray &octets)
{
    Draft draft = readyDraft();
    const QString path = m_folder.filePath(u"data.bin"_s);
    if (!write(path, octets))
        return {};
    draft.attachments.append({path, u"data.bin"_s, "application/octet-stream"_ba, octets.size()});
    return draft;
}

void ComposerTest::writesAPlainLetter()
{
    const auto composed = Message::compose(readyDraft(), fixedStamp());

    QVERIFY(composed);
    QCOMPARE(composed->letter->messageId(), "<id42@example.org>"_ba);
    const auto octets = octetsOf(*composed->letter);
    QVERIFY(octets);
    QCOMPARE(*octets,
        QByteArray("Date: Sun, 22 Nov 2026 01:02:03 +0130\r\n"
                   "From: Ann <ann@example.org>\r\n"
                   "To: bo@example.net\r\n"
                   "Subject: Hello\r\n"
                   "Message-ID: <id42@example.org>\r\n"
                   "User-Agent: Postscope/" POSTSCOPE_VERSION "\r\n"
                   "MIME-Version: 1.0\r\n"
                   "Content-Type: text/plain; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: 7bit\r\n"
                   "\r\n"
                   "A line.\r\n"));
}

void ComposerTest::writesALetterWithAnAttachment()
{
    const auto composed = Message::compose(withAttachment("Hi"_ba), fixedStamp());

    QVERIFY(composed);
    const auto octets = octetsOf(*composed->letter);
    QVERIFY(octets);
    QCOMPARE(octets->mid(octets->indexOf("MIME-Version")),
        QByteArray("MIME-Version: 1.0\r\n"
                   "Content-Type: multipart/mixed; boundary=\"=_id42\"\r\n"
                   "\r\n"
                   "--=_id42\r\n"
                   "Content-Type: text/plain; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: 7bit\r\n"
                   "\r\n"
                   "A line.\r\n"
                   "\r\n"
                   "--=_id42\r\n"
                   "Content-Type: application/octet-stream; name=\"data.bin\"\r\n"
                   "Content-Transfer-Encoding: base64\r\n"
                   "Content-Disposition: attachment; filename=\"data.bin\"\r\n"
                   "\r\n"
                   "SGk=\r\n"
                   "--=_id42--\r\n"));
}

void ComposerTest::writesTheDate_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QByteArray>("date");

    QTest::newRow("in UTC") << QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC) << "Fri, 02 Jan 2026 03:04:05 +0000"_ba;
    QTest::newRow("west of Greenwich") << QDateTime({2024, 2, 29}, {23, 59, 59}, QTimeZone(-12600))
                                       << "Thu, 29 Feb 2024 23:59:59 -0330"_ba;
}

void ComposerTest::writesTheDate()
{
    QFETCH(const QDateTime, moment);
    QFETCH(const QByteArray, date);
    QLocale::setDefault(QLocale(QLocale::German)); // the field is English all the same

    const auto composed = Message::compose(readyDraft(), {.date = moment, .uniqueId = "id"_ba});

    QLocale::setDefault(QLocale::c());
    QVERIFY(composed);
    QVERIFY(composed->letter->header(BodyType::SevenBit).startsWith(QByteArray("Date: " + date + "\r\n")));
}

void ComposerTest::gathersRecipients()
{
    Draft draft = readyDraft();
    draft.to = QStringList{u"a@example.net, b@example.net"_s, u"c@example.net"_s};
    draft.cc = QStringList{u"B@example.net; a@EXAMPLE.net"_s};
    draft.bcc = QStringList{u"d@example.net"_s, u"c@example.net"_s};

    const auto composed = Message::compose(draft);

    QVERIFY(composed);
    QVERIFY(composed->sender);
    QCOMPARE(composed->sender->mailbox(), u"ann@example.org"_s);
    QCOMPARE(mailboxes(composed->recipients),
        (QStringList{
            u"a@example.net"_s, u"b@example.net"_s, u"c@example.net"_s, u"B@example.net"_s, u"d@example.net"_s}));
}

void ComposerTest::goesByAnEnvelopeOfItsOwn()
{
    Draft draft = readyDraft();
    draft.to = QStringList{u"a@example.net"_s};
    draft.bcc = QStringList{u"d@example.net"_s};
    draft.envelope = {.sender = u"bounce@example.org"_s, .recipients = {u"x@example.net, y@example.net"_s}};

    const auto composed = Message::compose(draft);

    QVERIFY(composed);
    QVERIFY(composed->sender);
    QCOMPARE(composed->sender->mailbox(), u"bounce@example.org"_s);
    QCOMPARE(mailboxes(composed->recipients), (QStringList{u"x@example.net"_s, u"y@example.net"_s}));
    const QByteArray header = composed->letter->header(BodyType::SevenBit);
    QVERIFY2(header.contains("\r\nTo: a@example.net\r\n"), header.constData());
    QVERIFY2(!header.contains("bounce") && !header.contains("x@example.net"), header.constData());

    draft.envelope->sender.clear();
    const auto fromNobody = Message::compose(draft);
    QVERIFY(fromNobody);
    QVERIFY2(!fromNobody->sender, "the null path");
}

void ComposerTest::neverWritesBlindCopies()
{
    Draft draft = readyDraft();
    draft.bcc = QStringList{u"Hidden <hidden@example.com>"_s};
    const auto composed = Message::compose(draft, fixedStamp());
    QVERIFY(composed);
    const auto octets = octetsOf(*composed->letter);
    QVERIFY(octets);
    QVERIFY2(!octets->toLower().contains("hidden") && !octets->toLower().contains("bcc"), octets->constData());

    draft.to.clear();
    const auto blindOnly = Message::compose(draft);
    QVERIFY(blindOnly);
    QVERIFY(blindOnly->letter->header(BodyType::SevenBit).contains("\r\nTo: undisclosed-recipients:;\r\n"));
}

void ComposerTest::writesOptionalFields()
{
    Draft draft = readyDraft();
    draft.cc = QStringList{u"Cy <cy@example.net>"_s};
    draft.replyTo = QStringList{u"office@example.org"_s, u"Ann <ann@example.org>"_s};
    draft.subject = u"  "_s;
    draft.extraHeaders = {{u"X-Purpose"_s, u"Prüfung"_s}, {u"user-agent"_s, u"mine"_s}};

    const auto composed = Message::compose(draft);

    QVERIFY(composed);
    const QByteArray header = composed->letter->header(BodyType::SevenBit);
    QVERIFY(header.contains("\r\nCc: Cy <cy@example.net>\r\n"));
    QVERIFY(header.contains("\r\nReply-To: office@example.org, Ann <ann@example.org>\r\n"));
    QVERIFY(header.contains("\r\nX-Purpose: =?utf-8?Q?Pr=C3=BCfung?=\r\n"));
    QVERIFY(header.contains("\r\nuser-agent: mine\r\n"));
    QVERIFY(!header.contains("Postscope/"));
    QVERIFY(!header.contains("Subject"));
}

void ComposerTest::takesTheFormsItNeeds_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("canBeSevenBit");
    QTest::addColumn<bool>("canBeEightBit");
    QTest::addColumn<bool>("canBeBinary");

    QTest::newRow("ASCII has one form") << u"ann@example.org"_s << u"abc"_s << true << false << false;
    QTest::newRow("other text has two") << u"ann@example.org"_s << u"Übung"_s << true << true << false;
    QTest::newRow("overlong lines are encoded, but in the binary form")
        << u"ann@example.org"_s << QString(999, u'ü') << true << false << true;
    QTest::newRow("a local part in UTF-8 needs eight bits")
        << u"jörg@example.org"_s << u"abc"_s << false << true << false;
    QTest::newRow("a domain in UTF-8 does not") << u"ann@bücher.example"_s << u"abc"_s << true << false << false;
}

void ComposerTest::takesTheFormsItNeeds()
{
    QFETCH(const QString, from);
    QFETCH(const QString, text);
    Draft draft = readyDraft();
    draft.from = from;
    draft.text = text;

    const auto composed = Message::compose(draft);

    QVERIFY(composed);
    QTEST(composed->letter->canBe(BodyType::SevenBit), "canBeSevenBit");
    QTEST(composed->letter->canBe(BodyType::EightBit), "canBeEightBit");
    QTEST(composed->letter->canBe(BodyType::Binary), "canBeBinary");
    QCOMPARE(composed->letter->needsSmtpUtf8(), !composed->letter->canBe(BodyType::SevenBit));
}

void ComposerTest::writesUtf8HeadersForUtf8LocalParts()
{
    Draft draft = readyDraft();
    draft.to = QStringList{u"Дмитрий <дмитрий@пример.example>"_s};
    draft.subject = u"Übersicht 年報"_s;

    const auto composed = Message::compose(draft, fixedStamp());

    QVERIFY(composed);
    const QByteArray header = composed->letter->header(BodyType::EightBit);
    QVERIFY(header.contains("\r\nTo: Дмитрий <дмитрий@пример.example>\r\n"));
    QVERIFY(header.contains("\r\nSubject: Übersicht 年報\r\n"));
    QCOMPARE(composed->letter->messageId(), "<id42@example.org>"_ba);
}

void ComposerTest::aBlindCopyDoesNotChangeTheHeader()
{
    Draft draft = readyDraft();
    draft.bcc = QStringList{u"jörg@example.net"_s};

    const auto composed = Message::compose(draft);

    QVERIFY(composed);
    QVERIFY(!composed->letter->needsSmtpUtf8()); // the envelope does; the header holds no UTF-8
}

void ComposerTest::refuses_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *sentence, auto change, Problem problem, const QString &subject) {
        Draft draft = readyDraft();
        change(draft);
        QTest::newRow(sentence) << draft << problem << subject;
    };

    row("an envelope without recipients",
        [](Draft &draft) { draft.envelope = Message::OwnEnvelope{u"a@example.org"_s, {}}; }, Problem::NoRecipient, {});
    row(
        "an envelope with a sender that does not parse",
        [](Draft &draft) { draft.envelope = Message::OwnEnvelope{u"a@"_s, {u"b@example.org"_s}}; }, Problem::BadAddress,
        u"a@"_s);
    row("no sender", [](Draft &draft) { draft.from = u" "_s; }, Problem::NoSender, {});
    row("a sender that does not parse", [](Draft &draft) { draft.from = u"ann@"_s; }, Problem::BadAddress, u"ann@"_s);
    row("two senders", [](Draft &draft) { draft.from = u"a@b, c@d"_s; }, Problem::BadAddress, u"a@b, c@d"_s);
    row("no recipient", [](Draft &draft) { draft.to.clear(); }, Problem::NoRecipient, {});
    row("empty places only", [](Draft &draft) { draft.to = QStringList{u" , "_s, u"Team:;"_s}; }, Problem::NoRecipient,
        {});
    row("one recipient too many, over all fields",
        [](Draft &draft) {
            draft.to.clear();
            for (qsizetype i = 0; i <= Base::Limits::recipients; ++i)
                (i % 2 == 0 ? draft.to : draft.bcc).append(u"r%1@example.org"_s.arg(i));
        },
        Problem::TooManyRecipients, {});
    row(
        "a recipient that does not parse", [](Draft &draft) { draft.cc = QStringList{u"a@b, bo"_s}; },
        Problem::BadAddress, u"bo"_s);
    row(
        "a blind copy that does not parse", [](Draft &draft) { draft.bcc = QStringList{u"bo"_s}; }, Problem::BadAddress,
        u"bo"_s);
    row(
        "a reply address that does not parse", [](Draft &draft) { draft.replyTo = QStringList{u"bo"_s}; },
        Problem::BadAddress, u"bo"_s);
    row(
        "a line break in the sender", [](Draft &draft) { draft.from = u"Ann\r\nBcc: x@y <a@b>"_s; },
        Problem::LineBreakInField, u"Ann\r\nBcc: x@y <a@b>"_s);
    row(
        "a line break in a recipient", [](Draft &draft) { draft.to = QStringList{u"a@b\n"_s}; },
        Problem::LineBreakInField, u"a@b\n"_s);
    row(
        "CRLF in the subject", [](Draft &draft) { draft.subject = u"Hi\r\nBcc: x@example.org"_s; },
        Problem::LineBreakInField, u"Subject"_s);
    row(
        "a lone CR in the subject", [](Draft &draft) { draft.subject = u"Hi\r"_s; }, Problem::LineBreakInField,
        u"Subject"_s);
    row(
        "a NUL in the subject", [](Draft &draft) { draft.subject = u"Hi"_s + QChar(0); }, Problem::LineBreakInField,
        u"Subject"_s);
    row(
        "an attachment that is not there",
        [](Draft &draft) { draft.attachments.append({u"/nowhere/x"_s, u"x"_s, "a/b"_ba, 1}); },
        Problem::AttachmentMissing, u"/nowhere/x"_s);
    row(
        "a folder for an attachment", [](Draft &draft) { draft.attachments.append({u"/"_s, u"x"_s, "a/b"_ba, 1}); },
        Problem::AttachmentUnreadable, u"/"_s);
}

void ComposerTest::refuses()
{
    QFETCH(const Draft, draft);
    QFETCH(const Problem, problem);
    QFETCH(const QString, subject);

    const auto composed = Message::compose(draft);

    QVERIFY(!composed);
    QCOMPARE(composed.error().problem, problem);
    QCOMPARE(composed.error().subject, subject);
}

void ComposerTest::refusesFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Problem>("problem");

    for (const char *name : {"Bcc", "bcc", "BCC", "Resent-Bcc", "From", "To", "Cc", "Reply-To", "Subject", "Date",
             "Message-ID", "MIME-Version", "Content-Type", "content-transfer-encoding", "Content-Anything"})
        QTest::addRow("%s is written by the program", name) << QString::fromLatin1(name) << u"x"_s << Problem::BadField;
    QTest::newRow("an empty name") << QString() << u"x"_s << Problem::BadField;
    QTest::newRow("a name with a colon") << u"X:Y"_s << u"x"_s << Problem::BadField;
    QTest::newRow("a name with a space") << u"X Y"_s << u"x"_s << Problem::BadField;
    QTest::newRow("a name that ends with a space") << u"Bcc "_s << u"x"_s << Problem::BadField;
    QTest::newRow("a name in another script") << u"Ü"_s << u"x"_s << Problem::BadField;
    QTest::newRow("a name longer than a line") << QString(78, u'X') << u"x"_s << Problem::BadField;
    QTest::newRow("a line break in a name") << u"X\r\nBcc"_s << u"x"_s << Problem::LineBreakInField;
    QTest::newRow("a line break in a value") << u"X-Y"_s << u"a\nBcc: b"_s << Problem::LineBreakInField;
    QTest::newRow("a NUL in a value") << u"X-Y"_s << QString(QChar(0)) << Problem::LineBreakInField;
}

void ComposerTest::refusesFields()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const Problem, problem);
    Draft draft = readyDraft();
    draft.extraHeaders = {{u"X-Good"_s, u"x"_s}, {name, value}};

    const auto composed = Message::compose(draft);

    QVERIFY(!composed);
    QCOMPARE(composed.error().problem, problem);
    QCOMPARE(composed.error().subject, name);
}

void ComposerTest::refusesLineBreaksInFileNames()
{
    Draft draft = withAttachment("x"_ba);
    draft.attachments.first().name = u"a\"\r\nX-Evil: 1"_s;

    const auto composed = Message::compose(draft);

    QVERIFY(!composed);
    QCOMPARE(composed.error().problem, Problem::LineBreakInField);
    QCOMPARE(composed.error().subject, u"a\"\r\nX-Evil: 1"_s);
}

void ComposerTest::doesNotTrustTheMediaType_data()
{
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("a good one") << "image/svg+xml"_ba << "image/svg+xml"_ba;
    QTest::newRow("none") << ""_ba << "application/octet-stream"_ba;
    QTest::newRow("one without a subtype") << "image/"_ba << "application/octet-stream"_ba;
    QTest::newRow("one with a line break") << "a/b\r\nX-Evil: 1"_ba << "application/octet-stream"_ba;
    QTest::newRow("a message, which may not be encoded") << "message/rfc822"_ba << "application/octet-stream"_ba;
    QTest::newRow("a multipart, which may not either") << "multipart/mixed"_ba << "application/octet-stream"_ba;
}

void ComposerTest::doesNotTrustTheMediaType()
{
    QFETCH(const QByteArray, mediaType);
    QFETCH(const QByteArray, written);
    Draft draft = withAttachment("x"_ba);
    draft.attachments.first().mediaType = mediaType;

    const auto composed = Message::compose(draft);

    QVERIFY(composed);
    const auto octets = octetsOf(*composed->letter);
    QVERIFY(octets);
    QVERIFY2(octets->contains(QByteArray("Content-Type: " + written + "; name=\"data.bin\"")), octets->constData());
    QVERIFY(!octets->contains("Evil"));
}

void ComposerTest::avoidsItsBoundary()
{
    Draft draft = withAttachment("x"_ba);
    draft.text = u"--=_id42\n--=_id42_--\n"_s;

    const auto composed = Message::compose(draft, fixedStamp());

    QVERIFY(composed);
    QVERIFY(composed->letter->header(BodyType::SevenBit).contains("boundary=\"=_id42__\""));
}

void ComposerTest::stampsAreUnlike()
{
    const auto first = Message::Stamp::fresh();
    const auto second = Message::Stamp::fresh();

    QVERIFY(first.uniqueId != second.uniqueId);
    QVERIFY(first.uniqueId.size() >= 32);
    QVERIFY(std::all_of(first.uniqueId.begin(), first.uniqueId.end(), [](char c) { return std::isalnum(c); }));
}

void ComposerTest::noticesAttachmentsThatChange_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<Problem>("problem");

    QTest::newRow("one octet more") << QByteArray(100'001, 'b') << false << Problem::AttachmentChanged;
    QTest::newRow("one octet less") << QByteArray(99'999, 'b') << false << Problem::AttachmentChanged;
    QTest::newRow("nothing left") << QByteArray() << false << Problem::AttachmentChanged;
    QTest::newRow("gone") << QByteArray() << true << Problem::AttachmentMissing;
}

void ComposerTest::noticesAttachmentsThatChange()
{
    QFETCH(const QByteArray, later);
    QFETCH(const bool, isRemoved);
    QFETCH(const Problem, problem);
    const Draft draft = withAttachment(QByteArray(100'000, 'a'));
    const QString path = draft.attachments.first().path;
    const auto composed = Message::compose(draft);
    QVERIFY(composed);

    QVERIFY(isRemoved ? QFile::remove(path) : write(path, later));
    const auto reader = composed->letter->open(BodyType::SevenBit);
    const auto first = reader->read(10);

    QVERIFY2(!first, "the letter was begun though its attachment cannot be sent");
    QCOMPARE(first.error().problem, problem);
    QCOMPARE(first.error().subject, path);
}

void ComposerTest::noticesAnAttachmentThatGrowsWhileItIsRead()
{
    const Draft draft = withAttachment(QByteArray(300'000, 'a'));
    const auto composed = Message::compose(draft);
    QVERIFY(composed);
    const auto reader = composed->letter->open(BodyType::SevenBit);
    const qint64 size = composed->letter->size(BodyType::SevenBit);
    QVERIFY(reader->read(2000));
    QVERIFY(reader->read(2000));

    QFile file(draft.attachments.first().path);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();

    qint64 octets = 0;
    for (;;) {
        const auto piece = reader->read(4096);
        if (!piece) {
            QCOMPARE(piece.error().problem, Problem::AttachmentChanged);
            break;
        }
        QVERIFY2(!piece->isEmpty(), "the letter was finished");
        octets += piece->size();
    }
    QVERIFY(octets < size);
}

void ComposerTest::canBeReadTwice()
{
    const auto composed = Message::compose(withAttachment(QByteArray(200'000, 'a')));
    QVERIFY(composed);

    const auto first = octetsOf(*composed->letter);
    const auto second = octetsOf(*composed->letter);

    QVERIFY(first && second);
    QVERIFY(*first == *second);
}

QTEST_GUILESS_MAIN(ComposerTest)
#include "tst_composer.moc"
