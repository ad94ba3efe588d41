// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "support/keptoctets.h"
#include "support/manualclock.h"
#include "transcript/export.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::ExportFormat;
using Transcript::ExportOptions;
using Transcript::LetterDetail;
using Transcript::Store;

namespace {

constexpr std::array formats = {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::Json, ExportFormat::Csv,
    ExportFormat::Html, ExportFormat::Pcap};

/// What tshark prints of a capture; what it complains of, where it cannot.
QString shownByTshark(const QString &capture, const QStringList &arguments)
{
    QProcess process;
    process.start(u"tshark"_s, QStringList{u"-n"_s, u"-r"_s, capture} + arguments);
    const bool isGood = process.waitForFinished(60'000) && process.exitCode() == 0;
    return QString::fromUtf8(isGood ? process.readAllStandardOutput() : process.readAllStandardError());
}

} // namespace

class ExportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsFormatsByTheirSuffix_data();
    void knowsFormatsByTheirSuffix();
    void writesTheSameInPieces();
    void writesOnlyTheRowsWanted();
    void saysWhenTheDeviceIsFull();
    void writesMarkdown();
    void keepsMarkdownFromWhatAServerSays();
    void makesNoLinkOfWhatAServerSays();
    void writesAReplyWithoutALine();
    void writesCsv();
    void keepsSheetsFromFormulas();
    void writesHtml();
    void aRemarkStandsBesideWhatWasSaid();
    void keepsThePageFromWhatAServerSays();
    void opensInWiresharkAsSmtp();
    void beginsAPacketWithEachSegment();
    void keepsSegmentsApartWhereRowsAreLeftOut();
    void countsWhatWasRepeated();
    void writesTheLetterInFull_data();
    void writesTheLetterInFull();
    void aLetterThatIsNotKeptStaysALine();
    void leavesTheLetterOut_data();
    void leavesTheLetterOut();
    void leavesATypedLetterOutToo();
    void leavesTheTimesOut_data();
    void leavesTheTimesOut();
    void keepsWhatAFormatDoesNotLeaveOpen();
    void keepsThePageFromWhatALetterSays();
    void aLineWithoutAnEndComesInPieces();
    void packetsHoldTheLetter();

private:
    void addFormats(std::initializer_list<std::pair<const char *, ExportFormat>> formats);
    [[nodiscard]] ExportOptions withLetter(const QByteArray &octets);

    void reply(const QByteArray &lines, int code, const QByteArray &enhanced, qsizetype answers)
    {
        m_clock.advance(1'500'000);
        m_store->appendReplyLine(lines, m_isEncrypted, answers);
        m_store->completeReply(code, enhanced);
    }
    qsizetype command(const QByteArray &line) { return m_store->appendCommand(line + "\r\n", m_isEncrypted); }
    [[nodiscard]] QByteArray text(ExportFormat format) const { return Transcript::exported(*m_store, format); }

    void writeCapture(const QString &path) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(Transcript::exportTo(file, *m_store, ExportFormat::Pcap));
    }

    Support::ManualClock m_clock;
    std::unique_ptr<Store> m_store;
    Support::KeptOctets m_letter;
    bool m_isEncrypted = false;
};

void ExportTest::init()
{
    m_isEncrypted = false;
    m_store = std::make_unique<Store>(m_clock);
    m_store->appendNote({Base::NoteKind::Connected, {u"198.51.100.7"_s, u"587"_s}});
    reply("220 mx.example ESMTP\r\n", 220, {}, 0);
    reply("250-mx.example\r\n250 STARTTLS\r\n", 250, {}, command("EHLO desk.example"));
    reply("220 go ahead\r\n", 220, {}, command("STARTTLS"));
    m_isEncrypted = true;
    reply("250 2.1.0 ok\r\n", 250, "2.1.0", command("MAIL FROM:<ann@desk.example>"));
    reply("550 5.7.1 Relaying | denied\r\n", 550, "5.7.1", command("RCPT TO:<bob@b.example>"));
    m_store->annotate(
        9, {.isMarked = true, .note = u"here, \"it\" is\n*refused*"_s, .level = Transcript::Level::Error});
    reply("250 2.1.5 ok\r\n", 250, "2.1.5", command("RCPT TO:<carl@c.example>"));
    reply("354 go\r\n", 354, {}, command("DATA"));
    const qsizetype body = m_store->beginBody(2000, false, true);
    m_store->endBody({2000, 2000, 40, 0, false});
    reply("250 2.0.0 queued\r\n", 250, "2.0.0", body);
    reply("221 bye\r\n", 221, {}, command("QUIT"));
    m_store->appendNote({Base::NoteKind::ConnectionClosedByServer, {}}, true);
}

