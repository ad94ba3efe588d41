// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/stepwords.h"

#include <QCoreApplication>

#include "smtp/sessionpoint.h"

namespace Ui {

using Smtp::Objection;
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
        return StepWords::tr("Open for STARTTLS, a login or a letter.");
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

QString objectionMeaning(Objection objection)
{
    switch (objection) {
    case Objection::None:
        return {};
    case Objection::NotGreeted:
        return StepWords::tr("no: the greeting comes first");
    case Objection::TurnedAway:
        return StepWords::tr("no: the server has turned the client away");
    case Objection::NeedsHello:
        return StepWords::tr("no: EHLO comes first");
    case Objection::NeedsMail:
        return StepWords::tr("no: MAIL comes first");
    case Objection::NeedsRecipient:
        return StepWords::tr("no: no recipient is accepted yet");
    case Objection::TransactionOpen:
        return StepWords::tr("no: a letter is begun; RSET drops it");
    case Objection::NotOffered:
        return StepWords::tr("no: the server does not offer it");
    case Objection::AlreadyEncrypted:
        return StepWords::tr("no: everything is encrypted already");
    case Objection::AlreadyLoggedIn:
        return StepWords::tr("no: the login is done already");
    case Objection::HandshakeGoesOn:
        return StepWords::tr("no: the TLS handshake goes on");
    case Objection::LoginGoesOn:
        return StepWords::tr("no: the line would be taken for a part of the login");
    case Objection::LetterGoesOn:
        return StepWords::tr("no: the line would be taken for a line of the letter");
    case Objection::ChunksGoOn:
        return StepWords::tr("no: a letter is handed over in chunks");
    case Objection::Closed:
        return StepWords::tr("no: the connection is closed");
    }
    Q_UNREACHABLE();
}

} // namespace Ui
