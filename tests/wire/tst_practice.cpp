// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "base/clock.h"
#include "practice/bounds.h"
#include "practice/server.h"
#include "rawclient.h"
#include "transcript/store.h"
#include "transcript/textexport.h"

using namespace Qt::StringLiterals;
using Practice::KeptMessage;
using Practice::LoginRule;
using Practice::Settings;
using Practice::TlsMode;
using Wire::RawClient;

namespace {

const QByteArray distinctivePassword = "Xyzzy-7431-plugh"_ba;

// The message of PLAIN, in base64.
QByteArray plainMessage()
{
    QByteArray message = QByteArray("\0ann\0", 5);
    return message.append(distinctivePassword).toBase64();
}

// The message of XOAUTH2 and OAUTHBEARER, in base64.
QByteArray tokenMessage(const QByteArray &user)
{
    const QByteArray message = user + "\1auth=Bearer " + distinctivePassword + "\1\1";
    return message.toBase64();
}

// In clear, and in base64 wherever in a text it stands, without the digits that its neighbours have a part in.
QList<QByteArray> formsOfThePassword()
{
    QList<QByteArray> forms{distinctivePassword};
    for (const QByteArray &before : {""_ba, "x"_ba, "xx"_ba}) {
        const QByteArray text = before + distinctivePassword;
        forms << text.toBase64(QByteArray::OmitTrailingEquals)
                     .sliced(before.isEmpty() ? 0 : before.size() + 1)
                     .chopped(1);
    }
    return forms;
}

// Dots at every place where they matter, 8-bit octets, an empty line at the end, a line of 998 octets.
QByteArray difficultLetter()
{
    return "Subject: dots\r\n\r\n.\r\n..\r\n.hidden\r\nend.\r\nGr\xfc\xdf\x65, \xe5\xb9\xb4\r\n"_ba
        + QByteArray(998, 'x') + "\r\n.\r\n\r\n";
}

QByteArray plainFlight(const QByteArray &letterOnTheWire)
{
    return "EHLO desk.example\r\nMAIL FROM:<ann@example.org>\r\nRCPT TO:<bo@example.org>\r\nDATA\r\n" + letterOnTheWire
        + "\r\n.\r\n";
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << QDir(folder).relativeFilePath(all.next());
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable: " + path.toUtf8();
}

} // namespace

class PracticeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLetterArrivesAsItWasSent();
    void smtplibSends_data();
    void smtplibSends();
    void aWrongPasswordIsRefused();
    void noSecretIsInTheTranscript_data();
    void noSecretIsInTheTranscript();
    void theTranscriptTellsTheServersSide();
    void clearOctetsBehindStartTlsAreNotServed();
    void aMaildirHoldsLetterAndEnvelope();
    void aRefusedLetterIsKeptAndMarked();
    void lettersCanBeDropped();
    void twentyClientsAtOnce();
    void oneClientTooManyIsTurnedAway();
    void aClientThatVanishesLeavesNothing_data();
    void aClientThatVanishesLeavesNothing();
    void aSilentClientIsToldAndLeft();
    void aSilentHandshakeIsLeft();
    void aClientThatDoesNotReadLosesNothing_data();
    void aClientThatDoesNotReadLosesNothing();
    void stoppingTellsTheClients();
    void faultsHappenOnTheWire_data();
    void faultsHappenOnTheWire();
    void aFloodEndsWhenTheClientGoes();
    void aDeafServerLetsTheClientsOctetsWait();
    void whatFollowsADelayWaits();
    void aPortInUseIsAnError();
    void storesLiveUntilTheNextClientComes();

private:
    Net::Endpoint start(const Settings &settings);
    Net::Endpoint startWithFaults(const QByteArray &faults, TlsMode tls = TlsMode::None);
    [[nodiscard]] const QList<KeptMessage> &messages() const { return m_server->messages(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<QProcess> startSmtplib(
        const QStringList &arguments, const QByteArray &password) const;

    Base::SystemClock m_clock;
    std::unique_ptr<Practice::Server> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_conversations; ///< as text, when they ended
};

void PracticeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY2(m_folder->isValid(), qPrintable(m_folder->errorString()));
    m_conversations.clear();
    m_server = std::make_unique<Practice::Server>(m_clock);
    connect(m_server.get(), &Practice::Server::conversationEnded, this,
        [this](const Transcript::Store *store) { m_conversations << Transcript::asText(*store); });
}

