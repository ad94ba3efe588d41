// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>

#include "cli/option.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Commands send = Command::Send;
constexpr Commands probe = Command::Probe;
constexpr Commands serve = Command::Serve;
constexpr Commands client = send | probe;
constexpr Commands explain = Command::Explain;
constexpr Commands history = Command::History;
constexpr Commands all = client | serve;
constexpr Commands every = all | explain | history;

using enum OptionGroup;

// clang-format off
constexpr std::array table = std::to_array<OptionSpec>({
    {Option::Server, Where, client, "server"_L1, "HOST[:PORT]"_L1, "the server; IPv6 as [::1]:25; without a port 465 for --security tls, 587 with a login, else 25"_L1, wantsEndpoint},
    {Option::Account, Where, client, "account"_L1, "NAME"_L1, "a saved account, with its password from the keychain"_L1},
    {Option::Practice, Where, client, "practice"_L1, ""_L1, "a practice server inside this run; it accepts every login and delivers nothing"_L1},
    {Option::MailHosts, Where, client, "mx"_L1, ""_L1, "each recipient's own mail hosts, by their preference; TLS where it is offered, whatever the certificate"_L1},
    {Option::MailHostPort, Where, client, "mx-port"_L1, "PORT"_L1, "the port of those hosts; without it 25"_L1, wantsPort},
    {Option::Socket, Where, client, "socket"_L1, "PATH"_L1, "the server behind this local socket"_L1, wantsSomething},
    {Option::Ipv4, Where, client, "ipv4"_L1, ""_L1, "use IPv4 addresses only"_L1},
    {Option::Ipv6, Where, client, "ipv6"_L1, ""_L1, "use IPv6 addresses only"_L1},
    {Option::LocalAddress, Where, client, "local-address"_L1, "IP"_L1, "the address of this computer to connect from"_L1, wantsAddress},
    {Option::Proxy, Where, client, "proxy"_L1, "URL"_L1, "go through socks5://[USER@]HOST:PORT or http://[USER@]HOST:PORT, which finds the server"_L1, wantsProxy},
    {Option::ProxyPasswordEnv, Where, client, "proxy-password-env"_L1, "VAR"_L1, "the password of the proxy is in this environment variable"_L1, wantsSomething},
    {Option::NameServer, Where, client, "dns"_L1, "ADDRESS[:PORT]"_L1, "ask this name server for every name"_L1, wantsNameServer},
    {Option::ProxyHeader, Where, client, "proxy-header"_L1, "v1|v2"_L1, "for your own servers behind a load balancer: say by the PROXY protocol who calls, before anything else"_L1, wantsProxyHeader},

    {Option::Security, Security, client, "security"_L1, "auto|none|starttls|tls"_L1, "auto: TLS on port 465, else STARTTLS where it is offered and always before a login"_L1, wantsSecurity},
    {Option::AuthorityFile, Security, client, "ca"_L1, "FILE"_L1, "trust the authorities in this PEM file too"_L1},
    {Option::Pin, Security, client, "pin"_L1, "SHA256"_L1, "trust exactly the certificate with this fingerprint"_L1, wantsFingerprint, true},
    {Option::ClientCertificate, Security, client, "client-cert"_L1, "FILE"_L1, "show this certificate, PEM with its chain, to a server that asks for one"_L1, wantsSomething},
    {Option::ClientKey, Security, client, "client-key"_L1, "FILE"_L1, "its key, PEM without a password; without it the key is in the file of the certificate"_L1, wantsSomething},
    {Option::TlsMinimum, Security, client, "tls-min"_L1, "1.2|1.3"_L1, "the oldest version of TLS to use; without it 1.2"_L1, wantsTlsVersion},
    {Option::TlsInsecure, Security, client, "tls-insecure"_L1, ""_L1, "do not verify the certificate in this run"_L1},

    {Option::User, Login, all, "user"_L1, "NAME"_L1, "log in by this name; for serve: who may"_L1, wantsSomething},
    {Option::PasswordEnv, Login, all, "password-env"_L1, "VAR"_L1, "the password is in this environment variable"_L1, wantsSomething},
    {Option::PasswordFile, Login, client, "password-file"_L1, "FILE"_L1, "the password is the first line of this file"_L1, wantsSomething},
    {Option::PasswordStdin, Login, client, "password-stdin"_L1, ""_L1, "the password is the first line of standard input"_L1},
    {Option::TokenEnv, Login, client, "oauth-token-env"_L1, "VAR"_L1, "the access token of OAuth 2 is in this environment variable"_L1, wantsSomething},
    {Option::TokenFile, Login, client, "oauth-token-file"_L1, "FILE"_L1, "the access token of OAuth 2 is the first line of this file"_L1, wantsSomething},
    {Option::Mechanism, Login, client, "auth"_L1, "MECH"_L1, "log in by this mechanism; repeated: in order of preference; without it the strongest first"_L1, wantsMechanism, true},
    {Option::InitialResponse, Login, client, "sasl-ir"_L1, "auto|on|off"_L1, "send the first response along with AUTH; auto: as the mechanism is best served"_L1, wantsInitialResponse},
    {Option::AuthorizationName, Login, client, "authzid"_L1, "NAME"_L1, "act as this user, where the server lets --user do so"_L1, wantsSomething},
    {Option::AllowCleartextLogin, Login, client, "allow-cleartext-login"_L1, ""_L1, "log in even where nothing is encrypted"_L1},

    {Option::From, Who, client, "from"_L1, "ADDR"_L1, "who writes: 'Ann <ann@example.org>'"_L1},
    {Option::To, Who, client, "to"_L1, "ADDR"_L1, "who is written to; may hold a list and be repeated"_L1, nullptr, true},
    {Option::Cc, Who, client, "cc"_L1, "ADDR"_L1, "who gets a copy"_L1, nullptr, true},
    {Option::Bcc, Who, client, "bcc"_L1, "ADDR"_L1, "who gets a copy that nobody else sees"_L1, nullptr, true},
    {Option::ReplyTo, Who, send, "reply-to"_L1, "ADDR"_L1, "where answers shall go"_L1, nullptr, true},
    {Option::EnvelopeFrom, Who, client, "envelope-from"_L1, "ADDR"_L1, "the reverse path, if it is not --from; '<>' for the null path"_L1, wantsSomething},
    {Option::ClientName, Who, client, "ehlo"_L1, "NAME"_L1, "the name to give with EHLO"_L1, wantsClientName},
    {Option::SpeakHelo, Who, client, "helo"_L1, ""_L1, "speak HELO instead of EHLO"_L1},

    {Option::Subject, What, send, "subject"_L1, "TEXT"_L1, "the subject"_L1},
    {Option::Text, What, send, "text"_L1, "TEXT|@FILE|-"_L1, "the text, a UTF-8 file with it, or standard input"_L1},
    {Option::Attach, What, send, "attach"_L1, "FILE"_L1, "a file to send along"_L1, wantsSomething, true},
    {Option::Header, What, send, "header"_L1, "'Name: value'"_L1, "a further header field"_L1, wantsHeaderField, true},
    {Option::ReadyMade, What, send, "eml"_L1, "FILE|-"_L1, "a finished message; only its line ends are normalised"_L1, wantsSomething},

    {Option::NoPipelining, Protocol, client, "no-pipelining"_L1, ""_L1, "wait for each reply, even where PIPELINING is offered"_L1},
    {Option::Step, Protocol, client, "step"_L1, ""_L1, "pause before each command; keys: Enter send, e edit, s skip, q QUIT, d drop, r run on, b break, l list, x remove; from a pipe one key a line"_L1},
    {Option::Break, Protocol, client, "break"_L1, "WHEN"_L1, "run, and pause as --step does at this place: before a verb (DATA) or the letter, after 4xx, text:WORDS, wait:2s, reply or after:STARTTLS"_L1, wantsBreakpoint, true},
    {Option::AllOrNothing, Protocol, send, "all-or-nothing"_L1, ""_L1, "deliver nothing unless every recipient is accepted"_L1},
    {Option::NoEightBitMime, Protocol, send, "no-8bitmime"_L1, ""_L1, "send in seven bits, even where 8BITMIME is offered"_L1},
    {Option::NoSmtpUtf8, Protocol, client, "no-smtputf8"_L1, ""_L1, "do not use SMTPUTF8"_L1},
    {Option::Lmtp, Protocol, client, "lmtp"_L1, ""_L1, "speak LMTP, as to a mail store"_L1},
    {Option::Chunking, Protocol, send, "chunking"_L1, ""_L1, "send by BDAT instead of DATA where CHUNKING is offered"_L1},
    {Option::DsnNotify, Protocol, client, "dsn-notify"_L1, "LIST"_L1, "report on success, failure, delay, or never; several with commas"_L1, wantsDsnOccasions},
    {Option::DsnReturn, Protocol, client, "dsn-ret"_L1, "full|hdrs"_L1, "how much of the message a report brings back"_L1, wantsDsnReturn},
    {Option::EnvelopeId, Protocol, client, "envid"_L1, "ID"_L1, "the name that reports give this message"_L1, wantsEnvelopeId},
    {Option::RequireTls, Protocol, client, "require-tls"_L1, ""_L1, "only over verified TLS, all the way (REQUIRETLS)"_L1},
    {Option::DeliverBy, Protocol, client, "deliver-by"_L1, "S[,n|r]"_L1, "within so many seconds, else notify (n) or return (r, the default)"_L1, wantsDeliverBy},
    {Option::HoldFor, Protocol, client, "hold-for"_L1, "S"_L1, "deliver it only after so many seconds (FUTURERELEASE)"_L1, wantsHoldSeconds},
    {Option::Priority, Protocol, client, "priority"_L1, "N"_L1, "-9 to 9 (MT-PRIORITY)"_L1, wantsPriority},
    {Option::Submitter, Protocol, client, "submitter"_L1, "ADDR"_L1, "for relays: who submitted the message, '<>' if that is not known (AUTH= of MAIL)"_L1, wantsSubmitter},
    {Option::ClientAttribute, Protocol, client, "xclient"_L1, "NAME=VALUE"_L1, "for servers of one's own: who to be taken for (XCLIENT)"_L1, wantsClientAttribute, true},
    {Option::Timeout, Protocol, client, "timeout"_L1, "S"_L1, "seconds for every wait; without it the patience of RFC 5321"_L1, wantsSeconds},
    {Option::ConnectTimeout, Protocol, client, "connect-timeout"_L1, "S"_L1, "seconds for connecting"_L1, wantsSeconds},

    {Option::Count, Repeating, send, "count"_L1, "N"_L1, "send the same message N times, its Message-ID included; up to 1000000"_L1, wantsLetterCount},
    {Option::Connections, Repeating, send, "connections"_L1, "M"_L1, "over M connections at once, each used again and again; up to 500; without it one"_L1, wantsConnectionCount},
    {Option::OwnServer, Repeating, send, "yes-this-server-is-mine"_L1, ""_L1, "needed for every server that is not on this computer"_L1},

    {Option::StopAfter, Probe, probe, "stop-after"_L1, "greeting|hello|tls|login|mail|rcpt"_L1, "the last stage; without it hello"_L1, wantsProbeStop},
    {Option::ServerHelp, Probe, probe, "server-help"_L1, ""_L1, "ask the server for its help (HELP)"_L1},
    {Option::Verify, Probe, probe, "verify"_L1, "ADDR"_L1, "ask whether there is such a mailbox (VRFY)"_L1, wantsCommandLine, true},
    {Option::Expand, Probe, probe, "expand"_L1, "LIST"_L1, "ask who is on a list (EXPN)"_L1, wantsCommandLine, true},
    {Option::RawCommand, Probe, probe, "command"_L1, "LINE"_L1, "say this line as it is, after the questions above and in the order given"_L1, wantsCommandLine, true},

    {Option::Listen, Serve, serve, "listen"_L1, "ADDR:PORT"_L1, "where to listen; without it 127.0.0.1:2525; port 0 picks a free one"_L1, wantsListenAddress},
    {Option::ServerTls, Serve, serve, "tls"_L1, "none|starttls|implicit"_L1, "how to encrypt; without it starttls"_L1, wantsServerTls},
    {Option::AcceptAnyLogin, Serve, serve, "accept-any-login"_L1, ""_L1, "accept every name and password"_L1},
    {Option::LoginRequired, Serve, serve, "login-required"_L1, ""_L1, "take mail only after a login"_L1},
    {Option::Hide, Serve, serve, "hide"_L1, "KEYWORD"_L1, "do not offer this extension"_L1, wantsKeyword, true},
    {Option::SizeLimit, Serve, serve, "size"_L1, "BYTES"_L1, "the largest message taken; 0: no limit; without it 64 MiB"_L1, wantsOctets},
    {Option::RecipientLimit, Serve, serve, "max-recipients"_L1, "N"_L1, "recipients taken for one message; announced as RCPTMAX"_L1, wantsCount},
    {Option::TransactionLimit, Serve, serve, "max-messages"_L1, "N"_L1, "messages taken over one connection; announced as MAILMAX"_L1, wantsCount},
    {Option::FaultFile, Serve, serve, "faults"_L1, "FILE"_L1, "what the server shall do wrong, and when; the manual page postscope-cli-serve(1) has the language"_L1, wantsSomething},
    {Option::Maildir, Serve, serve, "maildir"_L1, "DIR"_L1, "keep messages in this folder as .eml files, their envelopes beside them; without it in memory"_L1, wantsSomething},
    {Option::Discard, Serve, serve, "discard"_L1, ""_L1, "count messages and drop them"_L1},
    {Option::Strict, Serve, serve, "strict"_L1, ""_L1, "refuse what the standards do not allow: bare line ends, parameters after HELO, octets above 127 without BODY=8BITMIME and more"_L1},
    {Option::Lenient, Serve, serve, "lenient"_L1, ""_L1, "take what most servers take (the default)"_L1},
    {Option::QuitAfter, Serve, serve, "quit-after"_L1, "N"_L1, "leave after so many messages"_L1, wantsCount},

    {Option::Search, History, history, "search"_L1, "WORDS"_L1, "only conversations in which all these words were said; or server: from: to: subject: tag: note: tls: outcome: code: after: before: is:pinned is:probe is:failed"_L1},
    {Option::Limit, History, history, "limit"_L1, "N"_L1, "list so many of the newest; without it 20"_L1, wantsCount},
    {Option::PassOver, History, history, "pass-over"_L1, "times|ids|hosts|nothing"_L1, "what may differ between two conversations; without it times and ids; repeatable"_L1, wantsPassedOver, true},

    {Option::NoHistory, Output, client, "no-history"_L1, ""_L1, "do not keep this conversation"_L1},
    {Option::LogFile, Explain, explain, "log"_L1, "FILE|-"_L1, "explain every reply in this text: a transcript, the log of a mail server, a bounce"_L1, wantsSomething},
    {Option::AnsweredStage, Explain, explain, "stage"_L1, "greeting|hello|tls|login|mail|rcpt|data|verdict"_L1, "what the reply answers, where the text does not say it"_L1, wantsAnsweredStage},
    {Option::SaidBy, Explain, explain, "host"_L1, "NAME"_L1, "the server that said it"_L1, wantsSomething},

    {Option::Json, Output, every, "json"_L1, ""_L1, "one JSON object a line; the last one is the result"_L1},
    {Option::Quiet, Output, client, "quiet"_L1, ""_L1, "print nothing but errors"_L1},
    {Option::TranscriptFile, Output, client, "transcript"_L1, "FILE"_L1, "write the conversation to a .txt, .md, .json, .html, .csv, .pcap or .zip file"_L1, wantsTranscriptFile},
    {Option::TranscriptLetter, Output, client | history, "transcript-letter"_L1, "none|folded|full"_L1, "how much of the letter stands in that file: nothing, its size, or all of it; without it folded"_L1, wantsLetterDetail},
    {Option::TranscriptTimes, Output, client | history, "transcript-times"_L1, "on|off"_L1, "off: leave the times out of that file, so that others can compare two of them; without it on"_L1, wantsOnOrOff},
    {Option::Help, Output, every, "help"_L1, ""_L1, "show this help"_L1},
    {Option::Version, Output, every, "version"_L1, ""_L1, "show the version"_L1},
});

