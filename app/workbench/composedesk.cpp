// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/composedesk.h"

#include <QFileInfo>

#include "delivery/order.h"
#include "message/composer.h"
#include "workbench/accountsdesk.h"
#include "workbench/dialoguedesk.h"

namespace Workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A crash loses at most two seconds of typing: the timer fires in half of that, the file is written well within.
constexpr auto saveDelay = 1s;

Base::Result<Smtp::Mailbox> mailboxOf(const Message::Address &address)
{
    return Smtp::Mailbox::make(address.localPart, address.domain);
}

// The typed recipients whose mailbox is among those that did not get the letter.
QStringList onlyRefused(const QStringList &typed, const QList<Delivery::RecipientResult> &results)
{
    QStringList refused;
    for (const QString &text : typed) {
        const Base::Result<Message::Address> address = Message::Address::parse(text);
        const bool isRefused = address && std::any_of(results.begin(), results.end(), [&](const auto &result) {
            return result.outcome != Smtp::Outcome::Accepted && result.address == address->mailbox();
        });
        if (isRefused)
            refused.append(text);
    }
    return refused;
}

// And not only that the server cannot check logins at the moment.
bool isLoginRefusedForGood(const Delivery::Report &report)
{
    return report.error && report.error->problem == Base::Problem::LoginRefused && report.error->code / 100 == 5;
}

QStringList pathsOf(const QList<Message::Attachment> &attachments)
{
    QStringList paths;
    for (const Message::Attachment &attachment : attachments)
        paths.append(attachment.path);
    return paths;
}

} // namespace

ComposeDesk::ComposeDesk(AccountsDesk &accounts, DialogueDesk &dialogue, Archive::DraftFile draftFile, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_dialogue(dialogue)
    , m_draftFile(std::move(draftFile))
    , m_pastedFiles(QFileInfo(m_draftFile.path()).absolutePath() + u"/pasted"_s)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &ComposeDesk::saveNow);
    connect(&m_accounts, &AccountsDesk::changed, this, &ComposeDesk::followAccount);
    connect(&m_dialogue, &DialogueDesk::finished, this, &ComposeDesk::settle);
    restore();
}

ComposeDesk::~ComposeDesk() = default;

void ComposeDesk::restore()
{
    const Base::Result<std::optional<Message::Draft>> kept = m_draftFile.read();
    const std::optional<Message::Draft> draft = kept ? *kept : std::nullopt;
    if (kept)
        m_pastedFiles.keepOnly(draft ? pathsOf(draft->attachments) : QStringList());
    else
        m_snapshot.refusal = kept.error();
    if (draft && !draft->isEmpty()) {
        m_snapshot.draft = *draft;
        m_snapshot.wasRestored = true;
        m_snapshot.isModified = true;
        return;
    }
    m_accountFrom = m_accounts.snapshot().chosen().from;
    m_snapshot.draft.from = m_accountFrom;
}

// The sender follows the chosen account as long as it is the account's own.
void ComposeDesk::followAccount()
{
    const QString from = m_accounts.snapshot().chosen().from;
    if (from == m_accountFrom)
        return;
    const bool isOwn = m_snapshot.draft.from.isEmpty() || m_snapshot.draft.from == m_accountFrom;
    m_accountFrom = from;
    if (!isOwn)
        return;
    m_snapshot.draft.from = from;
    Q_EMIT draftReplaced();
    Q_EMIT changed();
}

std::optional<Base::Error> ComposeDesk::checkAddress(const QString &text) const
{
    const Base::Result<Message::Address> address = Message::Address::parse(text);
    if (!address)
        return address.error();
    const Base::Result<Smtp::Mailbox> mailbox = mailboxOf(*address);
    return mailbox ? std::nullopt : std::optional(mailbox.error());
}

void ComposeDesk::setDraft(const Message::Draft &draft)
{
    if (draft == m_snapshot.draft)
        return;
    m_snapshot.draft = draft;
    m_snapshot.isModified = !draft.isEmpty();
    m_snapshot.refusal.reset();
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
    Q_EMIT changed();
}

QList<Base::Error> ComposeDesk::attach(const QStringList &paths)
{
    QList<Base::Error> failures;
    Message::Draft draft = m_snapshot.draft;
    for (const QString &path : paths) {
        const Base::Result<Message::Attachment> attachment = Message::Attachment::fromFile(path);
        if (attachment)
            draft.attachments.append(*attachment);
        else
            failures.append(attachment.error());
    }
    setDraft(draft);
    return failures;
}

Base::Result<void> ComposeDesk::attachContent(const QString &name, const QByteArray &octets)
{
    const Base::Result<QString> path = m_pastedFiles.add(name, octets);
    if (!path)
        return path.error();
    const QList<Base::Error> failures = attach({*path});
    return failures.isEmpty() ? Base::Result<void>() : Base::Result<void>(failures.constFirst());
}

void ComposeDesk::detach(qsizetype index)
{
    Message::Draft draft = m_snapshot.draft;
    draft.attachments.removeAt(index);
    setDraft(draft);
}

