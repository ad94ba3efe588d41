// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/groundwords.h"

#include <QCoreApplication>

#include "base/visibletext.h"
#include "diagnosis/circumstances.h"
#include "ui/words/stepwords.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Circumstances;
using Diagnosis::Ground;

namespace {

struct GroundWords {
    Q_DECLARE_TR_FUNCTIONS(GroundWords)
};

QString unfitSentence(const Circumstances &there)
{
    QString where = GroundWords::tr("Before it the session stood at “%1”, where %2 is out of place. %3")
                        .arg(stepWord(there.before.step), QString::fromLatin1(there.verb),
                            objectionSentence(there.objection, there.verb));
    const QList<QByteArray> allowed = there.before.allowedVerbs();
    if (allowed.isEmpty())
        return where;
    return where + u' ' + GroundWords::tr("Allowed there: %1.").arg(QString::fromLatin1(allowed.join(", ")));
}

QString encryptionSentence(const Circumstances &there)
{
    if (there.before.capabilities.has("STARTTLS"))
        return GroundWords::tr(
            "The connection was not encrypted yet, and the server wants that first. It offers STARTTLS.");
    return GroundWords::tr("The connection was not encrypted yet, and the server wants that first. It does not offer "
                           "STARTTLS here: try the port for TLS from the beginning, 465.");
}

QString loginSentence(const Circumstances &there)
{
    const QList<QByteArray> mechanisms = there.before.capabilities.mechanisms();
    if (mechanisms.isEmpty())
        return GroundWords::tr("Nobody was logged in yet, and the server did not offer a login here.");
    return GroundWords::tr("Nobody was logged in yet. The server offers a login by %1.")
        .arg(Base::visibleText(mechanisms.join(", ")));
}

} // namespace

QString groundSentence(const Circumstances &there)
{
    switch (there.ground) {
    case Ground::None:
        return {};
    case Ground::Unfit:
        return unfitSentence(there);
    case Ground::InOrder:
        return GroundWords::tr("By what was said so far nothing speaks against the command here; the server sees it "
                               "otherwise. RSET or a new EHLO may bring both into step.");
    case Ground::NoEncryption:
        return encryptionSentence(there);
    case Ground::NoLogin:
        return loginSentence(there);
    case Ground::ManyRecipients:
        return GroundWords::tr("%n recipient(s) of this letter had been accepted before. They still count.", nullptr,
            static_cast<int>(there.before.recipients));
    case Ground::RecipientAccepted:
        return GroundWords::tr(
            "With this one the letter has %n recipient(s).", nullptr, static_cast<int>(there.before.recipients) + 1);
    case Ground::NewBeginning:
        return GroundWords::tr("With the encryption everything begins anew: what the server offered before counts no "
                               "more, and the client says EHLO again.");
    }
    Q_UNREACHABLE();
}

QString underWaySentence(const Circumstances &there)
{
    const QString names = underWayNames(there.underWay, there.after.step);
    if (names.isEmpty())
        return {};
    return GroundWords::tr("%1 had gone out already: the client hears the reply to each first. If it had waited, it "
                           "might say now:")
        .arg(names);
}

} // namespace Ui
