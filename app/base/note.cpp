// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/note.h"

#include <QtGlobal>

#include "base/filled.h"

namespace Base {

// A table: one line for each kind.
// NOLINTNEXTLINE(readability-function-size)
const char *notePattern(NoteKind kind)
{
    switch (kind) {
    case NoteKind::LookingUp:
        return QT_TRANSLATE_NOOP("Notes", "looking up %1");
    case NoteKind::Connecting:
        return QT_TRANSLATE_NOOP("Notes", "connecting to %1:%2");
    case NoteKind::Connected:
        return QT_TRANSLATE_NOOP("Notes", "connected to %1:%2");
    case NoteKind::ConnectingLocally:
        return QT_TRANSLATE_NOOP("Notes", "connecting to the local socket %1");
    case NoteKind::ConnectedLocally:
        return QT_TRANSLATE_NOOP("Notes", "connected to the local socket %1");
    case NoteKind::TryingAddress:
        return QT_TRANSLATE_NOOP("Notes", "trying %1, port %2");
    case NoteKind::AddressFailed:
        return QT_TRANSLATE_NOOP("Notes", "no connection to %1: %2");
    case NoteKind::GoingThroughProxy:
        return QT_TRANSLATE_NOOP("Notes", "through the proxy %1, which looks the name up");
    case NoteKind::ProxyHeaderSent:
        return QT_TRANSLATE_NOOP("Notes", "PROXY header sent: %1");
    case NoteKind::MailHostsFound:
        return QT_TRANSLATE_NOOP("Notes", "mail for %1 goes to %2");
    case NoteKind::MailHostImplied:
        return QT_TRANSLATE_NOOP("Notes", "%1 has no MX: its mail goes to the host of that name");
    case NoteKind::MailForDomain:
        return QT_TRANSLATE_NOOP("Notes", "recipients at %1: %2");
    case NoteKind::MailHostsUnknown:
        return QT_TRANSLATE_NOOP("Notes", "the mail hosts of %1 are not found: %2");
    case NoteKind::MailRefusedByDomain:
        return QT_TRANSLATE_NOOP("Notes", "%1 takes no mail, as its null MX says (RFC 7505)");
    case NoteKind::NextMailHostTried:
        return QT_TRANSLATE_NOOP("Notes", "the next mail host is tried: %1");
    case NoteKind::NoMailHostLeft:
        return QT_TRANSLATE_NOOP("Notes", "no further mail host of %1 is left to try");
    case NoteKind::AliasFollowed:
        return QT_TRANSLATE_NOOP("Notes", "%1 is another name of %2");
    case NoteKind::TlsStarted:
        return QT_TRANSLATE_NOOP("Notes", "encrypted with %1, %2");
    case NoteKind::TlsResumed:
        return QT_TRANSLATE_NOOP("Notes", "TLS session resumed: the certificate was shown when it began");
    case NoteKind::CertificateVerified:
        return QT_TRANSLATE_NOOP("Notes", "certificate of %1 verified");
    case NoteKind::CertificateTrustedByUser:
        return QT_TRANSLATE_NOOP("Notes", "certificate trusted by its fingerprint: SHA-256 %1");
    case NoteKind::CertificateNotVerified:
        return QT_TRANSLATE_NOOP("Notes", "CERTIFICATE NOT VERIFIED, as asked for this run: %1");
    case NoteKind::CertificateNotEnforced:
        return QT_TRANSLATE_NOOP("Notes",
            "CERTIFICATE NOT VERIFIED: %1; mail goes all the same, as is usual between mail servers (RFC 7435)");
    case NoteKind::EncryptionGivenUp:
        return QT_TRANSLATE_NOOP("Notes", "NO ENCRYPTION with %1, which offers it: once more in clear");
    case NoteKind::CertificateRefused:
        return QT_TRANSLATE_NOOP("Notes", "certificate refused: %1");
    case NoteKind::CapabilitiesForgotten:
        return QT_TRANSLATE_NOOP("Notes", "what the server offered in clear is forgotten");
    case NoteKind::HelloFallback:
        return QT_TRANSLATE_NOOP("Notes", "EHLO was refused for good, trying HELO");
    case NoteKind::StillSilent:
        return QT_TRANSLATE_NOOP(
            "Notes", "connected, but no greeting for %1 s; a port that speaks TLS from the start waits like this");
    case NoteKind::LoginSkipped:
        return QT_TRANSLATE_NOOP("Notes", "no login: no user name is set for this server");
    case NoteKind::MechanismChosen:
        return QT_TRANSLATE_NOOP("Notes", "login by %1");
    case NoteKind::MechanismFailed:
        return QT_TRANSLATE_NOOP("Notes", "login by %1 failed, trying the next mechanism");
    case NoteKind::InitialResponseRefused:
        return QT_TRANSLATE_NOOP("Notes", "trying %1 again, without sending anything along with AUTH");
    case NoteKind::PromptIgnored:
        return QT_TRANSLATE_NOOP("Notes", "the text behind 334 is ignored, because this mechanism expects none");
    case NoteKind::ChallengeRefused:
        return QT_TRANSLATE_NOOP("Notes", "%1 is broken off: %2");
    case NoteKind::FewIterations:
        return QT_TRANSLATE_NOOP(
            "Notes", "this server hashes the password only %1 times; it should be %2 times or more (RFC 7677 4)");
    case NoteKind::ServerExplains:
        return QT_TRANSLATE_NOOP("Notes", "the server explains: %1");
    case NoteKind::RecipientsRefusedInPart:
        return QT_TRANSLATE_NOOP("Notes", "%1 of %2 recipients refused; the letter goes to the others");
    case NoteKind::RecipientsCarriedOver:
        return QT_TRANSLATE_NOOP("Notes", "%1 recipients are too many for this transaction and get another one");
    case NoteKind::FlightNotUnderstood:
        return QT_TRANSLATE_NOOP("Notes",
            "the server offers PIPELINING but does not follow: the envelope is said again, one command at a time");
    case NoteKind::DifferentCodesInReply:
        return QT_TRANSLATE_NOOP("Notes", "the lines of this reply have different codes; the last one counts");
    case NoteKind::EmptyLineIgnored:
        return QT_TRANSLATE_NOOP("Notes", "empty line ignored");
    case NoteKind::UnsolicitedReply:
        return QT_TRANSLATE_NOOP("Notes", "no command asked for this reply");
    case NoteKind::FurtherConnectionBegun:
        return QT_TRANSLATE_NOOP(
            "Notes", "connection %1, recipients left: %2; the server takes no more in one session (LIMITS, RFC 9422)");
    case NoteKind::NoFurtherConnection:
        return QT_TRANSLATE_NOOP(
            "Notes", "recipients left: %1; after %2 connections for one letter there is no further one");
    case NoteKind::FurtherConnectionDone:
        return QT_TRANSLATE_NOOP("Notes", "connection %1: %2 of %3 messages taken in %4 s");
    case NoteKind::FurtherConnectionLost:
        return QT_TRANSLATE_NOOP("Notes", "connection %1: %2 of %3 messages taken, then it ended: %4");
    case NoteKind::WaitingAtGate:
        return QT_TRANSLATE_NOOP("Notes", "%1 waits for you");
    case NoteKind::SkippedAtGate:
        return QT_TRANSLATE_NOOP("Notes", "%1 was skipped by you");
    case NoteKind::ChangedAtGate:
        return QT_TRANSLATE_NOOP("Notes", "%1 was changed by you into the next line");
    case NoteKind::LeftAtGate:
        return QT_TRANSLATE_NOOP("Notes", "you leave with QUIT");
    case NoteKind::DroppedAtGate:
        return QT_TRANSLATE_NOOP("Notes", "you closed the connection without QUIT");
    case NoteKind::SecretHeldBack:
        return QT_TRANSLATE_NOOP("Notes", "not sent: this would give a password away on a connection in clear");
    case NoteKind::LoginGivenUp:
        return QT_TRANSLATE_NOOP("Notes", "no login: %1");
    case NoteKind::Cancelling:
        return QT_TRANSLATE_NOOP("Notes", "too late to cancel: the whole letter is sent, waiting for the verdict");
    case NoteKind::CancelledByUser:
        return QT_TRANSLATE_NOOP("Notes", "cancelled by you, nothing was delivered");
    case NoteKind::TimedOut:
        return QT_TRANSLATE_NOOP("Notes", "no answer for %1 s, giving up");
    case NoteKind::ConnectionClosedByServer:
        return QT_TRANSLATE_NOOP("Notes", "the server closed the connection");
    case NoteKind::ConnectionClosedByUs:
        return QT_TRANSLATE_NOOP("Notes", "connection closed");
    case NoteKind::NoConnection:
        return QT_TRANSLATE_NOOP("Notes", "no connection: %1");
    case NoteKind::ConnectionLost:
        return QT_TRANSLATE_NOOP("Notes", "connection lost: %1");
    case NoteKind::ClientConnected:
        return QT_TRANSLATE_NOOP("Notes", "client connected from %1:%2");
    case NoteKind::ClientGone:
        return QT_TRANSLATE_NOOP("Notes", "client gone");
    case NoteKind::MessageKept:
        return QT_TRANSLATE_NOOP("Notes", "message kept as %1, %2 octets");
    case NoteKind::TranscriptFull:
        return QT_TRANSLATE_NOOP(
            "Notes", "the transcript is full: from here on everything is counted, and nothing kept");
    case NoteKind::Free:
        return "%1";
    }
    Q_UNREACHABLE();
}

QString noteText(const Note &note)
{
    return filled(QString::fromLatin1(notePattern(note.kind)), note.arguments);
}

} // namespace Base
