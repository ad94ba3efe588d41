// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clientcommand.h"

#include <algorithm>

#include <QFileDevice>
#include <QSet>

#include "cli/breakvalue.h"
#include "cli/connectionoptions.h"
#include "cli/console.h"
#include "cli/historyoutput.h"
#include "cli/humanoutput.h"
#include "cli/jsonoutput.h"
#include "cli/liverun.h"
#include "cli/loginoptions.h"
#include "cli/routeoptions.h"
#include "cli/sentences.h"
#include "cli/stepper.h"
#include "cli/values.h"
#include "diagnosis/finding.h"
#include "net/tlsconfiguration.h"
#include "transcript/store.h"
#include "workbench/workbench.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<RunOutput> outputFor(const Invocation &invocation, Console &console)
{
    if (invocation.has(Option::Json))
        return std::make_unique<JsonOutput>(console);
    if (invocation.has(Option::Quiet))
        return std::make_unique<NoOutput>();
    return std::make_unique<HumanOutput>(console);
}

Smtp::ProbeStop probeStop(const Invocation &invocation)
{
    return probeStopFrom(invocation.value(Option::StopAfter)).value_or(Smtp::ProbeStop::Hello);
}

QList<QByteArray> questionsFrom(const Invocation &invocation)
{
    QList<QByteArray> lines;
    if (invocation.has(Option::ServerHelp))
        lines << "HELP"_ba;
    for (const QString &address : invocation.values(Option::Verify))
        lines << "VRFY " + address.toUtf8();
    for (const QString &list : invocation.values(Option::Expand))
        lines << "EXPN " + list.toUtf8();
    for (const QString &line : invocation.values(Option::RawCommand))
        lines << line.toUtf8();
    return lines;
}

/// The worst that was found; where recipients of several domains were missed, the worst of each.
QStringList complaintsOf(const Conclusion &conclusion)
{
    QStringList sentences;
    QSet<QString> told;
    for (const Diagnosis::Finding &finding : conclusion.findings) {
        const bool isOfDomain = !finding.domain.isEmpty();
        if ((isOfDomain || finding.severity == Diagnosis::Severity::Error) && !told.contains(finding.domain)) {
            sentences.append(oneSentence(finding));
            told.insert(finding.domain);
        }
    }
    if (sentences.isEmpty() && conclusion.report.error)
        sentences.append(Refusal::from(*conclusion.report.error).sentence);
    return sentences;
}

} // namespace

ClientCommand::ClientCommand(
    Invocation invocation, Console &console, Workbench::Workbench &workbench, const Base::Clock &clock, QObject *parent)
    : RunningCommand(parent)
    , m_invocation(std::move(invocation))
    , m_console(console)
    , m_workbench(workbench)
    , m_clock(clock)
{
}

void ClientCommand::start()
{
    // The password comes before the letter: where it is on standard input, nothing else is.
    for (const auto step : {&ClientCommand::openFiles, &ClientCommand::takeRoute, &ClientCommand::findAccount,
             &ClientCommand::takeLogin, &ClientCommand::takeMail}) {
        if (const std::optional<Refusal> refusal = (this->*step)()) {
            Q_EMIT refused(*refusal);
            return;
        }
    }
    takeOrder();
}

void ClientCommand::interrupt()
{
    if (m_run != nullptr)
        m_run->interrupt();
    else
        Q_EMIT refused({ExitCode::Cancelled, u"cancelled: nothing was sent"_s, {}});
}

std::optional<Refusal> ClientCommand::openFiles()
{
    if (const std::optional<Refusal> refusal = lookAtTlsFiles())
        return refusal;
    if (!m_invocation.has(Option::TranscriptFile))
        return std::nullopt;
    const Base::Result<void> opened = m_transcriptSink.open(m_invocation.value(Option::TranscriptFile));
    return opened ? std::nullopt : std::optional(Refusal::from(opened.error()));
}