void PracticeTest::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_conversations.join(u'\n');
    m_server.reset();
    m_folder.reset();
}

Net::Endpoint PracticeTest::startWithFaults(const QByteArray &faults, TlsMode tls)
{
    Settings settings;
    settings.tls = tls;
    settings.faults = std::get<Practice::Faults>(Practice::Faults::parse(faults));
    return start(settings);
}

Net::Endpoint PracticeTest::start(const Settings &settings)
{
    const Base::Result<Net::Endpoint> endpoint = m_server->start(settings);
    if (endpoint)
        return *endpoint;
    qWarning() << "the server did not start:" << endpoint.error().subject << endpoint.error().detail;
    return {};
}

std::unique_ptr<QProcess> PracticeTest::startSmtplib(const QStringList &arguments, const QByteArray &password) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(u"/usr/bin/python3"_s, QStringList{u"-B"_s, QStringLiteral(PRACTICE_CLIENT)} + arguments);
    process->write(password + '\n');
    process->closeWriteChannel();
    return process;
}

void PracticeTest::aLetterArrivesAsItWasSent()
{
    Settings settings;
    settings.tls = TlsMode::None;
    RawClient client(start(settings));
    QSignalSpy kept(m_server.get(), &Practice::Server::messageKept);
    client.say(plainFlight("Subject: x\r\n\r\n..two\r\nbare\nlf\r\n...three"_ba));
    client.say("QUIT\r\n");
    QTRY_VERIFY2(!client.isConnected() && client.heard().contains("221 2.0.0"), client.heard().constData());

    QCOMPARE(kept.size(), 1);
    QCOMPARE(messages().size(), 1);
    const KeptMessage &message = messages().constFirst();
    QCOMPARE(message.octets, "Subject: x\r\n\r\n.two\r\nbare\nlf\r\n..three\r\n"_ba);
    QCOMPARE(message.size, message.octets.size());
    QCOMPARE(message.reversePath, "ann@example.org"_ba);
    QCOMPARE(message.recipients, QList{"bo@example.org"_ba});
    QCOMPARE(message.clientName, "desk.example"_ba);
    QCOMPARE(message.clientAddress, "127.0.0.1"_ba);
    QVERIFY(!message.isEncrypted);
    QVERIFY(!message.isRefused);
    const QByteArray verdict = "250 2.0.0 accepted as " + message.id + "\r\n";
    QVERIFY2(client.heard().contains(verdict), client.heard().constData());
}

void PracticeTest::smtplibSends_data()
{
    QTest::addColumn<TlsMode>("tls");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("in clear, without login") << TlsMode::None << QStringList{u"none"_s, u"none"_s} << QByteArray();
    QTest::newRow("STARTTLS and PLAIN") << TlsMode::StartTls << QStringList{u"starttls"_s, u"plain"_s} << "ann"_ba;
    QTest::newRow("STARTTLS and LOGIN") << TlsMode::StartTls << QStringList{u"starttls"_s, u"login"_s} << "ann"_ba;
    QTest::newRow("TLS from the start, PLAIN")
        << TlsMode::Implicit << QStringList{u"implicit"_s, u"plain"_s} << "ann"_ba;
}

void PracticeTest::smtplibSends()
{
    QFETCH(TlsMode, tls);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, user);
    Settings settings;
    settings.tls = tls;
    const Net::Endpoint endpoint = start(settings);
    arguments.prepend(QString::number(endpoint.port));
    arguments << path(u"letter"_s);
    QFile letter(path(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write(difficultLetter()) > 0 && letter.flush());
    // The certificate is verified, the address in it too.
    QFile certificate(path(u"certificate.pem"_s));
    if (tls != TlsMode::None) {
        QVERIFY(certificate.open(QIODevice::WriteOnly) && certificate.write(m_server->certificate()) > 0);
        certificate.close();
        arguments << certificate.fileName();
    }

    const std::unique_ptr<QProcess> smtplib = startSmtplib(arguments, distinctivePassword);
    QTRY_COMPARE_WITH_TIMEOUT(smtplib->state(), QProcess::NotRunning, 30000);
    const QByteArray output = smtplib->readAll();
    QVERIFY2(smtplib->exitCode() == 0, output.constData());
    QCOMPARE(output, "unknown@example.org 550\n"_ba);
    QCOMPARE(messages().size(), 1);
    const KeptMessage &message = messages().constFirst();
    QCOMPARE(message.octets, difficultLetter());
    QCOMPARE(message.recipients, QList{"bo@example.org"_ba});
    QCOMPARE(message.refusedRecipients, QList{"unknown@example.org"_ba});
    QCOMPARE(message.isEncrypted, tls != TlsMode::None);
    QCOMPARE(message.user, user);
}

