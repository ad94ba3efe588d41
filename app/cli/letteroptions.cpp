// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/letteroptions.h"

#include <filesystem>

#include <QFile>
#include <QStringDecoder>

#include "cli/boundedread.h"
#include "cli/invocation.h"
#include "cli/servicevalues.h"
#include "delivery/order.h"
#include "message/composer.h"
#include "message/draft.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Message::Address;

namespace {

// What comes through a pipe is held in memory, and a text is looked at several times.
constexpr qint64 textMegabytes = 16;
constexpr qint64 letterMegabytes = 256;
const QString standardInput = u"standard input"_s;

QString senderOf(const Invocation &invocation, const QString &defaultSender)
{
    return invocation.has(Option::From) ? invocation.value(Option::From) : defaultSender;
}

OrRefusal<QString> textFrom(const Invocation &invocation, QIODevice &input)
{
    QString given = invocation.value(Option::Text);
    if (given != "-"_L1 && !given.startsWith(u'@'))
        return given;
    const OrRefusal<QByteArray> octets = given == "-"_L1 ? readWhole(input, standardInput, textMegabytes)
                                                         : readWholeFile(given.sliced(1), textMegabytes);
    if (const Refusal *refusal = std::get_if<Refusal>(&octets))
        return *refusal;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(std::get<QByteArray>(octets));
    if (decoder.hasError())
        return Refusal{ExitCode::Invalid, u"the text behind --text is not UTF-8: convert it first"_s, {}};
    return text;
}

Message::HeaderField headerFieldFrom(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    return {line.first(colon), line.sliced(colon + 1).trimmed()};
}

OrRefusal<Message::Draft> draftFrom(const Invocation &invocation, const QString &defaultSender, QIODevice &input)
{
    OrRefusal<QString> text = textFrom(invocation, input);
    if (const Refusal *refusal = std::get_if<Refusal>(&text))
        return *refusal;
    Message::Draft draft;
    draft.from = senderOf(invocation, defaultSender);
    draft.to = invocation.values(Option::To);
    draft.cc = invocation.values(Option::Cc);
    draft.bcc = invocation.values(Option::Bcc);
    draft.replyTo = invocation.values(Option::ReplyTo);
    draft.subject = invocation.value(Option::Subject);
    draft.text = std::get<QString>(text);
    for (const QString &line : invocation.values(Option::Header))
        draft.extraHeaders.append(headerFieldFrom(line));
    for (const QString &path : invocation.values(Option::Attach)) {
        const Base::Result<Message::Attachment> attachment = Message::Attachment::fromFile(path);
        if (!attachment)
            return Refusal::from(attachment.error());
        draft.attachments.append(*attachment);
    }
    return draft;
}

/// To, Cc and Bcc as given with the options.
Base::Result<QList<Address>> recipientsFrom(const Invocation &invocation)
{
    QList<Address> recipients;
    for (const Option field : {Option::To, Option::Cc, Option::Bcc}) {
        for (const QString &list : invocation.values(field)) {
            const Base::Result<QList<Address>> addresses = Message::parseAddressList(list);
            if (!addresses)
                return addresses.error();
            recipients += *addresses;
        }
    }
    return Message::withoutDuplicates(recipients);
}

Base::Result<std::optional<Address>> reversePathFrom(const Invocation &invocation, const QString &sender)
{
    const QString text = invocation.has(Option::EnvelopeFrom) ? invocation.value(Option::EnvelopeFrom) : sender;
    if (text == "<>"_L1)
        return std::optional<Address>();
    if (text.trimmed().isEmpty() && invocation.command == Command::Probe) // it does not come to that, says rules.cpp
        return std::optional<Address>();
    if (text.trimmed().isEmpty())
        return Base::Error{.problem = Base::Problem::NoSender};
    const Base::Result<Address> address = Address::parse(text);
    if (!address)
        return address.error();
    return std::optional(*address);
}

OrRefusal<Delivery::MailObject> pack(const Invocation &invocation, const std::optional<Address> &reversePath,
    const QList<Address> &recipients, std::shared_ptr<const Message::Letter> letter)
{
    Base::Result<Smtp::Transaction> transaction = Delivery::transactionFor(reversePath, recipients, letter.get());
    if (!transaction)
        return Refusal::from(transaction.error());
    transaction->allOrNothing = invocation.has(Option::AllOrNothing);
    transaction->useEightBit = !invocation.has(Option::NoEightBitMime);
    transaction->useSmtpUtf8 = !invocation.has(Option::NoSmtpUtf8);
    transaction->useChunking = invocation.has(Option::Chunking);
    transaction->wishes = serviceWishesFrom(invocation);
    return Delivery::MailObject{std::move(transaction).value(), std::move(letter)};
}

OrRefusal<std::shared_ptr<const Message::Letter>> readyMadeFrom(const Invocation &invocation, QIODevice &input)
{
    const QString path = invocation.value(Option::ReadyMade);
    if (path == "-"_L1) {
        const OrRefusal<QByteArray> octets = readWhole(input, standardInput, letterMegabytes);
        if (const Refusal *refusal = std::get_if<Refusal>(&octets))
            return *refusal;
        return Message::readyMade(std::get<QByteArray>(octets));
    }
    std::error_code ignored;
    if (std::filesystem::is_fifo(QFile::encodeName(path).toStdString(), ignored)) { // as a shell makes one of <(…)
        const OrRefusal<QByteArray> octets = readWholeFile(path, letterMegabytes);
        if (const Refusal *refusal = std::get_if<Refusal>(&octets))
            return *refusal;
        return Message::readyMade(std::get<QByteArray>(octets));
    }
    const auto letter = Message::readyMade(path);
    if (!letter)
        return Refusal::from(letter.error());
    return *letter;
}

/// For a letter whose header section says nothing about its envelope, or that has none.
OrRefusal<Delivery::MailObject> packByOptions(
    const Invocation &invocation, const QString &sender, std::shared_ptr<const Message::Letter> letter)
{
    const Base::Result<std::optional<Address>> reversePath = reversePathFrom(invocation, sender);
    if (!reversePath)
        return Refusal::from(reversePath.error());
    const Base::Result<QList<Address>> recipients = recipientsFrom(invocation);
    if (!recipients)
        return Refusal::from(recipients.error());
    if (letter && recipients->isEmpty())
        return Refusal::from({.problem = Base::Problem::NoRecipient});
    return pack(invocation, *reversePath, *recipients, std::move(letter));
}

} // namespace

