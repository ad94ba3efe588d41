// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "message/draft.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Message::Attachment;
using Message::Draft;

class DraftTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesJson();
    void readsAnOlderJson();
    void refusesDamagedJson_data();
    void refusesDamagedJson();
    void isEmptyUntilSomethingIsTyped();
    void looksAtAFile_data();
    void looksAtAFile();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
};

void DraftTest::survivesJson()
{
    Draft draft;
    draft.from = u"Ann <ann@example.org>"_s;
    draft.to = QStringList{u"bo@example.net"_s, u"half an addr"_s};
    draft.cc = QStringList{u"年報@example.net"_s};
    draft.bcc = QStringList{u"hidden@example.net"_s};
    draft.replyTo = QStringList{u"office@example.org"_s};
    draft.subject = u"\"Übersicht\"\\ 📮"_s;
    draft.text = u"One\r\n\ttwo\n"_s + QChar(0);
    draft.attachments
        = {{u"/tmp/ü.pdf"_s, u"ü.pdf"_s, "application/pdf"_ba, 5'000'000'000}, {u"/x"_s, u"x"_s, "text/plain"_ba, -1}};
    draft.extraHeaders = {{u"X-Purpose"_s, u"test"_s}};
    draft.envelope = {.sender = u""_s, .recipients = {u"bo@example.net"_s, u"half an addr"_s}};

    const auto read = Draft::fromJson(draft.toJson());

    QVERIFY(read);
    QVERIFY(*read == draft);
}

void DraftTest::readsAnOlderJson()
{
    const auto read = Draft::fromJson({{u"subject"_s, u"x"_s}, {u"priority"_s, 3}});

    QVERIFY(read);
    QCOMPARE(read->subject, u"x"_s);
    QVERIFY(read->to.isEmpty());
}

void DraftTest::refusesDamagedJson_data()
{
    QTest::addColumn<QJsonObject>("json");

    QTest::newRow("a number for a text") << QJsonObject{{u"subject"_s, 1}};
    QTest::newRow("a text for a list") << QJsonObject{{u"to"_s, u"ann"_s}};
    QTest::newRow("a number in a list of texts") << QJsonObject{{u"to"_s, QJsonArray{1}}};
    QTest::newRow("a text for an attachment") << QJsonObject{{u"attachments"_s, QJsonArray{u"a.pdf"_s}}};
    QTest::newRow("a text for a size") << QJsonObject{
        {u"attachments"_s, QJsonArray{QJsonObject{{u"octets"_s, u"1"_s}}}}};
    QTest::newRow("null") << QJsonObject{{u"text"_s, QJsonValue::Null}};
}

void DraftTest::refusesDamagedJson()
{
    QFETCH(const QJsonObject, json);

    const auto read = Draft::fromJson(json);

    QVERIFY(!read);
    QCOMPARE(read.error().problem, Problem::FileDamaged);
}

void DraftTest::isEmptyUntilSomethingIsTyped()
{
    Draft draft;
    QVERIFY(draft.isEmpty());
    draft.from = u"ann@example.org"_s;
    QVERIFY(draft.isEmpty());
    draft.text = u"x"_s;
    QVERIFY(!draft.isEmpty());
}

void DraftTest::looksAtAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("mediaType");

    QTest::newRow("by its suffix") << u"Übersicht – 年報.pdf"_s << "x"_ba << "application/pdf"_ba;
    QTest::newRow("by its content") << u"picture"_s << "\x89PNG\r\n\x1a\n"_ba << "image/png"_ba;
    QTest::newRow("not at all") << u"data"_s << QByteArray("\0\1\2\3", 4) << "application/octet-stream"_ba;
}

void DraftTest::looksAtAFile()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, octets);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();

    const auto attachment = Attachment::fromFile(file.fileName());

    QVERIFY(attachment);
    QCOMPARE(attachment->path, file.fileName());
    QCOMPARE(attachment->name, name);
    QCOMPARE(attachment->octets, octets.size());
    QTEST(attachment->mediaType, "mediaType");
}

void DraftTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Problem>("problem");

    QTest::newRow("nothing there") << u"/nowhere/at/all"_s << Problem::AttachmentMissing;
    QTest::newRow("no path") << QString() << Problem::AttachmentMissing;
    QTest::newRow("a folder") << u"/"_s << Problem::AttachmentUnreadable;
    QTest::newRow("a device that never ends") << u"/dev/zero"_s << Problem::AttachmentUnreadable;
}

void DraftTest::refusesWhatIsNoFile()
{
    QFETCH(const QString, path);
    QFETCH(const Problem, problem);

    const auto attachment = Attachment::fromFile(path);

    QVERIFY(!attachment);
    QCOMPARE(attachment.error().problem, problem);
    QCOMPARE(attachment.error().subject, path);
}

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
