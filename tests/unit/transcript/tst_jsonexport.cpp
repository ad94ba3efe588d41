// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/export.h"
#include "transcript/jsonexport.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const Transcript::Store &store, qsizetype row)
{
    return QJsonDocument(Transcript::entryAsJson(store.at(row))).toJson(QJsonDocument::Compact);
}

QByteArray normalised(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

} // namespace

class JsonExportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesACommand();
    void writesAReply();
    void leavesOutWhatAReplyHasNot();
    void saysWhenAReplyIsIncomplete();
    void replacesWhatIsNotUtf8();
    void writesABody();
    void writesANote();
    void writesAConversation();

private:
    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
};

void JsonExportTest::init()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
}

void JsonExportTest::writesACommand()
{
    m_clock.advance(12'300'999);
    m_store->appendCommand("mail FROM:<a@example.com>\r\n"_ba, true);
    QCOMPARE(jsonOf(*m_store, 0),
        normalised(
            R"({"type":"command","n":1,"t":0.0123,"verb":"MAIL","text":"mail FROM:<a@example.com>","encrypted":true})"));
}

void JsonExportTest::writesAReply()
{
    m_store->appendCommand("MAIL FROM:<a@example.com>\r\n"_ba, false);
    m_clock.advance(800'000);
    m_store->appendReplyLine("250-2.1.0 Ok\r\n"_ba, false, 1);
    m_store->appendReplyLine("250 2.1.0 so far\r\n"_ba, false, 1);
    m_store->completeReply(250, "2.1.0"_ba);
    QCOMPARE(jsonOf(*m_store, 1),
        normalised(
            R"({"type":"reply","n":2,"t":0.0008,"code":250,"enhanced":"2.1.0","lines":["2.1.0 Ok","2.1.0 so far"],)"
            R"("wait":0.0008,"to":1,"encrypted":false,"complete":true})"));
}

void JsonExportTest::leavesOutWhatAReplyHasNot()
{
    m_store->appendReplyLine("220 desk\r\n"_ba, false, 0);
    m_store->completeReply(220);
    QCOMPARE(jsonOf(*m_store, 0),
        normalised(R"({"type":"reply","n":1,"t":0,"code":220,"lines":["desk"],"encrypted":false,"complete":true})"));
}

void JsonExportTest::saysWhenAReplyIsIncomplete()
{
    m_store->appendReplyLine("250-de"_ba, false, 0);
    QCOMPARE(jsonOf(*m_store, 0),
        normalised(R"({"type":"reply","n":1,"t":0,"code":0,"lines":["de"],"encrypted":false,"complete":false})"));
}

void JsonExportTest::replacesWhatIsNotUtf8()
{
    m_store->appendReplyLine("550 gr\xfc\xdf\x65\r\n"_ba, false, 0);
    const QJsonObject reply = Transcript::entryAsJson(m_store->at(0));
    QCOMPARE(reply.value("lines"_L1).toArray().at(0).toString(), u"gr\uFFFD\uFFFD\u0065"_s);
}

void JsonExportTest::writesABody()
{
    m_store->beginBody(48213, true, true);
    m_store->endBody({48213, 48213, 702, 3, true});
    QCOMPARE(jsonOf(*m_store, 0),
        normalised(
            R"({"type":"body","n":1,"t":0,"bytes":48213,"lines":702,"mode":"BDAT","encrypted":true,"complete":true})"));
}

void JsonExportTest::writesANote()
{
    m_store->appendNote({Base::NoteKind::LookingUp, {u"mx.example.org"_s}});
    QCOMPARE(jsonOf(*m_store, 0),
        normalised(R"({"type":"note","n":1,"t":0,"text":"looking up mx.example.org","encrypted":false})"));
}

void JsonExportTest::writesAConversation()
{
    Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendCommand("QUIT\r\n"_ba, false);
    const QJsonObject transcript
        = QJsonDocument::fromJson(Transcript::exported(store, Transcript::ExportFormat::Json)).object();
    QCOMPARE(transcript.value("format"_L1).toString(), u"postscope-transcript"_s);
    QCOMPARE(transcript.value("version"_L1).toInt(), 1);
    QCOMPARE(transcript.value("started"_L1).toString(), u"2026-01-02T02:04:05.000Z"_s);
    QJsonObject entry = transcript.value("entries"_L1).toArray().at(0).toObject();
    QCOMPARE(entry.take("ns"_L1).toInteger(), 0);
    QCOMPARE(entry, Transcript::entryAsJson(store.at(0)));
}

QTEST_APPLESS_MAIN(JsonExportTest)

#include "tst_jsonexport.moc"
