// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "cli/helptext.h"
#include "cli/parser.h"

using namespace Qt::StringLiterals;
using namespace Cli;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

QString refusalOf(const Parsed &parsed)
{
    const Refusal *refusal = std::get_if<Refusal>(&parsed);
    return refusal == nullptr ? u"(not refused)"_s : refusal->sentence;
}

constexpr auto letter = "--practice --from a@example.org --to b@example.org";

} // namespace

class CliParserTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWithASentence_data();
    void refusesWithASentence();
    void acceptsValues_data();
    void acceptsValues();
    void refusesValues_data();
    void refusesValues();
    void keepsRepeatedValuesInOrder();
    void takesAValueThatLooksLikeAnOptionBehindAnEqualsSign();
    void neverRepeatsAStrayArgumentOrAValue();
    void showsHelpAndVersion();
    void listsInTheHelpWhatWorksAndNothingElse_data();
    void listsInTheHelpWhatWorksAndNothingElse();
    void keepsEveryTableRowReachable();
};

void CliParserTest::refusesWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *line, const QString &sentence) {
        QTest::newRow(name) << words(line) << sentence;
    };
    row("no command at all", "",
        u"no command: use send, probe, serve, history or explain, or see postscope-cli --help"_s);
    row("a swapped command is recognised", "sned", u"unknown command sned: did you mean send?"_s);
    row("a command like no other", "frobnicate",
        u"unknown command frobnicate: use send, probe, serve, history or explain, or see postscope-cli --help"_s);
    row("a command of a later version", "doctor",
        u"not yet: doctor comes with a later version; use send, probe, serve, history or explain, or see postscope-cli --help"_s);
    row("nothing to explain", "explain", u"explain wants one reply or command in quotes, or --log FILE"_s);
    row("two things to explain", "explain 250 --log x",
        u"explain wants one reply or command in quotes, or --log FILE"_s);
    row("options before the command", "--json send",
        u"a command comes before options: use send, probe, serve, history or explain, or see postscope-cli --help"_s);
    row("a letter is missing in an option", "send --sever x", u"unknown option --sever: did you mean --server?"_s);
    row("capitals do not hide what was meant", "send --SUBJECT x",
        u"unknown option --SUBJECT: did you mean --subject?"_s);
    row("the beginning of an option", "send --connect 3",
        u"unknown option --connect: did you mean --connect-timeout?"_s);
    row("an option like no other", "send --zzzzzz", u"unknown option --zzzzzz: see postscope-cli send --help"_s);
    row("an option of a later version", "send --html x", u"not yet: --html comes with a later version; leave it out"_s);
    row("an option of a later version, written with an equals sign", "send --html=x",
        u"not yet: --html comes with a later version; leave it out"_s);
    row("a command line with nothing in it",
        "probe --practice --command=", u"--command wants one line that is not empty, of at most 4096 bytes"_s);
    row("a question behind MAIL", "probe --practice --stop-after mail --from a@b --verify ann",
        u"--verify goes with --stop-after greeting, hello, tls or login: say MAIL by --command"_s);
    row("an option of another command", "serve --subject x",
        u"--subject belongs to send, not to serve: leave it out"_s);
    row("a later option of another command is unknown here", "serve --html x",
        u"unknown option --html: see postscope-cli serve --help"_s);
    row("a password as a value", "send --password x",
        u"unknown option --password: did you mean --password-env?; no option takes a password as its value"_s);
    row("an option without its value at the end", "send --server", u"--server needs a value: --server HOST[:PORT]"_s);
    row("an option without its value before the next", "send --server --to b@example.org",
        u"--server needs a value: --server HOST[:PORT]"_s);
    row("a value for an option that takes none", "send --json=yes",
        u"--json takes no value: leave out what stands behind the equals sign"_s);
    row("an option twice", "send --subject a --subject b", u"--subject is given twice: leave one out"_s);
    row("an argument that is no option", "send hello",
        u"an argument that is no option stands behind send: options begin with two dashes"_s);
    row("two dashes alone", "send --",
        u"an argument that is no option stands behind send: options begin with two dashes"_s);
    row("nowhere to send to", "send --to b@example.org",
        u"no server is named: add --server HOST, --account NAME or --practice"_s);
    row("mail hosts and a server", "send --server x --mx --to b@example.org",
        u"--server and --mx exclude each other: leave one out"_s);
    row("mail hosts of nobody", "probe --mx", u"--mx needs --to, --cc or --bcc beside it"_s);
    row("mail hosts with TLS from the first octet", "send --mx --to b@example.org --security tls",
        u"--mx goes with --security auto, none or starttls: mail hosts begin in clear"_s);
    row("a login at mail hosts", "send --mx --to b@example.org --user a --password-stdin",
        u"--mx and --user exclude each other: leave one out"_s);
    row("connections for one message", "send --practice --connections 3", u"--connections needs --count beside it"_s);
    row("a proxy and a family", "send --server x --ipv4 --proxy socks5://p:1080",
        u"--ipv4 and --proxy exclude each other: leave one out"_s);
    row("both families", "send --server x --ipv4 --ipv6", u"--ipv4 and --ipv6 exclude each other: leave one out"_s);
    row("a local socket and a name server", "send --socket /run/lmtp --dns ::1",
        u"--socket and --dns exclude each other: leave one out"_s);
    row("a password for no proxy", "send --server x --proxy-password-env V",
        u"--proxy-password-env needs --proxy beside it"_s);
    row("a key without its certificate", "send --server x --client-key k.pem",
        u"--client-key needs --client-cert beside it"_s);
    row("two greetings", "probe --server x --helo --lmtp", u"--helo and --lmtp exclude each other: leave one out"_s);
    row("two servers", "send --practice --server x", u"--server and --practice exclude each other: leave one out"_s);
    row("a user without a password", "send --practice --user ann",
        u"--user needs --password-env, --password-file, --password-stdin, --oauth-token-env, --oauth-token-file or "
        "--account beside it"_s);
    row("a mechanism with a secret, without a user", "send --practice --auth EXTERNAL --auth PLAIN",
        u"--auth needs --user or --account beside it"_s);
    row("a token without a user", "send --practice --oauth-token-env V",
        u"--oauth-token-env needs --user or --account beside it"_s);
    row("two tokens", "send --practice --user a --oauth-token-env V --oauth-token-file F",
        u"--oauth-token-env and --oauth-token-file exclude each other: leave one out"_s);
    row("an authorization identity without a login", "send --practice --authzid boss",
        u"--authzid needs --user, --account or --auth beside it"_s);
    row("a password without a user", "send --practice --password-env V",
        u"--password-env needs --user or --account beside it"_s);
    row("two passwords", "send --practice --user a --password-env V --password-stdin",
        u"--password-env and --password-stdin exclude each other: leave one out"_s);
    row("standard input is wanted twice", "send --practice --user a --password-stdin --text -",
        u"standard input can be read once: take the password from --password-env or --password-file"_s);
    row("a finished message with a subject", "send --practice --eml x --subject y",
        u"--eml and --subject exclude each other: leave one out"_s);
    row("a probe to the login without a user", "probe --practice --stop-after login",
        u"--stop-after login needs --user with a password or a token, or --account"_s);
    row("to act as another user where there is no room for one",
        "send --practice --user a --password-env V --authzid b --auth LOGIN",
        u"--authzid goes with SCRAM, PLAIN or EXTERNAL: no other login can act as another user"_s);
    row("to act as another user by a token", "send --practice --user a --oauth-token-env V --authzid b",
        u"--authzid goes with SCRAM, PLAIN or EXTERNAL: no other login can act as another user"_s);
    row("a probe to TLS without TLS", "probe --practice --stop-after tls --security none",
        u"--stop-after tls and --security none exclude each other: leave one out"_s);
    row("a probe to TLS behind a local socket", "probe --socket /run/x --stop-after tls",
        u"--stop-after tls needs a server over the network: add --server, for --socket knows no TLS"_s);
    row("a probe to MAIL without a sender", "probe --practice --stop-after mail",
        u"--stop-after mail and rcpt need a sender: add --from or --envelope-from"_s);
    row("a probe to RCPT without a recipient", "probe --practice --stop-after rcpt --from a@example.org",
        u"--stop-after rcpt needs a recipient: add --to"_s);
    row("a letter in full in a sheet",
        "send --practice --to bo@example.org --transcript t.csv --transcript-letter full",
        u"--transcript-letter full does not go with a .csv file"_s);
    row("packets without the letter",
        "send --practice --to bo@example.org --transcript t.pcapng --transcript-letter none",
        u"--transcript-letter none does not go with a .pcap file"_s);
    row("JSON without times", "send --practice --to bo@example.org --transcript t.json --transcript-times off",
        u"a .json file always has times: leave --transcript-times out"_s);
    row("half a letter", "send --practice --to bo@example.org --transcript t.txt --transcript-letter half",
        u"--transcript-letter wants none, folded or full"_s);
    row("some times", "send --practice --to bo@example.org --transcript t.txt --transcript-times some",
        u"--transcript-times wants on or off"_s);
    row("a letter for a file that is not written", "send --practice --to bo@example.org --transcript-letter full",
        u"--transcript-letter needs --transcript beside it"_s);
    row("a letter of the history in full", "history export 1 t.txt --transcript-letter full",
        u"the history keeps of a letter only its size: --transcript-letter none or folded"_s);
    row("times of a list", "history list --transcript-times off", u"--transcript-times goes with history export"_s);
    row("a server that wants logins and lets nobody in", "serve --login-required",
        u"--login-required needs --user or --accept-any-login beside it"_s);
    row("a server with one user without a password", "serve --user ann", u"--user needs --password-env beside it"_s);
    row("a server that keeps and drops", "serve --maildir x --discard",
        u"--maildir and --discard exclude each other: leave one out"_s);
}

