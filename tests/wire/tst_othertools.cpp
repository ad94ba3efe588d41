// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "base/clock.h"
#include "practice/server.h"
#include "practice/settings.h"
#include "transcript/copyas.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::CopyAs;

/// What a conversation is copied as does the same: the real tool sends the letter to the practice server.
class OtherToolsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendTheSame_data();
    void sendTheSame();
    void openSslOpensTheSameConnection();
    void askTheSame_data();
    void askTheSame();

private:
    [[nodiscard]] quint16 startServer(Practice::TlsMode tls = Practice::TlsMode::None);
    void beginConversation(Transcript::Store &store, quint16 port);
    [[nodiscard]] bool run(const Transcript::Store &store, CopyAs tool);

    Base::SystemClock m_clock;
    std::unique_ptr<Practice::Server> m_server;
    QByteArray m_heard; ///< by the server, when the conversation was over, in small letters
    QByteArray m_story; ///< what the tool printed
};

quint16 OtherToolsTest::startServer(Practice::TlsMode tls)
{
    m_server = std::make_unique<Practice::Server>(m_clock);
    m_heard.clear();
    connect(m_server.get(), &Practice::Server::conversationEnded, this, [this](const Transcript::Store *store) {
        for (qsizetype row = 0; row < store->size(); ++row)
            m_heard += store->at(row).octets.toLower();
    });
    Practice::Settings settings;
    settings.tls = tls;
    const Base::Result<Net::Endpoint> endpoint = m_server->start(settings);
    return endpoint ? endpoint->port : 0;
}

void OtherToolsTest::beginConversation(Transcript::Store &store, quint16 port)
{
    store.appendNote({Base::NoteKind::Connected, {u"127.0.0.1"_s, QString::number(port)}});
    store.appendCommand("EHLO copy.desk.example\r\n"_ba, false);
    store.appendCommand("MAIL FROM:<o'neil@desk.example> SIZE=10\r\n"_ba, false);
    store.appendCommand("RCPT TO:<bob@b.example>\r\n"_ba, false);
    store.appendCommand("RCPT TO:<carl@c.example>\r\n"_ba, false);
}

/// In a folder with a letter.eml.
bool OtherToolsTest::run(const Transcript::Store &store, CopyAs tool)
{
    const QTemporaryDir folder;
    QFile letter(folder.filePath(u"letter.eml"_s));
    if (!letter.open(QIODevice::WriteOnly) || letter.write("Subject: copied\n\n.dot\nend\n") < 0)
        return false;
    letter.close();
    const bool isPython = tool == CopyAs::Python;
    const bool endsBySayingSo = tool != CopyAs::Telnet; // for telnet it is a failure that the server hangs up
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(isPython ? u"python3"_s : u"sh"_s, {u"-c"_s, Transcript::copiedAs(store, tool)});
    const bool hasEnded = !ended.isEmpty() || ended.wait(30'000);
    m_story = process.readAll();
    return hasEnded && (process.exitCode() == 0 || !endsBySayingSo);
}

void OtherToolsTest::sendTheSame_data()
{
    QTest::addColumn<CopyAs>("tool");
    QTest::newRow("curl") << CopyAs::Curl;
    QTest::newRow("swaks") << CopyAs::Swaks;
    QTest::newRow("telnet") << CopyAs::Telnet;
    QTest::newRow("Python") << CopyAs::Python;
}

void OtherToolsTest::sendTheSame()
{
    QFETCH(CopyAs, tool);
    const quint16 port = startServer();
    Transcript::Store store(m_clock);
    beginConversation(store, port);
    store.appendCommand("DATA\r\n"_ba, false);
    store.beginBody(10, false, false);
    store.appendCommand("QUIT\r\n"_ba, false);
    QVERIFY2(run(store, tool), m_story.constData());
    QVERIFY2(m_server->messages().size() == 1, m_story.constData());
    const Practice::KeptMessage &message = m_server->messages().constFirst();
    const QByteArray atItsEnd = tool == CopyAs::Swaks ? "\r\n" : ""; // an empty line of its own, behind every letter
    QCOMPARE(message.octets, "Subject: copied\r\n\r\n.dot\r\nend\r\n" + atItsEnd);
    QCOMPARE(message.reversePath, "o'neil@desk.example"_ba);
    QCOMPARE(message.recipients, (QList{"bob@b.example"_ba, "carl@c.example"_ba}));
    QCOMPARE(message.clientName, "copy.desk.example"_ba);
}

/// What is said through it is up to the person who pastes it.
void OtherToolsTest::openSslOpensTheSameConnection()
{
    const quint16 port = startServer(Practice::TlsMode::StartTls);
    Transcript::Store store(m_clock);
    store.appendNote({Base::NoteKind::Connected, {u"127.0.0.1"_s, QString::number(port)}});
    store.appendCommand("EHLO copy.desk.example\r\n"_ba, false);
    store.appendCommand("STARTTLS\r\n"_ba, false);
    store.appendCommand("EHLO copy.desk.example\r\n"_ba, true);
    QByteArrayList lines{"EHLO copy.desk.example", "MAIL FROM:<o'neil@desk.example>", "RCPT TO:<bob@b.example>", "DATA",
        "Subject: copied\n\nend\n.", "QUIT"};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy ended(&process, &QProcess::finished);
    connect(&process, &QProcess::readyRead, this, [&] {
        m_story += process.readAll();
        static const QRegularExpression lastLine(u"(^|\\n)[2-5][0-9][0-9] [^\\n]*\\r?\\n$"_s);
        if (!lines.isEmpty() && lastLine.match(QString::fromUtf8(m_story)).hasMatch())
            process.write(lines.takeFirst() + '\n');
    });
    process.start(u"sh"_s, {u"-c"_s, Transcript::copiedAs(store, CopyAs::OpenSsl)});
    QVERIFY2(!ended.isEmpty() || ended.wait(30'000), m_story.constData());
    QVERIFY2(m_server->messages().size() == 1, m_story.constData());
    const Practice::KeptMessage &message = m_server->messages().constFirst();
    QVERIFY(message.isEncrypted);
    QCOMPARE(message.octets, "Subject: copied\r\n\r\nend\r\n"_ba);
    QCOMPARE(message.recipients, QList{"bob@b.example"_ba});
}

void OtherToolsTest::askTheSame_data()
{
    QTest::addColumn<CopyAs>("tool");
    QTest::newRow("Python") << CopyAs::Python;
    QTest::newRow("swaks") << CopyAs::Swaks;
    QTest::newRow("telnet") << CopyAs::Telnet;
}

void OtherToolsTest::askTheSame()
{
    QFETCH(CopyAs, tool);
    const quint16 port = startServer();
    Transcript::Store store(m_clock);
    beginConversation(store, port);
    QVERIFY2(run(store, tool), m_story.constData());
    QVERIFY(m_server->messages().isEmpty());
    QTRY_VERIFY2(m_heard.contains("rcpt to:<carl@c.example>\r\n"), m_story.constData());
    QVERIFY2(!m_heard.contains("500 "), m_heard.constData());
}

QTEST_GUILESS_MAIN(OtherToolsTest)
#include "tst_othertools.moc"