void PracticeTest::aWrongPasswordIsRefused()
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.login = LoginRule::OneUser;
    settings.user = u"ann"_s;
    settings.password = std::make_shared<const Base::Secret>(distinctivePassword);
    const QString port = QString::number(start(settings).port);
    QFile letter(path(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Subject: x\r\n\r\n") > 0 && letter.flush());

    const std::unique_ptr<QProcess> wrong = startSmtplib({port, u"none"_s, u"plain"_s, letter.fileName()}, "guess"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(wrong->state(), QProcess::NotRunning, 30000);
    QCOMPARE(wrong->readAll(), "535 5.7.8 user name or password is wrong\n"_ba);
    QVERIFY(messages().isEmpty());

    const std::unique_ptr<QProcess> right
        = startSmtplib({port, u"none"_s, u"login"_s, letter.fileName()}, distinctivePassword);
    QTRY_COMPARE_WITH_TIMEOUT(right->state(), QProcess::NotRunning, 30000);
    QCOMPARE(right->readAll(), "unknown@example.org 550\n"_ba);
    QCOMPARE(messages().size(), 1);
}

void PracticeTest::noSecretIsInTheTranscript_data()
{
    QTest::addColumn<QByteArray>("said");
    const QByteArray password = distinctivePassword.toBase64();
    QTest::newRow("PLAIN with an initial response") << "AUTH PLAIN " + plainMessage() + "\r\n";
    QTest::newRow("PLAIN in small letters and wide") << "auth  plain \t" + plainMessage() + " \r\n";
    QTest::newRow("PLAIN without an initial response") << "AUTH PLAIN\r\n" + plainMessage() + "\r\n";
    QTest::newRow("LOGIN") << "AUTH LOGIN\r\nYW5u\r\n" + password + "\r\n";
    QTest::newRow("LOGIN with the name at once") << "AUTH LOGIN YW5u\r\n" + password + "\r\n";
    QTest::newRow("XOAUTH2") << "AUTH XOAUTH2 " + tokenMessage("user=ann") + "\r\n";
    QTest::newRow("OAUTHBEARER without an initial response")
        << "AUTH OAUTHBEARER\r\n" + tokenMessage("n,a=ann,") + "\r\n";
    QTest::newRow("an answer to CRAM-MD5 that is none") << "AUTH CRAM-MD5\r\n" + password + "\r\n";
    QTest::newRow("an unknown mechanism") << "AUTH FOO " + password + "\r\n";
    QTest::newRow("LOGIN from a client that does not wait, and is refused")
        << "AUTH LOGIN !\r\nYW5u\r\n" + password + "\r\n";
    QTest::newRow("an answer that is too long") << "AUTH LOGIN\r\n" + password.repeated(1000) + "\r\n";
    QTest::newRow("a command that is too long") << "AUTH PLAIN " + password.repeated(1000) + "\r\n";
}

void PracticeTest::noSecretIsInTheTranscript()
{
    QFETCH(QByteArray, said);
    Settings settings;
    settings.tls = TlsMode::None;
    RawClient client(start(settings));
    client.say(said + "QUIT\r\n");
    QTRY_COMPARE(m_conversations.size(), 1);
    const QString transcript = m_conversations.constFirst();
    QVERIFY2(transcript.contains(u"•••"_s), qPrintable(transcript));
    for (const QByteArray &secret : formsOfThePassword())
        QVERIFY2(!transcript.contains(QString::fromLatin1(secret)), qPrintable(transcript));
}

void PracticeTest::theTranscriptTellsTheServersSide()
{
    Settings settings;
    settings.login = LoginRule::NotOffered;
    RawClient client(start(settings));
    QSignalSpy started(m_server.get(), &Practice::Server::conversationStarted);
    client.say("HELO desk.example\r\nSTARTTLS\r\n");
    QTRY_VERIFY(client.heard().endsWith("handshake\r\n"));
    client.encrypt();
    QTRY_VERIFY(client.isEncrypted());
    client.say(plainFlight("..\r\nend"_ba) + "QUIT\r\n");
    QTRY_COMPARE(m_conversations.size(), 1);

    auto *store = started.constFirst().constFirst().value<Transcript::Store *>();
    QStringList summary;
    for (qsizetype row = 0; row < store->size(); ++row) {
        const Transcript::Entry entry = store->at(row);
        switch (entry.kind) {
        case Transcript::EntryKind::Note:
            summary << u"note %1"_s.arg(int(entry.note.kind));
            break;
        case Transcript::EntryKind::Command:
            summary << QString::fromLatin1(entry.verb());
            break;
        case Transcript::EntryKind::Reply:
            summary << u"%1 to %2"_s.arg(entry.code).arg(entry.answers);
            break;
        case Transcript::EntryKind::Body:
            summary << u"body %1 octets, %2 lines, %3 dots"_s.arg(entry.body.octets)
                           .arg(entry.body.lines)
                           .arg(entry.body.dotsDoubled);
            break;
        }
        QCOMPARE(entry.isEncrypted, entry.number > 6 && entry.note.kind != Base::NoteKind::ClientGone);
        QVERIFY(entry.isComplete);
    }
    const auto note = [](Base::NoteKind kind) {
        return u"note %1"_s.arg(int(kind));
    };
    const QStringList expected{note(Base::NoteKind::ClientConnected), u"220 to 0"_s, u"HELO"_s, u"250 to 3"_s,
        u"STARTTLS"_s, u"220 to 5"_s, note(Base::NoteKind::TlsStarted), u"EHLO"_s, u"250 to 8"_s, u"MAIL"_s,
        u"250 to 10"_s, u"RCPT"_s, u"250 to 12"_s, u"DATA"_s, u"354 to 14"_s, u"body 8 octets, 2 lines, 1 dots"_s,
        u"250 to 16"_s, note(Base::NoteKind::MessageKept), u"QUIT"_s, u"221 to 19"_s, note(Base::NoteKind::ClientGone)};
    QCOMPARE(summary, expected);
}

void PracticeTest::clearOctetsBehindStartTlsAreNotServed()
{
    RawClient client(start(Settings()));
    QTRY_VERIFY(client.heard().startsWith("220 "));
    client.forgetHeard();
    client.say("EHLO desk.example\r\nSTARTTLS\r\nMAIL FROM:<injected@example.org>\r\n");
    QTRY_VERIFY(client.heard().endsWith("220 2.0.0 begin the handshake\r\n"));
    QVERIFY(!client.heard().contains("injected"));
    client.forgetHeard();
    client.encrypt();
    QTRY_VERIFY(client.isEncrypted());
    client.say("RCPT TO:<bo@example.org>\r\n");
    QTRY_COMPARE(client.heard(), "503 5.5.1 say MAIL first\r\n"_ba);
    client.say("QUIT\r\n");
    QTRY_COMPARE(m_conversations.size(), 1);
    QVERIFY2(m_conversations.constFirst().contains(u"34 octets came in clear behind STARTTLS"_s),
        qPrintable(m_conversations.constFirst()));
}

void PracticeTest::aMaildirHoldsLetterAndEnvelope()
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.maildir = path(u"mail/dir"_s);
    RawClient client(start(settings));
    client.say(plainFlight("..x"_ba));
    QTRY_COMPARE(messages().size(), 1);

    const KeptMessage message = messages().constFirst();
    QVERIFY(message.octets.isEmpty());
    QCOMPARE(message.size, 4);
    QCOMPARE(contentOf(message.file), ".x\r\n"_ba);
    const QStringList files = filesUnder(settings.maildir);
    QVERIFY2(files.size() == 2 && files.filter(u"tmp/"_s).isEmpty(), qPrintable(files.join(u' ')));
    const QString envelopeFile = QString(message.file).replace(u".eml"_s, u".envelope.json"_s);
    const QJsonObject envelope = QJsonDocument::fromJson(contentOf(envelopeFile)).object();
    QCOMPARE(envelope.value(u"id"_s).toString(), QString::fromLatin1(message.id));
    QCOMPARE(envelope.value(u"from"_s).toString(), u"ann@example.org"_s);
    QCOMPARE(envelope.value(u"to"_s).toVariant().toStringList(), QStringList{u"bo@example.org"_s});
    QCOMPARE(envelope.value(u"refused"_s).toBool(true), false);
}

void PracticeTest::aRefusedLetterIsKeptAndMarked()
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.sizeLimit = 1000;
    RawClient client(start(settings));
    client.say(plainFlight(QByteArray(5000, 'x')));
    QTRY_VERIFY2(client.heard().contains("\r\n552 5.3.4 "), client.heard().constData());
    QCOMPARE(messages().size(), 1);
    const KeptMessage &message = messages().constFirst();
    QVERIFY(message.isRefused);
    QVERIFY2(message.refusal.startsWith("552 5.3.4 "), message.refusal.constData());
    QCOMPARE(message.octets, QByteArray(1000, 'x'));
    QCOMPARE(message.size, 5002);
}

