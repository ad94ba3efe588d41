// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include "diagnosis/knowledge.h"
#include "diagnosis/table.h"

using namespace Qt::StringLiterals;
using Diagnosis::Knowledge;
using Diagnosis::Table;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

QStringList sorted(QStringList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

/// The places of arguments in a pattern, in order: "%1%2".
QString places(const QString &pattern)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    QStringList found;
    for (auto match = place.globalMatch(pattern); match.hasNext();)
        found.append(match.next().captured());
    return sorted(found).join(QString());
}

void addTables()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(u":/tables/en"_s).entryList({u"*.tsv"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

Table englishTable(const QString &name)
{
    return Table::load(u":/tables/en/"_s + name);
}

Table germanTable(const QString &name)
{
    return Table::load(u":/tables/de/"_s + name);
}

} // namespace

class KnowledgeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tablesAreInTheProgram();
    void germanHasTheSameRows_data() { addTables(); }
    void germanHasTheSameRows();
    void germanIsTranslated_data() { addTables(); }
    void germanIsTranslated();
    void noRowOfAFileIsLost_data();
    void noRowOfAFileIsLost();
    void explainsEveryReplyCode_data();
    void explainsEveryReplyCode();
    void explainsTheDigitsOfUnlistedCodes();
    void findsEnhancedCodes_data();
    void findsEnhancedCodes();
    void explainsEveryEnhancedCode_data();
    void explainsEveryEnhancedCode();
    void explainsEveryVerb_data();
    void explainsEveryVerb();
    void explainsEveryExtension_data();
    void explainsEveryExtension();
    void explainsEveryMechanism_data();
    void explainsEveryMechanism();
    void findsParameters_data();
    void findsParameters();
    void explainsEveryNote();
    void fillsNotesInOnePass();
    void fallsBackToEnglish();
};

void KnowledgeTest::tablesAreInTheProgram()
{
    const QStringList english = QDir(u":/tables/en"_s).entryList({u"*.tsv"_s});
    QCOMPARE(english.size(), 9);
    QCOMPARE(QDir(u":/tables/de"_s).entryList({u"*.tsv"_s}), english);
}

void KnowledgeTest::germanHasTheSameRows()
{
    QFETCH(QString, name);
    QVERIFY(!englishTable(name).keys().isEmpty());
    QCOMPARE(germanTable(name).columns(), englishTable(name).columns());
    QCOMPARE(sorted(germanTable(name).keys()), sorted(englishTable(name).keys()));
}

void KnowledgeTest::germanIsTranslated()
{
    QFETCH(QString, name);
    const Table english = englishTable(name);
    const Table translated = germanTable(name);
    const QStringList keys = english.keys();
    for (const QString &key : keys) {
        const QStringList from = english.row(key);
        const QStringList to = translated.row(key);
        QCOMPARE(to.constLast(), from.constLast());
        for (qsizetype i = 1; i < from.size() - 1; ++i) {
            QVERIFY2(from.at(i).isEmpty() == to.at(i).isEmpty(), qPrintable(key));
            QVERIFY2(places(from.at(i)) == places(to.at(i)), qPrintable(to.at(i)));
            const bool isSentence = from.at(i).count(u' ') > 3; // names and syntax may be the same
            QVERIFY2(!isSentence || from.at(i) != to.at(i), qPrintable(to.at(i)));
        }
    }
}

void KnowledgeTest::noRowOfAFileIsLost_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const QFileInfoList files = QDir(u":/tables/"_s + language).entryInfoList({u"*.tsv"_s});
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(language + u' ' + file.fileName())) << file.filePath();
    }
}

void KnowledgeTest::noRowOfAFileIsLost()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    qsizetype lines = -1; // the column names
    const QList<QByteArray> all = file.readAll().split('\n');
    for (const QByteArray &line : all)
        lines += line.isEmpty() || line.startsWith('#') ? 0 : 1;
    QCOMPARE(Table::load(path).keys().size(), lines); // else a key is there twice, or a row has a wrong length
}

void KnowledgeTest::explainsEveryReplyCode_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {200, 211, 214, 220, 221, 235, 250, 251, 252, 253, 334, 353, 354, 421, 422, 430, 432, 450,
             451, 452, 453, 454, 455, 458, 459, 500, 501, 502, 503, 504, 521, 523, 524, 525, 530, 533, 534, 535, 538,
             550, 551, 552, 553, 554, 555, 556})
        QTest::addRow("%d", code) << code;
}

