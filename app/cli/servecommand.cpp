// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/servecommand.h"

#include <QBuffer>
#include <QFile>
#include <QJsonObject>

#include "base/clock.h"
#include "cli/console.h"
#include "cli/entryfeed.h"
#include "cli/humanoutput.h"
#include "cli/jsonlines.h"
#include "cli/passwordsource.h"
#include "cli/values.h"
#include "delivery/report.h"
#include "transcript/jsonexport.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "workbench/practicedesk.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 practicePort = 2525;

void applyListen(const Invocation &invocation, Practice::Settings &settings)
{
    settings.port = practicePort;
    if (const auto listen = listenAddressFrom(invocation.value(Option::Listen))) {
        settings.address = listen->address;
        settings.port = listen->port;
    }
}

std::optional<Refusal> applyLogin(const Invocation &invocation, Practice::Settings &settings)
{
    settings.isLoginRequired = invocation.has(Option::LoginRequired);
    settings.login
        = invocation.has(Option::AcceptAnyLogin) ? Practice::LoginRule::AcceptAny : Practice::LoginRule::NotOffered;
    if (!invocation.has(Option::User))
        return std::nullopt;
    QBuffer nothing; // serve takes no password from standard input
    OrRefusal<Base::Secret> password = readPassword(invocation, nothing);
    if (const Refusal *refusal = std::get_if<Refusal>(&password))
        return *refusal;
    settings.login = Practice::LoginRule::OneUser;
    settings.user = invocation.value(Option::User);
    settings.password = std::make_shared<const Base::Secret>(std::get<Base::Secret>(std::move(password)));
    return std::nullopt;
}

OrRefusal<Practice::Faults> faultsFrom(const QString &path)
{
    constexpr qint64 longestFile = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Refusal::from({.problem = Base::Problem::FileUnreadable, .subject = path});
    const std::variant<Practice::Faults, Practice::FaultComplaint> parsed
        = Practice::Faults::parse(file.read(longestFile));
    if (const auto *complaint = std::get_if<Practice::FaultComplaint>(&parsed)) {
        return Refusal{
            ExitCode::Usage, u"%1, line %2: %3"_s.arg(path, QString::number(complaint->line), complaint->sentence), {}};
    }
    return std::get<Practice::Faults>(parsed);
}

} // namespace

OrRefusal<Practice::Settings> settingsFrom(const Invocation &invocation)
{
    Practice::Settings settings;
    applyListen(invocation, settings);
    if (const std::optional<Refusal> refusal = applyLogin(invocation, settings))
        return *refusal;
    settings.tls = serverTlsFrom(invocation.value(Option::ServerTls)).value_or(Practice::TlsMode::StartTls);
    for (const QString &keyword : invocation.values(Option::Hide))
        settings.hiddenKeywords.append(keyword.toUpper().toLatin1());
    settings.sizeLimit = octetsFrom(invocation.value(Option::SizeLimit)).value_or(settings.sizeLimit);
    settings.recipientLimit = octetsFrom(invocation.value(Option::RecipientLimit)).value_or(0);
    settings.transactionLimit = octetsFrom(invocation.value(Option::TransactionLimit)).value_or(0);
    settings.isStrict = invocation.has(Option::Strict);
    settings.maildir = invocation.value(Option::Maildir);
    settings.keepsMessages = !invocation.has(Option::Discard);
    if (invocation.has(Option::FaultFile)) {
        const OrRefusal<Practice::Faults> faults = faultsFrom(invocation.value(Option::FaultFile));
        if (const Refusal *refusal = std::get_if<Refusal>(&faults))
            return *refusal;
        settings.faults = std::get<Practice::Faults>(faults);
    }
    return settings;
}

