// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QDirIterator>
#include <QScopeGuard>
#include <QTest>

#include "scriptedrun.h"

using namespace Qt::StringLiterals;
using Support::Arrival;
using Support::DialogueScript;

/// Every conversation of tests/data/byhand: the lines `say:` of the head are typed all at once, before the greeting
/// comes; what goes out when is the dialogue's care.
class TestByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTypedConversationGoesAsWritten_data();
    void aTypedConversationGoesAsWritten();
};

namespace {

DialogueScript readScript(const QString &path)
{
    const Base::Result<DialogueScript> script = DialogueScript::read(path);
    if (!script)
        qFatal("%s: %s", qPrintable(path), qPrintable(script.error().detail));
    return *script;
}

bool hasReached(const Delivery::Report &report, QByteArrayView stage)
{
    return std::ranges::any_of(report.stages, [stage](const Delivery::StageTime &reached) {
        return Base::stageName(reached.stage) == QLatin1StringView(stage);
    });
}

QByteArrayList linesOfLetters(const Transcript::Store &store)
{
    QByteArrayList lines;
    for (qsizetype row = 0; row < store.size(); ++row) {
        if (const Transcript::Entry entry = store.at(row); entry.isOfLetter)
            lines.append(entry.lines());
    }
    return lines;
}

} // namespace

void TestByHand::aTypedConversationGoesAsWritten_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(POSTSCOPE_DIALOGUES), {u"*.smtp"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::addRow("%s", readScript(path).value("title").constData()) << path;
    }
}

void TestByHand::aTypedConversationGoesAsWritten()
{
    QFETCH(QString, path);
    const DialogueScript script = readScript(path);
    ScriptedRun run(script, Arrival::Whole);
    const auto dialogue = qScopeGuard([&run] {
        if (QTest::currentTestFailed())
            qInfo().noquote() << run.everythingShown();
    });
    for (const QByteArray &line : script.values("say"))
        run.job().take(Smtp::TypedLine{.text = Base::Secret(line)});
    QVERIFY(run.run());
    QCOMPARE(run.channel().violation(), QString());
    QCOMPARE(run.channel().unplayed(), QString());
    const Delivery::Report report = run.report();
    QCOMPARE(Smtp::outcomeName(report.outcome), QLatin1StringView(script.value("outcome")));
    QVERIFY(report.isByHand);
    QCOMPARE(report.messages, script.value("letters").toLongLong());
    QCOMPARE(report.messagesAccepted, script.value("taken").toLongLong());
    QCOMPARE(linesOfLetters(run.store()), script.values("of-letter"));
    for (const QByteArray &stage : script.values("reached"))
        QVERIFY2(hasReached(report, stage), stage.constData());
    for (const QByteArray &stage : script.values("not-reached"))
        QVERIFY2(!hasReached(report, stage), stage.constData());
    for (const QByteArray &words : script.values("shown"))
        QVERIFY2(run.everythingShown().contains(words), words.constData());
    for (const QByteArray &words : script.values("hidden"))
        QVERIFY2(!run.everythingShown().contains(words), words.constData());
}

QTEST_GUILESS_MAIN(TestByHand)
#include "tst_byhand.moc"
