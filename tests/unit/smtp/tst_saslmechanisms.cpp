// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "base/limits.h"
#include "smtp/plan.h"
#include "smtp/reply.h"
#include "smtp/sasl/crammd5mechanism.h"
#include "smtp/sasl/mechanisms.h"
#include "smtp/sasl/oauthmechanism.h"

using namespace Qt::StringLiterals;
using namespace Smtp;
using Base::NoteKind;

namespace {

Login pencil()
{
    return {.user = "user", .password = Base::Secret("pencil")};
}

std::unique_ptr<SaslMechanism> made(
    const QByteArray &name, const Login &login, const SaslSurroundings &surroundings = {})
{
    Base::Result<std::unique_ptr<SaslMechanism>> mechanism = makeMechanism(name, login, surroundings);
    return mechanism ? std::move(mechanism).value() : nullptr;
}

QByteArray shown(const std::optional<SaslResponse> &response)
{
    return response ? response->octets().reveal().toByteArray() : "(cancelled)"_ba;
}

Reply success(const QByteArray &text)
{
    return {235, {text}};
}

// The example of RFC 7677 3.
constexpr auto nonce256 = "rOprNGfwEbeRWgbNEkqO";
constexpr auto serverFirst256
    = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
constexpr auto clientFinal256 = "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
constexpr auto serverFinal256 = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

/// SCRAM-SHA-256 with the nonce of the example, up to the client's first message.
std::unique_ptr<SaslMechanism> opened256()
{
    std::unique_ptr<SaslMechanism> mechanism = made("SCRAM-SHA-256", pencil(), {.nonce = nonce256});
    static_cast<void>(mechanism->respond({}));
    return mechanism;
}

/// The same, up to the client's proof.
std::unique_ptr<SaslMechanism> proved256()
{
    std::unique_ptr<SaslMechanism> mechanism = opened256();
    static_cast<void>(mechanism->respond(QByteArray(serverFirst256).toBase64()));
    return mechanism;
}

} // namespace

class TestSaslMechanisms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scramFollowsItsRfc_data();
    void scramFollowsItsRfc();
    void scramNamesItsBinding_data();
    void scramNamesItsBinding();
    void scramRefusesAServerFirstMessage_data();
    void scramRefusesAServerFirstMessage();
    void scramTellsOfFewIterations();
    void scramWantsTheServersProof_data();
    void scramWantsTheServersProof();
    void scramRefusesAWrongSignature();
    void scramHearsTheServersError();
    void cramMd5FollowsItsRfc();
    void cramMd5RefusesWhatItCannotHash_data();
    void cramMd5RefusesWhatItCannotHash();
    void plainJoinsItsParts();
    void loginReadsNoPrompt();
    void mechanismsWithoutSecretSendAName();
    void oauthFollowsItsForm_data();
    void oauthFollowsItsForm();
    void oauthShowsWhyATokenWasRefused_data();
    void oauthShowsWhyATokenWasRefused();
    void namesAndPasswordsAreMadeFit_data();
    void namesAndPasswordsAreMadeFit();
};

void TestSaslMechanisms::scramFollowsItsRfc_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("clientFirst");
    QTest::addColumn<QByteArray>("serverFirst");
    QTest::addColumn<QByteArray>("clientFinal");
    QTest::addColumn<QByteArray>("serverFinal");

    QTest::newRow("the example of RFC 5802 5")
        << "SCRAM-SHA-1"_ba << "fyko+d2lbbFgONRv9qkxdawL"_ba << "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"_ba
        << "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"_ba
        << "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="_ba
        << "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="_ba;
    QTest::newRow("the example of RFC 7677 3")
        << "SCRAM-SHA-256"_ba << QByteArray(nonce256) << QByteArray("n,,n=user,r=" + QByteArray(nonce256))
        << QByteArray(serverFirst256) << QByteArray(clientFinal256) << QByteArray(serverFinal256);
}