OrRefusal<Delivery::MailObject> letterFrom(const Invocation &invocation, const QString &defaultSender, QIODevice &input)
{
    if (invocation.has(Option::ReadyMade)) {
        const auto letter = readyMadeFrom(invocation, input);
        if (const Refusal *refusal = std::get_if<Refusal>(&letter))
            return *refusal;
        return packByOptions(
            invocation, senderOf(invocation, defaultSender), std::get<std::shared_ptr<const Message::Letter>>(letter));
    }
    const OrRefusal<Message::Draft> draft = draftFrom(invocation, defaultSender, input);
    if (const Refusal *refusal = std::get_if<Refusal>(&draft))
        return *refusal;
    const Base::Result<Message::Composed> composed = Message::compose(std::get<Message::Draft>(draft));
    if (!composed)
        return Refusal::from(composed.error());
    const std::optional<Message::Address> &sender = composed->sender;
    const auto reversePath = reversePathFrom(invocation, sender ? sender->mailbox() : QString());
    if (!reversePath)
        return Refusal::from(reversePath.error());
    return pack(invocation, *reversePath, composed->recipients, composed->letter);
}

OrRefusal<Delivery::MailObject> envelopeFrom(const Invocation &invocation, const QString &defaultSender)
{
    return packByOptions(invocation, senderOf(invocation, defaultSender), nullptr);
}

} // namespace Cli