std::optional<Refusal> ClientCommand::lookAtTlsFiles() const
{
    if (!m_invocation.has(Option::AuthorityFile) && !m_invocation.has(Option::ClientCertificate))
        return std::nullopt; // Qt takes its time to bring TLS up
    Net::TlsPolicy policy;
    applyTlsOptions(m_invocation, policy);
    const auto configuration = Net::tlsConfiguration(policy);
    return configuration ? std::nullopt : std::optional(Refusal::from(configuration.error()));
}

std::optional<Refusal> ClientCommand::takeRoute()
{
    OrRefusal<Net::Route> route = routeFrom(m_invocation);
    if (Refusal *refusal = std::get_if<Refusal>(&route))
        return *refusal;
    m_route = std::get<Net::Route>(std::move(route));
    return std::nullopt;
}

std::optional<Refusal> ClientCommand::findAccount()
{
    if (!m_invocation.has(Option::Account))
        return std::nullopt;
    const QString name = m_invocation.value(Option::Account);
    QStringList known;
    for (const Profiles::Account &account : m_workbench.accounts().snapshot().accounts) {
        if (account.id == Workbench::AccountsDesk::practiceId)
            continue; // that is --practice
        if (account.label.compare(name, Qt::CaseInsensitive) == 0 || account.id == name)
            m_account = account;
        known.append(account.label);
    }
    if (m_account)
        return std::nullopt;
    const QString hint
        = known.isEmpty() ? u"save one in Postscope first, or use --server"_s : "there is "_L1 + known.join(", "_L1);
    return Refusal{ExitCode::Usage, "no account is called "_L1 + name + ": "_L1 + hint, {}};
}

std::optional<Refusal> ClientCommand::takeLogin()
{
    if (!namesLogin(m_invocation))
        return std::nullopt;
    OrRefusal<Smtp::Login> login = loginFrom(m_invocation, m_console.input());
    if (Refusal *refusal = std::get_if<Refusal>(&login))
        return *refusal;
    m_login = std::get<Smtp::Login>(std::move(login));
    return std::nullopt;
}

std::optional<Refusal> ClientCommand::takeMail()
{
    const bool isProbe = m_invocation.command == Command::Probe;
    const bool isEnvelopeSaid = !isProbe || probeStop(m_invocation) >= Smtp::ProbeStop::Mail;
    if (!isEnvelopeSaid && !m_invocation.has(Option::MailHosts)) // which are found by the recipients
        return std::nullopt;
    const QString sender = m_account ? m_account->from : QString();
    OrRefusal<Delivery::MailObject> mail
        = isProbe ? envelopeFrom(m_invocation, sender) : letterFrom(m_invocation, sender, m_console.input());
    if (Refusal *refusal = std::get_if<Refusal>(&mail))
        return *refusal;
    m_mail = std::get<Delivery::MailObject>(std::move(mail));
    return std::nullopt;
}

void ClientCommand::takeOrder()
{
    const auto take = [this](Base::Result<Delivery::Order> order) {
        if (order)
            run(std::move(order).value());
        else
            Q_EMIT refused(Refusal::from(order.error()));
    };
    if (m_account) {
        Profiles::Account account = *m_account;
        if (m_login)
            account.user.clear(); // the secret is at hand: the keychain need not be asked
        m_workbench.accounts().prepareOrderFor(account, this, take);
        return;
    }
    if (m_invocation.has(Option::Practice)) {
        take(practiceOrder());
        return;
    }
    if (m_invocation.has(Option::MailHosts)) {
        take(Delivery::Order());
        return;
    }
    const Base::Result<Net::Endpoint> server = serverFrom(m_invocation);
    if (!server) {
        take(server.error());
        return;
    }
    Delivery::Order order;
    order.server = *server;
    take(std::move(order));
}