void TestSaslMechanisms::scramFollowsItsRfc()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, nonce);
    QFETCH(const QByteArray, serverFirst);
    QFETCH(const QByteArray, serverFinal);
    const auto scram = made(mechanism, pencil(), {.nonce = nonce});
    QVERIFY(scram);
    QCOMPARE(scram->name(), mechanism);
    QTEST(shown(scram->respond({})), "clientFirst");
    QTEST(shown(scram->respond(serverFirst.toBase64())), "clientFinal");
    QCOMPARE(shown(scram->respond(serverFinal.toBase64())), QByteArray());
    QVERIFY(scram->isSatisfiedBy(success("2.7.0 welcome")));
    QVERIFY(scram->takeNotes().isEmpty());
}

void TestSaslMechanisms::scramNamesItsBinding_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("serverEndPoint");
    QTest::addColumn<bool>("isPlusOffered");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("bound");

    QTest::newRow("n where there is nothing to bind to")
        << "SCRAM-SHA-256"_ba << QByteArray() << false << "n,,"_ba << "n,,"_ba;
    QTest::newRow("y where we could and the server offers no -PLUS")
        << "SCRAM-SHA-256"_ba << "digest"_ba << false << "y,,"_ba << "y,,"_ba;
    QTest::newRow("n where the server offers -PLUS and we were told to do without")
        << "SCRAM-SHA-1"_ba << "digest"_ba << true << "n,,"_ba << "n,,"_ba;
    QTest::newRow("p and the hash of the certificate with -PLUS")
        << "SCRAM-SHA-256-PLUS"_ba << "digest"_ba << true << "p=tls-server-end-point,,"_ba
        << "p=tls-server-end-point,,digest"_ba;
    QTest::newRow("the same for SHA-1") << "SCRAM-SHA-1-PLUS"_ba << "digest"_ba << true << "p=tls-server-end-point,,"_ba
                                        << "p=tls-server-end-point,,digest"_ba;
}

void TestSaslMechanisms::scramNamesItsBinding()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, serverEndPoint);
    QFETCH(const bool, isPlusOffered);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, bound);
    const auto scram = made(mechanism, pencil(), {serverEndPoint, isPlusOffered, "abc"});
    QVERIFY(scram);
    QCOMPARE(scram->name(), mechanism);
    QCOMPARE(shown(scram->respond({})), QByteArray(header + "n=user,r=abc"));
    const QByteArray final = shown(scram->respond("r=abcdef,s=c2FsdA==,i=4096"_ba.toBase64()));
    const QByteArray beginning = "c=" + bound.toBase64() + ",r=abcdef,p=";
    QVERIFY2(final.startsWith(beginning), final.constData());
}

void TestSaslMechanisms::scramRefusesAServerFirstMessage_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isServerSuspect");

    const auto row = [](const char *name, const QByteArray &message, const QString &reason, bool isSuspect = false) {
        QTest::newRow(name) << message.toBase64() << reason << isSuspect;
    };
    QTest::newRow("no base64") << "r=abc"_ba << u"not base64"_s << false;
    QTest::newRow("base64 with rubbish in it") << "cj1h!YmM="_ba << u"not base64"_s << false;
    row("nothing", "", u"no message of SCRAM"_s);
    row("another mechanism's words", "Password:", u"no message of SCRAM"_s);
    row("an extension that must be known", "m=future,r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=4096", u"extension"_s);
    row("no salt", "r=rOprNGfwEbeRWgbNEkqOx,i=4096", u"salt"_s);
    row("an empty salt", "r=rOprNGfwEbeRWgbNEkqOx,s=,i=4096", u"salt"_s);
    row("a salt that is not base64", "r=rOprNGfwEbeRWgbNEkqOx,s=*salt*,i=4096", u"salt"_s);
    row("no iteration count", "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==", u"iteration count"_s);
    row("no iteration", "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=0", u"iteration count"_s);
    row("fewer iterations than none", "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=-1", u"iteration count"_s);
    row("iterations in words", "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=many", u"iteration count"_s);
    row("iterations beyond any integer", "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=99999999999999999999",
        u"iteration count"_s);
    row("one iteration over the limit", "r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=1000001", u"the limit is 1000000"_s);
    row("a nonce that is not ours", "r=xyz,s=c2FsdA==,i=4096", u"nonce"_s, true);
    row("our nonce and nothing of the server's", "r=rOprNGfwEbeRWgbNEkqO,s=c2FsdA==,i=4096", u"nonce"_s, true);
    row("no nonce", "s=c2FsdA==,i=4096", u"nonce"_s, true);
}

