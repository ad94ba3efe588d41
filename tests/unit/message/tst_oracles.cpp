// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "base/limits.h"
#include "letteroctets.h"
#include "message/gmimeobject.h"
#include "message/parsedmessage.h"

using namespace Qt::StringLiterals;
using Base::BodyType;
using Message::Draft;

namespace {

QString writtenFile(const QTemporaryDir &folder, const QString &name, const QByteArray &octets)
{
    QFile file(folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
    return isWritten ? file.fileName() : QString();
}

QByteArray randomOctets(qsizetype count)
{
    QList<quint32> words((count + 3) / 4);
    QRandomGenerator(42).fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), count);
}

// The body of a message without attachments ends its last line, whatever was typed.
QString expectedText(const Draft &draft)
{
    const QString text = QString(draft.text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const bool wantsLineEnd = draft.attachments.isEmpty() && !text.isEmpty() && !text.endsWith(u'\n');
    return wantsLineEnd ? text + u'\n' : text;
}

QByteArray sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

// Empty: every line is fit for SMTP. Else what is wrong.
QString lineFault(const QByteArray &octets)
{
    if (!octets.endsWith("\r\n"))
        return u"the last line does not end"_s;
    const QByteArray stripped = QByteArray(octets).replace("\r\n", "");
    if (stripped.contains('\r') || stripped.contains('\n') || stripped.contains('\0'))
        return u"a bare CR, a bare LF or a NUL"_s;
    const auto lines = octets.split('\n');
    for (const QByteArray &line : lines) {
        if (line.size() - 1 > Base::Limits::textLineOctets)
            return u"a line of %1 octets"_s.arg(line.size() - 1);
    }
    return {};
}

qsizetype longestHeaderLine(const QByteArray &header)
{
    qsizetype longest = 0;
    const auto lines = header.split('\n');
    for (const QByteArray &line : lines)
        longest = std::max(longest, line.trimmed().size() + (line.startsWith(' ') ? 1 : 0));
    return longest;
}

QJsonObject readByPython(const QByteArray &octets)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(READ_LETTER)});
    python.write(octets);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        return {{u"failure"_s, QString(python.errorString() + QString::fromUtf8(python.readAllStandardError()))}};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

// GMime itself, without what ParsedMessage does to its results.
Message::GMimeObjectOwner<GMimeMessage> readByGMime(const QByteArray &octets)
{
    Message::startGMime();
    const Message::GMimeObjectOwner<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(octets.constData(), static_cast<std::size_t>(octets.size())));
    const Message::GMimeObjectOwner<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Message::GMimeObjectOwner<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

QStringList textsOf(InternetAddressList *addresses)
{
    QStringList texts;
    for (int i = 0; i < internet_address_list_length(addresses); ++i) {
        InternetAddress *address = internet_address_list_get_address(addresses, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            texts.append(QString::fromUtf8(internet_address_get_name(address)) + u'|'
                + QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))));
    }
    return texts;
}

QStringList textsOf(const QJsonArray &addresses)
{
    QStringList texts;
    for (const QJsonValue &address : addresses)
        texts.append(address[0].toString() + u'|' + address[1].toString());
    return texts;
}

QStringList textsOf(const QStringList &typed)
{
    QStringList texts;
    for (const QString &text : typed) {
        const auto addresses = Message::parseAddressList(text);
        for (const Message::Address &address : addresses ? *addresses : QList<Message::Address>())
            texts.append(address.displayName + u'|' + address.mailbox());
    }
    return texts;
}

} // namespace

/// Composed letters are read by two parsers that were not written here, and give back what was typed.
class OraclesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesAreFitForTheWire_data() { letters(); }
    void linesAreFitForTheWire();
    void sizeAndOctetsAgree_data() { letters(); }
    void sizeAndOctetsAgree();
    void gmimeReadsWhatWasTyped_data() { letters(); }
    void gmimeReadsWhatWasTyped();
    void gmimeReadsUtf8Headers();
    void pythonReadsWhatWasTyped_data() { letters(); }
    void pythonReadsWhatWasTyped();

private:
    void letters();
    [[nodiscard]] Message::Attachment attached(const QString &name, const QByteArray &octets);
    [[nodiscard]] static QList<BodyType> formsOf(const Message::Letter &letter);

    QTemporaryDir m_folder;
};

void OraclesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

Message::Attachment OraclesTest::attached(const QString &name, const QByteArray &octets)
{
    const auto attachment = Message::Attachment::fromFile(writtenFile(m_folder, name, octets));
    return attachment ? *attachment : Message::Attachment();
}

