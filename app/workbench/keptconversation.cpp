// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/keptconversation.h"

#include <algorithm>

#include <QJsonDocument>

#include "delivery/reportjson.h"
#include "message/composer.h"
#include "message/parsedheader.h"
#include "transcript/export.h"
#include "transcript/jsonimport.h"
#include "workbench/dialoguedesk.h"
#include "workbench/saidrecipients.h"

namespace Workbench {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr qsizetype mostRecipients = 50; // that a list shows; the report has them all
constexpr qsizetype rowsBeforeMail = 1000; // by then the sender was said, or never will be
constexpr qsizetype mostWords = 512 * 1024; // characters

/// The reverse path that was said, without its angle brackets unless it is the null path.
QString senderIn(const Transcript::Store &store)
{
    for (qsizetype row = 0; row < std::min(store.size(), rowsBeforeMail); ++row) {
        const Entry entry = store.at(row);
        if (entry.verb() != "MAIL")
            continue;
        const qsizetype opening = entry.octets.indexOf('<');
        const qsizetype closing = entry.octets.indexOf('>', opening);
        if (opening < 0 || closing < 0)
            return {};
        const QByteArray path = entry.octets.sliced(opening + 1, closing - opening - 1);
        return path.isEmpty() ? u"<>"_s : QString::fromUtf8(path);
    }
    return {};
}

int codeOf(const Delivery::RecipientResult &recipient)
{
    if (recipient.verdict)
        return recipient.verdict->code;
    return recipient.reply ? recipient.reply->code : 0;
}

/// The code that says why it ended as it did; of a letter that did not reach everybody, the first refusal.
int codeOf(const Delivery::Report &report)
{
    if (report.error && report.error->code != 0)
        return report.error->code;
    const auto refused = std::ranges::find_if(report.recipients,
        [](const Delivery::RecipientResult &recipient) { return recipient.outcome != Smtp::Outcome::Accepted; });
    if (report.outcome == Smtp::Outcome::Partial && refused != report.recipients.end())
        return codeOf(*refused);
    return report.verdict ? report.verdict->code : 0;
}

void describe(const Delivery::Report &report, Archive::ConversationHead &head)
{
    head.server = report.server.toText();
    head.address = report.serverAddress;
    head.tls = report.tls ? report.tls->protocol : QString();
    for (const Delivery::RecipientResult &recipient :
        report.recipients.first(std::min(report.recipients.size(), mostRecipients)))
        head.recipients.append({recipient.address, Smtp::outcomeName(recipient.outcome), codeOf(recipient)});
    head.recipientCount = report.recipients.size();
    head.octets = report.bodyOctets;
    head.nanoseconds = report.nanoseconds;
    head.outcome = Smtp::outcomeName(report.outcome);
    head.stage = Base::stageName(report.stage);
    head.code = codeOf(report);
}

/// What a search looks through: everything that was said, and what stands in the head.
QString wordsOf(const Transcript::Store &store, const Archive::ConversationRecord &record)
{
    QString words = record.head.server + u'\n' + record.head.address + u'\n' + record.head.sender + u'\n'
        + record.head.subject + u'\n' + QString::fromUtf8(record.letterHeader) + u'\n';
    for (const Archive::KeptRecipient &recipient : record.head.recipients)
        words += recipient.address + u'\n';
    for (qsizetype row = 0; row < store.size() && words.size() < mostWords; ++row) {
        const Entry entry = store.at(row);
        words += entry.kind == EntryKind::Note ? QString(Base::noteText(entry.note) + u'\n')
                                               : QString::fromUtf8(entry.octets);
    }
    return words;
}

void annotate(Transcript::Store &store, const QList<Archive::KeptAnnotation> &annotations)
{
    for (const Archive::KeptAnnotation &kept : annotations) {
        if (kept.row < 0 || kept.row >= store.size())
            continue; // a file may hold anything
        Transcript::Annotation annotation = store.annotation(kept.row);
        annotation.isMarked = kept.isMarked;
        annotation.note = kept.note;
        store.annotate(kept.row, annotation);
    }
}

} // namespace

Archive::ConversationRecord recordOf(const Transcript::Store &store, const DialogueSnapshot &snapshot)
{
    Archive::ConversationRecord record;
    record.head.startedAt = store.startedAt();
    record.head.isProbe = snapshot.isProbe;
    record.head.sender = senderIn(store);
    if (snapshot.report) {
        describe(*snapshot.report, record.head);
        record.report = QJsonDocument(Delivery::toJson(*snapshot.report)).toJson(QJsonDocument::Compact);
    }
    if (snapshot.letter) {
        record.letterHeader = snapshot.letter->header(Base::BodyType::SevenBit);
        record.head.subject = Message::ParsedHeader::parse(record.letterHeader).field(u"Subject");
    }
    return record;
}

void addTranscript(Archive::ConversationRecord &record, const Transcript::Store &store)
{
    if (record.head.recipients.isEmpty()) {
        const QList<Archive::KeptRecipient> said = recipientsSaid(store);
        record.head.recipients = said.first(std::min(said.size(), mostRecipients));
        record.head.recipientCount = said.size();
    }
    record.transcript = qCompress(Transcript::exported(store, Transcript::ExportFormat::Json));
    record.words = wordsOf(store, record);
}

Base::Result<PastConversation> pastFrom(const Archive::ConversationRecord &record)
{
    Base::Result<std::unique_ptr<Transcript::Store>> store = Transcript::storeFromJson(qUncompress(record.transcript));
    if (!store)
        return store.error();
    PastConversation past;
    past.transcript = std::move(store).value();
    annotate(*past.transcript, record.annotations);
    past.isProbe = record.head.isProbe;
    if (!record.letterHeader.isEmpty())
        past.letter = Message::readyMade(record.letterHeader);
    if (!record.report.isEmpty())
        past.report = Delivery::reportFromJson(QJsonDocument::fromJson(record.report).object());
    return past;
}

} // namespace Workbench
