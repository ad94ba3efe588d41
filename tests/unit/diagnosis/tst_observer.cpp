// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QSet>
#include <QTest>

#include "base/limits.h"
#include "diagnosis/observer.h"
#include "diagnosis/rules/observedrow.h"
#include "talk.h"

using namespace Qt::StringLiterals;
using Diagnosis::Finding;
using Diagnosis::Severity;
using Support::Talk;

namespace {

const QByteArray opening = "-- 192.0.2.1\nS: 220 mx.example\nC: EHLO desk.example\n"
                           "S: 250-mx.example\nS: 250-PIPELINING\nS: 250-SIZE 1000\nS: 250 STARTTLS\n";
const QByteArray encrypted = opening
    + "C: STARTTLS\nS: 220 go\nTLS TLSv1.3\nC: EHLO desk.example\n"
      "S: 250-mx.example\nS: 250-PIPELINING\nS: 250-SIZE 1000\nS: 250 STARTTLS\n";
const QByteArray leaving = "C: QUIT\nS: 221 bye";

/// The middle of a conversation, between a beginning and an end that show nothing.
QByteArray within(const QByteArray &middle)
{
    return encrypted + middle + '\n' + leaving;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

} // namespace

class ObserverTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void tellsOfEveryRuleInItsWords();
    void namesTheLines();
    void laysTheEnvelopeBesideTheLetterThatIsSent();
    void fillsTheSentences();
    void doesNotTellOfTheSameForEver();
    void goesAlong();
};

