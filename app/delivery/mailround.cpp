// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/mailround.h"

#include <algorithm>
#include <utility>

#include "base/clock.h"
#include "net/mxlookup.h"
#include "transcript/store.h"

namespace Delivery {

using namespace Qt::StringLiterals;
using Base::NoteKind;
using Base::Problem;
using Base::Stage;
using Smtp::Outcome;

namespace {

QString listOf(const QList<Smtp::Mailbox> &recipients)
{
    QStringList addresses;
    for (const Smtp::Mailbox &recipient : recipients)
        addresses.append(recipient.toText());
    return addresses.join(", "_L1);
}

/// There is no host to be asked.
Report reportOn(const DomainGroup &domain, const Base::Error &error)
{
    Report report;
    // RFC 7505 4.2: as final as a refusal by the host itself. Else the answer may be another one later.
    report.outcome = error.problem == Problem::DomainTakesNoMail ? Outcome::Rejected : Outcome::Unreachable;
    report.stage = error.stage;
    report.error = error;
    report.server.host = domain.domain;
    for (const Smtp::Mailbox &recipient : domain.recipients)
        report.recipients.append({recipient.toText(), report.outcome, std::nullopt});
    return report;
}

} // namespace

MailRound::MailRound(Order order, Means means, QObject *parent)
    : Run(parent)
    , m_order(std::move(order))
    , m_means(std::move(means))
    , m_resolver(m_order.route.nameServer)
    , m_domains(groupedByDomain(m_order.mail.front().transaction.recipients))
    , m_tally(m_order.mail.front().transaction.recipients)
{
    m_resolver.setPatience(std::min(m_resolver.patience(), m_order.patience.connect));
}

MailRound::~MailRound() = default;

void MailRound::start()
{
    m_startedAt = m_means.clock.nanoseconds();
    enterStage(Stage::Resolve);
    QMetaObject::invokeMethod(this, &MailRound::nextDomain, Qt::QueuedConnection);
}

void MailRound::enterStage(Stage stage)
{
    const bool isKnown
        = std::ranges::any_of(m_stages, [stage](const StageTime &reached) { return reached.stage == stage; });
    if (!isKnown)
        m_stages.append({stage, m_means.clock.nanoseconds() - m_startedAt});
    Q_EMIT stageReached(stage);
}

void MailRound::nextDomain()
{
    if (m_isCancelled || m_domains.isEmpty()) {
        conclude();
        return;
    }
    const DomainGroup &domain = m_domains.constFirst();
    enterStage(Stage::Resolve);
    m_means.store.appendNote({NoteKind::MailForDomain, {domain.domain, listOf(domain.recipients)}});
    m_means.store.appendNote({NoteKind::LookingUp, {domain.domain}});
    m_lookup = std::make_unique<Net::MxLookup>(m_resolver);
    connect(m_lookup.get(), &Net::MxLookup::found, this, &MailRound::handleFound);
    connect(m_lookup.get(), &Net::MxLookup::failed, this, &MailRound::handleNotFound);
    m_lookup->start(domain.domain);
}

void MailRound::handleFound(const Net::MailHosts &hosts)
{
    m_lookup.release()->deleteLater(); // it is on the stack
    for (const Base::Note &note : notesOn(hosts))
        m_means.store.appendNote(note);
    m_hosts = hosts.hosts;
    tryHost(false);
}

void MailRound::handleNotFound(const Base::Error &error)
{
    m_lookup.release()->deleteLater();
    if (error.problem == Problem::DomainTakesNoMail)
        m_means.store.appendNote({NoteKind::MailRefusedByDomain, {error.subject}});
    else
        m_means.store.appendNote({NoteKind::MailHostsUnknown, {error.subject, error.detail}});
    const DomainGroup domain = m_domains.takeFirst();
    m_tally.take(reportOn(domain, error), domain.domain);
    nextDomain();
}

Order MailRound::orderForHost(bool inClear) const
{
    MailObject mail = m_order.mail.front();
    mail.transaction.recipients = m_domains.constFirst().recipients;
    Order order = m_order.duplicateWith({mail});
    order.server = {m_hosts.constFirst().name, m_order.mailHostPort.value_or(0)};
    if (order.session.security == Smtp::Security::Opportunistic) {
        order.isToMailHost = true;
        order.tls.verify = false;
    }
    if (inClear)
        order.session.security = Smtp::Security::None;
    return order;
}

void MailRound::tryHost(bool inClear)
{
    m_errand = m_means.makeErrand(orderForHost(inClear));
    connect(m_errand.get(), &Run::stageReached, this, &MailRound::enterStage);
    passOn(*m_errand);
    connect(m_errand.get(), &Run::cancelling, this, &MailRound::cancelling);
    connect(m_errand.get(), &Run::finished, this,
        [this, inClear](const Report &report) { handleFinished(report, inClear); });
    m_errand->start();
}

// Encryption that nobody insists on must not keep a letter back: without it, it would go in clear at once.
bool MailRound::isWorthTryingInClear(const Report &report) const
{
    const bool isOpportunistic = m_order.session.security == Smtp::Security::Opportunistic;
    const bool isHandshake = report.error && report.error->problem == Problem::HandshakeFailed;
    return isOpportunistic && isHandshake && !m_order.mail.front().transaction.wishes.requireTls;
}

void MailRound::handleFinished(const Report &report, bool wasInClear)
{
    m_errand.release()->deleteLater(); // it is on the stack
    m_tally.take(report, m_domains.constFirst().domain);
    if (m_isCancelled) {
        conclude();
        return;
    }
    if (!wasInClear && isWorthTryingInClear(report)) {
        m_means.store.appendNote({NoteKind::EncryptionGivenUp, {m_hosts.constFirst().name}});
        tryHost(true);
        return;
    }
    DomainGroup &domain = m_domains.first();
    domain.recipients = RoundTally::worthAnotherHost(domain.recipients, report);
    m_hosts.removeFirst();
    if (domain.recipients.isEmpty() || m_hosts.isEmpty()) {
        if (!domain.recipients.isEmpty())
            m_means.store.appendNote({NoteKind::NoMailHostLeft, {domain.domain}});
        m_domains.removeFirst();
        nextDomain();
        return;
    }
    m_means.store.appendNote({NoteKind::NextMailHostTried, {m_hosts.constFirst().name}});
    tryHost(false);
}

void MailRound::cancel()
{
    if (m_isCancelled)
        return;
    m_isCancelled = true;
    if (m_errand) {
        m_errand->cancel();
        return;
    }
    m_lookup.reset();
    m_means.store.appendNote({NoteKind::CancelledByUser, {}});
    conclude();
}

void MailRound::conclude()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_isCancelled)
        m_tally.cancelRest();
    Report total = m_tally.total(m_order.stopAfter.has_value());
    if (total.outcome == Outcome::Cancelled && !total.error)
        total.error = Base::Error{.problem = Problem::Cancelled, .stage = total.stage};
    total.stages = m_stages;
    total.nanoseconds = m_means.clock.nanoseconds() - m_startedAt;
    Q_EMIT finished(total);
}

} // namespace Delivery
