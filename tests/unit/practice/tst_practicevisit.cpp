// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "practice/bounds.h"
#include "practice/envelopefile.h"
#include "practice/inbox.h"
#include "practice/settings.h"
#include "practice/visit.h"
#include "support/manualclock.h"
#include "visitscript.h"

using namespace Qt::StringLiterals;
using Practice::Bounds;
using Practice::Inbox;
using Practice::LoginRule;
using Practice::Settings;
using Practice::TlsMode;
using Practice::Visit;
using Practice::Test::VisitScript;

namespace {

Settings inClear(LoginRule login = LoginRule::NotOffered)
{
    Settings settings;
    settings.tls = TlsMode::None;
    settings.login = login;
    return settings;
}

QList<int> codesOf(const Visit::Events &events)
{
    QList<int> codes;
    for (const Practice::Event &event : events) {
        if (const auto *answered = std::get_if<Practice::Answered>(&event))
            codes << answered->answer.code;
    }
    return codes;
}

/// A visit to a server with these settings, and what it needs to live.
struct Stay {
    explicit Stay(Settings wanted)
        : settings(std::move(wanted))
    {
    }

    Settings settings;
    Support::ManualClock clock;
    Inbox inbox{clock, 0};
    Practice::Troublemaker trouble;
    Visit visit{settings, inbox, trouble};
};

} // namespace

class PracticeVisitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serverAnswersAsWritten_data();
    void serverAnswersAsWritten();
    void tooManyBadCommandsEndTheVisit();
    void endlessCommandsEndTheVisit();
    void overlongLinesAreRefused_data();
    void overlongLinesAreRefused();
    void recipientsAreCounted();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void aLetterThatCannotBeStoredIsRefusedForNow();
    void theEnvelopeTellsWhatWasAskedFor();
};

// The dialogues are in the folder beside this file, several in a file.
void PracticeVisitTest::serverAnswersAsWritten_data()
{
    QTest::addColumn<VisitScript>("script");
    const QList<VisitScript> scripts = VisitScript::allIn(QStringLiteral(DIALOGUES));
    QVERIFY2(!scripts.isEmpty(), DIALOGUES);
    for (const VisitScript &script : scripts)
        QTest::newRow(script.name().toUtf8().constData()) << script;
}

void PracticeVisitTest::serverAnswersAsWritten()
{
    QFETCH(VisitScript, script);
    QCOMPARE(script.run(VisitScript::Delivery::InOnePiece), script.text());
    QCOMPARE(script.run(VisitScript::Delivery::ByteByByte), script.text());
}

void PracticeVisitTest::tooManyBadCommandsEndTheVisit()
{
    Stay stay(inClear());
    const Visit::Events events = stay.visit.receive("FOO\r\n"_ba.repeated(Bounds::badCommands + 5));
    const QList<int> codes = codesOf(events);
    QCOMPARE(codes.size(), Bounds::badCommands + 1);
    QCOMPARE(codes.count(500), Bounds::badCommands);
    QCOMPARE(codes.constLast(), 421);
    QVERIFY(std::holds_alternative<Practice::WantsClose>(events.back()));
}

void PracticeVisitTest::endlessCommandsEndTheVisit()
{
    Stay stay(inClear());
    QList<int> codes = codesOf(stay.visit.receive("NOOP\r\n"_ba.repeated(Bounds::commandsWithoutLetter - 5)));
    QCOMPARE(codes.count(250), Bounds::commandsWithoutLetter - 5);
    // A letter, and the count begins anew.
    codes = codesOf(stay.visit.receive("HELO a\r\nMAIL FROM:<>\r\nRCPT TO:<bo@example.org>\r\nDATA\r\n.\r\n"_ba));
    QCOMPARE(codes, (QList{250, 250, 250, 354, 250}));
    codes = codesOf(stay.visit.receive("NOOP\r\n"_ba.repeated(Bounds::commandsWithoutLetter + 2)));
    QCOMPARE(codes.count(250), Bounds::commandsWithoutLetter);
    QCOMPARE(codes.constLast(), 421);
}