void CliParserTest::refusesWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Parsed parsed = parse(arguments);
    QCOMPARE(refusalOf(parsed), sentence);
    QCOMPARE(std::get<Refusal>(parsed).exitCode, ExitCode::Usage);
}

void CliParserTest::acceptsValues_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QByteArray &line) {
        QTest::newRow(line.constData()) << words(line.constData());
    };
    const QByteArray send = QByteArray("send ") + letter + " ";
    for (const char *options : {"--security auto", "--security=none", "--security starttls", "--security tls",
             "--timeout 0.5", "--timeout 86400", "--auth plain --auth LOGIN --user a --password-stdin",
             "--auth scram-sha-256-plus --auth CRAM-MD5 --user a --password-stdin", "--user a --oauth-token-env V",
             "--user a --oauth-token-file F --auth OAUTHBEARER", "--user a --password-env V --oauth-token-env T",
             "--auth EXTERNAL", "--auth anonymous --user trace", "--auth EXTERNAL --authzid boss --sasl-ir on",
             "--user a --password-env V --sasl-ir off --authzid boss", "--user a --password-env V --sasl-ir=auto",
             "--ehlo [192.0.2.1]", "--header X-Empty:", "--transcript a.txt", "--transcript a.b.JSON",
             "--envelope-from <>", "--text -", "--pin 0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef",
             "--pin 01:23:45:67:89:ab:cd:ef:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef"})
        row(send + options);
    for (const char *options : {"--ipv4 --local-address 192.0.2.1", "--ipv6 --dns [::1]:5353 --proxy-header v1",
             "--dns 192.0.2.53", "--proxy socks5://ann@p.example:1080 --proxy-password-env V",
             "--proxy http://[::1]:3128", "--client-cert c.pem --client-key k.pem --tls-min 1.3"})
        row("probe --server x " + QByteArray(options));
    row("probe --socket /run/lmtp");
    for (const char *options : {"--lmtp --chunking", "--dsn-notify never", "--dsn-notify success,Failure,delay",
             "--dsn-ret full --envid 2026-11/a=b", "--dsn-ret HDRS", "--deliver-by 3600", "--deliver-by -5,n",
             "--deliver-by 60,R", "--hold-for 999999999 --require-tls", "--priority -9", "--priority 9",
             "--xclient ADDR=192.0.2.7 --xclient name=a+b"})
        row(send + options);
    for (const char *options : {"--count 1", "--count 1000000 --connections 500 --yes-this-server-is-mine"})
        row(send + options);
    row("probe --mx --to b@example.org --mx-port 2525 --dns 127.0.0.1:5353");
    for (const char *server : {"mail.example.org", "mail.example.org:25", "[::1]:25", "::1", "192.0.2.1:587"})
        row("probe --server " + QByteArray(server));
    for (const char *stage : {"greeting", "hello", "tls"})
        row("probe --practice --stop-after " + QByteArray(stage));
    for (const char *options : {"--listen 127.0.0.1:0", "--listen [::1]:2525", "--tls implicit", "--size 0",
             "--quit-after 1", "--hide STARTTLS --hide SIZE", "--login-required --accept-any-login"})
        row("serve " + QByteArray(options));
}