constexpr std::array later = std::to_array<LaterOption>({
    {"html"_L1, send}, {"markdown"_L1, send}, {"inline"_L1, send},
});

constexpr std::array commands = std::to_array<CommandSpec>({
    {Command::Send, "send"_L1, "compose a message and send it"_L1,
        "postscope-cli send --practice --from ann@example.org --to bo@example.org --subject Hello --text 'It works.'"_L1},
    {Command::Probe, "probe"_L1, "speak with a server and stop before anything is delivered"_L1,
        "postscope-cli probe --server mail.example.org:587 --stop-after tls"_L1},
    {Command::Serve, "serve"_L1, "run the practice server"_L1,
        "postscope-cli serve --listen 127.0.0.1:2525 --accept-any-login --maildir received"_L1},
    {Command::History, "history"_L1, "look at the conversations that were kept"_L1,
        "postscope-cli history list --search is:failed"_L1,
        "list | show ID | export ID FILE | compare ID ID"_L1},
    {Command::Explain, "explain"_L1, "explain a reply, a command, or every reply of a pasted log"_L1,
        "postscope-cli explain '550 5.7.1 relaying denied' --stage rcpt"_L1, "[REPLY|COMMAND]"_L1},
});
// clang-format on

constexpr std::array commandsToCome = std::to_array({"doctor"_L1, "outbox"_L1, "accounts"_L1});

} // namespace

std::span<const OptionSpec> optionTable()
{
    return table;
}

std::span<const LaterOption> laterOptions()
{
    return later;
}

std::span<const CommandSpec> commandTable()
{
    return commands;
}

std::span<const QLatin1StringView> laterCommands()
{
    return commandsToCome;
}

bool takesFile(const OptionSpec &spec)
{
    const QString value = spec.value;
    return value.contains("FILE"_L1) || value == "DIR"_L1 || value == "PATH"_L1;
}

const OptionSpec &specOf(Option option)
{
    return *std::ranges::find(table, option, &OptionSpec::option);
}

const CommandSpec &specOf(Command command)
{
    return *std::ranges::find(commands, command, &CommandSpec::command);
}

QString dashed(Option option)
{
    return "--"_L1 + specOf(option).name;
}

} // namespace Cli