void PracticeVisitTest::overlongLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QList<int>>("codes");
    const auto add = [](const char *name, const QByteArray &said, const QList<int> &codes) {
        QTest::newRow(name) << said << codes;
    };
    constexpr qsizetype longest = Bounds::commandLineOctets - 7; // without the verb, a space and CRLF
    add("the longest command is served", "NOOP " + QByteArray(longest, 'x') + "\r\n", {250});
    add("one octet more is refused", "NOOP " + QByteArray(longest + 1, 'x') + "\r\nNOOP\r\n", {500, 250});
    add("a line over all limits is refused once", "NOOP " + QByteArray(50'000, 'x') + "\r\nNOOP\r\n", {500, 250});
    add("a line that never ends is refused once", QByteArray(200'000, 'x'), {500});
    add("AUTH may be longer: RFC 4954 4", "AUTH PLAIN " + QByteArray(8000, 'A') + "\r\nNOOP\r\n", {501, 250});
    add("an answer of a login may be longer", "AUTH PLAIN\r\n" + QByteArray(8000, 'A') + "\r\nNOOP\r\n",
        {334, 501, 250});
    add("an answer of a login that is too long ends it", "AUTH LOGIN\r\n" + QByteArray(20'000, 'A') + "\r\nNOOP\r\n",
        {334, 500, 250});
}

void PracticeVisitTest::overlongLinesAreRefused()
{
    QFETCH(QByteArray, said);
    QFETCH(QList<int>, codes);
    for (const qsizetype piece : {said.size(), qsizetype(1), qsizetype(1000)}) {
        Stay stay(inClear(LoginRule::AcceptAny));
        QList<int> heard;
        for (qsizetype i = 0; i < said.size(); i += piece)
            heard << codesOf(stay.visit.receive(said.mid(i, piece)));
        QCOMPARE(heard, codes);
    }
}

void PracticeVisitTest::recipientsAreCounted()
{
    Stay stay(inClear());
    const QByteArray oneMore = "RCPT TO:<bo@example.org>\r\n"_ba;
    const QList<int> codes
        = codesOf(stay.visit.receive("HELO a\r\nMAIL FROM:<>\r\n"_ba.append(oneMore.repeated(Bounds::recipients + 1))));
    QCOMPARE(codes.count(250), Bounds::recipients + 2); // HELO and MAIL are two of them
    QCOMPARE(codes.constLast(), 452);
}

void PracticeVisitTest::secretsAreMasked_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("initial response") << "AUTH PLAIN c2VjcmV0\r\n"_ba << "AUTH PLAIN ••••••••\r\n"_ba;
    QTest::newRow("in small letters, with spaces") << "auth  plain  c2VjcmV0 \r\n"_ba << "auth  plain ••••••••\r\n"_ba;
    QTest::newRow("an empty initial response") << "AUTH PLAIN =\r\n"_ba << "AUTH PLAIN ••••••••\r\n"_ba;
    QTest::newRow("more than one word") << "AUTH PLAIN c2Vj cmV0\r\n"_ba << "AUTH PLAIN ••••••••\r\n"_ba;
    QTest::newRow("nothing to mask") << "AUTH PLAIN\r\n"_ba << "AUTH PLAIN\r\n"_ba;
    QTest::newRow("an answer") << "AUTH PLAIN\r\nc2VjcmV0\r\n"_ba << "AUTH PLAIN\r\n••••••••\r\n"_ba;
    QTest::newRow("an answer that looks like a command")
        << "AUTH PLAIN\r\nNOOP\r\n"_ba << "AUTH PLAIN\r\n••••••••\r\n"_ba;
    QTest::newRow("a cancelled login") << "AUTH PLAIN\r\n*\r\n"_ba << "AUTH PLAIN\r\n*\r\n"_ba;
    QTest::newRow("answers to a login that was refused, up to the next command")
        << "AUTH FOO\r\nc2VjcmV0\r\nNOOP\r\nFOO\r\n"_ba << "AUTH FOO\r\n••••••••\r\nNOOP\r\nFOO\r\n"_ba;
    QTest::newRow("a line with LF alone") << "AUTH PLAIN c2VjcmV0\n"_ba << "AUTH PLAIN ••••••••\n"_ba;
    QTest::newRow("a verb that begins like AUTH") << "AUTHOR me you\r\n"_ba << "AUTHOR me you\r\n"_ba;
}

void PracticeVisitTest::secretsAreMasked()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, shown);
    Stay stay(inClear(LoginRule::AcceptAny));
    QByteArray display;
    for (const Practice::Event &event : stay.visit.receive(said)) {
        if (const auto *heard = std::get_if<Practice::Heard>(&event))
            display += heard->display;
    }
    QCOMPARE(display, shown);
}

void PracticeVisitTest::aLetterThatCannotBeStoredIsRefusedForNow()
{
    const QTemporaryDir folder;
    Settings settings = inClear();
    settings.maildir = folder.filePath(u"nobody made this"_s);
    Stay stay(settings);
    const QList<int> codes = codesOf(
        stay.visit.receive("HELO a\r\nMAIL FROM:<>\r\nRCPT TO:<bo@example.org>\r\nDATA\r\nletter\r\n.\r\nNOOP\r\n"));
    QCOMPARE(codes, (QList{250, 250, 250, 354, 452, 250}));
    QVERIFY(stay.inbox.messages().isEmpty());
}

void PracticeVisitTest::theEnvelopeTellsWhatWasAskedFor()
{
    Stay stay(inClear());
    const QList<int> codes
        = codesOf(stay.visit.receive("XCLIENT ADDR=192.0.2.7 LOGIN=ann HELO=far.example\r\nEHLO far.example\r\n"
                                     "MAIL FROM:<ann@example.org> RET=HDRS ENVID=a+2Bb SMTPUTF8\r\n"
                                     "RCPT TO:<nobody@example.org> NOTIFY=NEVER\r\nRCPT TO:<bo@example.org>\r\n"
                                     "RCPT TO:<cy@example.org> NOTIFY=SUCCESS\r\nBDAT 3 LAST\r\nx\r\n"));
    QCOMPARE(codes, (QList{220, 250, 250, 550, 250, 250, 250}));
    const QList<Practice::KeptMessage> &messages = stay.inbox.messages();
    QCOMPARE(messages.size(), 1);
    const QJsonObject envelope = QJsonDocument::fromJson(Practice::envelopeJson(messages.constFirst())).object();
    const auto compact = [&](const QString &key) {
        const QJsonValue value = envelope.value(key);
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(compact(u"parameters"_s), R"({"ENVID":"a+2Bb","RET":"HDRS","SMTPUTF8":true})"_ba);
    QCOMPARE(compact(u"recipientParameters"_s), R"([{},{"NOTIFY":"SUCCESS"}])"_ba);
    QCOMPARE(compact(u"xclient"_s), R"({"ADDR":"192.0.2.7","HELO":"far.example","LOGIN":"ann"})"_ba);
    QCOMPARE(envelope.value(u"mode"_s).toString(), u"BDAT"_s);
    QCOMPARE(envelope.value(u"clientAddress"_s).toString(), u"192.0.2.7"_s);
    QCOMPARE(envelope.value(u"user"_s).toString(), u"ann"_s);
}

QTEST_GUILESS_MAIN(PracticeVisitTest)

#include "tst_practicevisit.moc"