void CliParserTest::acceptsValues()
{
    QFETCH(QStringList, arguments);
    const Parsed parsed = parse(arguments);
    QVERIFY2(std::holds_alternative<Invocation>(parsed), qPrintable(refusalOf(parsed)));
}

void CliParserTest::refusesValues_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begin");
    const auto row = [](const QByteArray &line, const QString &begin) {
        QTest::newRow(line.constData()) << words(line.constData()) << begin;
    };
    const QByteArray send = QByteArray("send ") + letter + " ";
    for (const char *value : {"sometimes", "never,delay", "success,", ""})
        row(send + "--dsn-notify=" + value, u"--dsn-notify wants never, or some of success,failure,delay"_s);
    for (const char *value : {"0", "60,x", "60,n,r", "soon", "9999999999"})
        row(send + "--deliver-by " + value, u"--deliver-by wants seconds"_s);
    for (const char *value : {"0", "-1", "1.5", "9999999999"})
        row(send + "--hold-for=" + value, u"--hold-for wants whole seconds"_s);
    for (const char *value : {"10", "-10", "high"})
        row(send + "--priority=" + value, u"--priority wants a whole number"_s);
    for (const char *value : {"ADDR", "=x", "ADDR=", "A1=x"})
        row(send + "--xclient " + value, u"--xclient wants NAME=VALUE"_s);
    row(send + "--dsn-ret all", u"--dsn-ret wants full or hdrs"_s);
    for (const char *value : {"0", "-1", "abc", "86401", "nan", "inf", "1,5"})
        row(send + "--timeout " + value, u"--timeout wants seconds"_s);
    for (const char *value : {"ssl", "TLS", "start-tls"})
        row(send + "--security " + value, u"--security wants auto, none, starttls or tls"_s);
    for (const char *value : {"12:34", "zz", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde"})
        row(send + "--pin " + value, u"--pin wants a SHA-256 fingerprint"_s);
    row(send + "--auth GSSAPI --user a --password-stdin",
        u"--auth wants one of SCRAM-SHA-256-PLUS, SCRAM-SHA-1-PLUS,"_s);
    row(send + "--sasl-ir yes --user a --password-stdin", u"--sasl-ir wants auto, on or off"_s);
    row(send + "--authzid= --user a --password-stdin", u"--authzid wants a value that is not empty"_s);
    for (const QByteArray value : {"socks4://p:1", "socks5://p", "p:1080", "http://p:80/path", "socks5://:1080", "x"})
        row(send + "--proxy " + value, u"--proxy wants socks5:// or http:// with a host and a port"_s);
    row(send + "--proxy http://ann:secret@p:8080", u"--proxy holds a password"_s);
    for (const QByteArray value : {"ns.example.org", "127.0.0.1:x", "[::1]:0", "-"})
        row(send + "--dns " + value, u"--dns wants the address of a name server"_s);
    row(send + "--local-address here", u"--local-address wants an IP address"_s);
    row(send + "--tls-min 1.1", u"--tls-min wants 1.2 or 1.3"_s);
    row(send + "--proxy-header v3", u"--proxy-header wants v1 or v2"_s);
    row(send + "--header nonsense", u"--header wants a name, a colon and a value"_s);
    row(send + "--header :value", u"--header wants a name, a colon and a value"_s);
    row(send + "--transcript a.doc",
        u"--transcript wants a file name that ends in .txt, .md, .json, .html, .csv, .pcap or .zip"_s);
    row(send + "--transcript a",
        u"--transcript wants a file name that ends in .txt, .md, .json, .html, .csv, .pcap or .zip"_s);
    row(send + "--envelope-from=", u"--envelope-from wants a value that is not empty"_s);
    row(send + "--ehlo=", u"--ehlo wants a domain name"_s);
    row("probe --server host:99999", u"--server wants a host and perhaps a port"_s);
    row("probe --practice --stop-after data", u"--stop-after wants greeting, hello, tls, login, mail or rcpt"_s);
    for (const char *value : {"2525", "127.0.0.1", "example.org:25", "127.0.0.1:x", "127.0.0.1:65536", "::1:25", ":25"})
        row("serve --listen " + QByteArray(value), u"--listen wants an address and a port"_s);
    row("serve --quit-after 0", u"--quit-after wants a number from 1 up"_s);
    row("serve --size -5", u"--size wants a number of bytes"_s);
    row("serve --tls auto", u"--tls wants none, starttls or implicit"_s);
}

void CliParserTest::refusesValues()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begin);
    const QString sentence = refusalOf(parse(arguments));
    QVERIFY2(sentence.startsWith(begin), qPrintable(sentence));
}

