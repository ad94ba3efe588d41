// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/gravity.h"

#include "transcript/store.h"

namespace Ui {

using Base::NoteKind;
using Transcript::EntryKind;

namespace {

quint8 gravityOfReply(const Transcript::Glance &reply)
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
    case NoteKind::FurtherConnectionLost:
    case NoteKind::MailHostsUnknown:
    case NoteKind::MailRefusedByDomain:
    case NoteKind::NoMailHostLeft:
    case NoteKind::StillSilent:
    case NoteKind::MechanismFailed:
    case NoteKind::ChallengeRefused:
    case NoteKind::RecipientsRefusedInPart:
    case NoteKind::DifferentCodesInReply:
    case NoteKind::UnsolicitedReply:
        return WarningLine;
    default: // the ordinary course of things
        return Ordinary;
    }
}

} // namespace

quint8 gravityOf(const Transcript::Store &store, qsizetype row)
{
    const Transcript::Glance glance = store.glance(row);
    quint8 gravity = glance.isMarked ? MarkedLine : Ordinary;
    if (glance.level == Transcript::Level::Error)
        gravity |= ErrorLine;
    else if (glance.level == Transcript::Level::Warning)
        gravity |= WarningLine;
    if (glance.kind == EntryKind::Note)
        gravity |= gravityOfNote(store.at(row).note.kind);
    else if (glance.kind == EntryKind::Reply)
        gravity |= gravityOfReply(glance);
    return store.wait(row) > slowNanoseconds ? gravity | SlowLine : gravity;
}

} // namespace Ui
