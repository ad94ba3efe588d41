// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QScopeGuard>
#include <QTest>

#include "scriptedrun.h"
#include "transcript/textexport.h"

using namespace Qt::StringLiterals;
using Smtp::Outcome;
using Support::Arrival;
using Support::DialogueScript;
using Kind = Support::ScriptStep::Kind;

/// Every conversation of tests/data/dialogues, driven by the job: what the client says is compared to the octet, and
/// the report with the head of the file.
class TestDeliver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConversationGoesAsWritten_data();
    void aConversationGoesAsWritten();
    void aConversationMayBreakOffAnywhere_data();
    void aConversationMayBreakOffAnywhere();
    void cancellingIsDefinedAtEveryMoment_data();
    void cancellingIsDefinedAtEveryMoment();
};

namespace {

DialogueScript readScript(const QString &path)
{
    const Base::Result<DialogueScript> script = DialogueScript::read(path);
    if (!script)
        qFatal("%s: %s", qPrintable(path), qPrintable(script.error().detail));
    return *script;
}

QStringList scriptPaths()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(POSTSCOPE_DIALOGUES), {u"*.smtp"_s}, QDir::Files);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    return paths;
}

QByteArray recipientsOf(const Delivery::Report &report)
{
    QByteArrayList lines;
    for (const Delivery::RecipientResult &recipient : report.recipients)
        lines += recipient.address.toUtf8() + ' ' + Smtp::outcomeName(recipient.outcome).latin1();
    return lines.join('\n');
}

QByteArray problemOf(const Delivery::Report &report)
{
    return report.error ? QByteArray(Base::problemId(report.error->problem).latin1()) : QByteArray();
}

/// The user's name may be seen, the password may not: not as it is, not in any form that it takes on the wire.
QByteArrayList formsOfTheSecret(const DialogueScript &script)
{
    const QByteArray password = script.value("password");
    if (password.isEmpty())
        return {};
    const QByteArray plain = '\0' + script.value("user") + '\0' + password;
    return {password, password.toBase64(), plain.toBase64()};
}

auto printedOnFailure(const ScriptedRun &run)
{
    return qScopeGuard([&run] {
        if (QTest::currentTestFailed())
            qInfo().noquote() << Transcript::asText(run.store());
    });
}

/// Where the client may send the letter, and where the verdict has come, as numbers of steps.
struct Milestones {
    std::size_t bodyAllowed = SIZE_MAX;
    std::size_t verdictHeard = SIZE_MAX;
};

Milestones milestonesOf(const DialogueScript &script)
{
    Milestones milestones;
    for (std::size_t i = 0; i < script.steps().size(); ++i) {
        const Support::ScriptStep &step = script.steps()[i];
        const bool isLastLine = step.kind == Kind::ServerSays && step.octets.size() > 3 && step.octets[3] != '-';
        if (isLastLine && step.octets.startsWith("354") && milestones.bodyAllowed == SIZE_MAX)
            milestones.bodyAllowed = i + 1;
        else if (isLastLine && i >= milestones.bodyAllowed && milestones.verdictHeard == SIZE_MAX)
            milestones.verdictHeard = i + 1;
    }
    return milestones;
}

} // namespace

void TestDeliver::aConversationGoesAsWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Arrival>("arrival");
    for (const QString &path : scriptPaths()) {
        const QByteArray title = readScript(path).value("title");
        QTest::addRow("%s, whole", title.constData()) << path << Arrival::Whole;
        QTest::addRow("%s, line by line", title.constData()) << path << Arrival::ByLine;
        QTest::addRow("%s, octet by octet", title.constData()) << path << Arrival::ByOctet;
    }
}