void TestSaslMechanisms::scramRefusesAServerFirstMessage()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QString, reason);
    QFETCH(const bool, isServerSuspect);
    const auto scram = opened256();
    QCOMPARE(shown(scram->respond(challenge)), "(cancelled)"_ba);
    QVERIFY2(scram->objection().reason.contains(reason), qPrintable(scram->objection().reason));
    QCOMPARE(scram->objection().isServerSuspect, isServerSuspect);
    QVERIFY(!scram->isSatisfiedBy(success("2.7.0 welcome")));
}

void TestSaslMechanisms::scramTellsOfFewIterations()
{
    const auto scram = opened256();
    QVERIFY(scram->respond("r=rOprNGfwEbeRWgbNEkqOx,s=c2FsdA==,i=4095"_ba.toBase64()));
    const QList<Base::Note> notes = scram->takeNotes();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.constFirst(), (Base::Note{NoteKind::FewIterations, {u"4095"_s, u"4096"_s}}));
    QVERIFY(scram->takeNotes().isEmpty());
}

void TestSaslMechanisms::scramWantsTheServersProof_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isSatisfied");

    const QByteArray proof = QByteArray(serverFinal256).toBase64();
    QTest::newRow("the proof as all the text of the 235") << proof << true;
    QTest::newRow("the proof behind an enhanced code") << QByteArray("2.7.0 " + proof) << true;
    QTest::newRow("the proof among words") << QByteArray("2.7.0 " + proof + " welcome") << true;
    QTest::newRow("words alone") << "2.7.0 welcome"_ba << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a wrong proof") << "v=c29tZWJvZHkgZWxzZSBhbnN3ZXJzIGhlcmUgbm93ISE="_ba.toBase64() << false;
}

void TestSaslMechanisms::scramWantsTheServersProof()
{
    QFETCH(const QByteArray, text);
    const auto scram = proved256();
    QTEST(scram->isSatisfiedBy(success(text)), "isSatisfied");
}

