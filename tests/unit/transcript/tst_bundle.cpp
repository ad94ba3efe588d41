// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "support/handmadetalk.h"
#include "support/keptoctets.h"
#include "transcript/bundle.h"
#include "transcript/svgladder.h"

using namespace Qt::StringLiterals;
using Transcript::ExportFormat;
using Transcript::ExportOptions;
using Transcript::LetterDetail;

namespace {

/// Takes so many octets, and then no more.
class SmallDisk final : public QIODevice {
public:
    explicit SmallDisk(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        m_room -= length;
        return m_room < 0 ? -1 : length;
    }

private:
    qint64 m_room;
};

/// The texts of a picture, and nothing where it is no XML.
QString textsOf(const QString &picture)
{
    QXmlStreamReader reader(picture);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    return reader.hasError() ? QString() : texts;
}

} // namespace

class BundleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherProgramUnpacksIt();
    void holdsOnlyTheRowsOfChoice();
    void aDiskThatIsFullIsNoticed();
    void theLadderIsAPicture();
    void aLabelStaysBetweenItsLanes();
    void aLadderThatIsTooLongEnds();
    void theLetterIsAFileOfItsOwn();
    void chunksAreOneLetter();
    void aLetterThatIsNotWantedIsNotInIt();

private:
    [[nodiscard]] bool unpack(const Transcript::Store &store, const ExportOptions &options);
    [[nodiscard]] QByteArray unpacked(const QString &name) const;

    Support::HandmadeTalk m_talk;
    Support::KeptOctets m_letter;
    std::unique_ptr<QTemporaryDir> m_folder;
};

bool BundleTest::unpack(const Transcript::Store &store, const ExportOptions &options)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"a.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || !Transcript::exportTo(file, store, ExportFormat::Zip, options))
        return false;
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file.fileName(), m_folder->path()});
    return python.waitForFinished() && python.exitCode() == 0;
}

QByteArray BundleTest::unpacked(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void BundleTest::anotherProgramUnpacksIt()
{
    m_talk.deliver();
    QVERIFY(unpack(m_talk.store(), {}));
    const Transcript::Store &store = m_talk.store();
    QCOMPARE(unpacked(u"transcript.txt"_s), Transcript::exported(store, ExportFormat::Text));
    QCOMPARE(unpacked(u"transcript.json"_s), Transcript::exported(store, ExportFormat::Json));
    QCOMPARE(unpacked(u"transcript.html"_s), Transcript::exported(store, ExportFormat::Html));
    QCOMPARE(unpacked(u"transcript.pcapng"_s), Transcript::exported(store, ExportFormat::Pcap));
    QCOMPARE(unpacked(u"ladder.svg"_s), Transcript::asSvgLadder(store).toUtf8());
    const QByteArray readme = unpacked(u"README.txt"_s);
    QCOMPARE(readme, Transcript::bundleReadme(store));
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        if (name != u"a.zip"_s && name != u"README.txt"_s)
            QVERIFY2(readme.contains(QByteArray("\n" + name.toLatin1() + ' ')), qPrintable(name));
    }
}

void BundleTest::holdsOnlyTheRowsOfChoice()
{
    QVERIFY(unpack(m_talk.store(), {QList<quint32>{3}}));
    QVERIFY(unpacked(u"ladder.svg"_s).contains("EHLO"));
    for (const QString &name : {u"transcript.txt"_s, u"transcript.json"_s, u"transcript.html"_s, u"ladder.svg"_s})
        QVERIFY2(!unpacked(name).contains("nobody@example.org"), qPrintable(name));
}

void BundleTest::aDiskThatIsFullIsNoticed()
{
    QBuffer whole;
    QVERIFY(whole.open(QIODevice::WriteOnly));
    QVERIFY(Transcript::writeBundle(whole, m_talk.store(), {}));
    for (qint64 room = 0; room < whole.size(); room += 97) {
        SmallDisk disk(room);
        QVERIFY2(!Transcript::writeBundle(disk, m_talk.store(), {}), qPrintable(QString::number(room)));
    }
    SmallDisk disk(whole.size());
    QVERIFY(Transcript::writeBundle(disk, m_talk.store(), {}));
}

