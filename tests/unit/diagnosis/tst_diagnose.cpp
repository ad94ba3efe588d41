// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QRegularExpression>
#include <QTest>

#include "delivery/report.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/rules/findingrow.h"
#include "diagnosis/rules/replyrule.h"

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;
using Delivery::Report;
using Diagnosis::Finding;
using Diagnosis::Fix;
using Diagnosis::Severity;
using Net::CertificateDefect;
using Smtp::Outcome;

namespace {

constexpr int problemCount = static_cast<int>(Problem::Internal) + 1;

QStringList textsOf(const Finding &finding)
{
    QStringList texts{finding.headline.english(), finding.explanation.english()};
    for (const auto &list : {finding.causes, finding.advice}) {
        for (const Diagnosis::Sentence &sentence : list)
            texts.append(sentence.english());
    }
    return texts;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    return ids;
}

/// What every finding must be, wherever it comes from; empty: nothing is wrong.
QString defectOf(const Finding &finding)
{
    const QString id = finding.id;
    if (!QRegularExpression(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s).match(id).hasMatch())
        return id + u": no kebab-case"_s;
    if (finding.headline.english().split(u' ').size() > 12)
        return id + u": the headline is too long"_s;
    if (finding.headline.english().endsWith(u'.'))
        return id + u": a headline ends without a full stop"_s;
    if (finding.advice.isEmpty() || finding.advice.size() > 4)
        return id + u": one to four pieces of advice are wanted"_s;
    for (const QString &text : textsOf(finding)) {
        if (text.trimmed().isEmpty() || text.contains(QRegularExpression(u"%[0-9]"_s)))
            return id + u": "_s + text;
    }
    return {};
}

Base::Error errorOf(Problem problem, const QByteArray &reply = {})
{
    return {
        .problem = problem,
        .stage = Stage::Envelope,
        .subject = u"subject"_s,
        .arguments = {u"first"_s, u"second"_s},
        .code = reply.first(std::min<qsizetype>(3, reply.size())).toInt(),
        .replyText = reply.mid(4),
    };
}

Report reportOf(Outcome outcome, const Base::Error &error)
{
    Report report;
    report.outcome = outcome;
    report.stage = error.stage;
    report.error = error;
    report.server = {u"mail.example.org"_s, 587};
    return report;
}

Delivery::RecipientResult recipientOf(const QString &address, const QByteArray &reply)
{
    return {address, reply.startsWith('2') ? Outcome::Accepted : Outcome::Rejected,
        Smtp::Reply{reply.first(3).toInt(), {reply.mid(4)}}};
}

Report partialReport()
{
    Report report;
    report.outcome = Outcome::Partial;
    report.server = {u"mail.example.org"_s, 587};
    report.verdict = Smtp::Reply{250, {"2.0.0 Ok: queued as 7F3A"_ba}};
    report.queueId = "7F3A"_ba;
    report.recipients = {
        recipientOf(u"ann@example.org"_s, "250 2.1.5 Ok"_ba),
        recipientOf(u"bob@example.org"_s, "550 5.1.1 no such user"_ba),
        recipientOf(u"cat@example.org"_s, "550 5.1.1 no such user here"_ba),
        recipientOf(u"dan@example.org"_s, "450 4.2.0 Greylisted"_ba),
    };
    return report;
}

Net::TlsFacts tlsWith(const QList<CertificateDefect> &defects)
{
    Net::TlsFacts facts;
    Net::CertificateFacts certificate;
    certificate.subject = u"mx.example.net"_s;
    certificate.issuer = u"Example Authority"_s;
    certificate.names = {u"mx.example.net"_s, u"smtp.example.net"_s};
    certificate.notBefore = QDateTime(QDate(2025, 1, 2), QTime(0, 0), Qt::UTC);
    certificate.notAfter = QDateTime(QDate(2025, 4, 2), QTime(0, 0), Qt::UTC);
    certificate.sha256 = QByteArray(32, '\xab');
    facts.chain = {certificate};
    for (const CertificateDefect defect : defects)
        facts.problems.append({defect, 0, u"detail"_s});
    return facts;
}

/// What a refusal is found to be, by its id.
struct Refusal {
    const char *name;
    Problem problem;
    const char *reply;
    const char *id;
    bool isLoggedIn = false;
};

constexpr auto sender = Problem::SenderRefused;
constexpr auto recipient = Problem::RecipientsRefused;
constexpr auto login = Problem::LoginRefused;
constexpr auto letter = Problem::MessageRefused;

constexpr Refusal refusals[] = {
    {"Postfix does not relay", recipient, "554 5.7.1 <a@b>: Relay access denied", "relay-denied"},
    {"Exim does not relay", recipient, "550 relay not permitted", "relay-denied"},
    {"Exchange does not relay", recipient, "550 5.7.54 SMTP; Unable to relay recipient", "relay-denied"},
    {"Postfix does not relay for now", recipient, "454 4.7.1 <a@b>: Relay access denied", "relay-denied"},
    {"no relay in spite of a login", recipient, "554 5.7.1 Relay access denied", "relay-denied-after-login", true},
    {"Gmail wants STARTTLS", sender, "530-5.7.0 Must issue a STARTTLS command first.", "starttls-required"},
    {"Exchange wants STARTTLS", sender, "451 5.7.3 STARTTLS is required to send mail", "starttls-required"},
    {"530 wants a login", sender, "530 5.7.0 Authentication required.", "login-required"},
    {"Exchange wants a login", sender, "530 5.7.57 Client not authenticated to send mail", "login-required"},
    {"550 may want a login, too", recipient, "550 5.7.1 authentication required", "login-required"},
    {"530 after a login is something else", sender, "530 5.7.9 no", "sender-refused", true},
    {"a wrong password", login, "535 5.7.8 Error: authentication failed:", "login-refused"},
    {"a wrong password at Microsoft", login, "535 5.7.3 Authentication unsuccessful", "login-refused"},
    {"Gmail wants an app password", login, "534-5.7.9 Application-specific password required.", "app-password-needed"},
    {"iCloud wants one with another code", login, "535 5.7.8 Use an app-specific password", "app-password-needed"},
    {"Gmail wants the browser", login, "534-5.7.14 Please log in via your web browser", "browser-sign-in-needed"},
    {"Microsoft: switched off", login,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        "smtp-login-switched-off"},
    {"Microsoft: security defaults", login,
        "535 5.7.139 the user is locked by your organization's security defaults policy", "security-defaults-block"},
    {"Microsoft: conditions", login, "535 5.7.139 the request did not meet the criteria to be authenticated",
        "login-conditions-not-met"},
    {"Microsoft: no passwords", login, "535 5.7.139 basic authentication is disabled", "password-login-ended"},
    {"Microsoft: no passwords any more", login,
        "550 5.7.30 Basic authentication is not supported for Client Submission.", "password-login-ended"},
    {"too many logins", login, "454 4.7.0 Too many login attempts, please try again later.", "too-many-logins"},
    {"an account that is disabled", login, "525 5.7.13 no", "account-disabled"},
    {"a mail store that wants LHLO", Problem::HelloRefused, "500 5.5.1 Unknown command", "hello-not-known"},
    {"a name that is not liked", Problem::HelloRefused, "550 5.7.1 Invalid HELO name", "hello-refused"},
    {"encryption before PLAIN", login, "538 5.7.11 Encryption required", "encryption-before-login"},
    {"a mechanism that is too weak", login, "534 5.7.9 too weak", "mechanism-too-weak"},
    {"a mechanism that is not there", login, "504 5.5.4 Unrecognized authentication type", "mechanism-refused"},
    {"no login in this place", login, "503 5.5.1 Error: authentication not enabled", "login-not-enabled"},
    {"the login is down", login, "454 4.7.0 Temporary authentication failure", "login-not-available-now"},
    {"an unknown user", recipient, "550 5.1.1 <a@b>: Recipient address rejected: User unknown", "unknown-user"},
    {"an unknown user without enhanced code", recipient, "550 No such user here", "unknown-user"},
    {"an unknown user at Microsoft", recipient, "550 5.4.1 Recipient address rejected: Access denied.", "unknown-user"},
    {"a domain without mail", recipient, "556 5.1.10 Domain does not accept mail (nullMX)",
        "recipient-domain-unusable"},
    {"greylisting by name", recipient, "450 4.2.0 <a@b>: Recipient address rejected: Greylisted", "greylisted"},
    {"greylisting after the letter", letter, "451 4.7.1 Greylisting in action, please come back later", "greylisted"},
    {"what may be greylisting", recipient, "451 4.7.1 try again later", "perhaps-greylisted"},
    {"a full mailbox", recipient, "552 5.2.2 mailbox full", "mailbox-full"},
    {"a full mailbox, perhaps not for long", recipient, "452 4.2.2 over quota", "mailbox-full"},
    {"too many recipients", recipient, "452 4.5.3 Error: too many recipients", "too-many-recipients"},
    {"a mailbox that has moved", recipient, "551 User not local; please try <c@d>", "mailbox-moved"},
    {"a mailbox that is disabled", recipient, "550 5.2.1 disabled", "mailbox-disabled"},
    {"the size is refused in advance", sender, "552 5.3.4 Message size exceeds fixed limit", "message-too-large"},
    {"the size is refused afterwards", letter, "552 5.3.4 Error: message file too big", "message-too-large"},
    {"a full disk", sender, "452 4.3.1 Insufficient system storage", "storage-full"},
    {"a policy", letter, "554 5.7.1 Message rejected by policy", "policy-refused"},
    {"spam", letter, "554 5.7.1 Spam message rejected", "content-refused"},
    {"a forbidden attachment", letter, "552 5.7.0 potential security issue", "content-refused"},
    {"a blocklist", recipient, "554 5.7.1 Service unavailable; Client host [1.2.3.4] blocked using zen.spamhaus.org",
        "address-on-blocklist"},
    {"a blocklist at the greeting", Problem::GreetingRefused, "554 blocked using dnsbl.example",
        "address-on-blocklist"},
    {"no reverse DNS", recipient, "450 4.7.1 Client host rejected: cannot find your hostname", "reverse-dns-missing"},
    {"SPF", sender, "550 5.7.23 SPF validation failed", "sender-not-authenticated"},
    {"DMARC", letter, "550 5.7.26 Unauthenticated email is not accepted due to domain's DMARC policy",
        "sender-not-authenticated"},
    {"a sender that is not one's own", sender, "553 5.7.1 Sender address rejected: not owned by user x",
        "sender-not-yours"},
    {"a sender that Exchange does not allow", letter, "554 5.2.252 SendAsDenied", "sender-not-yours"},
    {"a sender whose domain is not found", sender, "450 4.1.8 <a@b>: Sender address rejected: Domain not found",
        "sender-domain-unusable"},
    {"too many connections", Problem::ServiceClosing, "421 4.7.0 too many connections from you",
        "too-many-connections"},
    {"a daily limit", sender, "550 5.4.5 Daily user sending limit exceeded.", "rate-limited"},
    {"421 that says nothing", Problem::ServiceClosing, "421 bye", "service-closing"},
    {"a refusal that says nothing", recipient, "550 no", "recipients-refused"},
    {"a letter refused without a word", letter, "554 no", "message-refused"},
};

} // namespace