void ObserverTest::findsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("talk");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QByteArray &talk, const QString &ids) {
        QTest::newRow(name) << talk << ids;
    };
    const QByteArray header = "L: From: a@b.example\nL: To: c@d\nL: Date: now\nL: Message-ID: <1@b>\n";
    const QByteArray open = "C: MAIL FROM:<a@b.example>\nS: 250 ok\n";
    row("a textbook dialogue is nothing but accepted",
        within(open + "C: RCPT TO:<c@d.example>\nS: 250 ok\nC: DATA\nS: 354 go\nB: 100 0\nS: 250 ok"), u"accepted"_s);
    row("a conversation that only says hello shows nothing", encrypted + leaving, {});
    row("a greeting of two lines", "S: 220-mx\nS: 220 hello\n" + leaving, u"greet-multi"_s);
    row("554 in place of a greeting", "S: 554 no service\n" + leaving, u"greet-reject"_s);
    row("421 in place of a greeting", "S: 421 busy"_ba, u"greet-reject"_s);
    row("EHLO before the greeting", "C: EHLO a.example\nS: 220 mx\nS: 250 mx\n" + leaving, u"early-talk tls-absent"_s);
    row("codes that differ in one reply", within("C: NOOP\nS: 250-one\nS: 251 two"), u"code-mismatch"_s);
    row("a code of no class", within("C: NOOP\nS: 650 what"), u"code-class"_s);
    row("a reply without a code", within("C: NOOP\nS: hello there"), u"code-class"_s);
    row("an enhanced code of another class", within("C: NOOP\nS: 550 4.1.1 no"), u"esc-mismatch permanent"_s);
    row("HELO after a refused EHLO",
        "S: 220 mx\nC: EHLO a.example\nS: 502 what\nC: HELO a.example\nS: 250 mx\n" + leaving,
        u"ehlo-fallback permanent"_s);
    row("a name without a dot", "-- 127.0.0.1\nS: 220 mx\nC: EHLO localhost\nS: 250 mx\n" + leaving, u"ehlo-name"_s);
    row("an address literal is a good name", "-- ::1\nS: 220 mx\nC: EHLO [192.0.2.7]\nS: 250 mx\n" + leaving, {});
    row("other capabilities within TLS",
        opening + "C: STARTTLS\nS: 220 go\nTLS TLSv1.3\nC: EHLO a.example\nS: 250-mx\nS: 250 AUTH PLAIN\n" + leaving,
        u"caps-changed"_s);
    row("MAIL right after the handshake",
        opening + "C: STARTTLS\nS: 220 go\nTLS TLSv1.3\nC: MAIL FROM:<a@b>\nS: 250 ok\n" + leaving,
        u"ehlo-again-missing"_s);
    row("no STARTTLS", "-- 192.0.2.1\nS: 220 mx\nC: EHLO a.example\nS: 250 mx\n" + leaving, u"tls-absent"_s);
    row("no STARTTLS on this machine is nothing", "-- 127.0.0.1\nS: 220 mx\nC: EHLO a.example\nS: 250 mx\n" + leaving,
        {});
    row("TLS 1.0",
        opening
            + "C: STARTTLS\nS: 220 go\nTLS TLSv1.0\nC: EHLO a.b\nS: 250-mx\nS: 250-PIPELINING\n"
              "S: 250-SIZE 1000\nS: 250 STARTTLS\n"
            + leaving,
        u"tls-old"_s);
    row("a certificate that was not checked", within("UNVERIFIED it is for another name"), u"cert-unverified"_s);
    row("a password in clear", opening + "C: AUTH PLAIN xx\nS: 235 ok\n" + leaving, u"auth-clear"_s);
    row("a challenge-response in clear shows no secret",
        opening + "C: AUTH CRAM-MD5\nS: 334 /w==\nC: xx\nS: 235 ok\n" + leaving, {});
    row("a challenge that can be read", within("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: *\nS: 501 off"),
        u"auth-b64 permanent"_s);
    row("535", within("C: AUTH PLAIN xx\nS: 535 5.7.8 no"), u"auth-535"_s);
    row("503", within("C: DATA\nS: 503 MAIL first"), u"seq-503"_s);
    row("a parameter that is not offered", within("C: MAIL FROM:<a@b> BODY=8BITMIME\nS: 250 ok"), u"param-not-adv"_s);
    row("a parameter that is offered", within("C: MAIL FROM:<a@b> SIZE=10\nS: 250 ok"), {});
    row("a letter over the limit", within("C: MAIL FROM:<a@b> SIZE=1001\nS: 552 no"), u"permanent size-exceed"_s);
    row("one recipient of two is refused",
        within(open + "C: RCPT TO:<c@d>\nS: 250 ok\nC: RCPT TO:<e@f>\nS: 550 no\nC: RSET\nS: 250 ok"),
        u"permanent rcpt-partial"_s);
    row("all recipients are refused", within(open + "C: RCPT TO:<c@d>\nS: 550 no"), u"permanent rcpt-all-failed"_s);
    row("DATA that only follows from a refused recipient is nothing of its own",
        within(open + "C: RCPT TO:<c@d>\nS: 450 4.7.1 later\nC: DATA\nS: 503 RCPT first"),
        u"greylisted rcpt-all-later"_s);
    row("one is refused for the moment, and one for good",
        within(open + "C: RCPT TO:<c@d>\nS: 450 later\nC: RCPT TO:<e@f>\nS: 550 no"),
        u"permanent rcpt-all-failed transient"_s);
    row("all are refused, and the line breaks", encrypted + open + "C: RCPT TO:<c@d>\nS: 550 no",
        u"no-quit permanent rcpt-all-failed"_s);
    row("451 without a reason", within("C: MAIL FROM:<a@b>\nS: 451 later"), u"transient"_s);
    row("greylisting by its code", within(open + "C: RCPT TO:<c@d>\nS: 450 4.7.1 later"),
        u"greylisted rcpt-all-later"_s);
    row("greylisting by its words", within(open + "C: RCPT TO:<c@d>\nS: 451 Greylisted"),
        u"greylisted rcpt-all-later"_s);
    row("relaying refused", within(open + "C: RCPT TO:<c@d>\nS: 554 Relay access denied"),
        u"rcpt-all-failed relay-denied"_s);
    row("the empty path", within("C: MAIL FROM:<>\nS: 250 ok"), u"null-sender"_s);
    row("a letter in chunks is accepted with its last one",
        within(open
            + "C: RCPT TO:<c@d>\nS: 250 ok\nC: BDAT 9\nB: 9 0 chunk\nS: 250 more\nC: BDAT 5 LAST\n"
              "B: 5 0 chunk\nS: 250 ok"),
        u"accepted"_s);
    row("a letter typed line by line is accepted, and its lines are no commands",
        "S: 220 mx\nC: HELO a.example\nS: 250 mx\n" + open + "C: RCPT TO:<c@d>\nS: 250 ok\nC: DATA\nS: 354 go\n"
            + header + "L: \nL: MAIL FROM:<>\nL: bcc: no field\nL: .\nS: 250 ok\n" + leaving,
        u"accepted"_s);
    const auto typed = [&open](const QByteArray &lines) {
        return within(open + "C: RCPT TO:<c@d>\nS: 250 ok\nC: DATA\nS: 354 go\n" + lines + "L: .\nS: 250 ok");
    };
    row("a typed letter with Bcc", typed(header + "L: BCC: <e@f>\nL:  <g@h>\nL: \nL: hi\n"), u"accepted bcc-header"_s);
    row("a typed letter whose text follows the header at once", typed(header + "L: hi there: you\n"),
        u"accepted no-blank"_s);
    row("a typed letter that is nothing but text", typed("L: \nL: hi\n"), u"accepted hdr-missing"_s);
    row("a typed letter from somebody else",
        typed("L: From: Eve <eve@b.example>\nL: Date: x\nL: Message-ID: <1@b>\nL: To: c@d\nL: \n"),
        u"accepted env-hdr-from"_s);
    row("a typed letter to somebody else",
        typed("L: From: a@B.example\nL: Date: x\nL: Message-ID: <1@b>\nL: To: e@f\nL: \n"), u"accepted env-hdr-rcpt"_s);
    row("a typed letter of fields alone is a letter", typed(header), u"accepted"_s);
    row("a dot between LFs", typed(header + "L: \nL: hi\\n.\\nMAIL FROM:<a@b>\n"), u"accepted bare-lf smuggle"_s);
    row("a dot between CRs", typed(header + "L: \nL: hi\\r.\\rMAIL FROM:<a@b>\n"), u"accepted bare-cr smuggle"_s);
    row("LF, a dot, CR LF", typed(header + "L: \nL: hi\\n.\n"), u"accepted bare-lf smuggle"_s);
    row("a letter typed line by line that is refused is not accepted",
        within(open + "C: RCPT TO:<c@d>\nS: 250 ok\nC: DATA\nS: 354 go\n" + header + "L: .\nS: 554 no"),
        u"permanent"_s);
    row("chunks without a last one are no letter",
        within(open + "C: RCPT TO:<c@d>\nS: 250 ok\nC: BDAT 9\nB: 9 0 chunk\nS: 250 ok\nC: RSET\nS: 250 ok"), {});
    row("doubled dots", within("C: NOOP\nS: 250 ok\nB: 10 3\nS: 250 ok"), u"accepted dot-stuffed"_s);
    row("LF alone", within("C: NO\\nOP\nS: 250 ok"), u"bare-lf"_s);
    row("CR alone", within("C: NO\\rOP\nS: 250 ok"), u"bare-cr"_s);
    row("a reply of 600 octets", within("C: NOOP\nS: 250 " + QByteArray(600, 'x')), u"long-line"_s);
    row("a login line of 600 octets is allowed", within("C: AUTH PLAIN " + QByteArray(600, 'x') + "\nS: 235 ok"), {});
    row("an address beyond ASCII", within("C: MAIL FROM:<ü@b>\nS: 250 ok"), u"eight-bit"_s);
    row("commands in one go without PIPELINING",
        "S: 220 mx\nC: HELO a.example\nS: 250 mx\nC: MAIL FROM:<a@b>\nC: RSET\nS: 250 ok\nS: 250 ok\n" + leaving,
        u"pipelining"_s);
    row("commands in one go with PIPELINING", within("C: MAIL FROM:<a@b>\nC: RSET\nS: 250 ok\nS: 250 ok"), {});
    row("three seconds", within("C: NOOP\nwait 3\nS: 250 ok"), u"slow"_s);
    const QByteArray quick = QByteArray("C: NOOP\nwait 0.04\nS: 250 ok\n").repeated(6);
    row("ten times the usual wait", within(quick + "C: NOOP\nwait 0.5\nS: 250 ok"), u"slow"_s);
    row("less than ten times the usual wait", within(quick + "C: NOOP\nwait 0.3\nS: 250 ok"), {});
    row("a wait that nobody notices", within("C: NOOP\nwait 0.2\nS: 250 ok"), {});
    row("half a second where that is usual",
        within(QByteArray("C: NOOP\nwait 0.1\nS: 250 ok\n").repeated(6) + "C: NOOP\nwait 0.5\nS: 250 ok"), {});
    row("no QUIT", encrypted, u"no-quit"_s);
    row("421 in the middle", encrypted + "C: NOOP\nS: 421 going down", u"closed-421"_s);
}