void TestSaslMechanisms::scramRefusesAWrongSignature()
{
    const auto scram = proved256();
    QCOMPARE(shown(scram->respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G8="_ba.toBase64())), "(cancelled)"_ba);
    QVERIFY(scram->objection().isServerSuspect);
    const auto another = proved256();
    QCOMPARE(shown(another->respond("x=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="_ba.toBase64())), "(cancelled)"_ba);
    QVERIFY(another->objection().isServerSuspect);
}

void TestSaslMechanisms::scramHearsTheServersError()
{
    const auto scram = proved256();
    QCOMPARE(shown(scram->respond("e=invalid-proof"_ba.toBase64())), QByteArray());
    QCOMPARE(scram->takeNotes(), (QList<Base::Note>{{NoteKind::ServerExplains, {u"invalid-proof"_s}}}));
    QVERIFY(!scram->isSatisfiedBy(success(QByteArray(serverFinal256).toBase64())));
    QCOMPARE(shown(scram->respond("more"_ba.toBase64())), "(cancelled)"_ba);
}

void TestSaslMechanisms::cramMd5FollowsItsRfc()
{
    // RFC 2195 2
    const Login login{.user = "tim", .password = Base::Secret("tanstaaftanstaaf")};
    const auto cram = made("CRAM-MD5", login);
    QCOMPARE(cram->opening(), SaslMechanism::Opening::Server);
    QCOMPARE(shown(cram->respond("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+")),
        "tim b913a602c7eda7a495b4e6e7334d3890"_ba);
    QCOMPARE(shown(cram->respond("bW9yZQ==")), "(cancelled)"_ba);
}

void TestSaslMechanisms::cramMd5RefusesWhatItCannotHash_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("no base64") << "<1896.697170952@postoffice>"_ba;
    QTest::newRow("base64 with rubbish in it") << "PDE4*TYu"_ba;
    QTest::newRow("nothing") << QByteArray();
}

void TestSaslMechanisms::cramMd5RefusesWhatItCannotHash()
{
    QFETCH(const QByteArray, challenge);
    const auto cram = made("CRAM-MD5", pencil());
    QCOMPARE(shown(cram->respond(challenge)), "(cancelled)"_ba);
    QVERIFY(!cram->objection().isServerSuspect);
}

void TestSaslMechanisms::plainJoinsItsParts()
{
    const Login login{.user = "tim", .authorization = "boss", .password = Base::Secret("secret")};
    const auto plain = made("PLAIN", login);
    QCOMPARE(plain->opening(), SaslMechanism::Opening::Client);
    QCOMPARE(shown(plain->respond({})), QByteArray("boss\0tim\0secret", 15));
    QCOMPARE(shown(plain->respond({})), "(cancelled)"_ba);
}

void TestSaslMechanisms::loginReadsNoPrompt()
{
    const auto login = made("LOGIN", pencil());
    QCOMPARE(login->opening(), SaslMechanism::Opening::Prompt);
    QCOMPARE(shown(login->respond("VXNlciBOYW1lAA==")), "user"_ba);
    QCOMPARE(shown(login->respond("Kennwort bitte")), "pencil"_ba);
    QCOMPARE(shown(login->respond("VXNlcm5hbWU6")), "(cancelled)"_ba);
}

void TestSaslMechanisms::mechanismsWithoutSecretSendAName()
{
    const Login login{.user = "trace@example.org", .authorization = "boss"};
    QCOMPARE(shown(made("ANONYMOUS", login)->respond({})), "trace@example.org"_ba);
    QCOMPARE(shown(made("EXTERNAL", login)->respond({})), "boss"_ba);
    const auto nameless = made("EXTERNAL", {});
    QCOMPARE(shown(nameless->respond({})), QByteArray());
    QCOMPARE(shown(nameless->respond("bW9yZQ==")), "(cancelled)"_ba);
}

void TestSaslMechanisms::oauthFollowsItsForm_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("response");

    QTest::newRow("XOAUTH2") << "XOAUTH2"_ba << "ann@example.org"_ba
                             << "user=ann@example.org\1auth=Bearer ya29.token\1\1"_ba;
    QTest::newRow("OAUTHBEARER") << "OAUTHBEARER"_ba << "ann@example.org"_ba
                                 << "n,a=ann@example.org,\1auth=Bearer ya29.token\1\1"_ba;
    QTest::newRow("OAUTHBEARER with a name that must be escaped")
        << "OAUTHBEARER"_ba << "a=b,c"_ba << "n,a=a=3Db=2Cc,\1auth=Bearer ya29.token\1\1"_ba;
    QTest::newRow("OAUTHBEARER without a name")
        << "OAUTHBEARER"_ba << QByteArray() << "n,,\1auth=Bearer ya29.token\1\1"_ba;
}

void TestSaslMechanisms::oauthFollowsItsForm()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, user);
    const Login login{.user = user, .token = Base::Secret("ya29.token")};
    const auto oauth = made(mechanism, login);
    QVERIFY(oauth);
    QTEST(shown(oauth->respond({})), "response");
    QVERIFY(oauth->isSatisfiedBy(success("2.7.0 welcome")));
}

void TestSaslMechanisms::oauthShowsWhyATokenWasRefused_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("explanation"); // empty: none

    const QByteArray json = R"({"status":"401","scope":"https://mail.example/"})";
    QTest::newRow("XOAUTH2 answers by an empty line")
        << "XOAUTH2"_ba << json.toBase64() << QByteArray() << QString::fromLatin1(json);
    QTest::newRow("OAUTHBEARER answers by ^A")
        << "OAUTHBEARER"_ba << json.toBase64() << "\1"_ba << QString::fromLatin1(json);
    QTest::newRow("an explanation that is not in base64")
        << "XOAUTH2"_ba << json << QByteArray() << QString::fromLatin1(json);
    QTest::newRow("no explanation") << "XOAUTH2"_ba << QByteArray() << QByteArray() << QString();
    QTest::newRow("escape sequences come out as escapes")
        << "XOAUTH2"_ba << "\x1b[31mred"_ba.toBase64() << QByteArray() << u"\\x1b[31mred"_s;
    QTest::newRow("a token that is repeated does not become visible")
        << "XOAUTH2"_ba << "ya29.token is old"_ba.toBase64() << QByteArray() << u"•••••••• is old"_s;
}

