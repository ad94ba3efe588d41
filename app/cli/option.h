// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include <QLatin1StringView>
#include <QString>

#include "cli/valuecheck.h"

namespace Cli {

enum class Command : quint8 { Send = 1, Probe = 2, Serve = 4, Explain = 8, History = 16 };
Q_DECLARE_FLAGS(Commands, Command)
Q_DECLARE_OPERATORS_FOR_FLAGS(Commands)

/// Every option that works, whatever command it belongs to.
enum class Option : quint8 {
    // where
    Server,
    Account,
    Practice,
    MailHosts,
    MailHostPort,
    Socket,
    Ipv4,
    Ipv6,
    LocalAddress,
    Proxy,
    ProxyPasswordEnv,
    NameServer,
    ProxyHeader,
    // security
    Security,
    AuthorityFile,
    Pin,
    ClientCertificate,
    ClientKey,
    TlsMinimum,
    TlsInsecure,
    // login
    User,
    PasswordEnv,
    PasswordFile,
    PasswordStdin,
    TokenEnv,
    TokenFile,
    Mechanism,
    InitialResponse,
    AuthorizationName,
    AllowCleartextLogin,
    // who
    From,
    To,
    Cc,
    Bcc,
    ReplyTo,
    EnvelopeFrom,
    ClientName,
    SpeakHelo,
    // what
    Subject,
    Text,
    Attach,
    Header,
    ReadyMade,
    // protocol
    NoPipelining,
    Step,
    Break,
    AllOrNothing,
    NoEightBitMime,
    NoSmtpUtf8,
    Lmtp,
    Chunking,
    DsnNotify,
    DsnReturn,
    EnvelopeId,
    RequireTls,
    DeliverBy,
    HoldFor,
    Priority,
    Submitter,
    ClientAttribute,
    Timeout,
    ConnectTimeout,
    // repeating
    Count,
    Connections,
    OwnServer,
    // probe
    StopAfter,
    ServerHelp,
    Verify,
    Expand,
    RawCommand,
    // serve
    Listen,
    ServerTls,
    AcceptAnyLogin,
    LoginRequired,
    Hide,
    SizeLimit,
    RecipientLimit,
    TransactionLimit,
    FaultFile,
    Maildir,
    Discard,
    Strict,
    Lenient,
    QuitAfter,
    // history
    Search,
    Limit,
    PassOver,
    // explain
    LogFile,
    AnsweredStage,
    SaidBy,
    // output
    NoHistory,
    Json,
    Quiet,
    TranscriptFile,
    TranscriptLetter,
    TranscriptTimes,
    // everywhere
    Help,
    Version,
};

/// The heading in the help that an option stands under.
enum class OptionGroup : quint8 {
    Where,
    Security,
    Login,
    Who,
    What,
    Protocol,
    Repeating,
    Probe,
    Serve,
    Explain,
    History,
    Output
};

/// One row of the table that drives parsing and help alike.
struct OptionSpec {
    Option option;
    OptionGroup group;
    Commands commands;
    QLatin1StringView name; ///< without the dashes
    QLatin1StringView value; ///< what the help calls its value; empty: the option takes none
    QLatin1StringView help;
    ValueCheck check = nullptr; ///< null: any value will do
    bool isRepeatable = false;

    [[nodiscard]] bool takesValue() const { return !value.isEmpty(); }
};

/// An option of the contract that does not work yet. It is refused by name, never ignored.
struct LaterOption {
    QLatin1StringView name;
    Commands commands;
};

/// A command, with what follows its name in the help.
struct CommandSpec {
    Command command;
    QLatin1StringView name;
    QLatin1StringView purpose;
    QLatin1StringView example;
    QLatin1StringView words = {}; ///< what may follow besides options, as the help says it; empty: nothing
};

[[nodiscard]] std::span<const OptionSpec> optionTable();
[[nodiscard]] std::span<const LaterOption> laterOptions();
[[nodiscard]] std::span<const CommandSpec> commandTable();
/// Commands of the contract that do not work yet.
[[nodiscard]] std::span<const QLatin1StringView> laterCommands();

/// Its value is a file or a folder.
[[nodiscard]] bool takesFile(const OptionSpec &spec);
[[nodiscard]] const OptionSpec &specOf(Option option);
[[nodiscard]] const CommandSpec &specOf(Command command);
/// "--server"
[[nodiscard]] QString dashed(Option option);

} // namespace Cli
