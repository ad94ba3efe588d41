// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "archive/pastedfiles.h"

using namespace Qt::StringLiterals;

class TestPastedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatWasPasted();
    void givesEachFileItsOwnName();
    void leavesTheFolderAlone();
    void keepsOnlyWhatIsNeeded();
    void saysWhenItCannotWrite();
};

void TestPastedFiles::writesWhatWasPasted()
{
    const QTemporaryDir place;
    const Archive::PastedFiles files(place.filePath(u"pasted"_s));

    const Base::Result<QString> path = files.add(u"Picture.png"_s, "octets");

    QVERIFY(path);
    QCOMPARE(QFileInfo(*path).fileName(), u"Picture.png"_s);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "octets");
    QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), "others can read a pasted picture");
}

void TestPastedFiles::givesEachFileItsOwnName()
{
    const QTemporaryDir place;
    const Archive::PastedFiles files(place.path());

    const QString first = *files.add(u"Picture.png"_s, "1");
    const QString second = *files.add(u"Picture.png"_s, "2");

    QCOMPARE(QFileInfo(first).fileName(), u"Picture.png"_s);
    QCOMPARE(QFileInfo(second).fileName(), u"Picture 2.png"_s);
}

void TestPastedFiles::leavesTheFolderAlone()
{
    const QTemporaryDir place;
    const Archive::PastedFiles files(place.filePath(u"pasted"_s));

    const Base::Result<QString> path = files.add(u"../../Picture.png"_s, "octets");

    QCOMPARE(QFileInfo(*path).absolutePath(), place.filePath(u"pasted"_s));
}

void TestPastedFiles::keepsOnlyWhatIsNeeded()
{
    const QTemporaryDir place;
    const Archive::PastedFiles files(place.path());
    const QString needed = *files.add(u"Picture.png"_s, "1");
    const QString old = *files.add(u"Picture.png"_s, "2");

    files.keepOnly({needed});

    QVERIFY(QFile::exists(needed));
    QVERIFY(!QFile::exists(old));
}

void TestPastedFiles::saysWhenItCannotWrite()
{
    const QTemporaryDir place;
    QFile inTheWay(place.filePath(u"pasted"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Archive::PastedFiles files(inTheWay.fileName());

    const Base::Result<QString> path = files.add(u"Picture.png"_s, "octets");

    QVERIFY(!path);
    QCOMPARE(path.error().problem, Base::Problem::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestPastedFiles)
#include "tst_pastedfiles.moc"