void ExportTest::knowsFormatsByTheirSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<ExportFormat>>("format");
    using Format = std::optional<ExportFormat>;
    QTest::newRow("text") << u"a.txt"_s << Format(ExportFormat::Text);
    QTest::newRow("Markdown") << u"a.b.md"_s << Format(ExportFormat::Markdown);
    QTest::newRow("JSON in capitals") << u"A.JSON"_s << Format(ExportFormat::Json);
    QTest::newRow("CSV") << u"/tmp/a.csv"_s << Format(ExportFormat::Csv);
    QTest::newRow("HTML, the short way") << u"a.htm"_s << Format(ExportFormat::Html);
    QTest::newRow("pcap") << u"a.pcap"_s << Format(ExportFormat::Pcap);
    QTest::newRow("zip") << u"a.zip"_s << Format(ExportFormat::Zip);
    QTest::newRow("pcapng") << u"a.pcapng"_s << Format(ExportFormat::Pcap);
    QTest::newRow("nothing") << u"transcript"_s << Format();
    QTest::newRow("another one") << u"a.doc"_s << Format();
}

void ExportTest::knowsFormatsByTheirSuffix()
{
    QFETCH(QString, name);
    QTEST(Transcript::exportFormatOf(name), "format");
}

void ExportTest::writesTheSameInPieces()
{
    for (int i = 0; i < 20'000; ++i)
        command("NOOP");
    for (const ExportFormat format : formats) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(Transcript::exportTo(buffer, *m_store, format));
        QCOMPARE(buffer.data(), Transcript::exported(*m_store, format));
        QVERIFY(Transcript::exportFormatOf(u"a"_s + Transcript::suffixOf(format)) == format);
    }
}

void ExportTest::writesOnlyTheRowsWanted()
{
    const QByteArray csv = Transcript::exported(*m_store, ExportFormat::Csv, {QList<quint32>{2, 9}});
    QCOMPARE(csv.count("\r\n"), 3);
    QVERIFY(csv.contains("EHLO"));
    QVERIFY(csv.contains("refused"));
    QVERIFY(!csv.contains("MAIL"));
}

void ExportTest::saysWhenTheDeviceIsFull()
{
    QBuffer closed;
    for (const ExportFormat format : formats)
        QVERIFY(!Transcript::exportTo(closed, *m_store, format));
}

void ExportTest::writesMarkdown()
{
    const QString markdown = QString::fromUtf8(text(ExportFormat::Markdown));
    const QStringList lines = markdown.split(u'\n');
    QCOMPARE(lines.at(0), u"# SMTP conversation"_s);
    QCOMPARE(lines.count(u"~~~~text"_s), 1);
    QCOMPARE(lines.count(u"~~~~"_s), 1);
    QVERIFY2(lines.contains(u"| `RCPT TO:<bob@b.example>` | `550 5.7.1 Relaying \\| denied` | 0.001500 |"_s),
        qPrintable(markdown));
    QVERIFY2(markdown.contains(u"Relaying | denied  <-- [1]\n"_s), qPrintable(markdown));
    QVERIFY2(markdown.contains(u"[^1]: Line 10: marked: here, \"it\" is\\\\n\\*refused\\*\n"_s), qPrintable(markdown));
}

void ExportTest::keepsMarkdownFromWhatAServerSays()
{
    reply("250 ~~~~\r\n", 250, {}, command("NOOP"));
    reply("550-~~~~\r\n550 <img src=x>[a](b)\r\n", 550, {}, command("NOOP"));
    const QString markdown = QString::fromUtf8(text(ExportFormat::Markdown));
    QCOMPARE(markdown.split(u'\n').count(u"~~~~"_s), 1);
    QVERIFY2(markdown.contains(u"| `550 <img src=x>[a](b)` |"_s), qPrintable(markdown));
}