void PracticeTest::lettersCanBeDropped()
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.keepsMessages = false;
    RawClient client(start(settings));
    QSignalSpy kept(m_server.get(), &Practice::Server::messageKept);
    client.say(plainFlight("x"_ba));
    QTRY_VERIFY(client.heard().contains("250 2.0.0 accepted as"));
    QCOMPARE(kept.size(), 1);
    QVERIFY(messages().isEmpty());
}

void PracticeTest::twentyClientsAtOnce()
{
    constexpr int clientCount = 20;
    const Net::Endpoint endpoint = start(Settings());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < clientCount; ++i)
        clients.push_back(std::make_unique<RawClient>(endpoint));
    for (const auto &client : clients)
        client->say("EHLO desk.example\r\nSTARTTLS\r\n");
    for (const auto &client : clients) {
        QTRY_VERIFY(client->heard().endsWith("handshake\r\n"));
        client->encrypt();
    }
    for (int i = 0; i < clientCount; ++i)
        clients.at(size_t(i))->say(plainFlight("letter " + QByteArray::number(i)) + "QUIT\r\n");
    QTRY_COMPARE(m_conversations.size(), clientCount);

    QSet<QByteArray> letters;
    QSet<QByteArray> ids;
    for (const KeptMessage &message : messages()) {
        letters << message.octets;
        ids << message.id;
    }
    QCOMPARE(letters.size(), clientCount);
    QCOMPARE(ids.size(), clientCount);
}

