// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "keychainwitness.h"

using namespace Qt::StringLiterals;
using Profiles::Keychain;

/// Runs without a session bus: there is no system keychain.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatThereIsNone();
    void holdsInMemoryWhatItCannotStore();
    void answersLater();
    void readsWhatIsHeld();
    void forgetsWhatIsRemoved();
    void doesNotAnswerAContextThatIsGone();
    void mayGoWithOpenQuestions();
};

void TestKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS").contains("nowhere"_L1),
        "this test wants DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere, as ctest sets it");
}

void TestKeychain::saysThatThereIsNone()
{
    Keychain keychain(u"org.postscope.test"_s);
    KeychainWitness witness(keychain);
    witness.read(u"account"_s);
    QTRY_COMPARE(witness.answers, 1);
    QVERIFY(witness.error.has_value());
    QCOMPARE(witness.error->problem, Base::Problem::KeychainUnavailable);
    QVERIFY(!witness.error->detail.isEmpty());
}

void TestKeychain::holdsInMemoryWhatItCannotStore()
{
    Keychain keychain(u"org.postscope.test"_s);
    KeychainWitness witness(keychain);
    witness.write(u"account"_s, "pass wörd"_ba);
    QTRY_COMPARE(witness.answers, 1);
    QCOMPARE(witness.place, Keychain::Place::Memory);
    witness.read(u"account"_s);
    QTRY_COMPARE(witness.answers, 2);
    QCOMPARE(witness.password, "pass wörd"_ba);
}

void TestKeychain::answersLater()
{
    Keychain keychain(u"org.postscope.test"_s);
    KeychainWitness witness(keychain);
    keychain.hold(u"account"_s, Base::Secret("password"_ba));
    witness.read(u"account"_s);
    witness.read(u"another"_s);
    witness.write(u"third"_s, "password"_ba);
    QCOMPARE(witness.answers, 0);
    QTRY_COMPARE(witness.answers, 3);
}

void TestKeychain::readsWhatIsHeld()
{
    Keychain keychain(u"org.postscope.test"_s);
    KeychainWitness witness(keychain);
    keychain.hold(u"account"_s, Base::Secret("old"_ba));
    keychain.hold(u"account"_s, Base::Secret("new"_ba));
    witness.read(u"account"_s);
    QTRY_COMPARE(witness.answers, 1);
    QCOMPARE(witness.password, "new"_ba);
}

void TestKeychain::forgetsWhatIsRemoved()
{
    Keychain keychain(u"org.postscope.test"_s);
    KeychainWitness witness(keychain);
    keychain.hold(u"account"_s, Base::Secret("password"_ba));
    keychain.hold(u"another"_s, Base::Secret("stays"_ba));
    keychain.remove(u"account"_s);
    witness.read(u"account"_s);
    QTRY_VERIFY(witness.error.has_value());
    witness.read(u"another"_s);
    QTRY_COMPARE(witness.password, "stays"_ba);
}

void TestKeychain::doesNotAnswerAContextThatIsGone()
{
    Keychain keychain(u"org.postscope.test"_s);
    int answers = 0;
    auto context = std::make_unique<QObject>();
    keychain.hold(u"held"_s, Base::Secret("password"_ba));
    const auto count = [&answers](const auto &) {
        ++answers;
    };
    keychain.read(u"held"_s, context.get(), count);
    keychain.read(u"account"_s, context.get(), count);
    keychain.write(u"account"_s, Base::Secret("password"_ba), context.get(), count);
    context.reset();

    KeychainWitness witness(keychain);
    witness.read(u"last in the queue"_s);
    QTRY_COMPARE(witness.answers, 1);
    QCOMPARE(answers, 0);
}

void TestKeychain::mayGoWithOpenQuestions()
{
    Keychain witnessed(u"org.postscope.test"_s);
    KeychainWitness witness(witnessed);
    int answers = 0;
    {
        Keychain keychain(u"org.postscope.test"_s);
        keychain.read(u"account"_s, this, [&answers](const auto &) { ++answers; });
        keychain.write(u"account"_s, Base::Secret("password"_ba), this, [&answers](auto) { ++answers; });
    }
    witness.read(u"last in the queue"_s);
    QTRY_COMPARE(witness.answers, 1);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
