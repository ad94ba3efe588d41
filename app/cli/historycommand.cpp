// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/historycommand.h"

#include <algorithm>

#include "cli/console.h"
#include "cli/historyoutput.h"
#include "cli/jsonlines.h"
#include "cli/values.h"
#include "delivery/report.h"
#include "transcript/jsonexport.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "workbench/workbench.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualLimit = 20;

} // namespace

HistoryCommand::HistoryCommand(
    Invocation invocation, Console &console, Workbench::Workbench &workbench, QObject *parent)
    : RunningCommand(parent)
    , m_invocation(std::move(invocation))
    , m_console(console)
    , m_workbench(workbench)
{
}

void HistoryCommand::start()
{
    const QString what = m_invocation.words.value(0);
    const std::optional<Refusal> refusal = what == "list"_L1 ? list()
        : what == "show"_L1                                  ? show()
        : what == "export"_L1                                ? exportOne()
                                                             : compare();
    if (refusal)
        Q_EMIT refused(*refusal);
    else
        Q_EMIT finished(ExitCode::Accepted);
}

std::optional<Refusal> HistoryCommand::trouble() const
{
    const std::optional<Base::Error> &error = m_workbench.history().snapshot().trouble;
    if (!error)
        return std::nullopt;
    return Refusal{exitCodeFor(error->problem), historyComplaint(*error), error};
}

std::optional<Refusal> HistoryCommand::list()
{
    Workbench::HistoryDesk &history = m_workbench.history();
    const qint64 limit = octetsFrom(m_invocation.value(Option::Limit)).value_or(usualLimit);
    history.search(m_invocation.value(Option::Search));
    while (history.snapshot().heads.size() < std::min<qint64>(limit, history.snapshot().found)
        && !history.snapshot().trouble)
        history.showMore();
    if (const std::optional<Refusal> refusal = trouble())
        return refusal;
    const QList<Archive::ConversationHead> &heads = history.snapshot().heads;
    for (const Archive::ConversationHead &head : heads.first(std::min<qint64>(limit, heads.size()))) {
        if (m_invocation.has(Option::Json))
            m_console.printLine(asLine(headObject(head)));
        else
            m_console.print(headLine(head) + u'\n');
    }
    conclude(history.snapshot().found);
    return std::nullopt;
}

OrRefusal<qint64> HistoryCommand::idAt(qsizetype word)
{
    const QString text = m_invocation.words.value(word);
    if (text == "last"_L1) {
        m_workbench.history().search({});
        if (const std::optional<Refusal> refusal = trouble())
            return *refusal;
        const QList<Archive::ConversationHead> &heads = m_workbench.history().snapshot().heads;
        if (!heads.isEmpty())
            return heads.first().id;
    }
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    return Refusal{ExitCode::Usage, u"a conversation is named by the number that history list shows, or last"_s, {}};
}

std::optional<Refusal> HistoryCommand::open(qsizetype word)
{
    const OrRefusal<qint64> id = idAt(word);
    if (const Refusal *refusal = std::get_if<Refusal>(&id))
        return *refusal;
    m_workbench.history().open(std::get<qint64>(id));
    return trouble();
}

std::optional<Refusal> HistoryCommand::show()
{
    if (const std::optional<Refusal> refusal = open(1))
        return refusal;
    const Transcript::Store &store = *m_workbench.dialogue().transcript();
    const std::optional<Delivery::Report> &report = m_workbench.dialogue().snapshot().report;
    if (!m_invocation.has(Option::Json)) {
        m_console.print(Transcript::asText(store));
        return std::nullopt;
    }
    for (qsizetype row = 0; row < store.size(); ++row)
        m_console.printLine(asLine(Transcript::entryAsJson(store.at(row))));
    if (report)
        m_console.printLine(asLine(resultObject(*report, m_workbench.dialogue().snapshot().isProbe)));
    else
        conclude(1);
    return std::nullopt;
}

std::optional<Refusal> HistoryCommand::exportOne()
{
    const QString path = m_invocation.words.value(2);
    if (const QString wish = wantsTranscriptFile(path); !wish.isEmpty())
        return Refusal{ExitCode::Usage, "history export "_L1 + wish, {}};
    if (const std::optional<Refusal> refusal = open(1))
        return refusal;
    TranscriptSink sink;
    Base::Result<void> written = sink.open(path);
    if (written)
        written = sink.write(m_workbench.dialogue(), m_invocation);
    if (!written)
        return Refusal::from(written.error());
    conclude(1);
    return std::nullopt;
}

std::optional<Refusal> HistoryCommand::compare()
{
    QList<qint64> ids;
    for (const qsizetype word : {1, 2}) {
        const OrRefusal<qint64> id = idAt(word);
        if (const Refusal *refusal = std::get_if<Refusal>(&id))
            return *refusal;
        ids.append(std::get<qint64>(id));
    }
    Workbench::CompareDesk &desk = m_workbench.comparison();
    if (m_invocation.has(Option::PassOver)) {
        const QStringList passed = m_invocation.values(Option::PassOver);
        desk.ignore({passed.contains("times"_L1), passed.contains("ids"_L1), passed.contains("hosts"_L1)});
    }
    desk.compare(ids.first(), ids.last());
    const Workbench::CompareSnapshot &snapshot = desk.snapshot();
    if (snapshot.trouble)
        return Refusal{exitCodeFor(snapshot.trouble->problem), historyComplaint(*snapshot.trouble), snapshot.trouble};
    if (!m_invocation.has(Option::Json) && snapshot.left && snapshot.right) {
        m_console.print(comparisonText(*snapshot.left, *snapshot.right, snapshot.comparison));
        return std::nullopt;
    }
    for (const QJsonObject &object : comparisonObjects(snapshot.comparison))
        m_console.printLine(asLine(object));
    conclude(snapshot.comparison.changes() + snapshot.comparison.facts.size());
    return std::nullopt;
}

/// The last line of --json is a result, here as everywhere.
void HistoryCommand::conclude(qsizetype count)
{
    if (!m_invocation.has(Option::Json))
        return;
    Delivery::Report report;
    report.outcome = Smtp::Outcome::Stopped;
    report.stage = Base::Stage::Done;
    QJsonObject result = resultObject(report, true);
    result[u"found"_s] = count;
    m_console.printLine(asLine(result));
}

} // namespace Cli