void PracticeTest::oneClientTooManyIsTurnedAway()
{
    Settings settings;
    settings.tls = TlsMode::None;
    const Net::Endpoint endpoint = start(settings);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (qsizetype i = 0; i < Practice::Bounds::connections; ++i)
        clients.push_back(std::make_unique<RawClient>(endpoint));
    for (const auto &client : clients)
        QTRY_VERIFY(client->heard().startsWith("220 "));

    RawClient oneMore(endpoint);
    QTRY_VERIFY2(oneMore.heard().startsWith("421 4.3.2 "), oneMore.heard().constData());
    QTRY_VERIFY(!oneMore.isConnected());

    clients.front()->vanish();
    QTRY_COMPARE(m_conversations.size(), 1);
    RawClient next(endpoint);
    QTRY_VERIFY2(next.heard().startsWith("220 "), next.heard().constData());
}

void PracticeTest::aClientThatVanishesLeavesNothing_data()
{
    QTest::addColumn<bool>("isMaildir");
    QTest::newRow("in memory") << false;
    QTest::newRow("in a maildir") << true;
}

void PracticeTest::aClientThatVanishesLeavesNothing()
{
    QFETCH(bool, isMaildir);
    Settings settings;
    settings.tls = TlsMode::None;
    if (isMaildir)
        settings.maildir = path(u"maildir"_s);
    RawClient client(start(settings));
    client.say(
        "HELO desk.example\r\nMAIL FROM:<ann@example.org>\r\nRCPT TO:<bo@example.org>\r\nDATA\r\nSubject: half a let");
    QTRY_VERIFY(client.heard().contains("\r\n354 "));
    if (isMaildir)
        QTRY_COMPARE(filesUnder(settings.maildir).size(), 1);
    client.vanish();
    QTRY_COMPARE(m_conversations.size(), 1);
    QVERIFY(messages().isEmpty());
    QCOMPARE(isMaildir ? filesUnder(settings.maildir) : QStringList(), QStringList());
}