void TestDeliver::aConversationGoesAsWritten()
{
    QFETCH(QString, path);
    QFETCH(Arrival, arrival);
    const DialogueScript script = readScript(path);
    ScriptedRun run(script, arrival);
    const auto dialogue = printedOnFailure(run);
    QVERIFY(run.run());

    QCOMPARE(run.channel().violation(), QString());
    QCOMPARE(run.channel().unplayed(), QString());
    QVERIFY(run.channel().isClosed());
    const Delivery::Report report = run.report();
    QCOMPARE(Smtp::outcomeName(report.outcome), QLatin1StringView(script.value("outcome")));
    QCOMPARE(problemOf(report), script.value("problem"));
    QCOMPARE(Base::stageName(report.stage), QLatin1StringView(script.value("stage")));
    QCOMPARE(recipientsOf(report), script.values("recipient").join('\n'));
    for (const QByteArray &words : script.values("shown"))
        QVERIFY2(run.everythingShown().contains(words), words.constData());
    for (const QByteArray &secret : formsOfTheSecret(script))
        QVERIFY2(!run.everythingShown().contains(secret), "The password can be seen.");
    if (!script.has("server-repeats-the-password"))
        QVERIFY(run.channel().delivered().startsWith(run.recordedReplies()));
    if (report.outcome == Outcome::Accepted)
        QCOMPARE(run.recordedReplies(), run.channel().delivered());
    QCOMPARE(run.reportCount(), 1);
}

void TestDeliver::aConversationMayBreakOffAnywhere_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : scriptPaths())
        QTest::addRow("%s", readScript(path).value("title").constData()) << path;
}

void TestDeliver::aConversationMayBreakOffAnywhere()
{
    QFETCH(QString, path);
    const DialogueScript script = readScript(path);
    const Milestones milestones = milestonesOf(script);
    for (std::size_t end = 0; end < script.steps().size(); ++end) {
        ScriptedRun run(script.cutBefore(end), Arrival::Whole);
        const auto dialogue = printedOnFailure(run);
        QVERIFY(run.run());
        QCOMPARE(run.reportCount(), 1);
        QCOMPARE(run.channel().violation(), QString());
        const Outcome outcome = run.report().outcome;
        // A letter as short as these leaves in one piece, the final dot with it.
        if (end < milestones.bodyAllowed)
            QVERIFY(outcome != Outcome::Accepted && outcome != Outcome::Partial && outcome != Outcome::Unknown);
        else if (end < milestones.verdictHeard)
            QCOMPARE(outcome, script.has("letter-breaks-after") ? Outcome::Invalid : Outcome::Unknown);
        else
            QCOMPARE(Smtp::outcomeName(outcome), QLatin1StringView(script.value("outcome")));
    }
}

void TestDeliver::cancellingIsDefinedAtEveryMoment_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : scriptPaths()) {
        const DialogueScript script = readScript(path);
        if (script.value("outcome") == "accepted")
            QTest::addRow("%s", script.value("title").constData()) << path;
    }
}

// Before the final dot nothing is delivered; behind it the verdict counts, because the letter may be theirs.
void TestDeliver::cancellingIsDefinedAtEveryMoment()
{
    QFETCH(QString, path);
    const DialogueScript script = readScript(path);
    bool isReached = true;
    for (qsizetype row = 0; isReached; ++row) {
        ScriptedRun run(script, Arrival::Whole);
        const auto dialogue = printedOnFailure(run);
        bool isInTime = false;
        isReached = false;
        const auto cancel = [&run, &isInTime] {
            isInTime = !run.isLetterGone();
            run.job().cancel();
        };
        connect(&run.store(), &Transcript::Store::rowsAppended, &run.job(), [&run, &isReached, row, cancel] {
            if (!isReached && run.store().size() > row)
                isReached = QMetaObject::invokeMethod(&run.job(), cancel, Qt::QueuedConnection);
        });
        QVERIFY(run.run());
        QCOMPARE(run.reportCount(), 1);
        QCOMPARE(run.channel().violation(), QString());
        QCOMPARE(run.report().outcome, isInTime ? Outcome::Cancelled : Outcome::Accepted);
    }
}

QTEST_GUILESS_MAIN(TestDeliver)
#include "tst_deliver.moc"