Q_DECLARE_METATYPE(Base::Error)

class DiagnoseTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProblemHasAFinding_data();
    void everyProblemHasAFinding();
    void everyRuleHasARowAndCanBeMet();
    void everyRowIsNamedByARule();
    void everyRowIsWellMade();
    void everyDefectHasItsOwnFinding();
    void knowsRefusals_data();
    void knowsRefusals();
    void claimsNothingAboutALoginThatItDoesNotKnow();
    void knowsThePort_data();
    void knowsThePort();
    void knowsThatALoginComesAfterTls();
    void readsARefusalAcrossLines();
    void namesEveryDefectOfACertificate();
    void namesEachDefectOnce();
    void survivesACertificateWithoutFacts();
    void saysWhatAcceptedMeans();
    void saysNothingOfAProbeThatStopped();
    void saysThatAnOutcomeIsUnknown();
    void tellsWhoWasRefusedAndWhy();
    void tellsWhoWasLeftBehind();
    void knowsBrokenRepliesFromOtherServices();
    void knowsThatOtherAddressesAreThere();
    void asksForNoPasswordWhereATokenWasSent();
    void doesNotSayThatAProbeDelivered();
    void groupsRecipientsByReason();
    void namesTheDomainOfEachPart();
    void saysWhyAPartWasLeftBehind();
    void tellsAnUnknownProxyHeaderFromALostConnection();
    void shortensALongListOfAddresses();
    void putsTheWorstFirst();
    void showsNoControlCharacter();
};

