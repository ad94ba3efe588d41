// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Base {

/// What the program itself has to say in a transcript. Never something the server said.
enum class NoteKind : quint8 {
    LookingUp, ///< host
    Connecting, ///< address, port
    Connected, ///< address, port
    ConnectingLocally, ///< path of a local socket
    ConnectedLocally, ///< path
    TryingAddress, ///< address, port
    AddressFailed, ///< address, technical detail
    GoingThroughProxy, ///< proxy
    ProxyHeaderSent, ///< the header, readable
    MailHostsFound, ///< domain, hosts
    MailHostImplied, ///< domain
    MailForDomain, ///< domain, recipients: a conversation about them begins
    MailHostsUnknown, ///< domain, technical detail
    MailRefusedByDomain, ///< domain
    NextMailHostTried, ///< host
    NoMailHostLeft, ///< domain
    AliasFollowed, ///< name, what it stands for
    TlsStarted, ///< protocol, cipher
    TlsResumed, ///< the certificate was checked when the session began
    CertificateVerified, ///< subject
    CertificateTrustedByUser, ///< SHA-256 fingerprint
    CertificateNotVerified, ///< defects; verification is off for this run
    CertificateNotEnforced, ///< defects; to a mail host of the recipient mail goes all the same
    EncryptionGivenUp, ///< host; the same one is tried again in clear
    CertificateRefused, ///< one defect
    CapabilitiesForgotten, ///< after STARTTLS, RFC 3207 4.2
    HelloFallback, ///< EHLO was refused for good, HELO is tried
    StillSilent, ///< seconds waited for the greeting
    LoginSkipped, ///< no user name was given
    MechanismChosen, ///< the mechanism
    MechanismFailed, ///< the mechanism; the next one is tried
    InitialResponseRefused, ///< the mechanism; it is tried again without
    PromptIgnored, ///< a challenge with text where the mechanism has an empty one
    ChallengeRefused, ///< the mechanism, technical detail
    FewIterations, ///< of SCRAM: the server's, as many as there should be
    ServerExplains, ///< decoded from a challenge: why the server refuses
    RecipientsRefusedInPart, ///< refused, all
    RecipientsCarriedOver, ///< how many; they get a transaction of their own
    FlightNotUnderstood, ///< commands that went together were called out of order: they are said one by one
    DifferentCodesInReply, ///< RFC 5321 4.2.1 wants the same code in every line
    EmptyLineIgnored,
    UnsolicitedReply, ///< a reply that no command asked for
    FurtherConnectionBegun, ///< its number, recipients that are left: the last session took no more
    NoFurtherConnection, ///< recipients that are left, connections made
    FurtherConnectionDone, ///< its number, letters taken, letters, seconds
    FurtherConnectionLost, ///< its number, letters taken, letters, why it ended
    WaitingAtGate, ///< the verb of the command that waits
    SkippedAtGate, ///< the verb that was not sent
    ChangedAtGate, ///< the verb in whose place the next line is said
    LeftAtGate, ///< QUIT is said in place of what waited
    DroppedAtGate, ///< the connection is closed in place of it
    SecretHeldBack, ///< typed by hand, on a connection in clear
    LoginGivenUp, ///< by hand: problem; the session goes on
    Cancelling, ///< the letter is on its way: waiting for the verdict
    CancelledByUser,
    TimedOut, ///< seconds
    ConnectionClosedByServer,
    ConnectionClosedByUs,
    NoConnection, ///< technical detail
    ConnectionLost, ///< technical detail
    ClientConnected, ///< practice server: address, port
    ClientGone, ///< practice server
    MessageKept, ///< practice server: id, octets
    TranscriptFull, ///< there is no room left; what follows is counted
    Free, ///< text as it is, for what has no kind yet
};

/// A note as a value; the words are made by noteText() and by the front ends.
struct Note {
    NoteKind kind = NoteKind::Free;
    QStringList arguments = {};
    friend bool operator==(const Note &, const Note &) = default;
};

/// The English pattern with %1, %2 for the arguments; the source text of the translations (context "Notes").
[[nodiscard]] const char *notePattern(NoteKind kind);

/// The note in English, for exports and the terminal.
[[nodiscard]] QString noteText(const Note &note);

} // namespace Base
