// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "smtp/plan.h"
#include "smtp/sasl/mechanismladder.h"
#include "smtp/sasl/mechanisms.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

namespace {

Login loginWith(const QString &what)
{
    Login login{.user = "ann"};
    if (what.contains("password"_L1))
        login.password = Base::Secret("pencil");
    if (what.contains("token"_L1))
        login.token = Base::Secret("ya29.token");
    if (what.contains("acting"_L1))
        login.authorization = "boss";
    return login;
}

QList<QByteArray> words(const QString &text)
{
    return text.isEmpty() ? QList<QByteArray>() : text.toLatin1().split(' ');
}

QString shown(const MechanismLadder::Rung &rung)
{
    return QString::fromLatin1(rung.mechanism) + (rung.isOpenedByServer ? u"(no IR)"_s : QString());
}

} // namespace

class TestSaslChoice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mechanismsAreChosen_data();
    void mechanismsAreChosen();
    void mechanismsAreTriedInTurn_data();
    void mechanismsAreTriedInTurn();
};

void TestSaslChoice::mechanismsAreChosen_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<bool>("canBind");
    QTest::addColumn<QString>("chosen");

    const QString all = u"ANONYMOUS EXTERNAL CRAM-MD5 LOGIN PLAIN XOAUTH2 OAUTHBEARER SCRAM-SHA-1 SCRAM-SHA-256 "
                        "SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS GSSAPI"_s;
    const auto row = [](const char *name, const QString &login, const QString &wished, const QString &offered,
                         bool canBind, const QString &chosen) {
        QTest::newRow(name) << login << wished << offered << canBind << chosen;
    };
    row("the strongest first", u"password"_s, {}, all, true,
        u"SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-256 SCRAM-SHA-1 PLAIN LOGIN"_s);
    row("no -PLUS without a channel to bind to", u"password"_s, {}, all, false,
        u"SCRAM-SHA-256 SCRAM-SHA-1 PLAIN LOGIN"_s);
    row("a token alone", u"token"_s, {}, all, true, u"OAUTHBEARER XOAUTH2"_s);
    row("a token beside a password", u"token password"_s, {}, u"PLAIN XOAUTH2 SCRAM-SHA-1"_s, false,
        u"SCRAM-SHA-1 XOAUTH2 PLAIN"_s);
    row("EXTERNAL where there is no secret", {}, {}, all, true, u"EXTERNAL"_s);
    row("ANONYMOUS on wish alone", {}, u"ANONYMOUS"_s, all, false, u"ANONYMOUS"_s);
    row("CRAM-MD5 on wish alone", u"password"_s, u"CRAM-MD5"_s, all, false, u"CRAM-MD5"_s);
    row("CRAM-MD5 is not chosen though nothing else is offered", u"password"_s, {}, u"CRAM-MD5"_s, false, {});
    row("EXTERNAL on wish beside a password", u"password"_s, u"EXTERNAL PLAIN"_s, all, false, u"EXTERNAL PLAIN"_s);
    row("the wish's order", u"password"_s, u"login Plain LOGIN SCRAM-SHA-1"_s, all, true, u"LOGIN PLAIN SCRAM-SHA-1"_s);
    row("a wish without what it takes", u"password"_s, u"XOAUTH2 SCRAM-SHA-256-PLUS"_s, all, false, {});
    row("to act as another user, none that would forget it", u"password acting"_s, {}, all, false,
        u"SCRAM-SHA-256 SCRAM-SHA-1 PLAIN"_s);
    row("not even on wish", u"password acting"_s, u"LOGIN CRAM-MD5 PLAIN"_s, all, false, u"PLAIN"_s);
    row("no token, whose user is its own", u"token acting"_s, {}, all, false, {});
    row("a certificate can act as another user", u"acting"_s, {}, all, false, u"EXTERNAL"_s);
    row("nothing that is not offered", u"password"_s, u"PLAIN LOGIN"_s, u"LOGIN"_s, false, u"LOGIN"_s);
    row("nothing that nobody here speaks", u"password"_s, u"GSSAPI"_s, all, true, {});
}

void TestSaslChoice::mechanismsAreChosen()
{
    QFETCH(const QString, login);
    QFETCH(const QString, wished);
    QFETCH(const QString, offered);
    QFETCH(const bool, canBind);
    QFETCH(const QString, chosen);
    Login given = loginWith(login);
    given.mechanisms = words(wished);
    QCOMPARE(chooseMechanisms(given, words(offered), canBind ? "digest"_ba : QByteArray()), words(chosen));
}

