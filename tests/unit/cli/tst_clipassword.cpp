// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/invocation.h"
#include "cli/passwordsource.h"

using namespace Qt::StringLiterals;
using namespace Cli;

class CliPasswordTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFirstLine_data();
    void readsTheFirstLine();
    void readsTheEnvironment();
    void refusesWithoutRepeatingTheValue_data();
    void refusesWithoutRepeatingTheValue();
};

void CliPasswordTest::readsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("without a line end") << "secret"_ba << "secret"_ba;
    QTest::newRow("with a line end") << "secret\n"_ba << "secret"_ba;
    QTest::newRow("with the line end of Windows") << "secret\r\n"_ba << "secret"_ba;
    QTest::newRow("further lines are not the password") << "secret\nnote to self\n"_ba << "secret"_ba;
    QTest::newRow("spaces belong to it") << " se cret \n"_ba << " se cret "_ba;
    QTest::newRow("UTF-8 as it stands") << "p\xc3\xa4ss\n"_ba << "p\xc3\xa4ss"_ba;
}

void CliPasswordTest::readsTheFirstLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, password);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    file.close();
    QBuffer nothing;
    const auto fromFile = readPassword({Command::Send, {{Option::PasswordFile, {file.fileName()}}}}, nothing);
    QVERIFY(std::holds_alternative<Base::Secret>(fromFile));
    QCOMPARE(std::get<Base::Secret>(fromFile).reveal().toByteArray(), password);
    const auto token = readToken({Command::Send, {{Option::TokenFile, {file.fileName()}}}});
    QVERIFY(std::holds_alternative<Base::Secret>(token));
    QCOMPARE(std::get<Base::Secret>(token).reveal().toByteArray(), password);

    QBuffer input(&content);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto fromInput = readPassword({Command::Send, {{Option::PasswordStdin, {QString()}}}}, input);
    QVERIFY(std::holds_alternative<Base::Secret>(fromInput));
    QCOMPARE(std::get<Base::Secret>(fromInput).reveal().toByteArray(), password);
}

void CliPasswordTest::readsTheEnvironment()
{
    qputenv("CLI_PASSWORD_TEST", "secret");
    QBuffer nothing;
    const auto password = readPassword({Command::Send, {{Option::PasswordEnv, {u"CLI_PASSWORD_TEST"_s}}}}, nothing);
    QVERIFY(std::holds_alternative<Base::Secret>(password));
    QCOMPARE(std::get<Base::Secret>(password).reveal().toByteArray(), "secret"_ba);
}

void CliPasswordTest::refusesWithoutRepeatingTheValue_data()
{
    QTest::addColumn<Option>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::newRow("a variable that is not set") << Option::PasswordEnv << u"hunter2"_s << ExitCode::Usage;
    QTest::newRow("a file that is not there") << Option::PasswordFile << u"/nowhere/hunter2"_s << ExitCode::File;
    QTest::newRow("a folder") << Option::PasswordFile << u"/"_s << ExitCode::File;
    QTest::newRow("a variable for the token that is not set") << Option::TokenEnv << u"hunter2"_s << ExitCode::Usage;
    QTest::newRow("a file for the token that is not there")
        << Option::TokenFile << u"/nowhere/hunter2"_s << ExitCode::File;
    QTest::newRow("an empty input") << Option::PasswordStdin << QString() << ExitCode::Usage;
}

void CliPasswordTest::refusesWithoutRepeatingTheValue()
{
    QFETCH(Option, option);
    QFETCH(QString, value);
    QFETCH(ExitCode, exitCode);
    QBuffer empty;
    QVERIFY(empty.open(QIODevice::ReadOnly));
    const Invocation invocation{Command::Send, {{option, {value}}}};
    const auto password = namesToken(invocation) ? readToken(invocation) : readPassword(invocation, empty);
    const Refusal *refusal = std::get_if<Refusal>(&password);
    QVERIFY(refusal != nullptr);
    QCOMPARE(refusal->exitCode, exitCode);
    QVERIFY2(refusal->sentence.contains(dashed(option)), qPrintable(refusal->sentence));
    QVERIFY2(!refusal->sentence.contains("hunter2"_L1), qPrintable(refusal->sentence));
}

QTEST_GUILESS_MAIN(CliPasswordTest)
#include "tst_clipassword.moc"