void DiagnoseTest::everyProblemHasAFinding_data()
{
    QTest::addColumn<int>("problem");
    for (int i = 0; i < problemCount; ++i)
        QTest::newRow(Base::problemId(static_cast<Problem>(i)).data()) << i;
}

void DiagnoseTest::everyProblemHasAFinding()
{
    QFETCH(int, problem);
    const Base::Error error = errorOf(static_cast<Problem>(problem), "599 no"_ba);
    const Finding finding = Diagnosis::diagnose(error);
    QCOMPARE(finding.id, Base::problemId(error.problem));
    QCOMPARE(finding.stage, error.stage);
    QVERIFY2(defectOf(finding).isEmpty(), qPrintable(defectOf(finding)));
    QCOMPARE(finding.quotes, QList<QByteArray>{"599 no"_ba});
}

void DiagnoseTest::everyRuleHasARowAndCanBeMet()
{
    for (const Diagnosis::ReplyRule &rule : Diagnosis::replyRules()) {
        QCOMPARE(Diagnosis::rowFor(rule.id).id, rule.id);
        QVERIFY2(rule.problems != 0, rule.id.data());
        QCOMPARE(QString(rule.texts), QString(rule.texts).toLower());
    }
}

void DiagnoseTest::everyRowIsNamedByARule()
{
    using namespace Diagnosis;
    for (const auto &group :
        {loginReplies(), connectionReplies(), senderReplies(), recipientReplies(), letterReplies()}) {
        for (const NamedRow &named : group) {
            const auto rules = replyRules();
            QVERIFY2(std::ranges::find(rules, named.id, &ReplyRule::id) != rules.end(), named.id.data());
        }
    }
}