void TestSaslMechanisms::oauthShowsWhyATokenWasRefused()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, challenge);
    QFETCH(const QString, explanation);
    const Login login{.user = "ann", .token = Base::Secret("ya29.token")};
    const auto oauth = made(mechanism, login);
    QVERIFY(oauth->respond({}));
    QTEST(shown(oauth->respond(challenge)), "response");
    QList<Base::Note> expected;
    if (!explanation.isEmpty())
        expected << Base::Note{NoteKind::ServerExplains, {explanation}};
    QCOMPARE(oauth->takeNotes(), expected);
    QVERIFY(!oauth->isSatisfiedBy(success("2.7.0 welcome")));
    QCOMPARE(shown(oauth->respond(challenge)), "(cancelled)"_ba);
}

void TestSaslMechanisms::namesAndPasswordsAreMadeFit_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("response"); // "unfit": no mechanism is made

    const QByteArray unfit = "unfit";
    const auto plain = [](const char *user, const char *password) {
        return QByteArray(QByteArray(1, '\0') + user + QByteArray(1, '\0') + password);
    };
    QTest::newRow("PLAIN composes what was typed decomposed") << "PLAIN"_ba << u"ann"_s << u"u\u0308ber"_s
                                                              << plain("ann",
                                                                     "\xc3\xbc"
                                                                     "ber");
    QTest::newRow("PLAIN makes one kind of space of all") // RFC 4013 2.1
        << "PLAIN"_ba << u"ann"_s << u"a\u00a0b"_s << plain("ann", "a b");
    QTest::newRow("PLAIN drops what is invisible") << "PLAIN"_ba << u"a\u00adnn"_s << u"IX"_s << plain("ann", "IX");
    QTest::newRow("PLAIN spells out compatibility characters")
        << "PLAIN"_ba << u"ann"_s << u"\u2168"_s << plain("ann", "IX");
    QTest::newRow("PLAIN keeps an emoji, which Unicode 3.2 did not know")
        << "PLAIN"_ba << u"ann"_s << u"\U0001f600"_s << plain("ann", "\xf0\x9f\x98\x80");
    QTest::newRow("PLAIN keeps spaces at the ends of a password")
        << "PLAIN"_ba << u"ann"_s << u" pass word "_s << plain("ann", " pass word ");
    QTest::newRow("PLAIN refuses a NUL in a password") << "PLAIN"_ba << u"ann"_s << QString(u"a\0b"_s) << unfit;
    QTest::newRow("PLAIN refuses a NUL in a name") << "PLAIN"_ba << QString(u"a\0n"_s) << u"pencil"_s << unfit;
    QTest::newRow("PLAIN refuses a line break") << "PLAIN"_ba << u"ann"_s << u"pencil\n"_s << unfit;
    QTest::newRow("PLAIN refuses two directions in one word") // RFC 4013 3
        << "PLAIN"_ba << u"ann"_s << u"\u0627\u0031"_s << unfit;
    QTest::newRow("PLAIN refuses a password that is nothing when it is made fit")
        << "PLAIN"_ba << u"ann"_s << u"\u00ad"_s << unfit;
    QTest::newRow("SCRAM makes a name fit and escapes it")
        << "SCRAM-SHA-256"_ba << u"\u2168=,"_s << u"pencil"_s << "n,,n=IX=3D=2C,r=abc"_ba;
    QTest::newRow("SCRAM refuses a control character") << "SCRAM-SHA-1"_ba << u"ann"_s << u"a\u0007"_s << unfit;
    QTest::newRow("CRAM-MD5 refuses a control character") << "CRAM-MD5"_ba << u"ann\u0007"_s << u"a"_s << unfit;
    QTest::newRow("LOGIN sends what was typed") << "LOGIN"_ba << u"u\u0308"_s << u"a\n"_s << "u\xcc\x88"_ba;
}

void TestSaslMechanisms::namesAndPasswordsAreMadeFit()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    const Login login{.user = user.toUtf8(), .password = Base::Secret(password.toUtf8())};
    const auto result = makeMechanism(mechanism, login, {.nonce = "abc"});
    if (!result)
        QCOMPARE(result.error().problem, Base::Problem::CredentialsUnfit);
    QTEST(result ? shown(result.value()->respond({})) : "unfit"_ba, "response");
}

QTEST_APPLESS_MAIN(TestSaslMechanisms)
#include "tst_saslmechanisms.moc"