void CliParserTest::keepsRepeatedValuesInOrder()
{
    const Parsed parsed = parse(words("send --practice --to a@example.org --to=b@example.org --to c@example.org"));
    QVERIFY2(std::holds_alternative<Invocation>(parsed), qPrintable(refusalOf(parsed)));
    const QStringList expected{u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s};
    QCOMPARE(std::get<Invocation>(parsed).values(Option::To), expected);
}

void CliParserTest::takesAValueThatLooksLikeAnOptionBehindAnEqualsSign()
{
    const Parsed parsed = parse(words("send --practice --subject=--to --text --what?"));
    QVERIFY2(std::holds_alternative<Invocation>(parsed), qPrintable(refusalOf(parsed)));
    QCOMPARE(std::get<Invocation>(parsed).value(Option::Subject), u"--to"_s);
    QCOMPARE(std::get<Invocation>(parsed).value(Option::Text), u"--what?"_s);
}

void CliParserTest::neverRepeatsAStrayArgumentOrAValue()
{
    for (const char *line : {"send --practice --password=hunter2", "send --practice --password-stdin hunter2",
             "send --practice --user ann --password-stdin=hunter2", "send --practice --passwort hunter2",
             "send --timeout hunter2", "send --security hunter2", "serve --listen hunter2"}) {
        const QString sentence = refusalOf(parse(words(line)));
        QVERIFY2(!sentence.contains("hunter2"_L1), qPrintable(sentence));
    }
}