void DiagnoseTest::everyRowIsWellMade()
{
    using namespace Diagnosis;
    const QStringList arguments{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    for (const auto &group :
        {loginReplies(), connectionReplies(), senderReplies(), recipientReplies(), letterReplies()}) {
        for (const NamedRow &named : group) {
            const Finding finding = findingFrom(named.id, named.row, Stage::Login, arguments);
            QVERIFY2(defectOf(finding).isEmpty(), qPrintable(defectOf(finding)));
        }
    }
}

void DiagnoseTest::everyDefectHasItsOwnFinding()
{
    QStringList ids;
    for (int i = 0; i <= static_cast<int>(CertificateDefect::Other); ++i) {
        Report report = reportOf(Outcome::Insecure, errorOf(Problem::CertificateRefused));
        report.tls = tlsWith({static_cast<CertificateDefect>(i)});
        const QList<Finding> findings = Diagnosis::diagnose(report);
        QCOMPARE(findings.size(), 1);
        QVERIFY2(defectOf(findings.first()).isEmpty(), qPrintable(defectOf(findings.first())));
        QVERIFY2(!ids.contains(findings.first().id), findings.first().id.data());
        ids.append(findings.first().id);
    }
}

void DiagnoseTest::knowsRefusals_data()
{
    QTest::addColumn<Base::Error>("error");
    QTest::addColumn<bool>("isLoggedIn");
    QTest::addColumn<QString>("id");
    for (const Refusal &refusal : refusals)
        QTest::newRow(refusal.name) << errorOf(refusal.problem, refusal.reply) << refusal.isLoggedIn
                                    << QString::fromLatin1(refusal.id);
}

void DiagnoseTest::knowsRefusals()
{
    QFETCH(Base::Error, error);
    QFETCH(bool, isLoggedIn);
    QFETCH(QString, id);
    Report report = reportOf(Outcome::Rejected, error);
    if (isLoggedIn)
        report.loginMechanism = "PLAIN"_ba;
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings), QStringList{id});
    QVERIFY2(defectOf(findings.first()).isEmpty(), qPrintable(defectOf(findings.first())));
    const bool quotesServer = textsOf(findings.first()).join(u' ').contains(QString::fromLatin1(error.replyText));
    QVERIFY2(quotesServer, qPrintable(findings.first().explanation.english()));
}

void DiagnoseTest::claimsNothingAboutALoginThatItDoesNotKnow()
{
    const Finding finding
        = Diagnosis::diagnose(errorOf(Problem::RecipientsRefused, "554 5.7.1 Relay access denied"_ba));
    QCOMPARE(finding.id, "policy-refused"_L1);
}