Base::Result<Delivery::Order> ClientCommand::practiceOrder()
{
    Practice::Settings settings;
    if (m_invocation.value(Option::Security) == "tls"_L1)
        settings.tls = Practice::TlsMode::Implicit;
    m_workbench.practice().start(std::move(settings));
    const Workbench::PracticeSnapshot &practice = m_workbench.practice().snapshot();
    if (practice.error)
        return *practice.error;
    Delivery::Order order;
    order.server = practice.endpoint;
    order.tls.trustedFingerprints.append(practice.certificateFingerprint);
    return order;
}

void ClientCommand::run(Delivery::Order order)
{
    applyConnectionOptions(m_invocation, order);
    order.route = std::move(m_route);
    if (m_login) {
        if (m_account) {
            m_login->user = m_account->user.toUtf8();
            m_login->isAllowedInClear = m_account->isLoginAllowedInClear;
        }
        order.session.login = std::move(m_login);
    }
    if (order.session.login)
        applyLoginOptions(m_invocation, *order.session.login);
    if (m_mail)
        order.mail.push_back(std::move(*m_mail));
    if (m_invocation.command == Command::Probe) {
        order.stopAfter = probeStop(m_invocation);
        // Who wants to see TLS is not served by a server that has none.
        if (order.stopAfter == Smtp::ProbeStop::Tls && order.session.security == Smtp::Security::Opportunistic)
            order.session.security = Smtp::Security::StartTls;
        order.questions = questionsFrom(m_invocation);
    }
    const bool isForeign = order.repetition && !Delivery::staysOnThisComputer(order);
    if (isForeign && !m_invocation.has(Option::OwnServer)) {
        Q_EMIT refused({ExitCode::Usage,
            "--count loads a server: if "_L1 + order.server.host + " is yours, add --yes-this-server-is-mine"_L1, {}});
        return;
    }
    if (!m_invocation.has(Option::NoHistory))
        m_history = &m_workbench.history(); // from now on conversations are kept
    if (m_invocation.has(Option::Step) || m_invocation.has(Option::Break))
        stepThrough();
    m_run = new LiveRun(m_workbench.dialogue(), outputFor(m_invocation, m_console), m_console, m_clock, this);
    connect(m_run, &LiveRun::finished, this, &ClientCommand::finish);
    m_run->run(std::move(order));
}

void ClientCommand::stepThrough()
{
    const auto *input = qobject_cast<QFileDevice *>(&m_console.input());
    if (input == nullptr)
        return;
    QList<Delivery::Breakpoint> breakpoints;
    for (const QString &text : m_invocation.values(Option::Break))
        breakpoints.append(breakpointFrom(text).value_or(Delivery::Breakpoint()));
    m_workbench.dialogue().setBreakpoints(breakpoints);
    const bool pausesEverywhere = m_invocation.has(Option::Step);
    new Stepper(m_workbench.dialogue(), m_console, input->handle(), pausesEverywhere, this);
}

void ClientCommand::finish(const Conclusion &conclusion)
{
    // Whatever becomes of the file: the exit code tells what became of the letter.
    if (m_invocation.has(Option::TranscriptFile)) {
        const Base::Result<void> written = m_transcriptSink.write(m_workbench.dialogue(), m_invocation);
        if (!written)
            m_console.complain(Refusal::from(written.error()).sentence);
    }
    Conclusion whole = conclusion;
    if (m_invocation.has(Option::Practice) && !m_workbench.practice().snapshot().messages.isEmpty())
        whole.received = m_workbench.practice().snapshot().messages.constLast();
    m_run->conclude(whole);
    for (const QString &sentence : complaintsOf(conclusion))
        m_console.complain(sentence);
    if (m_history != nullptr) {
        m_history->settle();
        if (const auto trouble = m_history->snapshot().trouble)
            m_console.complain(historyComplaint(*trouble));
    }
    Q_EMIT finished(exitCodeFor(conclusion.report.outcome));
}

} // namespace Cli
