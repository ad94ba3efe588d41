// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "practice/answer.h"
#include "practice/keptmessage.h"
#include "practice/logintalk.h"
#include "practice/masking.h"
#include "practice/transaction.h"

namespace Practice {

struct Request;
struct Settings;

/// What a server and a client have come to, RFC 5321 3 and 4.1: takes lines, gives answers.
///
/// No socket, no clock, no letter: whoever drives it looks at awaits() after each line.
class Session final {
public:
    enum class Awaits : quint8 {
        Command,
        LoginAnswer,
        Body, ///< the letter, after 354; bodyEnded() goes on
        Handshake, ///< after 220 to STARTTLS; encryptionStarted() goes on
        Nothing, ///< the connection is to be closed
    };

    /// The settings must outlive the session.
    explicit Session(const Settings &settings);

    [[nodiscard]] Answer greeting() const;
    /// A line with its line end. A secret in it is wiped, when the octets are not shared.
    [[nodiscard]] Answer takeLine(QByteArray line);
    /// A line came that is over the limit, and was thrown away.
    [[nodiscard]] Answer lineTooLong();
    /// The letter is there and was answered: the transaction is over.
    void bodyEnded();
    /// The handshake is done. What was said in clear is forgotten, RFC 3207 4.2.
    void encryptionStarted();
    /// The server itself leaves: 421.
    [[nodiscard]] Answer farewell(const QByteArray &enhancedCode, const QByteArray &reason);
    /// Without the enhanced code where ENHANCEDSTATUSCODES is hidden.
    [[nodiscard]] Answer asOffered(Answer given) const;

    [[nodiscard]] Awaits awaits() const { return m_awaits; }
    /// How the next line may be shown.
    [[nodiscard]] Secrecy secrecyOf(QByteArrayView line) const;
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// The envelope as far as it is known; id, time and letter are not.
    [[nodiscard]] KeptMessage envelope() const;
    /// Octets of the letter as SIZE announced them; 0: it did not.
    [[nodiscard]] qint64 announcedOctets() const { return m_transaction.announcedOctets(); }

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
    [[nodiscard]] Answer rset(QByteArrayView argument);
    [[nodiscard]] Answer noop(QByteArrayView argument);
    [[nodiscard]] Answer vrfy(QByteArrayView argument);
    [[nodiscard]] Answer expn(QByteArrayView argument);
    [[nodiscard]] Answer help(QByteArrayView argument);
    [[nodiscard]] Answer quit(QByteArrayView argument);
    [[nodiscard]] Answer startTls(QByteArrayView argument);
    [[nodiscard]] Answer auth(QByteArrayView argument);

    const Settings &m_settings;
    bool m_isEncrypted = false;
    Awaits m_awaits = Awaits::Command;
    int m_badCommands = 0;
    int m_commandsSinceLetter = 0;
    bool m_mayBeSecret = false; ///< a login failed: a client that did not wait may still send its answers
    QByteArray m_clientName; ///< empty: nobody said hello
    LoginTalk m_login;
    Transaction m_transaction;
};

} // namespace Practice
