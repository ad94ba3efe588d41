// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "base/error.h"
#include "base/stage.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;

/// Names that scripts rely on: one for each value, and no two alike.
class TestIdentifiers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesAreNamedByTheContract();
    void everyProblemHasItsOwnIdentifier();
    void everyProblemHasARemedy();
};

void TestIdentifiers::stagesAreNamedByTheContract()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Stage::Done); ++i)
        names += Base::stageName(static_cast<Stage>(i));
    QCOMPARE(names.join(u' '), u"resolve connect tls greeting hello login envelope data verdict quit done"_s);
}

void TestIdentifiers::everyProblemHasItsOwnIdentifier()
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(Problem::Internal); ++i) {
        const QString id = Base::problemId(static_cast<Problem>(i));
        QVERIFY2(kebab.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!seen.contains(id), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(Base::problemId(Problem::Internal), "internal"_L1); // the last one, or the loop is too short
}

void TestIdentifiers::everyProblemHasARemedy()
{
    for (int i = 0; i <= static_cast<int>(Problem::Internal); ++i) {
        const auto problem = static_cast<Problem>(i);
        QCOMPARE(Base::Error{.problem = problem}.remedy(), Base::remedyFor(problem));
    }
    QCOMPARE(Base::remedyFor(Problem::CertificateRefused), Base::Remedy::DecideOnCertificate);
    QCOMPARE(Base::remedyFor(Problem::VerdictUnknown), Base::Remedy::Nothing);
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
