// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QFile>
#include <QProcess>
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
    void askTheSame();

private:
    [[nodiscard]] quint16 startServer();
    void beginConversation(Transcript::Store &store, quint16 port);
    [[nodiscard]] bool run(const Transcript::Store &store, CopyAs tool);

    Base::SystemClock m_clock;
    std::unique_ptr<Practice::Server> m_server;
    QByteArray m_story; ///< what the tool printed
};

quint16 OtherToolsTest::startServer()
{
    m_server = std::make_unique<Practice::Server>(m_clock);
    Practice::Settings settings;
    settings.tls = Practice::TlsMode::None;
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
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(isPython ? u"python3"_s : u"sh"_s, {u"-c"_s, Transcript::copiedAs(store, tool)});
    const bool hasEnded = !ended.isEmpty() || ended.wait(30'000);
    m_story = process.readAll();
    return hasEnded && process.exitCode() == 0;
}

void OtherToolsTest::sendTheSame_data()
{
    QTest::addColumn<CopyAs>("tool");
    QTest::newRow("curl") << CopyAs::Curl;
    QTest::newRow("Python") << CopyAs::Python;
}

void OtherToolsTest::sendTheSame()
{
    QFETCH(CopyAs, tool);
    const quint16 port = startServer();
    Transcript::Store store(m_clock);
    beginConversation(store, port);
    store.beginBody(10, false, false);
    QVERIFY2(run(store, tool), m_story.constData());
    QCOMPARE(m_server->messages().size(), 1);
    const Practice::KeptMessage &message = m_server->messages().constFirst();
    QCOMPARE(message.octets, "Subject: copied\r\n\r\n.dot\r\nend\r\n"_ba);
    QCOMPARE(message.reversePath, "o'neil@desk.example"_ba);
    QCOMPARE(message.recipients, (QList{"bob@b.example"_ba, "carl@c.example"_ba}));
    QCOMPARE(message.clientName, "copy.desk.example"_ba);
}

void OtherToolsTest::askTheSame()
{
    const quint16 port = startServer();
    Transcript::Store store(m_clock);
    beginConversation(store, port);
    QVERIFY2(run(store, CopyAs::Python), m_story.constData());
    QVERIFY(m_server->messages().isEmpty());
    QVERIFY2(m_story.contains("rcpt TO:<carl@c.example>") || m_story.contains("RCPT TO:<carl@c.example>"),
        m_story.constData());
}

QTEST_GUILESS_MAIN(OtherToolsTest)
#include "tst_othertools.moc"
