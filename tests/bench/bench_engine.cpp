// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures, never judges: the engine beside its peers, in turn in the same run, medians of some rounds.
//
//     cmake --preset release && cmake --build --preset release --target bench_engine && build/release/bin/bench_engine
//
// ROUNDS=n in the environment asks for more than three; a word as argument picks the rows whose name holds it.
// smtp-sink and smtp-source (package postfix), curl, openssl and python3 are needed.

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "bareqtrun.h"
#include "enginerun.h"
#include "measuredprocess.h"

using namespace Qt::StringLiterals;
using Bench::BareQtRun;
using Bench::EngineRun;
using Bench::Usage;

namespace {

const std::string cli = POSTSCOPE_CLI;
const std::vector<std::string> people{"--from", "ann@example.org", "--to", "bob@example.org"};
const std::vector<std::string> curlPeople{"--mail-from", "ann@example.org", "--mail-rcpt", "bob@example.org"};

std::vector<std::string> operator+(std::vector<std::string> one, const std::vector<std::string> &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first().toDouble() : 0;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

/// Servers and files for all rows.
class Ground final {
public:
    bool prepare()
    {
        m_port = freePort();
        m_sink.start(u"/usr/sbin/smtp-sink"_s, {u"-u"_s, u"nobody"_s, u"127.0.0.1:%1"_s.arg(m_port), u"100"_s});
        QProcess openssl; // what it has to say is not for our table
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                u"-batch"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                u"-keyout"_s, path("key.pem"), u"-out"_s, path("certificate.pem")});
        openssl.waitForFinished();
        m_tls.start(u"python3"_s, {QStringLiteral(TLS_SINK), path("certificate.pem"), path("key.pem")});
        m_practice.start(QString::fromStdString(cli),
            {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--discard"_s, u"--tls"_s, u"none"_s});
        return m_sink.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, 5000) && writeFiles()
            && m_tls.waitForReadyRead() && m_practice.waitForReadyRead();
    }

    ~Ground()
    {
        m_tls.closeWriteChannel();
        m_tls.waitForFinished();
        m_practice.terminate();
        m_practice.waitForFinished();
        m_sink.terminate();
        m_sink.waitForFinished();
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] Net::Endpoint sink() const { return {u"127.0.0.1"_s, m_port}; }
    [[nodiscard]] std::string sinkText() const { return sink().toText().toStdString(); }
    [[nodiscard]] std::string sinkUrl() const { return "smtp://" + sinkText(); }
    [[nodiscard]] std::string practiceText()
    {
        if (m_practiceText.isEmpty())
            m_practiceText = m_practice.readLine().trimmed().split(' ').last();
        return m_practiceText.toStdString();
    }
    [[nodiscard]] quint16 tlsPort()
    {
        if (m_tlsPort == 0)
            m_tlsPort = m_tls.readLine().trimmed().toUShort();
        return m_tlsPort;
    }

private:
    [[nodiscard]] bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        return socket.waitForConnected(100);
    }

    [[nodiscard]] bool writeFiles() const
    {
        constexpr qint64 attachment = 100'000'000;
        constexpr qint64 message = 137'000'000;
        QFile big(path("big.bin"));
        QFile ready(path("ready.eml"));
        QFile small(path("small.eml"));
        const QByteArray header = "From: ann@example.org\r\nTo: bob@example.org\r\nSubject: bench\r\n\r\n";
        const QByteArray lines = QByteArray(QByteArray(76, 'x') + "\r\n").repeated(1000);
        bool isWritten = big.open(QIODevice::WriteOnly) && ready.open(QIODevice::WriteOnly)
            && small.open(QIODevice::WriteOnly) && small.write(header + "Hello.\r\n") > 0 && ready.write(header) > 0;
        QByteArray noise(1'000'000, '\0');
        quint32 seed = 1;
        std::generate(noise.begin(), noise.end(),
            [&seed] { return static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24); });
        while (isWritten && big.pos() < attachment)
            isWritten = big.write(noise) > 0;
        while (isWritten && ready.pos() < message)
            isWritten = ready.write(lines) > 0;
        return isWritten;
    }

    QTemporaryDir m_folder;
    QProcess m_sink;
    QProcess m_tls;
    QProcess m_practice;
    QByteArray m_practiceText;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
};

/// One row of the table: ours and theirs in turn.
class Row final {
public:
    Row(const char *name, const char *unit, const char *goal)
        : m_name(name)
        , m_unit(unit)
        , m_goal(goal)
    {
    }

