// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/historywords.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/filled.h"
#include "base/valuenamed.h"
#include "base/visibletext.h"
#include "diagnosis/compare/comparison.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::ComparedFact;
using Diagnosis::ComparedKind;
using Smtp::Outcome;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

Outcome outcomeNamed(QStringView name)
{
    return Base::valueNamed(name, Smtp::outcomeName, Outcome::Cancelled).value_or(Outcome::Unknown);
}

QString tlsText(const QString &version)
{
    if (version.isEmpty())
        return Words::tr("in clear");
    return version.startsWith("TLSv"_L1) ? "TLS "_L1 + version.mid(4) : version;
}

/// The sentence about a fact that is there; %1 is its text.
QString pattern(ComparedKind kind)
{
    switch (kind) {
    case ComparedKind::Outcome:
        return Words::tr("Outcome: %1");
    case ComparedKind::Address:
        return Words::tr("Connected to %1");
    case ComparedKind::Capability:
        return Words::tr("Offers %2 %1");
    case ComparedKind::TlsVersion:
        return Words::tr("Encrypted by %1");
    case ComparedKind::Cipher:
        return Words::tr("Cipher %1");
    case ComparedKind::CertificateSubject:
        return Words::tr("Certificate of %1");
    case ComparedKind::CertificateIssuer:
        return Words::tr("Certificate issued by %1");
    case ComparedKind::CertificateExpiry:
        return Words::tr("Certificate good until %1");
    case ComparedKind::CertificateFingerprint:
        return Words::tr("Certificate with SHA-256 %1");
    case ComparedKind::CertificateDefects:
        return Words::tr("Wrong with the certificate: %1");
    case ComparedKind::Login:
        return Words::tr("Logged in by %1");
    case ComparedKind::Wait:
        return Words::tr("Waited %1 for the reply to %2");
    case ComparedKind::Duration:
        return Words::tr("Took %1 in all");
    }
    Q_UNREACHABLE();
}

QString absentText(const ComparedFact &fact)
{
    if (fact.kind == ComparedKind::Capability)
        return Base::filled(Words::tr("Does not offer %1"), {fact.name});
    if (fact.kind == ComparedKind::Login)
        return Words::tr("Not logged in");
    if (fact.kind == ComparedKind::TlsVersion)
        return Words::tr("Not encrypted");
    return {};
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Words::tr("accepted");
    case Outcome::Stopped:
        return Words::tr("rehearsed");
    case Outcome::Partial:
        return Words::tr("accepted in part");
    case Outcome::Rejected:
        return Words::tr("refused");
    case Outcome::Deferred:
        return Words::tr("not now");
    case Outcome::Unknown:
        return Words::tr("unknown");
    case Outcome::Unreachable:
        return Words::tr("not reached");
    case Outcome::Protocol:
        return Words::tr("against the protocol");
    case Outcome::Login:
        return Words::tr("login failed");
    case Outcome::Insecure:
        return Words::tr("not safe enough");
    case Outcome::Invalid:
        return Words::tr("cannot be sent");
    case Outcome::Cancelled:
        return Words::tr("cancelled");
    }
    Q_UNREACHABLE();
}

bool isByHand(const Archive::ConversationHead &head)
{
    return outcomeNamed(head.outcome) == Outcome::Stopped && !head.isProbe;
}

QString outcomeWord(const Archive::ConversationHead &head)
{
    return isByHand(head) ? Words::tr("by hand") : outcomeWord(outcomeNamed(head.outcome));
}

QString whenText(const QDateTime &when)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains("ss"_L1))
        format.replace("mm"_L1, "mm:ss"_L1);
    QString time = locale.toString(when.time(), format);
    if (when.date() == QDate::currentDate())
        return time;
    return locale.toString(when.date(), QLocale::ShortFormat) + u' ' + time;
}

QString peopleText(const Archive::ConversationHead &head)
{
    if (head.recipients.isEmpty())
        return head.sender.isEmpty() ? Words::tr("Nobody was written to") : Base::visibleText(head.sender);
    const QString first = head.recipients.first().address;
    const int more = static_cast<int>(head.recipientCount - 1);
    //: who wrote to whom
    const QString both
        = Base::filled(Words::tr("%1 → %2"), {Base::visibleText(head.sender), Base::visibleText(first)}).trimmed();
    return more < 1 ? both : Base::filled(u"%1 %2", {both, Words::tr("and %n more", nullptr, more)});
}

QString circumstancesText(const Archive::ConversationHead &head)
{
    QStringList parts{Base::visibleText(head.server), tlsText(head.tls)};
    if (head.octets > 0)
        parts.append(sizeText(head.octets));
    parts.append(durationText(head.nanoseconds));
    return parts.join(u" · "_s);
}

QString conversationName(const Archive::ConversationHead &head)
{
    QStringList parts{whenText(head.startedAt.toLocalTime()), Base::visibleText(head.server)};
    if (!head.outcome.isEmpty()) // else only its lines are known
        parts.append(outcomeWord(head));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString factText(const ComparedFact &fact, const std::optional<QString> &side)
{
    if (!side)
        return absentText(fact);
    if (fact.kind == ComparedKind::Capability && side->isEmpty())
        return Base::filled(Words::tr("Offers %1"), {fact.name});
    if (fact.kind == ComparedKind::CertificateDefects && side->isEmpty())
        return Words::tr("The certificate is verified");
    if (fact.kind == ComparedKind::Outcome)
        return Base::filled(pattern(fact.kind), {outcomeWord(outcomeNamed(*side))});
    const bool isTime = fact.kind == ComparedKind::Wait || fact.kind == ComparedKind::Duration;
    const QString text = isTime                 ? durationText(side->toLongLong())
        : fact.kind == ComparedKind::TlsVersion ? tlsText(*side)
                                                : *side;
    return Base::filled(pattern(fact.kind), {text, fact.name});
}

QString noGoodSentence(Workbench::NoGoodOne reason)
{
    switch (reason) {
    case Workbench::NoGoodOne::NothingSaid:
        return Words::tr("There is nothing to compare yet: send a letter first.");
    case Workbench::NoGoodOne::StillRunning:
        return Words::tr("This conversation still runs: compare it when it is over.");
    case Workbench::NoGoodOne::Example:
        return Words::tr("Examples are not kept in the history, so there is no earlier one to compare this with.");
    case Workbench::NoGoodOne::NotKept:
        return Words::tr("This conversation is not in the history: choose one there and press C to compare the two.");
    case Workbench::NoGoodOne::WentWell:
        return Words::tr("This conversation went well itself: to compare it, choose a second one in the history and "
                         "press C there.");
    case Workbench::NoGoodOne::NoneBefore:
        return Words::tr("No earlier conversation with this server went well: choose two in the history, and press C "
                         "there.");
    }
    Q_UNREACHABLE();
}

} // namespace Ui