QList<BodyType> OraclesTest::formsOf(const Message::Letter &letter)
{
    QList<BodyType> forms{BodyType::SevenBit, BodyType::EightBit, BodyType::Binary};
    forms.removeIf([&](BodyType form) { return !letter.canBe(form); });
    return forms;
}

void OraclesTest::letters()
{
    QTest::addColumn<Draft>("draft");
    const auto row = [](const char *sentence, const std::function<void(Draft &)> &change) {
        Draft draft = readyDraft();
        change(draft);
        QTest::newRow(sentence) << draft;
    };

    row("a plain letter", [](Draft &) { });
    row("an empty letter", [](Draft &draft) { draft.subject = draft.text = QString(); });
    row("a text without a line end", [](Draft &draft) { draft.text = u"abc"_s; });
    row("lines that begin with dots", [](Draft &draft) { draft.text = u".\n..\n.a\n\n.\n"_s; });
    row("all kinds of line ends", [](Draft &draft) { draft.text = u"a\rb\nc\r\nd\n\re"_s; });
    row("a NUL in the text", [](Draft &draft) { draft.text = u"a"_s + QChar(0) + u"b\n"_s; });
    row("a text in three scripts", [](Draft &draft) { draft.text = u"Übung\n年報\nотчёт \n"_s; });
    row("a text of Chinese only", [](Draft &draft) { draft.text = u"年報の概要"_s.repeated(50) + u'\n'; });
    row("a line of 998 octets", [](Draft &draft) { draft.text = QString(998, u'x') + u'\n'; });
    row("a line of 999 octets", [](Draft &draft) { draft.text = QString(999, u'x') + u'\n'; });
    row("a last line of 5000 octets", [](Draft &draft) { draft.text = QString(5000, u'x'); });
    row("spaces at line ends", [](Draft &draft) { draft.text = u"-- \nÜ \t\n \n"_s; });
    row("an equals sign at column 76", [](Draft &draft) { draft.text = u"Ü"_s + QString(72, u'x') + u"=\nab=="_s; });
    row("a subject in three scripts",
        [](Draft &draft) { draft.subject = u"Übersicht – 年報の概要 – обзор годового отчёта"_s; });
    row("a subject that mixes plain and foreign words",
        [](Draft &draft) { draft.subject = u"the Übersicht of 2026 and 年報 or  two spaces – done"_s; });
    row("a subject of emoji",
        [](Draft &draft) { draft.subject = u"📮👩‍👩‍👧‍👦🎉"_s.repeated(12); });
    row("a long plain subject", [](Draft &draft) { draft.subject = u"word "_s.repeated(60).trimmed(); });
    row("a subject that is one long word", [](Draft &draft) { draft.subject = QString(2000, u'x'); });
    row("a long Japanese subject", [](Draft &draft) { draft.subject = u"年報の概要と今後の予定"_s.repeated(20); });
    row("a subject that looks encoded", [](Draft &draft) { draft.subject = u"=?utf-8?Q?x?= and =?"_s; });
    row("a subject with a tab and many spaces", [](Draft &draft) { draft.subject = u"a\tb     c      d"_s; });
    row("a subject with question marks and underscores",
        [](Draft &draft) { draft.subject = u"Wirklich?_Jä=nein (ü), \"so\""_s; });
    row("names that must be quoted", [](Draft &draft) {
        draft.from = uR"("Roe, \"Ann\" \\ Q." <ann@example.org>)"_s;
        draft.to = QStringList{uR"!("a@b.example" <bo@example.net>, "Dr. No; (x)" <no@example.net>)!"_s};
    });
    row("names in three scripts", [](Draft &draft) {
        draft.from = u"Jörg Müller-Lüdenscheidt <j@example.org>"_s;
        draft.to = QStringList{u"Дмитрий Иванович <d@example.net>"_s, u"山田 太郎 <y@example.net>"_s};
        draft.cc = QStringList{u"\"Müller, Jörg (Vertrieb)\" <m@example.net>"_s};
    });
    row("a name of 300 characters",
        [](Draft &draft) { draft.to = QStringList{u"Ünä "_s.repeated(75) + u"<bo@example.net>"_s}; });
    row("an unbroken name of 300 characters",
        [](Draft &draft) { draft.to = QStringList{QString(300, u'n') + u" <bo@example.net>"_s}; });
    row("a hundred recipients", [](Draft &draft) {
        for (int i = 0; i < 100; ++i)
            draft.cc.append(u"Person %1 <person.number.%1@example.net>"_s.arg(i));
    });
    row("odd local parts", [](Draft &draft) {
        draft.to = QStringList{uR"("john doe"@example.net, "a@b"@example.net, o'neil+x@example.net)"_s};
    });
    row("blind copies only", [](Draft &draft) {
        draft.to.clear();
        draft.bcc = QStringList{u"hidden@example.net"_s};
    });
    row("an attachment with a name in three scripts",
        [this](Draft &draft) { draft.attachments.append(attached(u"Übersicht – 年報.pdf"_s, "%PDF-1.7"_ba)); });
    row("five megabytes of random octets",
        [this](Draft &draft) { draft.attachments.append(attached(u"random.bin"_s, randomOctets(5'000'000))); });
    row("an empty attachment and an empty text", [this](Draft &draft) {
        draft.text.clear();
        draft.attachments.append(attached(u"empty.dat"_s, {}));
    });
    row("attachments of 56, 57 and 58 octets", [this](Draft &draft) {
        for (int size : {56, 57, 58})
            draft.attachments.append(attached(u"%1.bin"_s.arg(size), randomOctets(size)));
    });
    row("an attachment of line ends and NULs", [this](Draft &draft) {
        draft.attachments.append(attached(u"ends.bin"_s, QByteArray("\n\r\r\n.\r\n\0\r\n--=_fixe\r", 20)));
    });
    row("an attached letter", [this](Draft &draft) {
        draft.attachments.append(attached(u"letter.eml"_s, "From: x@example.org\n\nHi\n"_ba));
    });
    row("long and odd file names", [this](Draft &draft) {
        draft.attachments.append(attached(QString(80, u'ü') + u".txt"_s, "a"_ba));
        draft.attachments.append(attached(QString(200, u'x') + u".txt"_s, "b"_ba));
        draft.attachments.append(attached(u"with \"quotes\" & back\\slash.txt"_s, "c"_ba));
        draft.attachments.append(attached(u"100% = ' * ; , 🎉.txt"_s, "d"_ba));
        draft.attachments.append(attached(u"=?utf-8?Q?x?=.txt"_s, "e"_ba));
    });
    row("a text that quotes its own boundary, with an attachment", [this](Draft &draft) {
        draft.text = u"--=_fixed\nÜ --=_fixed--\n"_s;
        draft.attachments.append(attached(u"a.bin"_s, "a"_ba));
    });
    row("a Chinese text with an attachment", [this](Draft &draft) {
        draft.text = u"年報の概要"_s.repeated(50);
        draft.attachments.append(attached(u"a.bin"_s, "a"_ba));
    });
}