ServeCommand::ServeCommand(
    Invocation invocation, Console &console, Workbench::PracticeDesk &desk, const Base::Clock &clock, QObject *parent)
    : RunningCommand(parent)
    , m_invocation(std::move(invocation))
    , m_console(console)
    , m_desk(desk)
    , m_clock(clock)
{
    connect(&m_desk, &Workbench::PracticeDesk::conversationStarted, this, &ServeCommand::follow);
    connect(&m_desk, &Workbench::PracticeDesk::conversationEnded, this, &ServeCommand::letGo);
    connect(&m_desk, &Workbench::PracticeDesk::messageCame, this,
        [this](const Practice::KeptMessage &message) { show(message); });
}

void ServeCommand::start()
{
    const OrRefusal<Practice::Settings> settings = settingsFrom(m_invocation);
    if (const Refusal *refusal = std::get_if<Refusal>(&settings)) {
        Q_EMIT refused(*refusal);
        return;
    }
    m_began = std::chrono::nanoseconds(m_clock.nanoseconds());
    m_desk.start(std::get<Practice::Settings>(settings));
    if (const std::optional<Base::Error> error = m_desk.snapshot().error) {
        Q_EMIT refused(Refusal::from(*error));
        return;
    }
    const Net::Endpoint endpoint = m_desk.snapshot().endpoint;
    const QString text = "listening on "_L1 + endpoint.toText();
    if (m_invocation.has(Option::Json))
        m_console.printLine(asLine({{u"type"_s, u"listening"_s}, {u"address"_s, endpoint.host},
            {u"port"_s, endpoint.port}, {u"text"_s, text}}));
    else
        m_console.print(text + u'\n');
}

void ServeCommand::interrupt()
{
    if (m_isLeaving)
        finish();
    else
        leave();
}

void ServeCommand::follow(Transcript::Store *store)
{
    auto *feed = new EntryFeed(*store, this);
    m_feeds[store] = feed;
    const int client = ++m_clients;
    connect(feed, &EntryFeed::entryReady, this, [this, client](const Transcript::Entry &entry) {
        show(client, Transcript::entryAsJson(entry), Transcript::entryAsText(entry));
    });
    connect(feed, &EntryFeed::entryRepeated, this, [this, client](const Transcript::Entry &entry) {
        show(client, repeatedObject(entry), Transcript::repetitionAsText(entry));
    });
}

void ServeCommand::letGo(Transcript::Store *store)
{
    const auto feed = m_feeds.find(store);
    if (feed == m_feeds.end())
        return;
    feed->second->finish();
    feed->second->deleteLater();
    m_feeds.erase(feed);
    const qint64 enough = octetsFrom(m_invocation.value(Option::QuitAfter)).value_or(0);
    if (m_isLeaving && m_feeds.empty())
        finish();
    else if (enough > 0 && m_messages >= enough && !m_isLeaving)
        leave();
}

void ServeCommand::show(int client, QJsonObject object, const QString &lines)
{
    if (m_invocation.has(Option::Json)) {
        object[u"client"_s] = client;
        m_console.printLine(asLine(object));
        return;
    }
    for (const QString &line : lines.split(u'\n'))
        m_console.print(u'[' + QString::number(client) + u']' + line + u'\n');
}

void ServeCommand::show(const Practice::KeptMessage &message)
{
    ++m_messages;
    m_accepted += message.isRefused ? 0 : 1;
    if (m_invocation.has(Option::Json))
        m_console.printLine(asLine(messageObject(message)));
    else
        m_console.print(keptLine(message) + u'\n');
}

void ServeCommand::leave()
{
    m_isLeaving = true;
    m_desk.stop();
    if (m_feeds.empty())
        finish();
}

void ServeCommand::finish()
{
    m_desk.disconnect(this);
    if (m_invocation.has(Option::Json)) {
        Delivery::Report report;
        report.outcome = Smtp::Outcome::Stopped;
        report.stage = Base::Stage::Done;
        report.nanoseconds = m_clock.nanoseconds() - m_began.count();
        QJsonObject result = resultObject(report, true);
        result[u"messages"_s] = m_messages;
        result[u"accepted"_s] = m_accepted;
        m_console.printLine(asLine(result));
    }
    Q_EMIT finished(ExitCode::Accepted);
}

} // namespace Cli