void PracticeTest::aSilentClientIsToldAndLeft()
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.idleLimit = std::chrono::milliseconds(50);
    RawClient client(start(settings));
    QTRY_VERIFY2(!client.isConnected() && client.heard().contains("\r\n421 4.4.2 "), client.heard().constData());
    QTRY_COMPARE(m_conversations.size(), 1);
}

void PracticeTest::aSilentHandshakeIsLeft()
{
    Settings settings;
    settings.tls = TlsMode::Implicit;
    settings.idleLimit = std::chrono::milliseconds(50);
    RawClient client(start(settings));
    QTRY_COMPARE(m_conversations.size(), 1);
    QCOMPARE(client.heard(), QByteArray());
}

void PracticeTest::aClientThatDoesNotReadLosesNothing_data()
{
    QTest::addColumn<TlsMode>("tls");
    QTest::newRow("in clear") << TlsMode::None;
    QTest::newRow("over TLS") << TlsMode::Implicit;
}

void PracticeTest::aClientThatDoesNotReadLosesNothing()
{
    // More replies than the system buffers for a connection, 8 MB: each has the client's long name in it.
    constexpr int commands = 15'000;
    const QByteArray hello = "EHLO desk" + QByteArray(300, 'k') + ".example\r\n";
    QFETCH(TlsMode, tls);
    Settings settings;
    settings.tls = tls;
    RawClient client(start(settings));
    QTRY_VERIFY(client.isConnected());
    if (tls == TlsMode::Implicit)
        client.encrypt();
    QTRY_VERIFY2(client.heard().startsWith("220 "), client.heard().constData());
    client.stopReading();
    client.say(hello.repeated(commands) + "QUIT\r\n");
    QTRY_VERIFY(client.socket().bytesToWrite() == 0);
    client.readOn();
    QTRY_VERIFY_WITH_TIMEOUT(client.heard().endsWith("says goodbye\r\n"), 30000);
    QCOMPARE(client.heard().count("\r\n250 HELP\r\n"), commands);
}

void PracticeTest::stoppingTellsTheClients()
{
    Settings settings;
    settings.tls = TlsMode::None;
    RawClient client(start(settings));
    QSignalSpy changed(m_server.get(), &Practice::Server::listeningChanged);
    QTRY_VERIFY(client.heard().startsWith("220 "));
    client.forgetHeard();
    m_server->stop();
    QVERIFY(!m_server->isListening());
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY2(client.heard().startsWith("421 4.3.2 "), client.heard().constData());
    QTRY_COMPARE(m_conversations.size(), 1);
}

void PracticeTest::faultsHappenOnTheWire_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("heard"); // behind the greeting
    QTest::addColumn<bool>("isClosed");
    const auto row
        = [](const char *name, const char *faults, const char *said, const QByteArray &heard, bool isClosed) {
              QTest::newRow(name) << QByteArray(faults) << QByteArray(said) << heard << isClosed;
          };
    const QByteArray done = "250 2.0.0 nothing was done\r\n";
    row("a reply", "noop: reply 400 no", "NOOP\r\n", "400 no\r\n", false);
    row("octets", "noop: send \\0\\xff", "NOOP\r\n", QByteArray("\0\xff", 2), false);
    row("a drip", "noop: drip 0.001", "NOOP\r\nRSET\r\n", done + "250 2.0.0 the transaction is forgotten\r\n", false);
    row("a cut", "noop: cut 4", "NOOP\r\nRSET\r\n", "250 ", true);
    row("two replies", "noop: twice", "NOOP\r\n", done + done, false);
    row("a reply too few", "noop nth 1: skip", "NOOP\r\nNOOP\r\n", done, false);
    row("leaving", "noop: leave bye", "NOOP\r\n", "421 4.3.2 bye\r\n", true);
    row("dropping", "noop: drop", "NOOP\r\n", "", true);
    row("a reset", "noop: reset", "NOOP\r\n", "", true);
    row("a delay", "noop: delay 0.02", "NOOP\r\nQUIT\r\n", done + "221 2.0.0 practice.postscope.test says goodbye\r\n",
        true);
    row("a delay, then a reset", "noop: delay 0.02 then reset", "NOOP\r\n", "", true);
}