void DiagnoseTest::knowsThePort_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("fix");
    const auto row = [](const char *name, Problem problem, quint16 port, const QString &id, Fix fix) {
        QTest::newRow(name) << static_cast<int>(problem) << port << id << static_cast<int>(fix);
    };
    row("silence on 465", Problem::NoGreeting, 465, u"port-465-wants-tls"_s, Fix::UseImplicitTls);
    row("silence elsewhere", Problem::NoGreeting, 2525, u"no-greeting"_s, Fix::EditServer);
    row("TLS to 587", Problem::TlsToPlainPort, 587, u"tls-to-plain-port"_s, Fix::UseNoTlsFirst);
    row("TLS to 25", Problem::TlsToPlainPort, 25, u"tls-to-plain-port"_s, Fix::UseNoTlsFirst);
    row("no answer on 25", Problem::ConnectTimeout, 25, u"port-25-may-be-blocked"_s, Fix::EditServer);
    row("no answer elsewhere", Problem::ConnectTimeout, 587, u"connect-timeout"_s, Fix::EditServer);
    row("no login on 25", Problem::LoginNotOffered, 25, u"login-not-on-port-25"_s, Fix::EditServer);
    row("no STARTTLS", Problem::StartTlsNotOffered, 587, u"starttls-not-offered"_s, Fix::UseImplicitTls);
}

void DiagnoseTest::knowsThePort()
{
    QFETCH(int, problem);
    QFETCH(quint16, port);
    QFETCH(QString, id);
    QFETCH(int, fix);
    Report report = reportOf(Outcome::Unreachable, errorOf(static_cast<Problem>(problem)));
    report.server.port = port;
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings), QStringList{id});
    QCOMPARE(static_cast<int>(findings.first().fix), fix);
}

void DiagnoseTest::knowsThatALoginComesAfterTls()
{
    Report report = reportOf(Outcome::Login, errorOf(Problem::LoginNotOffered));
    report.capabilities = Smtp::Capabilities::fromReply({250, {"desk"_ba, "STARTTLS"_ba}});
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"login-after-tls-only"_s});
    report.tls = tlsWith({});
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"login-not-offered"_s});
}

void DiagnoseTest::readsARefusalAcrossLines()
{
    Base::Error error = errorOf(Problem::LoginRefused, "534 -"_ba);
    error.replyText = "5.7.14 Please log in via\n5.7.14 your web browser and then try again"_ba;
    QCOMPARE(Diagnosis::diagnose(error).id, "browser-sign-in-needed"_L1);
}

void DiagnoseTest::namesEveryDefectOfACertificate()
{
    Report report = reportOf(Outcome::Insecure, errorOf(Problem::CertificateRefused));
    report.tls = tlsWith({CertificateDefect::OtherName, CertificateDefect::Expired, CertificateDefect::SelfSigned});
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings),
        (QStringList{u"certificate-other-name"_s, u"certificate-expired"_s, u"certificate-self-signed"_s}));
    QCOMPARE(findings.at(0).explanation.english(),
        u"You called mail.example.org, and the certificate is for: mx.example.net, smtp.example.net"_s);
    QCOMPARE(findings.at(1).explanation.english(), u"It was valid until 2025-04-02."_s);
    QVERIFY(findings.at(2).advice.first().english().contains(u"AB:AB:AB"_s));
}

void DiagnoseTest::namesEachDefectOnce()
{
    Report report = reportOf(Outcome::Insecure, errorOf(Problem::CertificateRefused));
    report.tls = tlsWith({CertificateDefect::Expired, CertificateDefect::Expired});
    report.tls->problems.last().depth = 1; // an issuer that was not sent
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"certificate-expired"_s});
}

void DiagnoseTest::survivesACertificateWithoutFacts()
{
    Report report = reportOf(Outcome::Insecure, errorOf(Problem::CertificateRefused));
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"certificate-refused"_s});
    report.tls = Net::TlsFacts();
    report.tls->problems = {{CertificateDefect::Expired, 3, {}}};
    QCOMPARE(Diagnosis::diagnose(report).first().explanation.english(), u"It was valid until ?."_s);
}

