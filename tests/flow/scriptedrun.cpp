// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedrun.h"

#include <algorithm>

#include "support/everyexport.h"
#include "support/textletter.h"

using namespace Qt::StringLiterals;
using Support::DialogueScript;

namespace {

Smtp::Mailbox mailboxOf(const QByteArray &address)
{
    const QString text = QString::fromUtf8(address);
    const qsizetype at = text.lastIndexOf(u'@');
    return Smtp::Mailbox::make(text.first(at), text.sliced(at + 1)).value();
}

Smtp::Security securityOf(const QByteArray &word)
{
    static const QHash<QByteArray, Smtp::Security> securities{{"", Smtp::Security::None},
        {"none", Smtp::Security::None}, {"opportunistic", Smtp::Security::Opportunistic},
        {"starttls", Smtp::Security::StartTls}, {"implicit", Smtp::Security::Implicit}};
    return securities.value(word);
}

// A wait that the script lets run out. The others stay long, so that a slow machine changes nothing.
Base::Patience patienceOf(const QByteArray &place)
{
    Base::Patience patience;
    static const QHash<QByteArray, Base::Patience::Milliseconds Base::Patience::*> waits{
        {"connect", &Base::Patience::connect}, {"handshake", &Base::Patience::handshake},
        {"greeting", &Base::Patience::greeting}, {"command", &Base::Patience::command},
        {"data", &Base::Patience::dataStart}, {"verdict", &Base::Patience::verdict}, {"quit", &Base::Patience::quit}};
    if (const auto wait = waits.value(place))
        patience.*wait = std::chrono::milliseconds(30);
    return patience;
}

std::shared_ptr<const Message::Letter> letterOf(const DialogueScript &script)
{
    QByteArray octets = "Subject: Greetings\r\n\r\nHello Bob\r\n";
    if (script.has("letter"))
        octets = script.values("letter").join("\r\n") + "\r\n";
    if (script.has("letter-ends-without-line-break"))
        octets.chop(2);
    auto letter = std::make_shared<Support::TextLetter>(octets);
    letter->setNeedsSmtpUtf8(script.has("letter-needs-smtputf8"));
    if (script.has("letter-breaks-after"))
        letter->breakAfter(script.value("letter-breaks-after").toLongLong());
    return letter;
}

std::optional<Smtp::Login> loginOf(const DialogueScript &script)
{
    if (!script.has("user"))
        return std::nullopt;
    return Smtp::Login{.user = script.value("user"),
        .password = Base::Secret(script.value("password")),
        .mechanisms = script.values("mechanism"),
        .isAllowedInClear = script.has("login-in-clear")};
}

Smtp::Transaction transactionOf(const DialogueScript &script, const Message::Letter &letter)
{
    Smtp::Transaction transaction;
    const QByteArray from = script.has("from") ? script.value("from") : "ann@example.org"_ba;
    if (from != "<>")
        transaction.reversePath = mailboxOf(from);
    for (const QByteArray &recipient : script.values("recipient"))
        transaction.recipients.append(mailboxOf(recipient.split(' ').constFirst()));
    transaction.content = Delivery::contentOf(letter);
    transaction.allOrNothing = script.has("all-or-nothing");
    return transaction;
}

} // namespace

Delivery::Order orderOf(const DialogueScript &script)
{
    Delivery::Order order;
    order.server = {u"mail.example"_s, 25};
    order.session.clientName = "desk.example";
    order.session.security = securityOf(script.value("security"));
    order.session.login = loginOf(script);
    if (script.has("speak-helo"))
        order.session.hello = Smtp::HelloVerb::Helo;
    order.session.usePipelining = script.value("pipelining") != "no";
    order.patience = patienceOf(script.value("impatient"));
    const std::shared_ptr<const Message::Letter> letter = letterOf(script);
    order.isByHand = script.has("by-hand");
    if (order.isByHand)
        return order;
    order.mail.push_back({transactionOf(script, *letter), letter});
    return order;
}

ScriptedRun::ScriptedRun(const DialogueScript &script, Support::Arrival arrival)
    : m_store(m_clock)
    , m_channel(new Support::ScriptedChannel(script, arrival))
    , m_job(orderOf(script), std::unique_ptr<Net::Channel>(m_channel), m_store, m_gate, m_clock)
    , m_reports(&m_job, &Delivery::Job::finished)
{
}

bool ScriptedRun::run()
{
    m_job.start();
    return m_reports.isEmpty() && m_reports.wait(20'000);
}

Delivery::Report ScriptedRun::report() const
{
    return m_reports.constFirst().constFirst().value<Delivery::Report>();
}

bool ScriptedRun::isLetterGone() const
{
    for (qsizetype row = 0; row < m_store.size(); ++row) {
        const Transcript::Glance entry = m_store.glance(row);
        if (entry.kind == Transcript::EntryKind::Body && entry.isComplete)
            return true;
    }
    return false;
}

QByteArray ScriptedRun::everythingShown() const
{
    QByteArray shown = Support::everyExport(m_store);
    for (qsizetype row = 0; row < m_store.size(); ++row)
        shown += m_store.decoded(row) + '\n';
    return shown;
}

QByteArray ScriptedRun::recordedReplies() const
{
    QByteArray octets;
    for (qsizetype row = 0; row < m_store.size(); ++row) {
        const Transcript::Glance entry = m_store.glance(row);
        if (entry.kind == Transcript::EntryKind::Reply)
            octets += entry.octets;
    }
    return octets;
}
