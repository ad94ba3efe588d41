// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QTest>

#include "base/result.h"

using namespace Qt::StringLiterals;
using Base::Error;
using Base::Problem;
using Base::Result;

class TestResult final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsAValue();
    void anErrorIsAnError();
    void aValueThatCannotBeCopiedIsMovedOut();
    void doneNeedsNoValue();
};

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{.problem = Problem::Internal, .subject = QString::number(number)};
    return number / 2;
}

} // namespace

void TestResult::aValueIsAValue()
{
    const Result<int> result = half(4);
    QVERIFY(result);
    QVERIFY(result.hasValue());
    QCOMPARE(*result, 2);
    QCOMPARE(result.value(), 2);
}

void TestResult::anErrorIsAnError()
{
    const Result<int> result = half(3);
    QVERIFY(!result);
    QCOMPARE(result.error().problem, Problem::Internal);
    QCOMPARE(result.error().subject, u"3"_s);
}

void TestResult::aValueThatCannotBeCopiedIsMovedOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    QCOMPARE(**result, 7);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::doneNeedsNoValue()
{
    QVERIFY(Result<void>());
    const Result<void> failed = Error{.problem = Problem::FileUnwritable};
    QVERIFY(!failed);
    QCOMPARE(failed.error().problem, Problem::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