void KnowledgeTest::explainsEveryReplyCode()
{
    QFETCH(int, code);
    for (const QLocale &locale : {QLocale::c(), german}) {
        const auto facts = Knowledge(locale).replyCode(code).value_or(Diagnosis::ReplyCodeFacts());
        QCOMPARE(facts.code, code);
        QVERIFY(!facts.meaning.isEmpty());
        QVERIFY(!facts.causes.isEmpty());
        QVERIFY(!facts.whoActs.isEmpty());
        QVERIFY(!facts.reference.isEmpty());
    }
}

void KnowledgeTest::explainsTheDigitsOfUnlistedCodes()
{
    const Knowledge knowledge;
    QVERIFY(!knowledge.replyCode(599));
    QCOMPARE(knowledge.firstDigit(599), u"No: it will not work unchanged."_s);
    QCOMPARE(knowledge.secondDigit(529), u"About the connection."_s);
    QCOMPARE(knowledge.secondDigit(599), QString());
    QCOMPARE(knowledge.firstDigit(0), QString());
}

void KnowledgeTest::findsEnhancedCodes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("subject and detail for any class") << "5.7.1"_ba << "X.7.1"_ba;
    QTest::newRow("the same detail in another class") << "4.7.1"_ba << "X.7.1"_ba;
    QTest::newRow("a provider's own number is exact") << "5.7.139"_ba << "5.7.139"_ba;
    QTest::newRow("and not found in another class") << "4.7.139"_ba << ""_ba;
    QTest::newRow("a number that nobody lists") << "5.7.999"_ba << ""_ba;
    QTest::newRow("a class") << "5.X.X"_ba << "5.X.X"_ba;
    QTest::newRow("a subject") << "X.7.X"_ba << "X.7.X"_ba;
    QTest::newRow("nonsense") << "nonsense"_ba << ""_ba;
    QTest::newRow("nothing") << ""_ba << ""_ba;
}

void KnowledgeTest::findsEnhancedCodes()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, found);
    const auto facts = Knowledge().enhancedCode(code);
    QCOMPARE(facts ? facts->code : QByteArray(), found);
}

void KnowledgeTest::explainsEveryEnhancedCode_data()
{
    QTest::addColumn<QByteArray>("code");
    // As many details as the registry has of each subject, RFC 3463 and its followers.
    constexpr int lastDetails[] = {0, 10, 4, 6, 7, 6, 10, 30};
    for (const char *code : {"2.X.X", "4.X.X", "5.X.X", "4.3.2", "5.6.11", "5.7.57", "5.7.60", "5.7.64", "5.7.139",
             "5.4.5", "4.7.28", "5.5.124"})
        QTest::newRow(code) << QByteArray(code);
    for (int subject = 0; subject < static_cast<int>(std::size(lastDetails)); ++subject) {
        QTest::addRow("X.%d.X", subject) << "X." + QByteArray::number(subject) + ".X";
        for (int detail = 0; detail <= lastDetails[subject]; ++detail)
            QTest::addRow("5.%d.%d", subject, detail)
                << "5." + QByteArray::number(subject) + '.' + QByteArray::number(detail);
    }
}

void KnowledgeTest::explainsEveryEnhancedCode()
{
    QFETCH(QByteArray, code);
    for (const QLocale &locale : {QLocale::c(), german}) {
        const auto facts = Knowledge(locale).enhancedCode(code).value_or(Diagnosis::EnhancedCodeFacts());
        QVERIFY(!facts.title.isEmpty());
        QVERIFY(!facts.meaning.isEmpty());
        QVERIFY(!facts.whoActs.isEmpty());
        QVERIFY(!facts.reference.isEmpty());
    }
}

void KnowledgeTest::explainsEveryVerb_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"HELO", "EHLO", "LHLO", "MAIL", "RCPT", "DATA", "BDAT", "RSET", "NOOP", "QUIT", "VRFY",
             "EXPN", "HELP", "STARTTLS", "AUTH", "mail"})
        QTest::newRow(verb) << QByteArray(verb);
}

void KnowledgeTest::explainsEveryVerb()
{
    QFETCH(QByteArray, verb);
    const auto facts = Knowledge(german).verb(verb).value_or(Diagnosis::VerbFacts());
    QCOMPARE(facts.verb, verb.toUpper());
    QVERIFY(facts.syntax.startsWith(QString::fromLatin1(facts.verb)));
    QVERIFY(!facts.purpose.isEmpty());
    QVERIFY(!facts.allowedWhen.isEmpty());
    QVERIFY(!facts.repliesWanted.isEmpty());
    QVERIFY(!facts.reference.isEmpty());
}

