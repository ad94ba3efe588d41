// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/gravity.h"

#include "transcript/entry.h"

namespace Ui {

using Base::NoteKind;
using Transcript::EntryKind;

namespace {

quint8 gravityOfReply(const Transcript::Entry &reply)
{
    const quint8 slow = reply.wait > slowNanoseconds ? SlowLine : Ordinary;
    if (!reply.isComplete)
        return slow;
    switch (reply.code / 100) {
    case 2:
    case 3:
        return slow;
    case 4:
        return slow | WarningLine;
    default:
        return slow | ErrorLine;
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

quint8 gravityOf(const Transcript::Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return gravityOfNote(entry.note.kind);
    case EntryKind::Reply:
        return gravityOfReply(entry);
    case EntryKind::Command:
    case EntryKind::Body:
        return Ordinary;
    }
    Q_UNREACHABLE();
}

} // namespace Ui
