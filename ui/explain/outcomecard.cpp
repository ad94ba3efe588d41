// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/outcomecard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "base/visibletext.h"
#include "delivery/report.h"
#include "ui/common/plainlabel.h"
#include "ui/common/symbollabel.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Smtp::Outcome;

namespace {

constexpr int symbolSide = 16;
constexpr qsizetype mostRecipients = 50;

struct Mark {
    QString symbol;
    Tone tone;
    QString word;
};

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return {u"emblem-default"_s, Tone::Done, OutcomeCard::tr("accepted")};
    case Outcome::Deferred:
        return {u"view-refresh"_s, Tone::Later, OutcomeCard::tr("not now")};
    case Outcome::Rejected:
        return {u"window-close"_s, Tone::No, OutcomeCard::tr("refused")};
    case Outcome::Unknown:
        return {u"dialog-question"_s, Tone::Later, OutcomeCard::tr("unknown")};
    case Outcome::Stopped:
    case Outcome::Partial:
    case Outcome::Unreachable:
    case Outcome::Protocol:
    case Outcome::Login:
    case Outcome::Insecure:
    case Outcome::Invalid:
    case Outcome::Cancelled:
        break;
    }
    return {u"list-remove"_s, Tone::Muted, OutcomeCard::tr("not delivered")};
}

QString replyText(const Smtp::Reply &reply)
{
    return Base::visibleText(reply.lines.join(' '));
}

} // namespace

OutcomeCard::OutcomeCard(const Delivery::Report &report, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(margin, margin, margin, 0);
    m_column->setSpacing(gap / 2);
    const bool isWell = report.outcome == Outcome::Accepted || report.outcome == Outcome::Stopped;
    m_column->addWidget(isWell ? new PlainLabel(outcomeSentence(report), titleFont(), this)
                               : new PlainLabel(outcomeSentence(report), this));
    for (const Delivery::RecipientResult &result :
        report.recipients.first(std::min(mostRecipients, report.recipients.size())))
        addRecipient(result);
    if (report.recipients.size() > mostRecipients)
        m_column->addWidget(new PlainLabel(
            tr("and %n more", nullptr, static_cast<int>(report.recipients.size() - mostRecipients)), this));
}

void OutcomeCard::addRecipient(const Delivery::RecipientResult &result)
{
    const Mark mark = markOf(result.outcome);
    auto *symbol = new SymbolLabel(mark.symbol, mark.tone, this);
    symbol->setSide(symbolSide);
    const std::optional<Smtp::Reply> &reply = result.decidingReply();
    const bool isYes = reply && reply->isCompletion();
    const bool isSent = result.outcome == Outcome::Accepted || result.outcome == Outcome::Unknown;
    // A yes is no reason for what did not happen: it was to the address, and something else went wrong.
    QString text = tr("%1: %2").arg(
        result.address, isYes && !isSent ? tr("accepted as a recipient, but the letter was not sent") : mark.word);
    if (reply && !isYes)
        text += u", %1 %2"_s.arg(QString::number(reply->code), replyText(*reply));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addWidget(new PlainLabel(text, this), 1);
    m_column->addLayout(row);
}

} // namespace Ui
