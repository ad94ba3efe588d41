// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "socketrun.h"
#include "support/postfixinstance.h"
#include "support/pythonparser.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Smtp::Outcome;
using Smtp::Security;

/// Letters to a Postfix as Debian ships it; what it delivered is read by a parser that is not ours.
class TestPostfixLetters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aLetterArrivesAsItWasWritten_data();
    void aLetterArrivesAsItWasWritten();
    void textIsKeptToTheCharacter();
    void aMailboxBeyondAsciiIsReached();
    void theCertificateVerifiesWithItsAuthority();
    void aSessionGoesOnAtTheNextConnection();

private:
    [[nodiscard]] Message::Draft draftTo(const QString &recipient) const;
    [[nodiscard]] Delivery::Report send(Delivery::Order order);
    [[nodiscard]] Delivery::Order orderOver(Security security, const Message::Draft &draft) const;
    [[nodiscard]] QJsonObject delivered(const QString &localPart) const;

    Support::PostfixInstance m_postfix;
    QTemporaryDir m_folder;
    QByteArray m_shown;
};

namespace {

QByteArray randomOctets(qsizetype size)
{
    QByteArray octets(size, Qt::Uninitialized);
    QRandomGenerator generator(7);
    for (char &octet : octets)
        octet = static_cast<char>(generator.generate());
    return octets;
}

QString writeFile(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    const bool isWritten = file.open(QFile::WriteOnly) && file.write(octets) == octets.size();
    return isWritten ? path : QString();
}

QString sha256(const QByteArray &octets)
{
    return QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex());
}

} // namespace

void TestPostfixLetters::initTestCase()
{
    if (!Support::PostfixInstance::canRun())
        QSKIP(Support::PostfixInstance::whyNot);
    const QString trouble = m_postfix.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestPostfixLetters::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_shown;
    m_shown.clear();
}

Message::Draft TestPostfixLetters::draftTo(const QString &recipient) const
{
    Message::Draft draft;
    draft.from = u"Ann <ann@example.com>"_s;
    draft.to = QStringList{recipient};
    draft.subject = u"Greetings"_s;
    draft.text = u"Hello"_s;
    return draft;
}

Delivery::Order TestPostfixLetters::orderOver(Security security, const Message::Draft &draft) const
{
    Delivery::Order order = orderFor(draft, m_postfix.endpoint());
    order.session.security = security;
    return order;
}

Delivery::Report TestPostfixLetters::send(Delivery::Order order)
{
    SocketRun run(std::move(order));
    const Delivery::Report report = run.report();
    m_shown = run.shown();
    return report;
}

