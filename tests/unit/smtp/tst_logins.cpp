// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "dialogueplayer.h"
#include "smtp/dialogues/probe.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

namespace {

/// What a row's login has; the server stands in the row.
struct Wish {
    QList<QByteArray> mechanisms = {};
    QByteArray password = "open sesame";
    QByteArray token = {};
    InitialResponse initialResponse = InitialResponse::Automatic;
    bool isEncrypted = true;
    bool isAllowedInClear = false;
};

Dialogue<> dialogueFor(const Wish &wish)
{
    SessionPlan plan;
    plan.clientName = "desk.example";
    plan.security = wish.isEncrypted ? Security::Implicit : Security::None;
    Login login{.user = "ann", .mechanisms = wish.mechanisms, .initialResponse = wish.initialResponse};
    login.password = Base::Secret(wish.password);
    login.token = Base::Secret(wish.token);
    login.isAllowedInClear = wish.isAllowedInClear;
    plan.login = std::move(login);
    return probe(std::move(plan), ProbeStop::Login, {});
}

QString notesIn(const std::vector<Fact> &facts)
{
    QStringList notes;
    for (const Fact &fact : facts) {
        if (const auto *note = std::get_if<Base::Note>(&fact))
            notes << Base::noteText(*note);
    }
    return notes.join(u'|');
}

} // namespace

Q_DECLARE_METATYPE(Wish)

/// AUTH as a conversation: what is tried after what. Names begin with the pitfall that a row is about.
class TestLogins final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goAsWritten_data();
    void goAsWritten();
};