    /// Values of which more is better.
    void measure(const std::function<double()> &ours, const std::function<double()> &theirs)
    {
        if (!isWanted())
            return;
        constexpr int usualRounds = 3;
        const int asked = qEnvironmentVariableIntValue("ROUNDS");
        const int rounds = asked > 0 ? asked : usualRounds;
        std::vector<double> our;
        std::vector<double> their;
        std::vector<double> ratios;
        for (int round = 0; round < rounds; ++round) {
            our.push_back(ours());
            their.push_back(theirs());
            ratios.push_back(their.back() > 0 ? our.back() / their.back() : 0);
        }
        std::printf("%-52s %10.1f %10.1f %-5s %6.2f x   %-22s %5.1f\n", m_name, median(our), median(their), m_unit,
            median(ratios), m_goal, load());
        std::fflush(stdout);
    }

    void print(double value) const
    {
        if (isWanted())
            std::printf("%-52s %10.1f %10s %-5s %6s     %-22s %5.1f\n", m_name, value, "", m_unit, "", m_goal, load());
    }

private:
    [[nodiscard]] bool isWanted() const
    {
        const QStringList wanted = QCoreApplication::arguments().sliced(1);
        return std::all_of(wanted.begin(), wanted.end(),
            [this](const QString &word) { return QString::fromLatin1(m_name).contains(word); });
    }

    const char *m_name;
    const char *m_unit;
    const char *m_goal;
};

double per(double amount, double seconds)
{
    return seconds > 0 ? amount / seconds : 0;
}

double perSecond(const Usage &usage, double amount)
{
    return usage.exitCode == 0 ? per(amount, usage.seconds) : 0;
}

/// The same, counted by what the program itself took of the processors.
double perProcessorSecond(const Usage &usage, double amount)
{
    return usage.exitCode == 0 && usage.processorSeconds > 0 ? amount / usage.processorSeconds : 0;
}

std::vector<std::string> sendTo(const std::string &server, const std::vector<std::string> &options)
{
    return std::vector<std::string>{cli, "send", "--quiet", "--no-history", "--security", "none", "--server", server}
    + people + options;
}

std::vector<std::string> curlTo(const std::string &url, const std::vector<std::string> &options)
{
    return std::vector<std::string>{"curl", "-s", url} + curlPeople + options;
}

void measureLetters(const Ground &ground)
{
    constexpr int letters = 8000;
    constexpr qsizetype octets = 1024;
    EngineRun engine(ground.sink(), {}, octets);
    const auto source = [&](int connections) {
        const Usage usage = Bench::runMeasured(
            {"/usr/sbin/smtp-source", "-d", "-s", std::to_string(connections), "-m", std::to_string(letters), "-l",
                std::to_string(octets), "-f", "ann@example.org", "-t", "bob@example.org", ground.sinkText()});
        return perSecond(usage, letters);
    };
    Row("letters of 1 KB, one connection : smtp-source -d", "1/s", ">= 1, aim 2")
        .measure([&] { return per(letters, engine.secondsOf(letters, 1)); }, [&] { return source(1); });
    Row("letters of 1 KB, 8 connections : smtp-source -d", "1/s", ">= 0.8")
        .measure([&] { return per(letters, engine.secondsOf(letters, 8)); }, [&] { return source(8); });
}

void measureBigLetters(const Ground &ground)
{
    const std::string ready = ground.path("ready.eml").toStdString();
    Row("137 MB ready-made : curl", "MB/s", ">= 1.5")
        .measure([&] { return perSecond(Bench::runMeasured(sendTo(ground.sinkText(), {"--eml", ready})), 137); },
            [&] { return perSecond(Bench::runMeasured(curlTo(ground.sinkUrl(), {"-T", ready})), 137); });
    // smtp-sink reads the letter octet by octet, and nobody can be faster than that.
    Row("  by the processor time of the client alone : curl", "MB/s", "what the sink hides")
        .measure(
            [&] { return perProcessorSecond(Bench::runMeasured(sendTo(ground.sinkText(), {"--eml", ready})), 137); },
            [&] { return perProcessorSecond(Bench::runMeasured(curlTo(ground.sinkUrl(), {"-T", ready})), 137); });
    const std::string big = ground.path("big.bin").toStdString();
    double memory = 0;
    Row("100 MB attachment, base64 on the way : curl -F", "MB/s", ">= 4")
        .measure(
            [&] {
                const Usage usage
                    = Bench::runMeasured(sendTo(ground.sinkText(), {"--text", "Hello.", "--attach", big}));
                memory = std::max(memory, usage.megabytes);
                return perSecond(usage, 100);
            },
            [&] {
                return perSecond(Bench::runMeasured(curlTo(
                                     ground.sinkUrl(), {"-F", "=Hello.", "-F", "file=@" + big + ";encoder=base64"})),
                    100);
            });
    if (memory > 0)
        Row("  the whole process held at most", "MB", "< 80").print(memory);
}