/// A program that shows Markdown calls people by name and links what looks like an address.
void ExportTest::makesNoLinkOfWhatAServerSays()
{
    reply("550 see http://example.org/ @ann #12 `` ` |\r\n", 550, {}, command("NOOP"));
    const QString markdown = QString::fromUtf8(text(ExportFormat::Markdown));
    QVERIFY2(markdown.contains(u"| ``` 550 see http://example.org/ @ann #12 `` ` \\| ``` |"_s), qPrintable(markdown));
}

/// No server says such a one, and a file may hold it.
void ExportTest::writesAReplyWithoutALine()
{
    Store store(QDateTime::currentDateTimeUtc());
    Transcript::Entry entry;
    entry.kind = Transcript::EntryKind::Command;
    entry.octets = "NOOP\r\n"_ba;
    store.restore(entry);
    entry = {};
    entry.kind = Transcript::EntryKind::Reply;
    entry.answers = 1;
    store.restore(entry);
    for (const ExportFormat format : {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::Csv, ExportFormat::Html,
             ExportFormat::Pcap, ExportFormat::Json})
        QVERIFY(!Transcript::exported(store, format).isEmpty());
    QVERIFY(Transcript::exported(store, ExportFormat::Markdown).contains("| `NOOP` |"));
}

void ExportTest::writesCsv()
{
    const QByteArray csv = text(ExportFormat::Csv);
    QVERIFY2(csv.startsWith("number,seconds,who,"), csv.constData());
    QVERIFY2(csv.contains("\r\n4,0.003000,S,no,,250,,0.001500,3,\"250-mx.example\n250 STARTTLS\",0,,,\"\"\r\n"),
        csv.constData());
    QVERIFY2(csv.contains(",0,yes,error,\"here, \"\"it\"\" is\n*refused*\"\r\n"), csv.constData());
}

void ExportTest::keepsSheetsFromFormulas()
{
    m_store->appendReplyLine("=cmd|' /C calc'!A0\r\n"_ba, false, 0);
    m_store->completeReply(0);
    const QByteArray csv = text(ExportFormat::Csv);
    QVERIFY2(csv.contains(",\"'=cmd|' /C calc'!A0\","), csv.constData());
}

void ExportTest::writesHtml()
{
    const QByteArray html = text(ExportFormat::Html);
    QVERIFY(html.contains("Relaying | denied"));
    QVERIFY(html.contains("class=\"refused\""));
    for (const QByteArray &foreign : {"<script"_ba, "http:"_ba, "https:"_ba, "src="_ba, "url("_ba, "@import"_ba})
        QVERIFY2(!html.contains(foreign), foreign.constData());
}

/// What a person wrote is no part of what was said, whatever its direction.
void ExportTest::aRemarkStandsBesideWhatWasSaid()
{
    const QByteArray html = text(ExportFormat::Html);
    QVERIFY2(html.contains("denied</bdi><div class=\"remark\">"), html.constData());
}

void ExportTest::keepsThePageFromWhatAServerSays()
{
    reply("550 </td><script>alert(1)</script>&amp;\r\n", 550, {}, command("NOOP"));
    const QByteArray html = text(ExportFormat::Html);
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"));
}

void ExportTest::opensInWiresharkAsSmtp()
{
    const qsizetype bdat = command("BDAT 100 LAST");
    Q_UNUSED(bdat)
    m_store->beginBody(100, true, true);
    m_store->endBody({100, 100, 3, 0, true});
    reply("250 took it\r\n", 250, {}, m_store->size());
    const QTemporaryDir folder;
    const QString capture = folder.filePath(u"a.pcap"_s);
    writeCapture(capture);
    const auto shown = [&](const QStringList &arguments) {
        return shownByTshark(capture, arguments);
    };
    const QStringList commands
        = shown({u"-Y"_s, u"smtp.req.command"_s, u"-T"_s, u"fields"_s, u"-e"_s, u"smtp.req.command"_s})
              .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(commands,
        (QStringList{u"EHLO"_s, u"STAR"_s, u"MAIL"_s, u"RCPT"_s, u"RCPT"_s, u"DATA"_s, u"QUIT"_s, u"BDAT"_s}));
    const QStringList codes
        = shown({u"-Y"_s, u"smtp.response.code"_s, u"-T"_s, u"fields"_s, u"-e"_s, u"smtp.response.code"_s})
              .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(codes.join(u' '), u"220 250 220 250 550 250 354 250 221 250"_s);
    QCOMPARE(
        shown({u"-Y"_s, u"_ws.malformed or tcp.analysis.flags or ip.checksum.status==0 or tcp.checksum.status==0"_s,
            u"-o"_s, u"ip.check_checksum:TRUE"_s, u"-o"_s, u"tcp.check_checksum:TRUE"_s}),
        QString());
    QVERIFY(shown({u"-Y"_s, u"imf"_s}).contains(u"IMF"_s));
}