// The letter that has come for somebody, read by Python, as soon as it is there; empty: it never came.
QJsonObject TestPostfixLetters::delivered(const QString &localPart) const
{
    const bool isThere = QTest::qWaitFor([&] { return !m_postfix.arrivedFor(localPart).isEmpty(); }, 20'000);
    return isThere ? Support::readByPython(m_postfix.arrivedFor(localPart)) : QJsonObject();
}

void TestPostfixLetters::aLetterArrivesAsItWasWritten_data()
{
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("usePipelining");
    QTest::newRow("in clear") << u"clear"_s << Security::None << true;
    QTest::newRow("over STARTTLS") << u"starttls"_s << Security::StartTls << true;
    QTest::newRow("over STARTTLS, one command at a time") << u"step"_s << Security::StartTls << false;
}

void TestPostfixLetters::aLetterArrivesAsItWasWritten()
{
    QFETCH(QString, mailbox);
    QFETCH(Security, security);
    QFETCH(bool, usePipelining);
    const QByteArray five = randomOctets(5'000'000);
    const QByteArray report = "%PDF-1.7\n.\n..\nend";
    Message::Draft draft = draftTo(u"Bob <%1@example.org>"_s.arg(mailbox));
    draft.cc = QStringList{u"\"Carol, née Ó Briain\" <%1-cc@example.org>"_s.arg(mailbox)};
    draft.bcc = QStringList{u"%1-bcc@example.org"_s.arg(mailbox)};
    draft.subject = u"Grüße, Привет, 年報 — and a subject that is too long for one line of a header"_s;
    for (const QString &path : {writeFile(m_folder.filePath(u"random.bin"_s), five),
             writeFile(m_folder.filePath(u"Übersicht – 年報.pdf"_s), report)})
        draft.attachments.append(Message::Attachment::fromFile(path).value());

    Delivery::Order order = orderOver(security, draft);
    order.session.usePipelining = usePipelining;
    const Delivery::Report sent = send(std::move(order));
    QCOMPARE(sent.outcome, Outcome::Accepted);
    QCOMPARE(sent.tls.has_value(), security == Security::StartTls);
    QVERIFY(!sent.queueId.isEmpty());

    for (const QString &suffix : {u""_s, u"-cc"_s, u"-bcc"_s}) {
        const QJsonObject letter = delivered(mailbox + suffix);
        QVERIFY2(!letter.isEmpty(), qPrintable(m_postfix.log()));
        QCOMPARE(letter.value(u"defects"_s).toInt(), 0);
        QCOMPARE(letter.value(u"subject"_s).toString(), draft.subject);
        QCOMPARE(letter.value(u"cc"_s).toString(), u"Carol, née Ó Briain <%1-cc@example.org>"_s.arg(mailbox));
        QVERIFY(letter.value(u"bcc"_s).isNull());
        const QJsonArray attachments = letter.value(u"attachments"_s).toArray();
        QCOMPARE(attachments.size(), 2);
        QCOMPARE(attachments[0][u"sha256"_s].toString(), sha256(five));
        QCOMPARE(attachments[1][u"name"_s].toString(), u"Übersicht – 年報.pdf"_s);
        QCOMPARE(attachments[1][u"sha256"_s].toString(), sha256(report));
    }
}

void TestPostfixLetters::textIsKeptToTheCharacter()
{
    Message::Draft draft = draftTo(u"text@example.org"_s);
    draft.text = u".\n..dots\nFrom here\n\n  spaces at the end  \n"_s + QString(3000, u'x') + u"\nschön – 年\n.\n"_s;
    QCOMPARE(send(orderOver(Security::StartTls, draft)).outcome, Outcome::Accepted);
    const QJsonObject letter = delivered(u"text"_s);
    QCOMPARE(letter.value(u"text"_s).toString(), draft.text);
}

void TestPostfixLetters::aMailboxBeyondAsciiIsReached()
{
    QCOMPARE(send(orderOver(Security::StartTls, draftTo(u"jürgen@example.org"_s))).outcome, Outcome::Accepted);
    QVERIFY(!delivered(u"jürgen"_s).isEmpty());
}

void TestPostfixLetters::theCertificateVerifiesWithItsAuthority()
{
    Delivery::Order order = orderOver(Security::StartTls, draftTo(u"verified@example.org"_s));
    order.tls.verify = true;
    order.tls.extraAuthorities = m_postfix.certificatePath();
    const Delivery::Report report = send(std::move(order));
    QCOMPARE(report.outcome, Outcome::Accepted);
    QVERIFY(report.tls->isVerified());
}

void TestPostfixLetters::aSessionGoesOnAtTheNextConnection()
{
    Net::TlsSessions sessions;
    for (const bool isResumed : {false, true, true}) {
        Delivery::Order order = orderOver(Security::StartTls, draftTo(u"resumed@example.org"_s));
        order.tls.verify = true;
        order.tls.extraAuthorities = m_postfix.certificatePath();
        SocketRun run(std::move(order), &sessions);
        const Delivery::Report report = run.report();
        m_shown = run.shown();
        QCOMPARE(report.outcome, Outcome::Accepted);
        QCOMPARE(report.tls->isResumed, isResumed);
        QVERIFY(report.tls->isVerified());
    }
}

QTEST_GUILESS_MAIN(TestPostfixLetters)
#include "tst_postfixletters.moc"
