// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sentences.h"

#include "base/visibletext.h"
#include "cli/optionhint.h"
#include "diagnosis/finding.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

QString domainOf(const Diagnosis::Finding &finding)
{
    return finding.domain.isEmpty() ? QString() : Base::visibleText(QStringView(finding.domain)) + ": "_L1;
}

QString oneSentence(const Diagnosis::Finding &finding)
{
    QString sentence = domainOf(finding) + withoutFullStop(finding.headline.english());
    if (!finding.advice.isEmpty())
        sentence += ": "_L1 + withoutFullStop(finding.advice.first().english());
    if (const QString hint = optionHint(finding); !hint.isEmpty())
        sentence += " ("_L1 + hint + u')';
    return Base::visibleText(sentence);
}

QString outcomeSentence(Smtp::Outcome outcome, bool isProbe)
{
    switch (outcome) {
    case Smtp::Outcome::Accepted:
        return u"accepted: the server took the message for every recipient"_s;
    case Smtp::Outcome::Stopped:
        return u"stopped where asked to: nothing was delivered"_s;
    case Smtp::Outcome::Partial:
        return isProbe ? u"partial: the server would take mail for some recipients, not for all"_s
                       : u"partial: the server took the message for some recipients, not for all"_s;
    case Smtp::Outcome::Rejected:
        return u"rejected: the server refused for good"_s;
    case Smtp::Outcome::Deferred:
        return u"deferred: the server refused for now; it may take the message later"_s;
    case Smtp::Outcome::Unknown:
        return u"unknown: the connection was lost after the message was sent; it may have been delivered"_s;
    case Smtp::Outcome::Unreachable:
        return u"unreachable: no connection, or it was lost before the message was complete"_s;
    case Smtp::Outcome::Protocol:
        return u"protocol: the server did not keep to the protocol"_s;
    case Smtp::Outcome::Login:
        return u"login: the server did not let us in"_s;
    case Smtp::Outcome::Insecure:
        return u"insecure: the connection could not be made safe; nothing was sent"_s;
    case Smtp::Outcome::Invalid:
        return u"invalid: the message cannot be sent as it is; nothing was sent"_s;
    case Smtp::Outcome::Cancelled:
        return u"cancelled: nothing was delivered"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Cli