void ExportTest::beginsAPacketWithEachSegment()
{
    m_isEncrypted = false;
    m_store = std::make_unique<Store>(m_clock);
    reply("220 mx\r\n", 220, {}, 0);
    m_store->beginSegment(1);
    m_store->beginSegment(command("EHLO a"));
    reply("250 mx\r\n", 250, {}, 2);
    m_store->beginSegment(3, 0, 400'000);
    m_store->beginSegment(3, 2, 900'000);
    m_store->beginSegment(command("MAIL FROM:<>"));
    command("RCPT TO:<a@b>");
    command("DATA");
    reply("250 ok\r\n", 250, {}, 4);
    m_store->beginSegment(7);
    reply("250 ok\r\n", 250, {}, 5);
    reply("354 go on\r\n", 354, {}, 6);
    m_store->beginSegment(9);
    const QTemporaryDir folder;
    const QString capture = folder.filePath(u"a.pcap"_s);
    writeCapture(capture);
    const QString lengths
        = shownByTshark(capture, {u"-Y"_s, u"tcp.len>0"_s, u"-T"_s, u"fields"_s, u"-e"_s, u"tcp.len"_s});
    QCOMPARE(lengths.simplified(), u"8 8 2 6 35 16 11"_s);
}

void ExportTest::keepsSegmentsApartWhereRowsAreLeftOut()
{
    m_store = std::make_unique<Store>(m_clock);
    for (const QByteArray &line : {"NOOP one"_ba, "NOOP two"_ba, "NOOP three"_ba})
        m_store->beginSegment(command(line));
    command("NOOP four");
    const QList<quint32> rows{0, 3};
    const QByteArray packets = Transcript::exported(*m_store, ExportFormat::Pcap, {.rows = rows});
    QVERIFY(packets.contains("NOOP one\r\n") && packets.contains("NOOP four\r\n"));
    QVERIFY(!packets.contains("NOOP one\r\nNOOP four\r\n"));
}

void ExportTest::countsWhatWasRepeated()
{
    for (int i = 0; i < 5; ++i)
        reply("250 flood\r\n", 250, {}, 0);
    QVERIFY(text(ExportFormat::Text).contains("S: 250 flood <and 4 more like it within 0.006000 s>\n"));
    QVERIFY(text(ExportFormat::Html).contains("and 4 more like it"));
    QVERIFY(text(ExportFormat::Pcap).contains("And 4 more like it."));
}

void ExportTest::addFormats(std::initializer_list<std::pair<const char *, ExportFormat>> formats)
{
    QTest::addColumn<ExportFormat>("format");
    for (const auto &[name, format] : formats)
        QTest::newRow(name) << format;
}

ExportOptions ExportTest::withLetter(const QByteArray &octets)
{
    m_letter.octets = octets;
    return {.letter = LetterDetail::Full, .sent = &m_letter};
}

void ExportTest::writesTheLetterInFull_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("sign");
    QTest::newRow("text, each line said by the client")
        << ExportFormat::Text << "> \n            * C: Subject: hi\n            * C: \n            * C: ..\\x07\n"_ba;
    QTest::newRow("Markdown, within the block of code")
        << ExportFormat::Markdown << "            * C: Subject: hi\n            * C: \n            * C: ..\\x07\n"_ba;
    QTest::newRow("HTML, to be unfolded") << ExportFormat::Html << "</summary>Subject: hi\n\n..\\x07\n.\n</details>"_ba;
}

void ExportTest::writesTheLetterInFull()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, sign);
    const QByteArray octets = Transcript::exported(*m_store, format, withLetter("Subject: hi\r\n\r\n..\a\r\n.\r\n"));
    sign.replace("> \n", "40 lines>\n");
    QVERIFY2(octets.contains(sign), octets.constData());
}