void CliParserTest::showsHelpAndVersion()
{
    QCOMPARE(std::get<HelpWanted>(parse({u"--help"_s})), HelpWanted{});
    QCOMPARE(std::get<HelpWanted>(parse({u"send"_s, u"--help"_s})), HelpWanted{Command::Send});
    QCOMPARE(std::get<HelpWanted>(parse({u"serve"_s, u"-h"_s})), HelpWanted{Command::Serve});
    QVERIFY(std::holds_alternative<VersionWanted>(parse({u"--version"_s})));
    QVERIFY(std::holds_alternative<VersionWanted>(parse({u"probe"_s, u"--version"_s})));
}

void CliParserTest::listsInTheHelpWhatWorksAndNothingElse_data()
{
    QTest::addColumn<Command>("command");
    for (const CommandSpec &spec : commandTable())
        QTest::newRow(spec.name.data()) << spec.command;
}

void CliParserTest::listsInTheHelpWhatWorksAndNothingElse()
{
    QFETCH(Command, command);
    const QString help = commandHelp(command);
    const QStringList lines = help.split(u'\n');
    for (const OptionSpec &spec : optionTable()) {
        const QString begin = "  --"_L1 + spec.name + (spec.takesValue() ? u' ' + spec.value : QString());
        const bool isListed = std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(begin); });
        QVERIFY2(isListed == spec.commands.testFlag(command), qPrintable(begin));
    }
    for (const LaterOption &option : laterOptions())
        QVERIFY2(!help.contains("  --"_L1 + option.name + u' '), qPrintable(QString(option.name)));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80 || line.contains("postscope-cli"_L1), qPrintable(line));
}

void CliParserTest::keepsEveryTableRowReachable()
{
    QStringList names;
    for (const OptionSpec &spec : optionTable()) {
        QCOMPARE(&specOf(spec.option), &spec);
        names.append(spec.name);
    }
    for (const LaterOption &option : laterOptions())
        names.append(option.name);
    const qsizetype count = names.size();
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(names.size(), count);
}

QTEST_GUILESS_MAIN(CliParserTest)
#include "tst_cliparser.moc"
