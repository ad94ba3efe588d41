// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "practice/answer.h"
#include "practice/assumedclient.h"
#include "practice/chunk.h"
#include "practice/intake.h"
#include "practice/keptmessage.h"
#include "practice/logintalk.h"
#include "practice/masking.h"
#include "practice/transaction.h"
#include "practice/troublemaker.h"

namespace Base {
class Clock;
}

namespace Practice {

struct Request;
struct Settings;

/// What a server and a client have come to, RFC 5321 3 and 4.1: takes lines, gives answers.
///
/// No socket, no timer, no letter: whoever drives it looks at awaits() after each line.
class Session final {
public:
    enum class Awaits : quint8 {
        Command,
        LoginAnswer,
        Body, ///< the letter, after 354; bodyEnded() goes on
        Chunk, ///< octets of the letter, behind BDAT; chunkEnded() goes on, or bodyEnded() after the last one
        Handshake, ///< after 220 to STARTTLS; encryptionStarted() goes on
        Nothing, ///< the connection is to be closed
    };

    /// Both must outlive the session.
    Session(const Settings &settings, const Base::Clock &clock);

    [[nodiscard]] Answer greeting() const;
    /// A line with its line end. A secret in it is wiped, when the octets are not shared. Where the session awaits a
    /// chunk then, the answer is for the moment when its octets are there.
    [[nodiscard]] Answer takeLine(QByteArray line);
    /// In place of takeLine(): the line is not served, and this is the reply to it.
    [[nodiscard]] Answer refuse(QByteArray line, Answer given);
    /// A line came that is over the limit, and was thrown away.
    [[nodiscard]] Answer lineTooLong();
    /// The letter is there and was answered: the transaction is over.
    void bodyEnded();
    /// A chunk is there that is not the last one, or was refused.
    void chunkEnded(bool isTaken);
    /// The one that is awaited.
    [[nodiscard]] const Chunk &chunk() const { return m_chunk; }
    [[nodiscard]] Intake::Rules letterRules() const;
    /// The replies to a whole letter: one, or one for each recipient (RFC 2033 4.2).
    [[nodiscard]] QList<Answer> verdicts(const Answer &verdict) const;
    /// The handshake is done. What was said in clear is forgotten, RFC 3207 4.2.
    /// serverEndPoint: of our certificate, for logins that are bound to it (RFC 5929 4.1).
    void encryptionStarted(const QByteArray &serverEndPoint);
    /// The server itself leaves: 421.
    [[nodiscard]] Answer farewell(const QByteArray &enhancedCode, const QByteArray &reason);
    /// Without the enhanced code where ENHANCEDSTATUSCODES is hidden.
    [[nodiscard]] Answer asOffered(Answer given) const;

    [[nodiscard]] Awaits awaits() const { return m_awaits; }
    /// What the next line belongs to, for a fault.
    [[nodiscard]] Troublemaker::Occasion occasionOf(QByteArrayView line) const;
    /// The letter that comes: its sender and its recipients.
    [[nodiscard]] Troublemaker::Occasion letterOccasion(const QByteArray &place) const;
    /// One for each reply to a whole letter, as verdicts().
    [[nodiscard]] QList<Troublemaker::Occasion> verdictOccasions() const;
    /// How the next line may be shown.
    [[nodiscard]] Secrecy secrecyOf(QByteArrayView line) const;
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// The envelope as far as it is known; id, time and letter are not.
    [[nodiscard]] KeptMessage envelope() const;
    /// Octets of the letter as SIZE announced them; 0: it did not.
    [[nodiscard]] qint64 announcedOctets() const { return m_transaction.announcedOctets(); }

    /// A letter may be under way in chunks.
    [[nodiscard]] bool hasTransaction() const { return m_transaction.isOpen(); }

private:
    struct CommandRule;
    [[nodiscard]] static const CommandRule *ruleFor(QByteArrayView verb);

    [[nodiscard]] Answer finished(Answer given);
    [[nodiscard]] std::optional<Answer> complaintAboutLine(QByteArrayView line) const;
    [[nodiscard]] std::optional<Answer> complaintAboutOrder(const CommandRule &rule) const;
    [[nodiscard]] Answer takeCommand(QByteArray line);
    [[nodiscard]] Answer takeLoginAnswer(QByteArray line);
    [[nodiscard]] Answer obey(const Request &request);

    [[nodiscard]] Answer helo(QByteArrayView argument);
    [[nodiscard]] Answer ehlo(QByteArrayView argument);
    [[nodiscard]] Answer mail(QByteArrayView argument);
    [[nodiscard]] Answer rcpt(QByteArrayView argument);
    [[nodiscard]] Answer data(QByteArrayView argument);
    [[nodiscard]] Answer bdat(QByteArrayView argument);
    [[nodiscard]] Answer rset(QByteArrayView argument);
    [[nodiscard]] Answer noop(QByteArrayView argument);
    [[nodiscard]] Answer vrfy(QByteArrayView argument);
    [[nodiscard]] Answer expn(QByteArrayView argument);
    [[nodiscard]] Answer help(QByteArrayView argument);
    [[nodiscard]] Answer quit(QByteArrayView argument);
    [[nodiscard]] Answer startTls(QByteArrayView argument);
    [[nodiscard]] Answer auth(QByteArrayView argument);
    [[nodiscard]] Answer xclient(QByteArrayView argument);

    const Settings &m_settings;
    const Base::Clock &m_clock;
    bool m_isEncrypted = false;
    Awaits m_awaits = Awaits::Command;
    int m_badCommands = 0;
    int m_commandsSinceLetter = 0;
    bool m_mayBeSecret = false; ///< a login failed: a client that did not wait may still send its answers
    QByteArray m_clientName; ///< empty: nobody said hello
    bool m_isExtended = false; ///< and it was not HELO
    qsizetype m_transactions = 0; ///< how often MAIL was said, RFC 9422 4.1
    AssumedClient m_assumed;
    LoginTalk m_login;
    Transaction m_transaction;
    Chunk m_chunk;
};

} // namespace Practice
