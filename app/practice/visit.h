// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "practice/event.h"
#include "practice/intake.h"
#include "practice/session.h"
#include "smtp/linebuffer.h"

namespace Practice {

struct Settings;
struct Utterance;

/// One client's stay, without a socket: octets in, events out, however the octets are cut.
///
/// Cuts lines for the session, takes letters to the inbox, and drops what is pipelined behind STARTTLS and QUIT.
class Visit final {
public:
    using Events = std::vector<Event>;

    /// All of them must outlive the visit.
    Visit(const Settings &settings, Inbox &inbox, Troublemaker &trouble);

    [[nodiscard]] Events greet(const QByteArray &clientAddress);
    /// TLS comes before the greeting.
    [[nodiscard]] Events encryptFirst();
    [[nodiscard]] Events receive(QByteArrayView octets);
    /// The connection is encrypted from now on: from the start, or because it was asked for.
    /// serverEndPoint: of our certificate, RFC 5929 4.1.
    void encryptionStarted(const QByteArray &serverEndPoint) { m_session.encryptionStarted(serverEndPoint); }
    /// The server leaves: 421 and close.
    [[nodiscard]] Events dismiss(const QByteArray &enhancedCode, const QByteArray &reason);
    /// The client has gone. Nothing of a letter that is not whole stays.
    void end() { m_intake.drop(); }

private:
    [[nodiscard]] bool takeNext();
    [[nodiscard]] bool takeLine();
    [[nodiscard]] bool takeOverlongLine();
    [[nodiscard]] bool takeBody();
    [[nodiscard]] Answer served(QByteArray line);
    void answerCommand(const Answer &answer);
    void reply(const Answer &answer);
    void utter(const Utterance &utterance);
    void beginHandshake();
    [[nodiscard]] bool isBodyFaultDue() const;
    void spoilBody();
    void beginBody();
    void beginChunk(const Answer &answer);
    void finishBody();
    void finishChunk();
    void endLetter();
    [[nodiscard]] Answer verdict() const;
    [[nodiscard]] std::vector<std::optional<Fault>> verdictFaults(QList<Answer> &verdicts);
    [[nodiscard]] KeptMessage envelope(const QList<Answer> &verdicts) const;

    Troublemaker &m_trouble;
    QByteArray m_clientAddress;
    Session m_session;
    Smtp::LineBuffer m_lines;
    bool m_isSkipping = false; ///< the rest of a line that is too long
    Intake m_intake;
    Answer m_chunkAnswer; ///< for the moment when the chunk is there
    std::optional<Fault> m_fault; ///< that the next reply will have
    std::optional<FaultRule> m_bodyFault; ///< of the letter or chunk that comes
    std::optional<Answer> m_earlyVerdict; ///< said in the middle of the letter
    bool m_isOver = false; ///< a fault ended the visit: nothing is heard any more
    Events m_events;
};

} // namespace Practice