namespace {
Base::Result<Message::Composed> composedLetter(const Draft &draft)
{
    Message::Stamp stamp = Message::Stamp::fresh();
    stamp.uniqueId = "fixed"_ba;
    return Message::compose(draft, stamp);
}

} // namespace

void OraclesTest::linesAreFitForTheWire()
{
    QFETCH(const Draft, draft);
    const auto composed = composedLetter(draft);
    QVERIFY(composed);

    for (BodyType form : formsOf(*composed->letter)) {
        const auto octets = octetsOf(*composed->letter, form);
        QVERIFY(octets);
        if (form != BodyType::Binary)
            QCOMPARE(lineFault(*octets), QString());
        const QByteArray header = composed->letter->header(form);
        QVERIFY(octets->startsWith(header));
        QVERIFY(header.endsWith("\r\n\r\n"));
        QVERIFY2(longestHeaderLine(header) <= Base::Limits::headerLineOctets, header.constData());
        QVERIFY2(!header.contains("hidden@") && !header.toLower().contains("\nbcc"), header.constData());
        const bool isSevenBit = std::none_of(octets->begin(), octets->end(), [](char c) { return c & 0x80; });
        if (form != BodyType::Binary)
            QCOMPARE(isSevenBit, form == BodyType::SevenBit);
    }
}