void ObserverTest::findsWhatIsThere()
{
    QFETCH(QByteArray, talk);
    QFETCH(QString, ids);
    const Talk spoken(talk);
    QVERIFY2(idsOf(Diagnosis::observe(spoken.store())).join(u' ') == ids,
        qPrintable(u"%1\n%2"_s.arg(idsOf(Diagnosis::observe(spoken.store())).join(u' '), QString::fromUtf8(talk))));
}

/// Every rule is found by a row above or below, its headline is short, and no id stands twice.
void ObserverTest::tellsOfEveryRuleInItsWords()
{
    QSet<QLatin1StringView> ids;
    for (const auto &group : {Diagnosis::observedLines(), Diagnosis::observedCourse()}) {
        for (const Diagnosis::ObservedRow &row : group) {
            QVERIFY2(!ids.contains(row.id), row.id.data());
            ids.insert(row.id);
            QVERIFY2(QByteArray(row.headline).split(' ').size() <= 12, row.headline);
            QVERIFY2(QByteArray(row.explanation).endsWith('.') || QByteArray(row.explanation).endsWith("%1")
                    || QByteArray(row.explanation).endsWith("%2"),
                row.explanation);
            QVERIFY2(QByteArray(row.reference).startsWith("RFC "), row.reference);
        }
    }
    QCOMPARE(ids.size(), 43);
}