void PracticeTest::faultsHappenOnTheWire()
{
    QFETCH(QByteArray, faults);
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, heard);
    QFETCH(bool, isClosed);
    RawClient client(startWithFaults(faults));
    QTRY_VERIFY(client.heard().startsWith("220 "));
    client.forgetHeard();
    client.say(said);
    if (isClosed)
        QTRY_VERIFY(!client.isConnected());
    QTRY_COMPARE(client.heard(), heard);
    QCOMPARE(client.isConnected(), !isClosed);
    client.vanish();
    QTRY_COMPARE(m_conversations.size(), 1);
    QVERIFY2(m_conversations.constFirst().contains(u"fault: "_s + QString::fromLatin1(faults)),
        qPrintable(m_conversations.constFirst()));
}

void PracticeTest::aFloodEndsWhenTheClientGoes()
{
    RawClient client(startWithFaults("hello: flood"));
    client.say("EHLO desk.example\r\n");
    QTRY_VERIFY(client.heard().size() > 4 * Practice::Bounds::repliesWaiting);
    QVERIFY(client.heard().endsWith('\n') || client.heard().contains("\r\n250-"));
    client.vanish();
    QTRY_COMPARE(m_conversations.size(), 1);
}

void PracticeTest::aDeafServerLetsTheClientsOctetsWait()
{
    const Net::Endpoint endpoint = startWithFaults("body after 1000: stall");
    RawClient client(endpoint);
    client.say("HELO desk.example\r\nMAIL FROM:<>\r\nRCPT TO:<bo@example.org>\r\nDATA\r\n"
        + QByteArray(32 * 1024 * 1024, 'x'));
    QTRY_VERIFY(client.heard().contains("\r\n354 "));
    // The system buffers some of it; the rest stays here, however long one waits for another client's whole visit.
    RawClient other(endpoint);
    other.say("QUIT\r\n");
    QTRY_VERIFY(other.heard().contains("\r\n221 "));
    QVERIFY2(client.socket().bytesToWrite() > 0, QByteArray::number(client.socket().bytesToWrite()).constData());
    client.vanish();
    m_server->stop();
    QTRY_COMPARE(m_conversations.size(), 2);
    QVERIFY(messages().isEmpty());
}

void PracticeTest::whatFollowsADelayWaits()
{
    // Behind the delayed reply to STARTTLS comes the handshake, and behind that the greeting to EHLO.
    RawClient client(startWithFaults("starttls: delay 0.05\nhandshake: delay 0.05", TlsMode::StartTls));
    QTRY_VERIFY(client.heard().startsWith("220 "));
    client.say("STARTTLS\r\n");
    QTRY_VERIFY(client.heard().endsWith("handshake\r\n"));
    client.encrypt();
    QTRY_VERIFY(client.isEncrypted());
    client.forgetHeard();
    client.say("NOOP\r\n");
    QTRY_COMPARE(client.heard(), "250 2.0.0 nothing was done\r\n"_ba);
}

void PracticeTest::aPortInUseIsAnError()
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.port = start(settings).port;
    Practice::Server second(m_clock);
    const Base::Result<Net::Endpoint> endpoint = second.start(settings);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().problem, Base::Problem::AddressInUse);
    QCOMPARE(endpoint.error().subject, u"127.0.0.1:%1"_s.arg(settings.port));
    QVERIFY(!second.isListening());
}

void PracticeTest::storesLiveUntilTheNextClientComes()
{
    Settings settings;
    settings.tls = TlsMode::None;
    const Net::Endpoint endpoint = start(settings);
    QList<QPointer<Transcript::Store>> stores;
    connect(m_server.get(), &Practice::Server::conversationStarted, this,
        [&](Transcript::Store *store) { stores << store; });
    const auto visit = [&] {
        RawClient client(endpoint);
        client.say("QUIT\r\n");
        const qsizetype ended = m_conversations.size();
        QTRY_COMPARE(m_conversations.size(), ended + 1);
    };
    visit();
    QVERIFY(stores.at(0));
    visit();
    QVERIFY2(!stores.at(0), "the next client came, and nobody had taken the store over");
    QObject owner;
    stores.at(1)->setParent(&owner);
    visit();
    QVERIFY2(stores.at(1), "the store has another owner now");
    disconnect(m_server.get(), &Practice::Server::conversationStarted, this, nullptr);
}

QTEST_GUILESS_MAIN(PracticeTest)

#include "tst_practice.moc"