void KnowledgeTest::explainsEveryExtension_data()
{
    QTest::addColumn<QByteArray>("keyword");
    for (const char *keyword : {"8BITMIME", "SIZE", "PIPELINING", "CHUNKING", "BINARYMIME", "SMTPUTF8", "UTF8SMTP",
             "DSN", "ENHANCEDSTATUSCODES", "STARTTLS", "AUTH", "AUTH=", "DELIVERBY", "FUTURERELEASE", "MT-PRIORITY",
             "REQUIRETLS", "RRVS", "LIMITS", "BURL", "CHECKPOINT", "ETRN", "ATRN", "MTRK", "SUBMITTER", "NO-SOLICITING",
             "CONPERM", "CONNEG", "VRFY", "EXPN", "HELP", "SEND", "SOML", "SAML", "TURN", "VERB", "ONEX", "XCLIENT",
             "XFORWARD", "XVERP", "VERP", "PRDR", "PIPECONNECT", "X-PIPE_CONNECT", "CLIENTID", "X-EXPS",
             "X-ANONYMOUSTLS", "X-LINK2STATE", "XEXCH50", "XRDST", "XSHADOW", "XOORG", "XPROXY", "XPROXYTO",
             "XPROXYFROM", "X-MESSAGECONTEXT", "XSYSPROBE", "XORIGFROM", "TIME", "XACK", "XREMOTEQUEUE", "XSTA", "XTRN",
             "XADR"})
        QTest::newRow(keyword) << QByteArray(keyword);
}

void KnowledgeTest::explainsEveryExtension()
{
    QFETCH(QByteArray, keyword);
    const auto facts = Knowledge(german).keyword(keyword.toLower()).value_or(Diagnosis::KeywordFacts());
    QCOMPARE(facts.keyword, keyword);
    QVERIFY(!facts.whatItDoes.isEmpty());
    QVERIFY(!facts.whatClientChanges.isEmpty());
}

void KnowledgeTest::explainsEveryMechanism_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS",
             "SCRAM-SHA-256-PLUS", "XOAUTH2", "OAUTHBEARER", "EXTERNAL", "ANONYMOUS", "NTLM"})
        QTest::newRow(mechanism) << QByteArray(mechanism);
}

void KnowledgeTest::explainsEveryMechanism()
{
    QFETCH(QByteArray, mechanism);
    QVERIFY(Knowledge().mechanism(mechanism));
    QVERIFY(!Knowledge().mechanism("X" + mechanism));
}

void KnowledgeTest::findsParameters_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("a name with any value") << "SIZE=1200"_ba << u"The size of the letter"_s;
    QTest::newRow("a value of its own") << "body=8bitmime"_ba << u"The letter holds octets above 127"_s;
    QTest::newRow("a name alone") << "SMTPUTF8"_ba << u"An address or a header field"_s;
    QTest::newRow("one that nobody lists") << "XYZ=1"_ba << QString();
}

void KnowledgeTest::findsParameters()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QString, beginning);
    const auto meaning = Knowledge().parameter(parameter);
    QCOMPARE(meaning.has_value(), !beginning.isEmpty());
    if (meaning)
        QVERIFY2(meaning->text.startsWith(beginning), qPrintable(meaning->text));
}

void KnowledgeTest::explainsEveryNote()
{
    const int last = static_cast<int>(Base::NoteKind::Free);
    for (int i = 0; i < last; ++i) {
        const auto kind = static_cast<Base::NoteKind>(i);
        const qsizetype arguments = places(QString::fromLatin1(Base::notePattern(kind))).size() / 2;
        const Base::Note note{kind, QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}.first(arguments)};
        QCOMPARE(Knowledge().note(note).words, Base::noteText(note));
        QVERIFY2(!Knowledge().note(note).meaning.isEmpty(), Base::notePattern(note.kind));
        QVERIFY2(Knowledge(german).note(note).words != Base::noteText(note), Base::notePattern(note.kind));
    }
}

void KnowledgeTest::fillsNotesInOnePass()
{
    const Base::Note note{Base::NoteKind::Connected, {u"%2"_s, u"25"_s}};
    QCOMPARE(Knowledge().note(note).words, u"connected to %2:25"_s);
}

void KnowledgeTest::fallsBackToEnglish()
{
    const Knowledge french{QLocale(QLocale::French)};
    QCOMPARE(french.firstDigit(250), Knowledge().firstDigit(250));
    QVERIFY(Knowledge(german).firstDigit(250) != Knowledge().firstDigit(250));
}

QTEST_APPLESS_MAIN(KnowledgeTest)

#include "tst_knowledge.moc"