void ComposeDesk::startNew()
{
    Message::Draft draft;
    m_accountFrom = m_accounts.snapshot().chosen().from;
    draft.from = m_accountFrom;
    replaceDraft(draft);
}

void ComposeDesk::startWith(const Message::Draft &draft)
{
    replaceDraft(draft);
}

void ComposeDesk::editSentAgain(bool onlyTheRefused)
{
    if (!m_snapshot.lastSent)
        return;
    Message::Draft draft = m_snapshot.lastSent->draft;
    if (onlyTheRefused) {
        const QList<Delivery::RecipientResult> &results = m_snapshot.lastSent->report.recipients;
        draft.to = onlyRefused(draft.to, results);
        draft.cc = onlyRefused(draft.cc, results);
        draft.bcc = onlyRefused(draft.bcc, results);
        if (draft.envelope)
            draft.envelope->recipients = onlyRefused(draft.envelope->recipients, results);
    }
    replaceDraft(draft);
}

void ComposeDesk::discard()
{
    startNew();
}

void ComposeDesk::replaceDraft(const Message::Draft &draft)
{
    m_snapshot.draft = draft;
    m_snapshot.isModified = !draft.isEmpty();
    m_snapshot.wasRestored = false;
    m_snapshot.isOfLastRun = false;
    m_snapshot.refusal.reset();
    saveNow();
    Q_EMIT draftReplaced();
    Q_EMIT changed();
}

void ComposeDesk::saveNow()
{
    m_saveTimer.stop();
    if (m_snapshot.draft.isEmpty()) {
        m_draftFile.remove();
        return;
    }
    const Base::Result<void> written = m_draftFile.write(m_snapshot.draft);
    if (!written)
        refuse(written.error());
}

void ComposeDesk::send()
{
    deliver(std::nullopt);
}

void ComposeDesk::rehearse()
{
    deliver(Smtp::ProbeStop::Rcpt);
}

void ComposeDesk::withholdPassword()
{
    m_snapshot.isPasswordWanted = false;
    Q_EMIT changed();
}

void ComposeDesk::forgetRefusal()
{
    m_snapshot.refusal.reset();
    Q_EMIT changed();
}

void ComposeDesk::deliver(std::optional<Smtp::ProbeStop> stopAfter)
{
    if (m_isPreparing || m_dialogue.snapshot().isRunning)
        return;
    m_snapshot.refusal.reset();
    m_snapshot.isPasswordWanted = false;
    const Base::Result<Message::Composed> composed = Message::compose(m_snapshot.draft);
    if (!composed)
        return refuse(composed.error());
    const Base::Result<Smtp::Transaction> transaction
        = Delivery::transactionFor(composed->sender, composed->recipients, composed->letter.get());
    if (!transaction)
        return refuse(transaction.error());
    saveNow(); // what is sent now must survive whatever happens meanwhile

    m_isPreparing = true;
    const QString account = m_accounts.snapshot().chosenId;
    const auto run = [this, account, letter = composed->letter, transaction = *transaction, stopAfter](
                         Base::Result<Delivery::Order> prepared) {
        m_isPreparing = false;
        if (!prepared) {
            m_snapshot.isPasswordWanted = prepared.error().problem == Base::Problem::PasswordMissing
                || prepared.error().problem == Base::Problem::PasswordRefusedBefore;
            return refuse(prepared.error());
        }
        Delivery::Order order = std::move(prepared).value();
        order.mail.push_back({transaction, letter});
        order.stopAfter = stopAfter;
        m_usedAccount = account;
        if (!stopAfter)
            m_sending = m_snapshot.draft;
        m_snapshot.isSending = !stopAfter;
        m_snapshot.isOfLastRun = true;
        m_dialogue.run(std::move(order), account);
        Q_EMIT changed();
    };
    m_accounts.prepareOrder(this, run);
}

void ComposeDesk::settle(const Delivery::Report &report)
{
    const QString account = std::exchange(m_usedAccount, {});
    if (!account.isEmpty() && isLoginRefusedForGood(report))
        m_accounts.rememberRefusal(account);
    if (!m_sending)
        return;
    const Message::Draft sent = std::exchange(m_sending, std::nullopt).value_or(Message::Draft());
    m_snapshot.isSending = false;
    const bool isGone = report.outcome == Smtp::Outcome::Accepted || report.outcome == Smtp::Outcome::Partial
        || report.outcome == Smtp::Outcome::Unknown;
    if (!isGone) {
        Q_EMIT changed();
        return;
    }
    // A letter that is theirs, or may be, leaves the desk: pressing Send again must not send it twice.
    m_snapshot.lastSent = SentLetter{sent, report};
    if (m_snapshot.draft == sent)
        startNew();
    else
        Q_EMIT changed();
}

void ComposeDesk::refuse(const Base::Error &error)
{
    m_snapshot.refusal = error;
    Q_EMIT changed();
}

} // namespace Workbench
