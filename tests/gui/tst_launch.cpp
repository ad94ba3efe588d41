// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program of the window, where there is no display to open one on.
class TestLaunch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionsAreAnsweredWithoutADisplay_data();
    void questionsAreAnsweredWithoutADisplay();
};

void TestLaunch::questionsAreAnsweredWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("what it can be called with") << QStringList{u"--help"_s} << "--practice-letter"_ba;
    QTest::newRow("the same, in short") << QStringList{u"-h"_s} << "--practice-letter"_ba;
    QTest::newRow("which version it is") << QStringList{u"--version"_s} << "postscope "_ba;
    QTest::newRow("beside an option of the platform that has a v in it")
        << QStringList{u"-reverse"_s, u"--help"_s} << "--practice-letter"_ba;
    QTest::newRow("beside an option of the platform")
        << QStringList{u"-platform"_s, u"xcb"_s, u"--version"_s} << "postscope "_ba;
}

void TestLaunch::questionsAreAnsweredWithoutADisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, answer);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"LANG"_s, u"C"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(POSTSCOPE_WINDOW), arguments);
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAllStandardOutput();
    const QByteArray complaint = program.readAllStandardError();
    QVERIFY2(said.contains(answer), qPrintable(u"%1\n%2"_s.arg(QString::fromUtf8(said), QString::fromUtf8(complaint))));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