void measurePrograms(const Ground &ground)
{
    const std::string small = ground.path("small.eml").toStdString();
    const auto runsOf = [](const std::vector<std::string> &commandLine) {
        constexpr int runs = 20;
        std::vector<double> rates;
        for (int run = 0; run < runs; ++run)
            rates.push_back(perSecond(Bench::runMeasured(commandLine), 1));
        return median(rates);
    };
    Row("program --version : curl --version", "1/s", ">= 0.5")
        .measure([&] { return runsOf({cli, "--version"}); }, [&] { return runsOf({"curl", "--version"}); });
    Row("program, one small letter : curl", "1/s", ">= 0.5")
        .measure([&] { return runsOf(sendTo(ground.sinkText(), {"--eml", small})); },
            [&] { return runsOf(curlTo(ground.sinkUrl(), {"-T", small})); });
}

double flights(const std::string &server, const std::vector<std::string> &options)
{
    QStringList arguments{u"send"_s, u"--json"_s, u"--security"_s, u"none"_s, u"--server"_s,
        QString::fromStdString(server), u"--from"_s, u"ann@example.org"_s, u"--text"_s, u"Hello."_s};
    for (int i = 0; i < 5; ++i)
        arguments << u"--to"_s << u"bob%1@example.org"_s.arg(i);
    for (const std::string &option : options)
        arguments << QString::fromStdString(option);
    QProcess process;
    process.start(QString::fromStdString(cli), arguments);
    process.waitForFinished();
    const QByteArray last = process.readAllStandardOutput().trimmed().split('\n').last();
    return QJsonDocument::fromJson(last).object().value("roundTrips"_L1).toDouble();
}

void countFlights(Ground &ground)
{
    Row("flights, five recipients, PIPELINING", "", "3 after the greeting").print(flights(ground.practiceText(), {}));
    Row("flights, five recipients, --chunking", "", "2 after the greeting")
        .print(flights(ground.practiceText(), {"--chunking"}));
}

/// A connection and a handshake for each: a port of one's own keeps curl from using a connection again.
std::vector<std::string> curlVisits(const Ground &ground, quint16 port, int visits)
{
    const QString path = ground.path("curl.conf");
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    static int localPort = 20'000;
    for (int visit = 0; visit < visits; ++visit)
        config.write("url=smtps://127.0.0.1:" + QByteArray::number(port)
            + "\nmail-from=ann@example.org\n"
              "mail-rcpt=bob@example.org\nsilent\nupload-file="
            + ground.path("small.eml").toUtf8() + "\ncacert=" + ground.path("certificate.pem").toUtf8()
            + "\nlocal-port=" + QByteArray::number(localPort++) + (visit + 1 < visits ? "\nnext\n" : "\n"));
    return {"curl", "-K", path.toStdString()};
}

void measureTls(Ground &ground)
{
    constexpr int visits = 1000;
    Net::TlsPolicy policy;
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(ground.path("certificate.pem"));
    policy.trustedFingerprints.append(certificates.value(0).digest(QCryptographicHash::Sha256));
    EngineRun engine({u"127.0.0.1"_s, ground.tlsPort()}, policy, 100);
    BareQtRun bare(ground.tlsPort(), certificates.value(0));
    const auto ours = [&] {
        return per(visits, engine.secondsOfVisits(visits));
    };
    const auto qt = [&] {
        return per(visits, bare.secondsOfVisits(visits));
    };
    const auto curl = [&] {
        return perSecond(Bench::runMeasured(curlVisits(ground, ground.tlsPort(), visits)), visits);
    };
    Row("1000 TLS connections, resumed : curl", "1/s", "> 1").measure(ours, curl);
    Row("1000 TLS connections, resumed, QSslSocket : curl", "1/s", "what Qt leaves us").measure(qt, curl);
    Row("1000 TLS connections, resumed : QSslSocket", "1/s", "what is our own part").measure(ours, qt);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Ground ground;
    if (!ground.prepare()) {
        std::fputs("smtp-sink (package postfix), openssl, python3 and 300 MB of room are needed\n", stderr);
        return 1;
    }
    std::printf("%-52s %10s %10s %-5s %8s   %-22s %5s\n", "", "ours", "theirs", "", "ratio", "goal", "load");
    measureLetters(ground);
    measureBigLetters(ground);
    measurePrograms(ground);
    countFlights(ground);
    measureTls(ground);
    return 0;
}
