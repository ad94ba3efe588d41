// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>

#include "base/filled.h"
#include "base/visibletext.h"
#include "delivery/report.h"
#include "diagnosis/finding.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Fix;
using Diagnosis::Retry;
using Diagnosis::Who;
using Smtp::Outcome;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

QString acceptedSentence(const Delivery::Report &report)
{
    const int count = static_cast<int>(report.recipients.size());
    const QString recipients = Words::tr("%n recipient(s)", nullptr, count);
    const QString time = durationText(report.nanoseconds);
    if (report.queueId.isEmpty())
        return Base::filled(Words::tr("Accepted for %1, after %2."), {recipients, time});
    //: %1 is the id that the server gave the letter, %2 "3 recipients", %3 a duration
    return Base::filled(
        Words::tr("Accepted as %1 for %2, after %3."), {Base::visibleText(report.queueId), recipients, time});
}

QString partialSentence(const Delivery::Report &report)
{
    const auto taken = std::count_if(report.recipients.cbegin(), report.recipients.cend(),
        [](const Delivery::RecipientResult &result) { return result.outcome == Outcome::Accepted; });
    return Base::filled(Words::tr("Accepted for %1 of %2 recipients; the others were refused."),
        {QString::number(taken), QString::number(report.recipients.size())});
}

QString byHandSentence(const Delivery::Report &report)
{
    QStringList sentences{Words::tr("The conversation by hand is over.")};
    const int letters = static_cast<int>(report.messages);
    if (report.messagesAccepted < report.messages)
        sentences.append(Words::tr("The server took %1 of %n letter(s).", nullptr, letters)
                .arg(QLocale().toString(report.messagesAccepted)));
    else if (letters > 0)
        sentences.append(Words::tr("The server took %n letter(s).", nullptr, letters));
    return sentences.join(u' ');
}

} // namespace

QString outcomeSentence(const Delivery::Report &report)
{
    switch (report.outcome) {
    case Outcome::Accepted:
        return acceptedSentence(report);
    case Outcome::Stopped:
        if (report.isByHand)
            return byHandSentence(report);
        return Words::tr("Rehearsed as far as asked. Nothing was delivered.");
    case Outcome::Partial:
        return partialSentence(report);
    case Outcome::Rejected:
        return Words::tr("Refused for good. Nothing was delivered.");
    case Outcome::Deferred:
        return Words::tr("Refused for now. Nothing was delivered; it may work later.");
    case Outcome::Unknown:
        return Words::tr("Unknown: the connection was lost after the whole letter was sent.");
    case Outcome::Unreachable:
        return Words::tr("The server was not reached. Nothing was delivered.");
    case Outcome::Protocol:
        return Words::tr("The server broke the rules of the conversation. Nothing was delivered.");
    case Outcome::Login:
        return Words::tr("The login failed. Nothing was delivered.");
    case Outcome::Insecure:
        return Words::tr("The connection was not safe enough. Nothing was delivered.");
    case Outcome::Invalid:
        return Words::tr("The letter cannot be sent as it is. Nothing was delivered.");
    case Outcome::Cancelled:
        return Words::tr("Cancelled. Nothing was delivered.");
    }
    Q_UNREACHABLE();
}

QString fixWord(Fix fix)
{
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::EditSender:
        return Words::tr("Edit the sender");
    case Fix::EditRecipients:
        return Words::tr("Edit the recipients");
    case Fix::EditLetter:
        return Words::tr("Edit the letter");
    case Fix::EditServer:
        return Words::tr("Edit the server…");
    case Fix::UseStartTls:
    case Fix::UseNoTlsFirst:
        return Words::tr("Use STARTTLS");
    case Fix::UseImplicitTls:
        return Words::tr("Use TLS from the start");
    case Fix::TrustCertificate:
        return Words::tr("Trust this one certificate…");
    case Fix::EnterPassword:
        return Words::tr("Enter the password…");
    case Fix::SendAgain:
        return Words::tr("Send again");
    }
    Q_UNREACHABLE();
}

QString whoSentence(Who who)
{
    switch (who) {
    case Who::You:
        return Words::tr("You can mend this yourself.");
    case Who::MailProvider:
        return Words::tr("Those who run this mail server can mend it.");
    case Who::RecipientProvider:
        return Words::tr("Those who run the recipient’s mail server can mend it.");
    case Who::Network:
        return Words::tr("The network between here and the server is the cause.");
    }
    Q_UNREACHABLE();
}

QString retrySentence(Retry retry)
{
    switch (retry) {
    case Retry::Now:
        return Words::tr("Once that is done, send it again.");
    case Retry::Later:
        return Words::tr("Sending it again later may work.");
    case Retry::NeverUnchanged:
        return Words::tr("Sending it again unchanged will fail again.");
    }
    Q_UNREACHABLE();
}

} // namespace Ui
