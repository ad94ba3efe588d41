// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/exampledesk.h"

#include "message/composer.h"
#include "message/draft.h"
#include "workbench/dialoguedesk.h"

namespace Workbench {

using namespace Qt::StringLiterals;

namespace {

/// What the server of an example does wrong, in the language of Practice::Faults; empty: nothing.
QByteArrayView faultsOf(Example example)
{
    switch (example) {
    case Example::RelayDenied:
        return "rcpt: reply 554 5.7.1 Relay access denied";
    case Example::OtherName:
        return {};
    case Example::Greylisting:
        return "rcpt: reply 450 4.7.1 Greylisted, please come back in five minutes";
    }
    Q_UNREACHABLE();
}

Practice::Settings settingsFor(Example example)
{
    Practice::Settings settings;
    settings.serverName = u"mail.example.org"_s;
    settings.keepsMessages = false;
    // What goes wrong is to be the only thing that does: a refused DATA that went out together with its RCPT would look
    // like a second cause.
    settings.hiddenKeywords = {"PIPELINING"_ba};
    settings.authority = u"Example Authority"_s;
    if (example == Example::OtherName)
        settings.certificateNames = {u"smtp.example.net"_s, u"mx.example.net"_s};
    const auto faults = Practice::Faults::parse(faultsOf(example));
    Q_ASSERT(std::holds_alternative<Practice::Faults>(faults));
    settings.faults = std::get<Practice::Faults>(faults);
    return settings;
}

Base::Result<Delivery::MailObject> exampleMail()
{
    Message::Draft draft;
    draft.from = u"Ann <ann@example.org>"_s;
    draft.to = {u"Bo <bo@example.net>"_s};
    draft.subject = u"Dinner"_s;
    draft.text = u"Half past seven?\n"_s;
    const Base::Result<Message::Composed> composed = Message::compose(draft);
    if (!composed)
        return composed.error();
    const auto transaction = Delivery::transactionFor(composed->sender, composed->recipients, composed->letter.get());
    if (!transaction)
        return transaction.error();
    return Delivery::MailObject{*transaction, composed->letter};
}

} // namespace

/// Whole, in place of what an earlier run trusted.
bool writeOver(QTemporaryFile &file, const QByteArray &octets)
{
    return file.open() && file.resize(0) && file.write(octets) == octets.size() && file.flush();
}

ExampleDesk::ExampleDesk(DialogueDesk &dialogue, QObject *parent)
    : QObject(parent)
    , m_dialogue(dialogue)
    , m_server(m_clock)
{
    connect(&m_dialogue, &DialogueDesk::finished, &m_server, &PracticeDesk::stop);
}

void ExampleDesk::show(Example example)
{
    Base::Result<Delivery::MailObject> mail = exampleMail();
    if (m_dialogue.snapshot().isRunning || !mail)
        return;
    m_server.start(settingsFor(example));
    if (!writeOver(m_authority, m_server.snapshot().authority))
        return;
    Delivery::Order order;
    order.server = m_server.snapshot().endpoint;
    order.session.security = Smtp::Security::StartTls;
    order.tls.extraAuthorities = m_authority.fileName();
    order.mail.push_back(std::move(mail).value());
    m_dialogue.runExample(std::move(order));
}

} // namespace Workbench
