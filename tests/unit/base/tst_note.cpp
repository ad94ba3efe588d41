// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include "base/note.h"

using namespace Qt::StringLiterals;
using Base::NoteKind;

class TestNote final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreFilledIn();
    void anArgumentThatLooksLikeAPlaceIsLeftAlone();
    void everyKindHasItsOwnWords();
};

namespace {

QList<NoteKind> allKinds()
{
    QList<NoteKind> kinds;
    for (int i = 0; i <= static_cast<int>(NoteKind::Free); ++i)
        kinds.append(static_cast<NoteKind>(i));
    return kinds;
}

} // namespace

void TestNote::argumentsAreFilledIn()
{
    QCOMPARE(Base::noteText({NoteKind::ClientGone, {}}), u"client gone"_s);
    QCOMPARE(Base::noteText({NoteKind::LookingUp, {u"mail.example"_s}}), u"looking up mail.example"_s);
    QCOMPARE(Base::noteText({NoteKind::Connecting, {u"mail.example"_s, u"25"_s}}), u"connecting to mail.example:25"_s);
}

void TestNote::anArgumentThatLooksLikeAPlaceIsLeftAlone()
{
    QCOMPARE(Base::noteText({NoteKind::Connecting, {u"%2"_s, u"%1"_s}}), u"connecting to %2:%1"_s);
    QCOMPARE(Base::noteText({NoteKind::Free, {u"100 %1"_s}}), u"100 %1"_s);
}

void TestNote::everyKindHasItsOwnWords()
{
    QSet<QByteArray> patterns;
    for (NoteKind kind : allKinds()) {
        const QByteArray pattern = Base::notePattern(kind);
        QVERIFY2(!pattern.isEmpty() && !patterns.contains(pattern), pattern.constData());
        patterns.insert(pattern);
        const QString filled = Base::noteText({kind, {u"one"_s, u"two"_s}});
        QVERIFY2(!filled.contains(u'%'), qPrintable(filled));
    }
}

QTEST_GUILESS_MAIN(TestNote)
#include "tst_note.moc"
