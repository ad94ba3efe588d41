// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketrun.h"

#include <QSignalSpy>

#include "delivery/makerun.h"
#include "net/makechannel.h"
#include "support/everyexport.h"
#include "transcript/textexport.h"

Delivery::Order orderFor(const Message::Draft &draft, const Net::Endpoint &server)
{
    const Base::Result<Message::Composed> composed = Message::compose(draft);
    if (!composed)
        qFatal("The draft cannot be sent: %s", Base::problemId(composed.error().problem).data());
    Delivery::Order order;
    order.server = server;
    order.tls.verify = false;
    order.session.clientName = "desk.example";
    order.mail.push_back(
        {Delivery::transactionFor(composed->sender, composed->recipients, composed->letter.get()).value(),
            composed->letter});
    return order;
}

SocketRun::SocketRun(Delivery::Order order, Net::TlsSessions *sessions)
    : m_store(m_clock)
{
    const auto makeChannel = [sessions](const Delivery::Order &wanted) {
        return Net::makeChannel(wanted.server, wanted.route.duplicate(), wanted.tls, sessions);
    };
    m_run = Delivery::makeRun(std::move(order), makeChannel, m_store, m_gate, m_clock);
}

Delivery::Report SocketRun::report()
{
    QSignalSpy finished(m_run.get(), &Delivery::Run::finished);
    m_run->start();
    if (!finished.wait(60'000))
        qFatal("There is no report:\n%s", shown().constData());
    return finished.constFirst().constFirst().value<Delivery::Report>();
}

QByteArray SocketRun::shown() const
{
    return Transcript::asText(m_store).toUtf8();
}

QByteArray SocketRun::everythingShown() const
{
    return Support::everyExport(m_store);
}
