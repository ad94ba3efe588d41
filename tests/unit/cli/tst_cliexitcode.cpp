// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/exitcode.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Smtp::Outcome;

class CliExitCodeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheContract_data();
    void followsTheContract();
    void tellsWhyNothingWasBegun_data();
    void tellsWhyNothingWasBegun();
};

void CliExitCodeTest::followsTheContract_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("exitCode");
    const auto row = [](Outcome outcome, int exitCode) {
        QTest::newRow(Smtp::outcomeName(outcome).data()) << outcome << exitCode;
    };
    row(Outcome::Accepted, 0);
    row(Outcome::Stopped, 0);
    row(Outcome::Partial, 1);
    row(Outcome::Rejected, 2);
    row(Outcome::Deferred, 3);
    row(Outcome::Unknown, 4);
    row(Outcome::Unreachable, 5);
    row(Outcome::Protocol, 6);
    row(Outcome::Login, 7);
    row(Outcome::Insecure, 8);
    row(Outcome::Invalid, 65);
    row(Outcome::Cancelled, 130);
}

void CliExitCodeTest::followsTheContract()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, exitCode);
    QCOMPARE(static_cast<int>(Cli::exitCodeFor(outcome)), exitCode);
}

void CliExitCodeTest::tellsWhyNothingWasBegun_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("name");
    const auto row = [](Problem problem, int exitCode, const QString &name) {
        QTest::newRow(Base::problemId(problem).data()) << problem << exitCode << name;
    };
    row(Problem::NoSender, 65, u"invalid"_s);
    row(Problem::NoRecipient, 65, u"invalid"_s);
    row(Problem::TooManyRecipients, 65, u"invalid"_s);
    row(Problem::BadAddress, 65, u"invalid"_s);
    row(Problem::LineBreakInField, 65, u"invalid"_s);
    row(Problem::AttachmentMissing, 66, u"file"_s);
    row(Problem::AttachmentUnreadable, 66, u"file"_s);
    row(Problem::FileUnreadable, 66, u"file"_s);
    row(Problem::FileUnwritable, 66, u"file"_s);
    row(Problem::BadServerName, 64, u"usage"_s);
    row(Problem::AddressInUse, 64, u"usage"_s);
    row(Problem::LocalAddressUnusable, 64, u"usage"_s); // where serve was to listen
    row(Problem::PasswordMissing, 7, u"login"_s);
    row(Problem::KeychainUnavailable, 7, u"login"_s);
    row(Problem::Internal, 70, u"internal"_s);
}

void CliExitCodeTest::tellsWhyNothingWasBegun()
{
    QFETCH(Problem, problem);
    QFETCH(int, exitCode);
    QFETCH(QString, name);
    QCOMPARE(static_cast<int>(Cli::exitCodeFor(problem)), exitCode);
    QCOMPARE(QString(Cli::refusalName(Cli::exitCodeFor(problem))), name);
}

QTEST_GUILESS_MAIN(CliExitCodeTest)
#include "tst_cliexitcode.moc"
