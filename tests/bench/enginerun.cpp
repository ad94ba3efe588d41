// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginerun.h"

#include <QCoreApplication>

#include "delivery/order.h"
#include "message/composer.h"
#include "net/makechannel.h"

namespace Bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray letterOf(qsizetype octets)
{
    QByteArray letter = "From: ann@example.org\r\nTo: bob@example.org\r\nSubject: bench\r\n\r\n";
    while (letter.size() < octets)
        letter += "There are many letters like this one, and each has a line of such a length.\r\n";
    return letter;
}

Delivery::MailObject mailOf(const std::shared_ptr<const Message::Letter> &letter)
{
    Smtp::Transaction transaction;
    transaction.reversePath = Smtp::Mailbox::make(u"ann"_s, u"example.org"_s).value();
    transaction.recipients = {Smtp::Mailbox::make(u"bob"_s, u"example.org"_s).value()};
    transaction.content = Delivery::contentOf(*letter);
    return {transaction, letter};
}

} // namespace

EngineRun::EngineRun(Net::Endpoint server, Net::TlsPolicy tls, qsizetype letterOctets)
    : m_server(std::move(server))
    , m_tls(std::move(tls))
    , m_letter(Message::readyMade(letterOf(letterOctets)))
{
}

double EngineRun::secondsOf(int letters, int connections)
{
    return run(connections, 0, letters / connections);
}

double EngineRun::secondsOfVisits(int connections)
{
    return run(1, connections - 1, 1);
}

double EngineRun::run(int visitsAtOnce, int visitsInTurn, int letters)
{
    QElapsedTimer timer;
    timer.start();
    m_isRefused = false;
    m_toCome = visitsInTurn;
    for (m_running = 0; m_running < visitsAtOnce; ++m_running)
        begin(letters);
    QCoreApplication::exec(); // until the last one is back
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    m_visits.clear();
    return m_isRefused ? 0 : seconds;
}

void EngineRun::begin(int letters)
{
    Delivery::Order order;
    order.server = m_server;
    order.tls = m_tls;
    order.session.clientName = "bench.example";
    order.session.security = m_tls.trustedFingerprints.isEmpty() ? Smtp::Security::None : Smtp::Security::Implicit;
    order.mail.assign(static_cast<std::size_t>(letters), mailOf(m_letter));
    auto channel = Net::makeChannel(order.server, {}, order.tls, &m_sessions);
    auto store = std::make_unique<Transcript::Store>(m_clock);
    auto job = std::make_unique<Delivery::Job>(std::move(order), std::move(channel), *store, m_gate, m_clock);
    connect(
        job.get(), &Delivery::Job::finished, this,
        [this, letters](const Delivery::Report &report) { take(report, letters); }, Qt::QueuedConnection);
    job->start();
    m_visits.push_back({std::move(store), std::move(job)});
}

void EngineRun::take(const Delivery::Report &report, int letters)
{
    m_isRefused = m_isRefused || report.outcome != Smtp::Outcome::Accepted;
    if (m_toCome > 0) {
        --m_toCome;
        m_visits.clear(); // they come one by one: this one is over
        begin(letters);
    } else if (--m_running == 0) {
        QCoreApplication::quit();
    }
}

} // namespace Bench
