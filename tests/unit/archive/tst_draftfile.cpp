// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "archive/draftfile.h"

using namespace Qt::StringLiterals;
using Archive::DraftFile;
using Base::Problem;

namespace {

Message::Draft fullDraft()
{
    Message::Draft draft;
    draft.from = u"Ann <ann@example.org>"_s;
    draft.to = QStringList{u"bo@example.net"_s, u"not yet an addr"_s};
    draft.subject = u"Übersicht – 年報"_s;
    draft.text = u"One\n\n.two\n"_s;
    draft.attachments.append({u"/tmp/a.pdf"_s, u"a.pdf"_s, "application/pdf"_ba, 5000000000});
    draft.extraHeaders.append({u"X-Purpose"_s, u"test"_s});
    return draft;
}

} // namespace

class DraftFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void makesItsFolder();
    void isForItsOwnerOnly();
    void findsNothingWhereNothingIs();
    void removes();
    void keepsADamagedFileBeside_data();
    void keepsADamagedFileBeside();
    void saysThatItCannotWrite();
    void saysThatItCannotRead();
};

void DraftFileTest::readsWhatWasWritten()
{
    const QTemporaryDir folder;
    const DraftFile file(folder.filePath(u"draft.json"_s));

    QVERIFY(file.write({}));
    QVERIFY(file.write(fullDraft()));

    const auto read = file.read();
    QVERIFY(read);
    QVERIFY(read->has_value());
    QVERIFY(**read == fullDraft());
}

void DraftFileTest::makesItsFolder()
{
    const QTemporaryDir folder;
    const DraftFile file(folder.filePath(u"a/b/draft.json"_s));

    QVERIFY(file.write(fullDraft()));
    QVERIFY(QFile::exists(file.path()));
}

void DraftFileTest::isForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const DraftFile file(folder.filePath(u"draft.json"_s));

    QVERIFY(file.write(fullDraft()));

    const auto others = QFile::permissions(file.path())
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    QCOMPARE(others.toInt(), 0);
}

void DraftFileTest::findsNothingWhereNothingIs()
{
    const QTemporaryDir folder;

    const auto read = DraftFile(folder.filePath(u"draft.json"_s)).read();

    QVERIFY(read);
    QVERIFY(!read->has_value());
}

void DraftFileTest::removes()
{
    const QTemporaryDir folder;
    const DraftFile file(folder.filePath(u"draft.json"_s));
    QVERIFY(file.write(fullDraft()));

    file.remove();

    QVERIFY(!QFile::exists(file.path()));
}

void DraftFileTest::keepsADamagedFileBeside_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("an empty file") << ""_ba;
    QTest::newRow("half a file") << R"({"version": 1, "draft": {"subject": "Hel)"_ba;
    QTest::newRow("something else") << "\x7f"
                                       "ELF\0\1"_ba;
    QTest::newRow("JSON of another kind") << "[1, 2]"_ba;
    QTest::newRow("a version that is not known") << R"({"version": 2, "draft": {}})"_ba;
    QTest::newRow("no version") << R"({"draft": {}})"_ba;
    QTest::newRow("a member of the wrong type") << R"({"version": 1, "draft": {"to": "ann"}})"_ba;
}

void DraftFileTest::keepsADamagedFileBeside()
{
    QFETCH(const QByteArray, octets);
    const QTemporaryDir folder;
    const DraftFile file(folder.filePath(u"draft.json"_s));
    QFile damaged(file.path());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(octets);
    damaged.close();

    const auto read = file.read();

    QVERIFY(!read);
    QCOMPARE(read.error().problem, Problem::FileDamaged);
    QCOMPARE(read.error().subject, file.path());
    QFile beside(file.path() + u".damaged");
    QVERIFY(beside.open(QIODevice::ReadOnly));
    QCOMPARE(beside.readAll(), octets);
    QVERIFY(!QFile::exists(file.path()));
}

void DraftFileTest::saysThatItCannotWrite()
{
    const QTemporaryDir folder;
    const DraftFile file(folder.path()); // a folder is no file

    const auto written = file.write(fullDraft());

    QVERIFY(!written);
    QCOMPARE(written.error().problem, Problem::FileUnwritable);
    QCOMPARE(written.error().subject, file.path());
}

void DraftFileTest::saysThatItCannotRead()
{
    const QTemporaryDir folder;

    const auto read = DraftFile(folder.path()).read();

    QVERIFY(!read);
    QCOMPARE(read.error().problem, Problem::FileUnreadable);
}

QTEST_APPLESS_MAIN(DraftFileTest)
#include "tst_draftfile.moc"