void DiagnoseTest::saysWhatAcceptedMeans()
{
    Report report;
    report.outcome = Outcome::Accepted;
    report.server = {u"mail.example.org"_s, 587};
    report.verdict = Smtp::Reply{250, {"2.0.0 Ok: queued as 7F3A"_ba}};
    QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings), QStringList{u"accepted"_s});
    QCOMPARE(findings.first().severity, Severity::Note);
    QCOMPARE(findings.first().headline.english(), u"Accepted by the server"_s);
    QVERIFY(findings.first().explanation.english().contains(u"not proven"_s));

    report.queueId = "7F3A"_ba;
    findings = Diagnosis::diagnose(report);
    QCOMPARE(findings.first().headline.english(), u"Queued as 7F3A: accepted by the server"_s);
    QCOMPARE(findings.first().quotes, QList<QByteArray>{"250 2.0.0 Ok: queued as 7F3A"_ba});
}

void DiagnoseTest::saysNothingOfAProbeThatStopped()
{
    Report report;
    report.outcome = Outcome::Stopped;
    QVERIFY(Diagnosis::diagnose(report).isEmpty());
}

void DiagnoseTest::saysThatAnOutcomeIsUnknown()
{
    const Finding finding = Diagnosis::diagnose(reportOf(Outcome::Unknown, errorOf(Problem::VerdictUnknown))).first();
    QCOMPARE(finding.id, "verdict-unknown"_L1);
    QVERIFY(finding.explanation.english().contains(u"may have been delivered"_s));
    QVERIFY(finding.fix == Fix::None); // no button sends it a second time
}

void DiagnoseTest::tellsWhoWasRefusedAndWhy()
{
    const QList<Finding> findings = Diagnosis::diagnose(partialReport());
    QCOMPARE(
        idsOf(findings), (QStringList{u"partial-recipients"_s, u"unknown-user"_s, u"greylisted"_s, u"accepted"_s}));
    QCOMPARE(findings.first().severity, Severity::Warning);
    QCOMPARE(findings.first().headline.english(), u"3 of 4 recipients were refused"_s);
    QVERIFY(findings.first().explanation.english().contains(u"bob@example.org, cat@example.org, dan@example.org"_s));
    QCOMPARE(findings.at(1).severity, Severity::Warning);
    QVERIFY(findings.at(1).explanation.english().startsWith(u"For bob@example.org, cat@example.org the server"_s));
    QCOMPARE(findings.at(1).quotes.size(), 2);
}

void DiagnoseTest::tellsWhoWasLeftBehind()
{
    Report report = partialReport();
    report.recipients = {
        recipientOf(u"ann@example.org"_s, "250 2.1.5 Ok"_ba), {u"eve@example.org"_s, Outcome::Deferred, std::nullopt}};
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings), (QStringList{u"recipients-left-behind"_s, u"accepted"_s}));
    QCOMPARE(findings.first().headline.english(), u"1 of 2 recipients were left behind"_s);
    QVERIFY(findings.first().explanation.english().endsWith(u"Not yet to: eve@example.org"_s));
}

void DiagnoseTest::knowsBrokenRepliesFromOtherServices()
{
    Report report = reportOf(Outcome::Protocol, errorOf(Problem::NotAReply));
    report.stage = Base::Stage::Greeting;
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"not-a-reply"_s});
    report.stage = Base::Stage::Envelope;
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"reply-broken"_s});
}

void DiagnoseTest::knowsThatOtherAddressesAreThere()
{
    Report report = reportOf(Outcome::Unreachable, errorOf(Problem::HostNotFound));
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"host-not-found"_s});
    report.error->detail = u"it has no IPv6 address"_s;
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"other-addresses-only"_s});
    report.error->detail = u"there is no such domain"_s; // of mail hosts that were looked for
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"no-such-domain"_s});
}

void DiagnoseTest::asksForNoPasswordWhereATokenWasSent()
{
    Report report = reportOf(Outcome::Login, errorOf(Problem::LoginRefused, "535 5.7.8 no"_ba));
    report.error->arguments = {u"PLAIN"_s};
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"login-refused"_s});
    report.error->arguments = {u"XOAUTH2"_s};
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), QStringList{u"access-token-refused"_s});
}

void DiagnoseTest::doesNotSayThatAProbeDelivered()
{
    Report report = partialReport();
    report.verdict.reset();
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), (QStringList{u"unknown-user"_s, u"greylisted"_s}));
}