void TestLogins::goAsWritten_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("problem"); // empty: none
    QTest::addColumn<QString>("notes");

    const auto row = [](const char *name, const Wish &wish, const char *script, const char *outcome,
                         const char *problem = "", const char *notes = "") {
        QTest::newRow(name) << wish << QString::fromUtf8(script) << QString::fromLatin1(outcome)
                            << QString::fromLatin1(problem) << QString::fromLatin1(notes);
    };

    row("A1: a challenge that is not base64 is answered by a star, and the next mechanism is tried",
        {.mechanisms = {"CRAM-MD5", "PLAIN"}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH CRAM-MD5 PLAIN
C: AUTH CRAM-MD5
S: 334 <no base64>
C: *
S: 501 cancelled
C: AUTH PLAIN ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "",
        "CRAM-MD5 is broken off: the challenge is not base64|login by CRAM-MD5 failed, trying the next mechanism");

    row("A1: a challenge that is not base64 ends the last mechanism", {.mechanisms = {"CRAM-MD5"}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH CRAM-MD5
C: AUTH CRAM-MD5
S: 334 <no base64>
C: *
S: 501 cancelled
C: QUIT
S: 221 bye
)",
        "login", "bad-challenge", "CRAM-MD5 is broken off: the challenge is not base64");

    row("A2: PLAIN without initial response after 501", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 501 what?
C: AUTH PLAIN
S: 334
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "", "trying PLAIN again, without sending anything along with AUTH");

    row("A2: PLAIN without initial response after 504", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 504 what?
C: AUTH PLAIN
S: 334
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "", "trying PLAIN again, without sending anything along with AUTH");

    row("A2: PLAIN without initial response after 535, which counts", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN
C: AUTH PLAIN ••••••••
S: 535 no
C: AUTH PLAIN
S: 334
C: ••••••••
S: 535 no
C: QUIT
S: 221 bye
)",
        "login", "login-refused", "trying PLAIN again, without sending anything along with AUTH");

    row("A2: LOGIN has no initial response", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH LOGIN
C: AUTH LOGIN
S: 334 a
C: ••••••••
S: 334 b
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A2: LOGIN has one where it is insisted on", {.initialResponse = InitialResponse::Always}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH LOGIN
C: AUTH LOGIN ••••••••
S: 334 b
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A2: XOAUTH2 has an initial response", {.password = {}, .token = "ya29.token"}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH XOAUTH2 PLAIN
C: AUTH XOAUTH2 ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A2: nothing goes along where that is not wanted",
        {.mechanisms = {"SCRAM-SHA-256", "PLAIN"}, .initialResponse = InitialResponse::Never}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-256 PLAIN
C: AUTH SCRAM-SHA-256
S: 334
C: ••••••••
S: 534 too weak
C: AUTH PLAIN
S: 334
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "", "login by SCRAM-SHA-256 failed, trying the next mechanism");

    row("A3: a token that is too long for the line answers the first challenge",
        {.password = {}, .token = QByteArray(500, 't')}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH XOAUTH2
C: AUTH XOAUTH2
S: 334
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A3: a long token goes along where that is insisted on",
        {.password = {}, .token = QByteArray(500, 't'), .initialResponse = InitialResponse::Always}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH XOAUTH2
C: AUTH XOAUTH2 ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A4: an empty initial response is an equals sign", {.password = {}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH EXTERNAL PLAIN
C: AUTH EXTERNAL =
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A4: an empty response to a challenge is an empty line",
        {.password = {}, .initialResponse = InitialResponse::Never}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH EXTERNAL
C: AUTH EXTERNAL
S: 334
C: 
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A5: words behind 334 where nothing is expected", {.initialResponse = InitialResponse::Never}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN
C: AUTH PLAIN
S: 334 PLAIN supported
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "", "the text behind 334 is ignored, because this mechanism expects none");

    row("A6: prompts of LOGIN in any words", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH LOGIN
C: AUTH LOGIN
S: 334 VXNlciBOYW1lAA==
C: ••••••••
S: 334 Kennwort?
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("A7: XOAUTH2 answers a refusal by an empty line and tells why", {.password = {}, .token = "ya29.token"}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH XOAUTH2
C: AUTH XOAUTH2 ••••••••
S: 334 eyJzdGF0dXMiOiI0MDEifQ==
C: 
S: 535 no
C: QUIT
S: 221 bye
)",
        "login", "login-refused", "the server explains: {\"status\":\"401\"}");

    row("A7: OAUTHBEARER answers a refusal too, and XOAUTH2 is next", {.password = {}, .token = "ya29.token"}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH XOAUTH2 OAUTHBEARER
C: AUTH OAUTHBEARER ••••••••
S: 334 eyJzdGF0dXMiOiI0MDEifQ==
C: ••••••••
S: 535 no
C: AUTH XOAUTH2 ••••••••
S: 535 no
C: QUIT
S: 221 bye
)",
        "login", "login-refused",
        "the server explains: {\"status\":\"401\"}|login by OAUTHBEARER failed, trying the next mechanism");

    row("A7: a server that explains and then welcomes all the same is not believed",
        {.password = {}, .token = "ya29.token"}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH XOAUTH2
C: AUTH XOAUTH2 ••••••••
S: 334 eyJzdGF0dXMiOiI0MDEifQ==
C: 
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "login", "server-unproven", "the server explains: {\"status\":\"401\"}");

    row("A8: 503 is no login", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 503 already authenticated
C: QUIT
S: 221 bye
)",
        "login", "login-refused");

    row("A9: PLAIN is not taken and LOGIN works", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 553 no
C: AUTH LOGIN
S: 334 a
C: ••••••••
S: 334 b
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "", "login by PLAIN failed, trying the next mechanism");

    row("A9: not after 421", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 421 bye
C: QUIT
S: 221 bye
)",
        "deferred", "login-refused");

    row("A9: not after 454", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 454 later
C: QUIT
S: 221 bye
)",
        "deferred", "login-refused");

    row("A9: after 432 by PLAIN", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-256 PLAIN
C: AUTH SCRAM-SHA-256 ••••••••
S: 432 4.7.12 once by PLAIN
C: AUTH PLAIN ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "", "login by SCRAM-SHA-256 failed, trying the next mechanism");

    row("A9: a wrong password is not tried by another hash, and not a third time", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-256 SCRAM-SHA-1 PLAIN LOGIN
C: AUTH SCRAM-SHA-256 ••••••••
S: 535 no
C: AUTH PLAIN ••••••••
S: 535 no
C: QUIT
S: 221 bye
)",
        "login", "login-refused", "login by SCRAM-SHA-256 failed, trying the next mechanism");

    row("A9: a reply that AUTH cannot have ends it all", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH PLAIN ••••••••
S: 354 go
)",
        "protocol", "unexpected-reply");

    row("A11: a password with a NUL is not sent by PLAIN", {.password = QByteArray("a\0b", 3)}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN
C: QUIT
S: 221 bye
)",
        "login", "credentials-unfit");

    row("A11: a password that PLAIN cannot carry goes by LOGIN", {.password = "a\tb"}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN LOGIN
C: AUTH LOGIN
S: 334 a
C: ••••••••
S: 334 b
C: ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "", "login by PLAIN failed, trying the next mechanism");

    row("S13: nothing goes in clear", {.isEncrypted = false}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-256 PLAIN
C: QUIT
S: 221 bye
)",
        "insecure", "login-needs-encryption");

    row("S13: in clear where that is allowed", {.isEncrypted = false, .isAllowedInClear = true}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH PLAIN
C: AUTH PLAIN ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped");

    row("S14: a foreign nonce ends it, and the password is not entrusted to PLAIN", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-256 PLAIN
C: AUTH SCRAM-SHA-256 ••••••••
S: 334 cj1zb21lYm9keS1lbHNlLHM9YzJGc2RBPT0saT00MDk2
C: *
S: 501 cancelled
C: QUIT
S: 221 bye
)",
        "login", "server-unproven",
        "SCRAM-SHA-256 is broken off: the nonce does not go on from ours: somebody may play an old login again");

    row("S14: a welcome without proof is not believed", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-256 PLAIN
C: AUTH SCRAM-SHA-256 ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "login", "server-unproven");

    row("S14: computing without end is refused, and the next mechanism tried", {}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-1 PLAIN
C: AUTH SCRAM-SHA-1 ••••••••
S: 334 cj14LHM9YzJGc2RBPT0saT0xMDAwMDAx
C: *
S: 501 cancelled
C: AUTH PLAIN ••••••••
S: 235 welcome
C: QUIT
S: 221 bye
)",
        "stopped", "",
        "SCRAM-SHA-1 is broken off: the server asks for 1000001 iterations; the limit is 1000000|login by SCRAM-SHA-1 "
        "failed, trying the next mechanism");

    row("S14: an extension of SCRAM is refused", {.mechanisms = {"SCRAM-SHA-1"}}, R"(
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 AUTH SCRAM-SHA-1 PLAIN
C: AUTH SCRAM-SHA-1 ••••••••
S: 334 bT14LHI9eCxzPWMyRnNkQT09LGk9NDA5Ng==
C: *
S: 501 cancelled
C: QUIT
S: 221 bye
)",
        "login", "bad-challenge",
        "SCRAM-SHA-1 is broken off: the server wants an extension of SCRAM that nobody has defined");
}

void TestLogins::goAsWritten()
{
    QFETCH(const Wish, wish);
    QFETCH(const QString, script);
    QFETCH(const QString, outcome);
    QFETCH(const QString, problem);
    QFETCH(const QString, notes);
    const Support::Played played = Support::play(dialogueFor(wish), script, wish.isEncrypted);
    if (played.dialogue != script.mid(1))
        qWarning().noquote() << "the dialogue went:" << Qt::endl << played.dialogue;
    QCOMPARE(played.dialogue, script.mid(1));
    QVERIFY2(played.conclusion, qPrintable(played.dialogue));
    QCOMPARE(outcomeName(played.conclusion->outcome), outcome);
    QCOMPARE(
        played.conclusion->error ? QString(Base::problemId(played.conclusion->error->problem)) : QString(), problem);
    QCOMPARE(notesIn(played.facts), notes);
}

QTEST_APPLESS_MAIN(TestLogins)
#include "tst_logins.moc"