void OraclesTest::sizeAndOctetsAgree()
{
    QFETCH(const Draft, draft);
    const auto composed = composedLetter(draft);
    QVERIFY(composed);
    const Message::Letter &letter = *composed->letter;

    for (BodyType form : formsOf(letter)) {
        const auto octets = octetsOf(letter, form, 1 << 20);
        QVERIFY(octets);
        QCOMPARE(letter.size(form), octets->size());
        for (qint64 piece : {octets->size() < 100'000 ? 1 : 1021, 4096, 65537}) {
            const auto again = octetsOf(letter, form, piece);
            QVERIFY(again);
            QVERIFY2(*again == *octets, qPrintable(u"pieces of %1 octets give another letter"_s.arg(piece)));
        }
    }
}

void OraclesTest::gmimeReadsWhatWasTyped()
{
    QFETCH(const Draft, draft);
    const auto composed = composedLetter(draft);
    QVERIFY(composed);

    for (BodyType form : formsOf(*composed->letter)) {
        const auto octets = octetsOf(*composed->letter, form);
        QVERIFY(octets);
        const auto message = readByGMime(*octets);
        QCOMPARE(QString::fromUtf8(g_mime_message_get_subject(message.get())), draft.subject);
        QCOMPARE(textsOf(g_mime_message_get_from(message.get())), textsOf(QStringList{draft.from}));
        QCOMPARE(textsOf(g_mime_message_get_to(message.get())), textsOf(draft.to));
        QCOMPARE(textsOf(g_mime_message_get_cc(message.get())), textsOf(draft.cc));

        const auto parsed = Message::ParsedMessage::parse(*octets);
        QCOMPARE(parsed.header.field(u"subject"), QString(draft.subject).replace(u'\t', u' '));
        QCOMPARE(parsed.text, expectedText(draft));
        QCOMPARE(parsed.attachments.size(), draft.attachments.size());
        for (qsizetype i = 0; i < draft.attachments.size(); ++i) {
            const auto &[name, mediaType, content] = parsed.attachments[i];
            const QString bareName = draft.attachments[i].name.section(u'\\', -1);
            QCOMPARE(name, bareName);
            QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(),
                sha256OfFile(draft.attachments[i].path));
        }
    }
}

// Python's email does not read headers in UTF-8 (RFC 6532): there is one witness here.
void OraclesTest::gmimeReadsUtf8Headers()
{
    Draft draft = readyDraft();
    draft.from = u"\"Müller, Jörg\" <jörg@bücher.example>"_s;
    draft.to = QStringList{u"Дмитрий <дмитрий@пример.example>"_s, u"bo@example.net"_s};
    draft.subject = u"Übersicht – 年報 – отчёт "_s.repeated(5).trimmed();
    draft.text = u"Übung\n"_s;
    draft.attachments.append(attached(u"Übersicht – 年報.pdf"_s, "%PDF"_ba));
    const auto composed = composedLetter(draft);
    QVERIFY(composed);
    QVERIFY(composed->letter->needsSmtpUtf8());

    const auto octets = octetsOf(*composed->letter, BodyType::EightBit);
    QVERIFY(octets);
    QCOMPARE(lineFault(*octets), QString());
    QCOMPARE(composed->letter->size(BodyType::EightBit), octets->size());
    const auto message = readByGMime(*octets);

    QCOMPARE(QString::fromUtf8(g_mime_message_get_subject(message.get())), draft.subject);
    QCOMPARE(textsOf(g_mime_message_get_from(message.get())), textsOf(QStringList{draft.from}));
    QCOMPARE(textsOf(g_mime_message_get_to(message.get())), textsOf(draft.to));
    const auto parsed = Message::ParsedMessage::parse(*octets);
    QCOMPARE(parsed.text, draft.text);
    QCOMPARE(parsed.attachments.first().name, draft.attachments.first().name);
}

void OraclesTest::pythonReadsWhatWasTyped()
{
    QFETCH(const Draft, draft);
    const auto composed = composedLetter(draft);
    QVERIFY(composed);

    for (BodyType form : formsOf(*composed->letter)) {
        const auto octets = octetsOf(*composed->letter, form);
        QVERIFY(octets);
        const QJsonObject read = readByPython(*octets);

        QVERIFY2(!read.contains("failure"_L1), qPrintable(read["failure"_L1].toString()));
        QCOMPARE(read["subject"_L1].toString(), draft.subject);
        QCOMPARE(read["text"_L1].toString(), expectedText(draft));
        QCOMPARE(textsOf(read["from"_L1].toArray()), textsOf(QStringList{draft.from}));
        QCOMPARE(textsOf(read["to"_L1].toArray()), textsOf(draft.to));
        QCOMPARE(textsOf(read["cc"_L1].toArray()), textsOf(draft.cc));
        QVERIFY(read["bcc"_L1].isNull());
        QVERIFY2(read["defects"_L1].toArray().isEmpty(), QJsonDocument(read).toJson().constData());
        const QJsonArray attachments = read["attachments"_L1].toArray();
        QCOMPARE(attachments.size(), draft.attachments.size());
        for (qsizetype i = 0; i < draft.attachments.size(); ++i) {
            QCOMPARE(attachments[i]["name"_L1].toString(), draft.attachments[i].name);
            QCOMPARE(attachments[i]["nameForOldReaders"_L1].toString(), draft.attachments[i].name);
            QCOMPARE(attachments[i]["sha256"_L1].toString().toLatin1(), sha256OfFile(draft.attachments[i].path));
        }
    }
}

QTEST_GUILESS_MAIN(OraclesTest)
#include "tst_oracles.moc"
