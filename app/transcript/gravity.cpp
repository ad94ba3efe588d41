// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/gravity.h"

#include "transcript/consequence.h"
#include "transcript/store.h"

namespace Transcript {

using Base::NoteKind;

namespace {

quint8 gravityOfReply(const Glance &reply)
{
    if (!reply.isComplete)
        return Ordinary;
    switch (reply.code / 100) {
    case 2:
    case 3:
        return Ordinary;
    case 4:
        return WarningLine;
    default:
        return ErrorLine;
    }
}

quint8 gravityOfNote(NoteKind kind)
{
    switch (kind) {
    case NoteKind::CertificateRefused:
    case NoteKind::TimedOut:
    case NoteKind::NoConnection:
    case NoteKind::ConnectionLost:
        return ErrorLine;
    case NoteKind::AddressFailed:
    case NoteKind::CertificateNotVerified:
    case NoteKind::CertificateNotEnforced:
    case NoteKind::EncryptionGivenUp:
    case NoteKind::NoFurtherConnection:
    case NoteKind::FurtherConnectionLost:
    case NoteKind::MailHostsUnknown:
    case NoteKind::MailRefusedByDomain:
    case NoteKind::NoMailHostLeft:
    case NoteKind::StillSilent:
    case NoteKind::MechanismFailed:
    case NoteKind::ChallengeRefused:
    case NoteKind::RecipientsRefusedInPart:
    case NoteKind::FlightNotUnderstood:
    case NoteKind::DifferentCodesInReply:
    case NoteKind::UnsolicitedReply:
    case NoteKind::TranscriptFull:
        return WarningLine;
    default: // the ordinary course of things
        return Ordinary;
    }
}

} // namespace

quint8 gravityOf(const Store &store, qsizetype row)
{
    const Glance glance = store.glance(row);
    quint8 gravity = glance.isMarked ? MarkedLine : Ordinary;
    if (glance.level == Level::Error)
        gravity |= ErrorLine;
    else if (glance.level == Level::Warning)
        gravity |= WarningLine;
    if (glance.kind == EntryKind::Note)
        gravity |= gravityOfNote(store.at(row).note.kind);
    else if (glance.kind == EntryKind::Reply && !followsFromRefusal(store, row))
        gravity |= gravityOfReply(glance);
    return store.wait(row) > slowNanoseconds ? gravity | SlowLine : gravity;
}

Level severityOf(const Store &store, qsizetype row)
{
    const quint8 gravity = gravityOf(store, row);
    if (gravity & ErrorLine)
        return Level::Error;
    return gravity & WarningLine ? Level::Warning : store.glance(row).level;
}

} // namespace Transcript
