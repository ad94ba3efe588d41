// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/noteid.h"

namespace Base {

using namespace Qt::StringLiterals;

// A table: one line for each kind.
// NOLINTNEXTLINE(readability-function-size)
QLatin1StringView noteId(NoteKind kind)
{
    switch (kind) {
    case NoteKind::LookingUp:
        return "looking-up"_L1;
    case NoteKind::Connecting:
        return "connecting"_L1;
    case NoteKind::Connected:
        return "connected"_L1;
    case NoteKind::ConnectingLocally:
        return "connecting-locally"_L1;
    case NoteKind::ConnectedLocally:
        return "connected-locally"_L1;
    case NoteKind::TryingAddress:
        return "trying-address"_L1;
    case NoteKind::AddressFailed:
        return "address-failed"_L1;
    case NoteKind::GoingThroughProxy:
        return "going-through-proxy"_L1;
    case NoteKind::ProxyHeaderSent:
        return "proxy-header-sent"_L1;
    case NoteKind::MailHostsFound:
        return "mail-hosts-found"_L1;
    case NoteKind::MailHostImplied:
        return "mail-host-implied"_L1;
    case NoteKind::MailForDomain:
        return "mail-for-domain"_L1;
    case NoteKind::MailHostsUnknown:
        return "mail-hosts-unknown"_L1;
    case NoteKind::MailRefusedByDomain:
        return "mail-refused-by-domain"_L1;
    case NoteKind::NextMailHostTried:
        return "next-mail-host-tried"_L1;
    case NoteKind::NoMailHostLeft:
        return "no-mail-host-left"_L1;
    case NoteKind::AliasFollowed:
        return "alias-followed"_L1;
    case NoteKind::TlsStarted:
        return "tls-started"_L1;
    case NoteKind::TlsResumed:
        return "tls-resumed"_L1;
    case NoteKind::CertificateVerified:
        return "certificate-verified"_L1;
    case NoteKind::CertificateTrustedByUser:
        return "certificate-trusted-by-user"_L1;
    case NoteKind::CertificateNotVerified:
        return "certificate-not-verified"_L1;
    case NoteKind::CertificateNotEnforced:
        return "certificate-not-enforced"_L1;
    case NoteKind::EncryptionGivenUp:
        return "encryption-given-up"_L1;
    case NoteKind::CertificateRefused:
        return "certificate-refused"_L1;
    case NoteKind::CapabilitiesForgotten:
        return "capabilities-forgotten"_L1;
    case NoteKind::HelloFallback:
        return "hello-fallback"_L1;
    case NoteKind::StillSilent:
        return "still-silent"_L1;
    case NoteKind::LoginSkipped:
        return "login-skipped"_L1;
    case NoteKind::MechanismChosen:
        return "mechanism-chosen"_L1;
    case NoteKind::MechanismFailed:
        return "mechanism-failed"_L1;
    case NoteKind::InitialResponseRefused:
        return "initial-response-refused"_L1;
    case NoteKind::PromptIgnored:
        return "prompt-ignored"_L1;
    case NoteKind::ChallengeRefused:
        return "challenge-refused"_L1;
    case NoteKind::FewIterations:
        return "few-iterations"_L1;
    case NoteKind::ServerExplains:
        return "server-explains"_L1;
    case NoteKind::RecipientsRefusedInPart:
        return "recipients-refused-in-part"_L1;
    case NoteKind::RecipientsCarriedOver:
        return "recipients-carried-over"_L1;
    case NoteKind::FlightNotUnderstood:
        return "flight-not-understood"_L1;
    case NoteKind::DifferentCodesInReply:
        return "different-codes-in-reply"_L1;
    case NoteKind::EmptyLineIgnored:
        return "empty-line-ignored"_L1;
    case NoteKind::UnsolicitedReply:
        return "unsolicited-reply"_L1;
    case NoteKind::FurtherConnectionBegun:
        return "further-connection-begun"_L1;
    case NoteKind::NoFurtherConnection:
        return "no-further-connection"_L1;
    case NoteKind::FurtherConnectionDone:
        return "further-connection-done"_L1;
    case NoteKind::FurtherConnectionLost:
        return "further-connection-lost"_L1;
    case NoteKind::WaitingAtGate:
        return "waiting-at-gate"_L1;
    case NoteKind::SkippedAtGate:
        return "skipped-at-gate"_L1;
    case NoteKind::ChangedAtGate:
        return "changed-at-gate"_L1;
    case NoteKind::LeftAtGate:
        return "left-at-gate"_L1;
    case NoteKind::DroppedAtGate:
        return "dropped-at-gate"_L1;
    case NoteKind::SecretHeldBack:
        return "secret-held-back"_L1;
    case NoteKind::LoginGivenUp:
        return "login-given-up"_L1;
    case NoteKind::Cancelling:
        return "cancelling"_L1;
    case NoteKind::CancelledByUser:
        return "cancelled-by-user"_L1;
    case NoteKind::TimedOut:
        return "timed-out"_L1;
    case NoteKind::ConnectionClosedByServer:
        return "connection-closed-by-server"_L1;
    case NoteKind::ConnectionClosedByUs:
        return "connection-closed-by-us"_L1;
    case NoteKind::NoConnection:
        return "no-connection"_L1;
    case NoteKind::ConnectionLost:
        return "connection-lost"_L1;
    case NoteKind::ClientConnected:
        return "client-connected"_L1;
    case NoteKind::ClientGone:
        return "client-gone"_L1;
    case NoteKind::MessageKept:
        return "message-kept"_L1;
    case NoteKind::TranscriptFull:
        return "transcript-full"_L1;
    case NoteKind::Free:
        return "free"_L1;
    }
    Q_UNREACHABLE();
}

NoteKind noteKind(QByteArrayView id)
{
    auto kind = NoteKind::Free;
    for (auto index = static_cast<int>(NoteKind::LookingUp); index < static_cast<int>(NoteKind::Free); ++index) {
        if (noteId(static_cast<NoteKind>(index)) == id)
            kind = static_cast<NoteKind>(index);
    }
    return kind;
}

} // namespace Base
