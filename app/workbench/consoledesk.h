// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "base/error.h"
#include "base/result.h"
#include "delivery/order.h"
#include "diagnosis/sessionreading.h"
#include "smtp/handwish.h"

namespace Profiles {
struct Account;
}

namespace Workbench {

class AccountsDesk;
class DialogueDesk;
class PracticeDesk;

/// How a line that is typed ends. Anything but CRLF is wrong, and shows what a server makes of it.
enum class LineEnd : quint8 { CrLf, Lf, Cr, None };

struct ConsoleSnapshot {
    bool isConnecting = false; ///< asked for, and the greeting is not there yet
    bool isOpen = false; ///< the greeting was heard, and the connection is there
    bool isElsewhere = false; ///< the dialogue desk is busy with another run
    bool isLoopback = false; ///< the server is on this machine
    bool areSecretsAllowedInClear = false; ///< by the user, for this connection alone
    QString server; ///< the last one, host and port
    Smtp::SessionState session;
    Smtp::Reply lastReply; ///< code 0: none yet
    std::optional<Base::Error> error; ///< why it could not be begun
};

/// Where one speaks SMTP by hand. What is said stands at the dialogue desk like any other conversation.
class ConsoleDesk final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive the desk.
    ConsoleDesk(AccountsDesk &accounts, PracticeDesk &practice, DialogueDesk &dialogue, QObject *parent = nullptr);

    [[nodiscard]] const ConsoleSnapshot &snapshot() const { return m_snapshot; }

    // Wishes.
    /// A new conversation with the server of an account; nobody logs in. The practice server is started where it is it.
    void connectTo(const Profiles::Account &account);
    /// The same with any server: host, host:port. Errors: BadServerName.
    [[nodiscard]] Base::Result<void> connectTo(const QString &server, bool isEncryptedFromTheStart);
    void say(Base::Secret line, LineEnd lineEnd = LineEnd::CrLf);
    /// Line by line. areDotsDoubled: as it must be within a letter (RFC 5321 4.5.2); then nothing is said unless the
    /// server has asked for one, for it would hear the lines as commands.
    void paste(const QByteArray &block, LineEnd lineEnd, bool areDotsDoubled);
    /// By the mechanisms of the login that the server offers too.
    void logIn(Smtp::Login login);
    void hangUp();
    /// Whether a secret may go out in clear where the server is not on this machine; for this connection alone.
    void allowSecretsInClear(bool areAllowed);

Q_SIGNALS:
    void changed();

private:
    void begin(Delivery::Order order);
    void refuse(const Base::Error &error);
    [[nodiscard]] bool isSecretAllowedInClear() const;
    void follow();
    void readOn();

    AccountsDesk &m_accounts;
    PracticeDesk &m_practice;
    DialogueDesk &m_dialogue;
    ConsoleSnapshot m_snapshot;
    Diagnosis::SessionReading m_reading;
    qsizetype m_rowsSeen = 0; ///< of the transcript, for the last reply
};

/// `host`, `host:port`: on this machine, as far as its name tells.
[[nodiscard]] bool isLoopbackServer(const QString &server);
/// The octets of a line end.
[[nodiscard]] QByteArray lineEndOctets(LineEnd lineEnd);

} // namespace Workbench