void ObserverTest::namesTheLines()
{
    const Talk talk("S: 220 mx\nC: NOOP\nS: 451 later\nC: QUIT\nS: 221 bye");
    const QList<Finding> findings = Diagnosis::observe(talk.store());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().entries, (QList<qsizetype>{2, 3}));
}

void ObserverTest::laysTheEnvelopeBesideTheLetterThatIsSent()
{
    const Talk talk(within("C: MAIL FROM:<bounces@b.example>\nS: 250 ok\nC: RCPT TO:<c@d>\nS: 250 ok\n"
                           "C: RCPT TO:<e@f>\nS: 250 ok\nC: RCPT TO:<g@h>\nS: 550 no\nC: DATA\nS: 354 go\n"
                           "B: 100 0\nS: 250 ok"));
    const QByteArray header = "From: Ann <a@b.example>\r\nTo: c@D\r\n\r\n";
    QList<Finding> findings = Diagnosis::observe(talk.store(), header);
    const auto of = [&findings](QLatin1StringView id) {
        const auto found = std::ranges::find(findings, id, &Finding::id);
        return found != findings.end() ? *found : Finding();
    };
    QCOMPARE(of("env-hdr-from"_L1).explanation.arguments, (QStringList{u"bounces@b.example"_s, u"a@b.example"_s}));
    QCOMPARE(of("env-hdr-rcpt"_L1).explanation.arguments, QStringList{u"e@f"_s}); // the refused one gets nothing
    QCOMPARE(of("env-hdr-rcpt"_L1).entries.size(), 2);
    QCOMPARE(talk.store().at(of("env-hdr-rcpt"_L1).entries.constLast() - 1).kind, Transcript::EntryKind::Body);
    findings = Diagnosis::observe(talk.store()); // the letter is not known
    QCOMPARE(of("env-hdr-from"_L1).id, QLatin1StringView());
}

void ObserverTest::fillsTheSentences()
{
    const Talk talk("S: 220 mx\nC: NOOP\nS: 451 la\x1bter\nC: QUIT\nS: 221 bye");
    const Finding finding = Diagnosis::observe(talk.store()).first();
    QVERIFY2(finding.explanation.english().endsWith(u"The server said: 451 la\\x1bter"_s),
        qPrintable(finding.explanation.english()));
    QCOMPARE(finding.severity, Severity::Note);
}

void ObserverTest::doesNotTellOfTheSameForEver()
{
    QByteArray lines = "S: 220 mx\n";
    for (int i = 0; i < 300; ++i)
        lines += "C: NOOP\nS: 451 later\n";
    const Talk talk(lines + leaving);
    QCOMPARE(Diagnosis::observe(talk.store()).size(), Base::Limits::findingsPerRule);
}

/// Line by line it finds the same as at the end, and a reply that is not whole waits.
void ObserverTest::goesAlong()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    Diagnosis::Observer observer(store);
    store.appendReplyLine("220-mx\r\n", false, 0);
    QVERIFY(!observer.follow());
    store.appendReplyLine("220 hello\r\n", false, 0);
    store.completeReply(220);
    QVERIFY(observer.follow());
    QVERIFY(!observer.follow());
    QCOMPARE(idsOf(observer.findings()).join(u' '), u"greet-multi"_s);
    observer.finish();
    QCOMPARE(idsOf(observer.findings()).join(u' '), u"greet-multi no-quit"_s);
}

QTEST_APPLESS_MAIN(ObserverTest)

#include "tst_observer.moc"
