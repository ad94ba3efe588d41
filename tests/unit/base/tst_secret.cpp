// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>

#include <QTest>

#include "base/secret.h"

using namespace Qt::StringLiterals;
using Base::Secret;

static_assert(!std::is_copy_constructible_v<Secret>, "a copy is never an accident");
static_assert(!std::is_copy_assignable_v<Secret>, "a copy is never an accident");
static_assert(!std::is_convertible_v<QByteArray, Secret>, "nothing becomes a secret unsaid");
static_assert(!std::is_convertible_v<Secret, QByteArrayView>, "reveal() is the word to search for");

namespace {

// The last look at memory that is given back: the only moment when wiping can be seen without reading what is gone.
const void *watched = nullptr;
char lastOctets[9] = {};

void giveBack(void *memory)
{
    if (watched && memory == watched)
        std::memcpy(lastOctets, memory, sizeof lastOctets);
    std::free(memory);
}

void watch(const Secret &secret)
{
    watched = secret.reveal().data();
    std::memset(lastOctets, '?', sizeof lastOctets);
}

} // namespace

void *operator new[](std::size_t size)
{
    return std::malloc(size);
}

void operator delete[](void *memory) noexcept
{
    giveBack(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    giveBack(memory);
}

class TestSecret final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEmpty();
    void octetsAreKept();
    void movingLeavesNothingBehind();
    void assigningTakesOver();
    void assigningToItselfKeepsIt();
    void duplicatesStandAlone();
    void theOctetsAreWipedBeforeTheMemoryGoes();
    void theOctetsAreWipedWhenOthersTakeTheirPlace();
    void theSourceIsTaken();
    void textIsTakenAsUtf8();
    void piecesAreJoined();
    void base64IsASecretToo();
};

void TestSecret::nothingIsEmpty()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView("")).isEmpty());
    QCOMPARE(Secret().reveal().size(), 0);
    QVERIFY(Secret().duplicate().isEmpty());
    QVERIFY(Secret().toBase64().isEmpty());
}

void TestSecret::octetsAreKept()
{
    const QByteArray octets("a\0b\xff", 4);
    const Secret secret{QByteArrayView(octets)};
    QCOMPARE(secret.size(), 4);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal().toByteArray(), octets);
}

void TestSecret::movingLeavesNothingBehind()
{
    Secret first{QByteArrayView("swordfish")};
    const Secret second = std::move(first);
    QCOMPARE(second.reveal().toByteArray(), "swordfish"_ba);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is the promise
    QCOMPARE(first.reveal().size(), 0);
}

void TestSecret::assigningTakesOver()
{
    Secret first{QByteArrayView("swordfish")};
    Secret second{QByteArrayView("trout")};
    second = std::move(first);
    QCOMPARE(second.reveal().toByteArray(), "swordfish"_ba);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is the promise
}

void TestSecret::assigningToItselfKeepsIt()
{
    Secret secret{QByteArrayView("swordfish")};
    Secret &itself = secret;
    secret = std::move(itself);
    QCOMPARE(secret.reveal().toByteArray(), "swordfish"_ba);
}

void TestSecret::duplicatesStandAlone()
{
    Secret first{QByteArrayView("swordfish")};
    const Secret second = first.duplicate();
    QVERIFY(first.reveal().data() != second.reveal().data());
    first = Secret();
    QCOMPARE(second.reveal().toByteArray(), "swordfish"_ba);
}

void TestSecret::theOctetsAreWipedBeforeTheMemoryGoes()
{
    {
        const Secret secret{QByteArrayView("swordfish")};
        watch(secret);
    }
    QCOMPARE(QByteArray(lastOctets, 9), QByteArray(9, '\0'));
}

void TestSecret::theOctetsAreWipedWhenOthersTakeTheirPlace()
{
    Secret secret{QByteArrayView("swordfish")};
    watch(secret);
    secret = Secret{QByteArrayView("trout")};
    QCOMPARE(QByteArray(lastOctets, 9), QByteArray(9, '\0'));
}

void TestSecret::theSourceIsTaken()
{
    QByteArray source("swordfish");
    const Secret secret = Secret::takenFrom(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(secret.reveal().toByteArray(), "swordfish"_ba);
}

void TestSecret::textIsTakenAsUtf8()
{
    QString source = u"schön"_s;
    const Secret secret = Secret::takenFrom(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(secret.reveal().toByteArray(), "schön"_ba);
}

void TestSecret::piecesAreJoined()
{
    const Secret secret = Secret::joined({QByteArrayView("\0", 1), "ann", QByteArrayView("\0", 1), "swordfish"});
    QCOMPARE(secret.reveal().toByteArray(), QByteArray("\0ann\0swordfish", 14));
    QVERIFY(Secret::joined({}).isEmpty());
}

void TestSecret::base64IsASecretToo()
{
    const Secret secret{QByteArrayView("swordfish")};
    QCOMPARE(secret.toBase64().reveal().toByteArray(), "swordfish"_ba.toBase64());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