void TestSaslChoice::mechanismsAreTriedInTurn_data()
{
    QTest::addColumn<QString>("mechanisms");
    QTest::addColumn<QList<int>>("codes"); // negative: the reply to AUTH with an initial response
    QTest::addColumn<QString>("tried");

    const auto row = [](const char *name, const QString &mechanisms, const QList<int> &codes, const QString &tried) {
        QTest::newRow(name) << mechanisms << codes << tried;
    };
    row("each mechanism once", u"SCRAM-SHA-256 PLAIN LOGIN"_s, {504, 534, 553, 504}, u"SCRAM-SHA-256 PLAIN LOGIN"_s);
    row("two wrong passwords and no third", u"PLAIN LOGIN XOAUTH2"_s, {535, 535, 535}, u"PLAIN LOGIN"_s);
    row("a wrong password is not proved wrong by another hash",
        u"SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-256 PLAIN"_s, {535, 535}, u"SCRAM-SHA-256-PLUS PLAIN"_s);
    row("another hash where this one is too weak or unknown", u"SCRAM-SHA-256 SCRAM-SHA-1 PLAIN"_s, {534, 504, 501},
        u"SCRAM-SHA-256 SCRAM-SHA-1 PLAIN"_s);
    row("a server that leaves is left", u"PLAIN LOGIN"_s, {421}, u"PLAIN"_s);
    row("not now is not never", u"PLAIN LOGIN"_s, {454}, u"PLAIN"_s);
    row("a server that wants to see the password once", u"SCRAM-SHA-256 PLAIN"_s, {432, 535}, u"SCRAM-SHA-256 PLAIN"_s);
    row("logged in already, says the server, and nobody did it", u"PLAIN LOGIN"_s, {503}, u"PLAIN"_s);
    row("encryption first", u"PLAIN LOGIN"_s, {538}, u"PLAIN"_s);
    row("STARTTLS first", u"PLAIN LOGIN"_s, {530}, u"PLAIN"_s);
    row("a reply that AUTH cannot have", u"PLAIN LOGIN"_s, {354}, u"PLAIN"_s);
    row("PLAIN by a prompt where 501 refuses its response", u"PLAIN LOGIN"_s, {-501, 504, 504},
        u"PLAIN PLAIN(no IR) LOGIN"_s);
    row("PLAIN by a prompt where 504 refuses its response", u"PLAIN LOGIN"_s, {-504, 504, 504},
        u"PLAIN PLAIN(no IR) LOGIN"_s);
    row("PLAIN by a prompt where 535 refuses its response", u"PLAIN"_s, {-535, 535}, u"PLAIN PLAIN(no IR)"_s);
    row("LOGIN, which has a prompt, rather than PLAIN again", u"PLAIN LOGIN"_s, {-535, 535}, u"PLAIN LOGIN"_s);
    row("by a prompt once only", u"PLAIN"_s, {-501, -501, 501}, u"PLAIN PLAIN(no IR)"_s);
    row("a refusal at the end is none of the response that went along", u"PLAIN"_s, {501}, u"PLAIN"_s);
    row("504 is about the mechanism, where it is not PLAIN", u"XOAUTH2"_s, {-504}, u"XOAUTH2"_s);
    row("501 may be about the response that went along", u"EXTERNAL"_s, {-501, 501}, u"EXTERNAL EXTERNAL(no IR)"_s);
    row("a mechanism that could not be begun", u"PLAIN LOGIN"_s, {0, 535}, u"PLAIN LOGIN"_s);
}

void TestSaslChoice::mechanismsAreTriedInTurn()
{
    QFETCH(const QString, mechanisms);
    QFETCH(const QList<int>, codes);
    MechanismLadder ladder(words(mechanisms));
    QStringList tried;
    std::optional<MechanismLadder::Rung> rung = ladder.next();
    for (const int code : codes) {
        if (!rung)
            break;
        tried << shown(*rung);
        rung = ladder.nextAfter(*rung, {std::abs(code), code < 0});
    }
    if (rung)
        tried << shown(*rung);
    QTEST(tried.join(u' '), "tried");
}

QTEST_APPLESS_MAIN(TestSaslChoice)
#include "tst_saslchoice.moc"