void DiagnoseTest::groupsRecipientsByReason()
{
    Report report = partialReport();
    report.outcome = Outcome::Rejected;
    report.verdict.reset();
    report.error = errorOf(Problem::RecipientsRefused, "550 5.1.1 no such user"_ba);
    report.recipients.removeFirst();
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings), (QStringList{u"unknown-user"_s, u"greylisted"_s}));
    QCOMPARE(findings.first().severity, Severity::Error);
}

void DiagnoseTest::namesTheDomainOfEachPart()
{
    Report report;
    report.outcome = Outcome::Deferred;
    report.parts = {reportOf(Outcome::Unreachable, errorOf(Problem::HostNotFound)),
        reportOf(Outcome::Deferred, errorOf(Problem::RecipientsRefused, "450 4.2.2 mailbox full"_ba))};
    report.parts[0].domain = u"one.test"_s;
    report.parts[1].domain = u"two.test"_s;
    report.parts[1].recipients = {recipientOf(u"bo@two.test"_s, "450 4.2.2 mailbox full"_ba)};
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings), (QStringList{u"host-not-found"_s, u"mailbox-full"_s}));
    QCOMPARE(findings.at(0).domain, u"one.test"_s);
    QCOMPARE(findings.at(1).domain, u"two.test"_s);
    QCOMPARE(findings.at(0).severity, Severity::Error);
}

void DiagnoseTest::saysWhyAPartWasLeftBehind()
{
    Report report = partialReport();
    report.messagesAccepted = 1;
    report.recipients = {recipientOf(u"ann@a.example"_s, "250 ok"_ba), recipientOf(u"bo@b.example"_s, "550 no"_ba),
        {u"cy@c.example"_s, Outcome::Unreachable, {}}};
    Report part = reportOf(Outcome::Unreachable, errorOf(Problem::ConnectTimeout));
    part.recipients = {report.recipients.at(1), report.recipients.at(2)};
    report.parts = {part};
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(idsOf(findings),
        (QStringList{u"partial-recipients"_s, u"recipients-left-behind"_s, u"connect-timeout"_s,
            u"recipients-refused"_s, u"accepted"_s}));
    QCOMPARE(findings.at(2).severity, Severity::Warning);
}

void DiagnoseTest::tellsAnUnknownProxyHeaderFromALostConnection()
{
    const Base::Error said = errorOf(Problem::ProxyHeaderRefused, "502 5.5.2 command not recognized"_ba);
    QCOMPARE(Diagnosis::diagnose(said).id, "proxy-header-not-known"_L1);
    QCOMPARE(Diagnosis::diagnose(errorOf(Problem::ProxyHeaderRefused)).id, "proxy-header-refused"_L1);
}

void DiagnoseTest::shortensALongListOfAddresses()
{
    Report report = partialReport();
    for (int i = 0; i < 1000; ++i)
        report.recipients.append(recipientOf(u"x%1@example.org"_s.arg(i), "550 5.1.1 no"_ba));
    const QList<Finding> findings = Diagnosis::diagnose(report);
    QCOMPARE(findings.first().headline.english(), u"1003 of 1004 recipients were refused"_s);
    QVERIFY2(findings.first().explanation.english().size() < 200, qPrintable(findings.first().explanation.english()));
}

void DiagnoseTest::putsTheWorstFirst()
{
    Report report = partialReport();
    report.outcome = Outcome::Rejected;
    report.verdict.reset();
    report.error = errorOf(Problem::RecipientsRefused, "450 4.2.0 Greylisted"_ba);
    std::ranges::reverse(report.recipients); // the greylisted one comes first, and it is a warning only
    QCOMPARE(idsOf(Diagnosis::diagnose(report)), (QStringList{u"unknown-user"_s, u"greylisted"_s}));
}

void DiagnoseTest::showsNoControlCharacter()
{
    Base::Error error = errorOf(Problem::MessageRefused, "554 \x1b[2J\u202e"_ba);
    error.subject = u"\x1b[2J"_s;
    for (const QString &text : textsOf(Diagnosis::diagnose(error)))
        QVERIFY2(!text.contains(u'\x1b') && !text.contains(u'\u202e'), qPrintable(text));
}

QTEST_APPLESS_MAIN(DiagnoseTest)

#include "tst_diagnose.moc"
