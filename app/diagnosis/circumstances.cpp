// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/circumstances.h"

#include "diagnosis/sessionreading.h"
#include "transcript/store.h"

namespace Diagnosis {

using Smtp::Objection;
using Smtp::SessionPoint;
using Smtp::SessionStep;
using Transcript::EntryKind;

namespace {

QByteArray answeredVerb(const Transcript::Store &store, qsizetype answers)
{
    if (answers < 1 || answers > store.size())
        return {};
    return store.at(answers - 1).verb();
}

/// At these steps a line of the client is no command, whatever it looks like.
bool takesCommands(SessionStep step)
{
    return step != SessionStep::Login && step != SessionStep::Data;
}

/// Each names the lack of encryption in its own case: RFC 3207 4, RFC 4954 6, RFC 5248.
bool asksForEncryption(int code, const SessionPoint &before)
{
    if (before.isEncrypted)
        return false;
    return code == 523 || code == 524 || code == 538 || (code == 530 && before.capabilities.has("STARTTLS"));
}

Ground groundOfRefusal(int code, const Circumstances &there)
{
    if (there.objection != Objection::None)
        return Ground::Unfit;
    if (asksForEncryption(code, there.before))
        return Ground::NoEncryption;
    if (code == 530 && !there.before.isLoggedIn)
        return Ground::NoLogin;
    if (code == 503)
        return Ground::InOrder;
    if ((code == 452 || code == 552) && there.verb == "RCPT" && there.before.recipients > 0)
        return Ground::ManyRecipients;
    return Ground::None;
}

Ground groundOf(int code, const Circumstances &there)
{
    if (code >= 400)
        return groundOfRefusal(code, there);
    if (there.verb == "RCPT" && code / 100 == 2)
        return Ground::RecipientAccepted;
    return there.verb == "STARTTLS" && code == 220 ? Ground::NewBeginning : Ground::None;
}

} // namespace

qsizetype sessionBegin(const Transcript::Store &store, qsizetype row)
{
    for (qsizetype before = row; before > 0; --before) {
        if (store.glance(before).kind == EntryKind::Note && SessionReading::isBeginning(store.at(before).note.kind))
            return before;
    }
    return 0;
}

Circumstances circumstancesOf(const Transcript::Store &store, qsizetype row)
{
    const Transcript::Glance reply = store.glance(row);
    SessionReading reading(sessionBegin(store, row));
    if (row > 0)
        reading.readOn(store, row - 1);
    Circumstances there;
    there.before = reading.state().settled();
    there.verb = answeredVerb(store, reply.answers);
    if (!there.verb.isEmpty() && takesCommands(there.before.step))
        there.objection = there.before.objectionTo(there.verb);
    reading.readOn(store, row);
    there.after = reading.state().settled();
    there.underWay = reading.state().pendingVerbs();
    there.ground = groundOf(reply.code, there);
    return there;
}

} // namespace Diagnosis
