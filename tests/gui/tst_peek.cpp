// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/everyexport.h"
#include "support/handmadetalk.h"
#include "ui/transcript/peek.h"

using namespace Qt::StringLiterals;

class TestPeek final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineOfALoginSaysWhatItConsistsOf_data();
    void aLineOfALoginSaysWhatItConsistsOf();
    void whatItStandsForIsInNoFileAndNoCopy();
};

void TestPeek::aLineOfALoginSaysWhatItConsistsOf_data()
{
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &prompt, const QByteArray &line, const QByteArray &decoded,
                         const QString &shown) {
        QTest::newRow(name) << prompt << line << decoded << shown;
    };
    const QByteArray ready = "250 ready";
    row("PLAIN, as it was sent here", ready, "AUTH PLAIN ••••••••", "\0ann\0••••••••"_ba,
        u"\\x00ann\\x00•••••••• (whom to act for, user name, password)"_s);
    row("PLAIN, out of a file", ready, "AUTH PLAIN ••••••••", {}, u"whom to act for, user name, password; masked"_s);
    row("a name that is asked for", "334 VXNlcm5hbWU6", "••••••••", "ann", u"ann (the answer to the prompt above)"_s);
    row("a password that is asked for", "334 UGFzc3dvcmQ6", "••••••••", "••••••••",
        u"•••••••• (the answer to the prompt above)"_s);
    row("a name that would turn the line round", "334 VXNlcm5hbWU6", "••••••••", u"a\u202Eb"_s.toUtf8(),
        u"a\\u202eb (the answer to the prompt above)"_s);
    row("no first answer", ready, "AUTH LOGIN", {}, QString());
    row("no login at all", ready, "NOOP", {}, QString());
}

void TestPeek::aLineOfALoginSaysWhatItConsistsOf()
{
    QFETCH(QByteArray, prompt);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, decoded);
    Support::HandmadeTalk talk;
    talk.hear(prompt, 0);
    const qsizetype entry = talk.say(line);
    if (!decoded.isEmpty())
        talk.store().setDecoded(entry, decoded);
    QTEST(Ui::peekText(talk.store(), entry - 1), "shown");
}

void TestPeek::whatItStandsForIsInNoFileAndNoCopy()
{
    Support::HandmadeTalk talk;
    const qsizetype entry = talk.say("AUTH PLAIN ••••••••");
    talk.store().setDecoded(entry, "\0ann-of-the-login\0••••••••"_ba);
    QVERIFY(!Support::everyExport(talk.store()).contains("ann-of-the-login"));
    QVERIFY(talk.store().copy()->decoded(entry - 1).isEmpty());
}

QTEST_MAIN(TestPeek)
#include "tst_peek.moc"
