// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "practice/lettercheck.h"

using namespace Qt::StringLiterals;
using Practice::LetterCheck;

class LetterCheckTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNotAllowed_data();
    void findsWhatIsNotAllowed();
};

namespace {

QStringList findingsOf(const LetterCheck &check)
{
    QStringList found;
    if (check.hasBareLineEnd())
        found << u"bare line end"_s;
    if (check.hasEightBits())
        found << u"eight bits"_s;
    if (check.hasNul())
        found << u"NUL"_s;
    if (check.hasOverlongLine())
        found << u"long line"_s;
    return found;
}

} // namespace

void LetterCheckTest::findsWhatIsNotAllowed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QByteArray &text, const QString &found = {}) {
        QTest::newRow(name) << text << (found.isEmpty() ? QStringList() : found.split(u", "_s));
    };
    const QByteArray longest(998, 'x');
    row("nothing", ""_ba);
    row("lines that end with CRLF", "a\r\n\r\nb\r\n"_ba);
    row("a bare LF", "a\nb\r\n"_ba, u"bare line end"_s);
    row("a bare LF at the start", "\na\r\n"_ba, u"bare line end"_s);
    row("a bare CR", "a\rb\r\n"_ba, u"bare line end"_s);
    row("a CR before CRLF", "a\r\r\n"_ba, u"bare line end"_s);
    row("a CR at the very end", "a\r"_ba, u"bare line end"_s);
    row("LF CR", "a\n\rb\r\n"_ba, u"bare line end"_s);
    row("an octet above 127", "gr\xfcn\r\n"_ba, u"eight bits"_s);
    row("a NUL", QByteArray("a\0b\r\n", 5), u"NUL"_s);
    row("998 octets in a line", longest + "\r\n" + longest + "\r\n");
    row("999 octets in a line", longest + "x\r\n", u"long line"_s);
    row("999 octets with a bare CR among them", longest + "\rx\r\n", u"bare line end, long line"_s);
    row("999 octets and no end", longest + 'x', u"long line"_s);
}

void LetterCheckTest::findsWhatIsNotAllowed()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, found);
    for (const qsizetype piece : {text.size() + 1, qsizetype(1), qsizetype(7)}) {
        LetterCheck check;
        for (qsizetype i = 0; i < text.size(); i += piece)
            check.look(text.mid(i, piece));
        QCOMPARE(findingsOf(check), found);
    }
}

QTEST_GUILESS_MAIN(LetterCheckTest)

#include "tst_lettercheck.moc"
