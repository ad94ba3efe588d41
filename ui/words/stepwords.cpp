// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/stepwords.h"

#include <QCoreApplication>
#include <QStringList>

#include "base/visibletext.h"
#include "smtp/sessionpoint.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Smtp::SessionStep;

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

QString stepWord(SessionStep step)
{
    switch (step) {
    case SessionStep::Connected:
        return StepWords::tr("Connected");
    case SessionStep::TurnedAway:
        return StepWords::tr("Turned away");
    case SessionStep::Greeted:
        return StepWords::tr("Greeted");
    case SessionStep::Ready:
        return StepWords::tr("Ready");
    case SessionStep::Encrypting:
        return StepWords::tr("Encrypting");
    case SessionStep::Login:
        return StepWords::tr("Login");
    case SessionStep::Mail:
        return StepWords::tr("Sender");
    case SessionStep::Recipients:
        return StepWords::tr("Recipients");
    case SessionStep::Data:
        return StepWords::tr("Letter");
    case SessionStep::Chunks:
        return StepWords::tr("Chunks");
    case SessionStep::Closed:
        return StepWords::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString stepMeaning(SessionStep step)
{
    switch (step) {
    case SessionStep::Connected:
        return StepWords::tr("The client waits for the greeting.");
    case SessionStep::TurnedAway:
        return StepWords::tr("The server greeted with a refusal; QUIT is all that is left.");
    case SessionStep::Greeted:
        return StepWords::tr("The server waits for EHLO or HELO.");
    case SessionStep::Ready:
        return StepWords::tr("Open for a letter; before it for STARTTLS and a login, where the server offers them.");
    case SessionStep::Encrypting:
        return StepWords::tr("The TLS handshake is on its way; what was offered before is forgotten.");
    case SessionStep::Login:
        return StepWords::tr("The server takes every line for a part of the login.");
    case SessionStep::Mail:
        return StepWords::tr("The sender is accepted, a recipient comes next.");
    case SessionStep::Recipients:
        return StepWords::tr("A recipient is accepted: more of them, or the letter.");
    case SessionStep::Data:
        return StepWords::tr("The server takes every line for a line of the letter, up to the lone dot.");
    case SessionStep::Chunks:
        return StepWords::tr("A part of the letter is there, more of it comes with BDAT.");
    case SessionStep::Closed:
        return StepWords::tr("The connection is closed.");
    }
    Q_UNREACHABLE();
}

QString stepMeaning(const Smtp::SessionPoint &point)
{
    if (point.step != SessionStep::Ready)
        return stepMeaning(point.step);
    const bool mayEncrypt = point.objectionTo("STARTTLS") == Smtp::Objection::None;
    const bool mayLogIn = point.objectionTo("AUTH") == Smtp::Objection::None;
    if (mayEncrypt && mayLogIn)
        return StepWords::tr("Open for STARTTLS, a login or a letter.");
    if (mayEncrypt)
        return StepWords::tr("Open for STARTTLS or a letter.");
    if (mayLogIn)
        return StepWords::tr("Open for a login or a letter.");
    return StepWords::tr("Open for a letter.");
}

QString underWayNames(const QList<QByteArray> &verbs, SessionStep step)
{
    QStringList names;
    for (const QByteArray &verb : verbs) {
        const QString name = !verb.isEmpty() ? Base::visibleText(verb)
            : step == SessionStep::Login     ? StepWords::tr("the login")
                                             : StepWords::tr("the letter");
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

} // namespace Ui
