// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QScopeGuard>
#include <QTest>

#include "scriptedrun.h"

using namespace Qt::StringLiterals;
using Delivery::Breakpoint;
using Delivery::Gate;
using Support::Arrival;
using Support::DialogueScript;

/// Every conversation of tests/data/gate: what is held is sent, edited, skipped, left or dropped as the lines `at: VERB
/// decision` of the head say, each once and in their order; `break: VERB` runs freely as far as that verb.
class TestGateFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeldConversationGoesAsWritten_data();
    void aHeldConversationGoesAsWritten();
};

namespace {

DialogueScript readScript(const QString &path)
{
    const Base::Result<DialogueScript> script = DialogueScript::read(path);
    if (!script)
        qFatal("%s: %s", qPrintable(path), qPrintable(script.error().detail));
    return *script;
}

QByteArray nameOf(const Delivery::Held &held)
{
    return held.kind == Delivery::Held::Kind::Letter ? "letter"_ba : held.verb();
}

/// Does with what waits what the next line of the script says, if it is about that.
void decide(Gate &gate, QList<QByteArray> &wishes)
{
    if (!gate.isHolding())
        return; // the run is over
    QList<QByteArray> words{"", "send"};
    if (!wishes.isEmpty() && wishes.constFirst().split(' ').constFirst() == nameOf(*gate.held()))
        words = wishes.takeFirst().split(' ');
    const QByteArray decision = words.value(1);
    if (decision == "skip")
        gate.skip();
    else if (decision == "quit")
        gate.quit();
    else if (decision == "drop")
        gate.drop();
    else if (decision == "edit")
        QVERIFY(gate.sendEdited(words.sliced(2).join(' ')));
    else
        gate.send();
}

} // namespace

void TestGateFlow::aHeldConversationGoesAsWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Arrival>("arrival");
    QDirIterator files(QStringLiteral(POSTSCOPE_DIALOGUES), {u"*.smtp"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        const DialogueScript script = readScript(path);
        const QByteArray title = script.value("title");
        QTest::addRow("%s", title.constData()) << path << Arrival::Whole;
        if (script.value("arrives") == "whole")
            continue; // it is about what has arrived while something is held
        QTest::addRow("%s, octet by octet", title.constData()) << path << Arrival::ByOctet;
    }
}

void TestGateFlow::aHeldConversationGoesAsWritten()
{
    QFETCH(QString, path);
    QFETCH(Arrival, arrival);
    const DialogueScript script = readScript(path);
    ScriptedRun run(script, arrival);
    const auto dialogue = qScopeGuard([&run] {
        if (QTest::currentTestFailed())
            qInfo().noquote() << run.everythingShown();
    });
    Gate &gate = run.gate();
    if (script.has("break"))
        gate.setBreakpoints({{.kind = Breakpoint::Kind::Verb, .text = script.value("break")}});
    else
        gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QList<QByteArray> wishes = script.values("at");
    const auto decideNow = [&gate, &wishes] {
        decide(gate, wishes);
    };
    connect(&gate, &Gate::holding, &run.job(), decideNow, Qt::QueuedConnection);
    QVERIFY(run.run());

    QVERIFY2(wishes.isEmpty(), wishes.value(0).constData());
    QCOMPARE(run.channel().violation(), QString());
    QCOMPARE(run.channel().unplayed(), QString());
    QVERIFY(run.channel().isClosed());
    const Delivery::Report report = run.report();
    QCOMPARE(Smtp::outcomeName(report.outcome), QLatin1StringView(script.value("outcome")));
    const QByteArray problem
        = report.error ? QByteArray(Base::problemId(report.error->problem).latin1()) : QByteArray();
    QCOMPARE(problem, script.value("problem"));
    QByteArrayList recipients;
    for (const Delivery::RecipientResult &recipient : report.recipients)
        recipients += recipient.address.toUtf8() + ' ' + Smtp::outcomeName(recipient.outcome).latin1();
    QCOMPARE(recipients, script.values("recipient"));
    for (const QByteArray &words : script.values("shown"))
        QVERIFY2(run.everythingShown().contains(words), words.constData());
    for (const QByteArray &words : script.values("hidden"))
        QVERIFY2(!run.everythingShown().contains(words), words.constData());
    QVERIFY(!gate.isHolding());
}

QTEST_GUILESS_MAIN(TestGateFlow)
#include "tst_gateflow.moc"