void BundleTest::theLadderIsAPicture()
{
    const QString texts = textsOf(Transcript::asSvgLadder(m_talk.store()));
    QVERIFY2(texts.contains(u"RCPT TO:<nobody@example.org>"_s) && texts.contains(u"550 5.1.1 no such person"_s)
            && texts.contains(u"client"_s) && !texts.contains(u"DNS"_s),
        qPrintable(texts));
}

void BundleTest::aLabelStaysBetweenItsLanes()
{
    Support::HandmadeTalk talk;
    talk.note(Base::NoteKind::LookingUp, {QString(200, u'n')});
    talk.say(QByteArray(200, 'c'));
    const QString texts = textsOf(Transcript::asSvgLadder(talk.store()));
    constexpr int character = 7; // pixels, at least
    QVERIFY(texts.contains(u"nnn…"_s) && texts.contains(u"ccc…"_s));
    QVERIFY(texts.count(u'n') * character < 330);
    QVERIFY(texts.count(u'c') * character < 640);
}

void BundleTest::aLadderThatIsTooLongEnds()
{
    Support::HandmadeTalk talk;
    for (int i = 0; i < 3000; ++i)
        talk.talk("NOOP \x01 & \"<", "250 Ok", 1);
    const QString texts = textsOf(Transcript::asSvgLadder(talk.store()));
    QVERIFY2(texts.contains(u"and 1000 more: see the transcript"_s), qPrintable(texts.last(200)));
}

void BundleTest::theLetterIsAFileOfItsOwn()
{
    Support::HandmadeTalk talk;
    m_letter.octets = "Subject: hi\r\n\r\n..one\r\n...\r\nend\r\n.\r\n";
    talk.say("DATA");
    const qsizetype body = talk.store().beginBody(30, false, false);
    talk.store().endBody({30, 30, 5, 2, false});
    talk.hear("250 ok", body);
    QVERIFY(unpack(talk.store(), {.letter = LetterDetail::Full, .sent = &m_letter}));
    QCOMPARE(unpacked(u"letter.eml"_s), "Subject: hi\r\n\r\n.one\r\n..\r\nend\r\n"_ba);
    QVERIFY(unpacked(u"README.txt"_s).contains("\nletter.eml "));
    QVERIFY(unpacked(u"transcript.txt"_s).contains("C: ..one\n"));
    QVERIFY(unpacked(u"transcript.pcapng"_s).contains("..one\r\n"));
}

void BundleTest::chunksAreOneLetter()
{
    Support::HandmadeTalk talk;
    m_letter.octets = "..\r\n";
    for (int chunk = 0; chunk < 2; ++chunk) {
        talk.say("BDAT 4");
        talk.store().beginBody(4, true, false);
        talk.store().endBody({4, 4, 1, 0, true});
    }
    talk.say("MAIL FROM:<>");
    talk.store().beginBody(4, true, false);
    QVERIFY(unpack(talk.store(), {.letter = LetterDetail::Full, .sent = &m_letter}));
    QCOMPARE(unpacked(u"letter.eml"_s), "..\r\n..\r\n"_ba);
}

void BundleTest::aLetterThatIsNotWantedIsNotInIt()
{
    Support::HandmadeTalk talk;
    talk.deliver();
    for (const ExportOptions &options :
        {ExportOptions{.letter = LetterDetail::Folded, .sent = &m_letter}, ExportOptions{.letter = LetterDetail::Full},
            ExportOptions{.rows = QList<quint32>{0}, .letter = LetterDetail::Full, .sent = &m_letter}}) {
        QVERIFY(unpack(talk.store(), options));
        QCOMPARE(unpacked(u"letter.eml"_s), "no such file"_ba);
        QVERIFY(!unpacked(u"README.txt"_s).contains("letter.eml"));
    }
}

QTEST_GUILESS_MAIN(BundleTest)

#include "tst_bundle.moc"
