// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include "transcript/jsonobjectwriter.h"

using namespace Qt::StringLiterals;
using Transcript::JsonObjectWriter;

namespace {

constexpr int rounds = 20'000;

template <typename Write> QByteArray written(const Write &write)
{
    QByteArray json;
    JsonObjectWriter object(json);
    write(object);
    object.end();
    return json;
}

/// How Qt spells an object with this one member.
QByteArray spelt(const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{u"k"_s, value}}).toJson(QJsonDocument::Compact);
}

/// Mostly what needs an escape, or is the border of something.
char16_t unitFrom(QRandomGenerator &dice)
{
    constexpr std::array units{u'\0', u'\b', u'\t', u'\n', u'\f', u'\r', u'\x1f', u' ', u'"', u'/', u'\\', u'u',
        u'\x7f', u'\x80', u'\u00fc', u'\u07ff', u'\u0800', u'\u2028', u'\u202e', u'\ud7ff', u'\ue000', u'\ufeff',
        u'\uffff'};
    const auto choice = dice.bounded(static_cast<quint32>(units.size()) + 2);
    if (choice < units.size())
        return units.at(choice);
    return static_cast<char16_t>(choice == units.size() ? dice.bounded(0xd800, 0xe000) : dice.bounded(0x10000));
}

} // namespace

class JsonObjectWriterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spellsTextAsQtDoes();
    void spellsOctetsAsQtDoes();
    void spellsSecondsAsQtDoes_data();
    void spellsSecondsAsQtDoes();
    void spellsRandomSecondsAsQtDoes();
    void spellsNumbersFlagsAndLists();
};

void JsonObjectWriterTest::spellsTextAsQtDoes()
{
    QRandomGenerator dice(20'260'102);
    for (int round = 0; round < rounds; ++round) {
        QString text;
        for (quint32 left = dice.bounded(12U); left > 0; --left)
            text += QChar(unitFrom(dice));
        QCOMPARE(written([&](JsonObjectWriter &object) { object.text("k", text); }), spelt(text));
    }
}

void JsonObjectWriterTest::spellsOctetsAsQtDoes()
{
    QRandomGenerator dice(20'260'103);
    for (int round = 0; round < rounds; ++round) {
        QByteArray octets;
        for (quint32 left = dice.bounded(8U); left > 0; --left) {
            const bool isWild = dice.bounded(4) == 0;
            octets += isWild ? QByteArray(1, static_cast<char>(dice.bounded(256)))
                             : QString(QChar(unitFrom(dice))).toUtf8();
        }
        QCOMPARE(
            written([&](JsonObjectWriter &object) { object.text("k", octets); }), spelt(QString::fromUtf8(octets)));
    }
}

void JsonObjectWriterTest::spellsSecondsAsQtDoes_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    for (const qint64 microseconds : {qint64(0), qint64(1), qint64(27), qint64(99), qint64(100), qint64(101),
             qint64(999'999), qint64(1'000'000), qint64(1'000'001), qint64(12'300'000), qint64(3'600'000'010),
             qint64(999'999'999'999'999), qint64(1'000'000'000'000'001), qint64(9'223'372'036'854'775)})
        QTest::addRow("%lld microseconds", static_cast<long long>(microseconds)) << microseconds * 1000;
    QTest::newRow("less than a microsecond") << qint64(999);
    QTest::newRow("what is cut") << qint64(12'300'999);
}

void JsonObjectWriterTest::spellsSecondsAsQtDoes()
{
    QFETCH(qint64, nanoseconds);
    const qint64 microseconds = nanoseconds / 1000;
    QCOMPARE(written([&](JsonObjectWriter &object) { object.seconds("k", nanoseconds); }),
        spelt(static_cast<double>(microseconds) / 1e6));
}

void JsonObjectWriterTest::spellsRandomSecondsAsQtDoes()
{
    QRandomGenerator dice(20'260'104);
    for (int round = 0; round < rounds; ++round) {
        const qint64 microseconds
            = static_cast<qint64>(dice.generate64() >> dice.bounded(14, 63)) % 1'000'000'000'000'000;
        QCOMPARE(written([&](JsonObjectWriter &object) { object.seconds("k", microseconds * 1000); }),
            spelt(static_cast<double>(microseconds) / 1e6));
    }
}

void JsonObjectWriterTest::spellsNumbersFlagsAndLists()
{
    const QByteArray json = written([](JsonObjectWriter &object) {
        object.number("least", std::numeric_limits<qint64>::min());
        object.flag("yes", true);
        object.flag("no", false);
        object.texts("none", QStringList());
        object.texts("two", QStringList{u"a"_s, u"\""_s});
        const std::array<QByteArrayView, 2> lines{"a", "\xff"};
        object.texts("lines", lines);
    });
    QCOMPARE(json,
        R"({"least":-9223372036854775808,"yes":true,"no":false,"none":[],"two":["a","\""],"lines":["a",")"
        "\xef\xbf\xbd\"]}"_ba);
    QCOMPARE(written([](const JsonObjectWriter &) { }), "{}"_ba);
}

QTEST_APPLESS_MAIN(JsonObjectWriterTest)

#include "tst_jsonobjectwriter.moc"