void ExportTest::aLetterThatIsNotKeptStaysALine()
{
    for (const ExportFormat format : formats)
        QCOMPARE(Transcript::exported(*m_store, format, {.letter = LetterDetail::Full}), text(format));
}

void ExportTest::leavesTheLetterOut_data()
{
    addFormats({{"text", ExportFormat::Text}, {"Markdown", ExportFormat::Markdown}, {"CSV", ExportFormat::Csv},
        {"HTML", ExportFormat::Html}});
}

void ExportTest::leavesTheLetterOut()
{
    QFETCH(ExportFormat, format);
    const QByteArray octets = Transcript::exported(*m_store, format, {.letter = LetterDetail::None});
    QVERIFY2(text(format).contains("2000 octets") && !octets.contains("2000 octets"), octets.constData());
    QVERIFY2(octets.contains("354 go") && octets.contains("queued"), octets.constData());
}

void ExportTest::leavesATypedLetterOutToo()
{
    m_store->appendLetterLine("Subject: private\r\n", true);
    for (const ExportFormat format :
        {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::Csv, ExportFormat::Html}) {
        QVERIFY(text(format).contains("Subject: private"));
        const QByteArray octets = Transcript::exported(*m_store, format, {.letter = LetterDetail::None});
        QVERIFY2(!octets.contains("Subject: private"), octets.constData());
    }
}

void ExportTest::leavesTheTimesOut_data()
{
    leavesTheLetterOut_data();
}

/// The same conversation on another day, with another server that is slower: nothing tells them apart.
void ExportTest::leavesTheTimesOut()
{
    QFETCH(ExportFormat, format);
    const ExportOptions options{.hasTimes = false};
    const QByteArray once = Transcript::exported(*m_store, format, options);
    m_clock.advance(86'400'123'456'789);
    init();
    m_clock.advance(1);
    reply("250 ok\r\n", 250, {}, command("NOOP"));
    const QByteArray more = Transcript::exported(*m_store, format, options);
    init();
    QCOMPARE(Transcript::exported(*m_store, format, options), once);
    QVERIFY2(more != once && !once.contains("0.00") && !once.contains("2026"), once.constData());
}

void ExportTest::keepsWhatAFormatDoesNotLeaveOpen()
{
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Pcap})
        QCOMPARE(
            Transcript::exported(*m_store, format, {.letter = LetterDetail::None, .hasTimes = false}), text(format));
    const ExportOptions full = withLetter("Subject: hi\r\n\r\n.\r\n");
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Csv})
        QCOMPARE(Transcript::exported(*m_store, format, full), text(format));
}

void ExportTest::keepsThePageFromWhatALetterSays()
{
    const QByteArray html = Transcript::exported(
        *m_store, ExportFormat::Html, withLetter("</details><script>alert(1)</script>&amp;\r\n.\r\n"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"));
}

void ExportTest::aLineWithoutAnEndComesInPieces()
{
    const QByteArray text
        = Transcript::exported(*m_store, ExportFormat::Text, withLetter(QByteArray(150'000, 'Z') + "\nend"));
    QCOMPARE(text.count('Z'), 150'000);
    QCOMPARE(text.count("C: ZZ"), 3);
    QVERIFY(text.contains("C: end\n"));
}

void ExportTest::packetsHoldTheLetter()
{
    const QByteArray packets = Transcript::exported(
        *m_store, ExportFormat::Pcap, withLetter("Subject: hi\r\n\r\n" + QByteArray(5000, 'x') + "\r\n.\r\n"));
    QVERIFY(packets.contains("Subject: hi\r\n"));
    QVERIFY(packets.count('x') >= 5000);
    QVERIFY(!packets.contains("X-Postscope"));
    QVERIFY(!packets.contains("left out"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
