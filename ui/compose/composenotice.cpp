// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/composenotice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "base/visibletext.h"
#include "message/address.h"
#include "ui/words/words.h"
#include "workbench/composedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfSubject = 60;

struct ComposeNotices {
    Q_DECLARE_TR_FUNCTIONS(Ui::ComposeNotices)
};

std::optional<ComposeStep> stepFor(const Base::Error &error)
{
    if (error.problem == Base::Problem::MessageTooLarge)
        return ComposeStep::GoToAttachments;
    switch (error.remedy()) {
    case Base::Remedy::ChangeSender:
        return ComposeStep::GoToSender;
    case Base::Remedy::ChangeRecipients:
    case Base::Remedy::AskRecipient:
        return ComposeStep::GoToRecipients;
    case Base::Remedy::ChangeMessage:
        return error.problem == Base::Problem::LineBreakInField ? ComposeStep::GoToSubject : ComposeStep::GoToText;
    case Base::Remedy::CheckFile:
        return ComposeStep::GoToAttachments;
    case Base::Remedy::CheckServerName:
    case Base::Remedy::CheckPortAndSecurity:
    case Base::Remedy::CheckLogin:
        return ComposeStep::OpenServer;
    case Base::Remedy::CheckNetwork:
    case Base::Remedy::DecideOnCertificate:
    case Base::Remedy::TryLater:
    case Base::Remedy::AskServerAdministrator:
    case Base::Remedy::Nothing:
    case Base::Remedy::ReportToUs:
        break;
    }
    return {};
}

/// From is read before everything else: if it is no address, then it is the bad address. Empty: it is another one.
QString senderSentence(const Base::Error &refusal, const QString &from)
{
    if (refusal.problem != Base::Problem::BadAddress || Message::Address::parse(from))
        return {};
    return senderProblem(from);
}

QStringList refusedAddresses(const Delivery::Report &report)
{
    QStringList refused;
    for (const Delivery::RecipientResult &recipient : report.recipients) {
        if (recipient.outcome != Smtp::Outcome::Accepted)
            refused.append(recipient.address);
    }
    return refused;
}

/// Which letter it was: the conversation beside it may be another one's by now.
QString sentText(const QString &subject, int recipients)
{
    if (subject.isEmpty())
        return ComposeNotices::tr("Sent to %n recipient(s).", nullptr, recipients);
    const QString shown = subject.size() > mostOfSubject ? subject.first(mostOfSubject) + u'…' : subject;
    //: %1 is the subject of a letter
    return ComposeNotices::tr("“%1” was sent to %n recipient(s).", nullptr, recipients).arg(Base::visibleText(shown));
}

} // namespace

QString senderProblem(const QString &from)
{
    const Base::Result<Message::Address> sender = Message::Address::parse(from);
    if (sender || from.trimmed().isEmpty())
        return {};
    const Base::Result<QList<Message::Address>> several = Message::parseAddressList(from);
    if (several && several->size() > 1)
        return ComposeNotices::tr("From takes one address, and here are several.");
    return ComposeNotices::tr("“%1” in From is not an address. It should look like name@example.org.")
        .arg(Base::visibleText(from.trimmed()));
}

QString stepLabel(ComposeStep step)
{
    switch (step) {
    case ComposeStep::GoToSender:
        return ComposeNotices::tr("Go to From");
    case ComposeStep::GoToRecipients:
        return ComposeNotices::tr("Go to the recipients");
    case ComposeStep::GoToSubject:
        return ComposeNotices::tr("Go to the subject");
    case ComposeStep::GoToText:
        return ComposeNotices::tr("Go to the text");
    case ComposeStep::GoToAttachments:
        return ComposeNotices::tr("Go to the attachments");
    case ComposeStep::OpenServer:
        return ComposeNotices::tr("Server settings…");
    case ComposeStep::Discard:
        return ComposeNotices::tr("Discard");
    case ComposeStep::UndoDiscard:
        return ComposeNotices::tr("Undo");
    case ComposeStep::EditAsNew:
        return ComposeNotices::tr("Edit as new");
    case ComposeStep::WriteToRefused:
        return ComposeNotices::tr("Write to the refused again");
    case ComposeStep::LinkEnvelope:
        return ComposeNotices::tr("As in the letter");
    }
    Q_UNREACHABLE();
}

std::optional<ComposeNotice> refusalNotice(const Workbench::ComposeSnapshot &snapshot)
{
    if (!snapshot.refusal)
        return {};
    if (const QString sentence = senderSentence(*snapshot.refusal, snapshot.draft.from); !sentence.isEmpty())
        return ComposeNotice{Tone::No, sentence, ComposeStep::GoToSender};
    return ComposeNotice{Tone::No, errorSentence(*snapshot.refusal), stepFor(*snapshot.refusal)};
}

ComposeNotice sentNotice(const Workbench::SentLetter &sent)
{
    if (sent.report.outcome == Smtp::Outcome::Unknown)
        return {Tone::Later, sent.report.error ? errorSentence(*sent.report.error) : QString(), ComposeStep::EditAsNew};
    const QStringList refused = refusedAddresses(sent.report);
    const int all = static_cast<int>(sent.report.recipients.size());
    if (refused.isEmpty())
        return {Tone::Done, sentText(sent.draft.subject, all), ComposeStep::EditAsNew};
    const QString text
        = ComposeNotices::tr("%1 of %n recipient(s) refused: %2. The letter went to the others.", nullptr, all)
              .arg(QString::number(refused.size()), refused.join(u", "_s));
    return {Tone::Later, text, ComposeStep::WriteToRefused};
}

ComposeNotice envelopeNotice(const Message::OwnEnvelope &envelope)
{
    const auto all = static_cast<int>(envelope.recipients.size());
    const QString first = Base::visibleText(envelope.recipients.value(0));
    const QString text = all == 1
        ? ComposeNotices::tr("The envelope was changed: the letter goes to %1 alone, whomever it names.").arg(first)
        : ComposeNotices::tr(
              "The envelope was changed: the letter goes to %1 and %n other(s), whomever it names.", nullptr, all - 1)
              .arg(first);
    return {Tone::Later, text, ComposeStep::LinkEnvelope};
}

ComposeNotice restoredNotice()
{
    return {Tone::Note, ComposeNotices::tr("Restored the letter that you were writing when Postscope last ended."),
        ComposeStep::Discard};
}

ComposeNotice discardedNotice()
{
    return {Tone::Note, ComposeNotices::tr("The letter was discarded."), ComposeStep::UndoDiscard};
}

} // namespace Ui
