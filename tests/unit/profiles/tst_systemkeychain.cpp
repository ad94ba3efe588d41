// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

#include "keychainwitness.h"

using namespace Qt::StringLiterals;
using Profiles::Keychain;

namespace {

const QString service = u"org.postscope.test"_s;

/// What another program sees in the keyring: secret-tool of libsecret.
QByteArray lookUpFromOutside(const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, service, u"user"_s, key});
    if (!tool.waitForFinished(10'000))
        return "secret-tool: "_ba + tool.errorString().toUtf8();
    return tool.readAllStandardOutput();
}

} // namespace

/// Runs in a session of its own with a gnome-keyring daemon that is unlocked.
class TestSystemKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesInTheSystem();
    void readsWhatIsThere();
    void answersWithNothingWhereThereIsNoEntry();
    void takesTheLastOfSeveral();
    void prefersWhatIsHeld();
    void removes();
};

void TestSystemKeychain::storesInTheSystem()
{
    Keychain keychain(service);
    KeychainWitness witness(keychain);
    witness.write(u"stored"_s, "pass wörd"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(witness.answers, 1, 20'000);
    QCOMPARE(witness.place, Keychain::Place::System);
    QCOMPARE(lookUpFromOutside(u"stored"_s), "pass wörd"_ba);
}

void TestSystemKeychain::readsWhatIsThere()
{
    Keychain writer(service);
    KeychainWitness written(writer);
    written.write(u"read"_s, "pass wörd"_ba);
    QTRY_COMPARE(written.answers, 1);

    Keychain keychain(service); // one that holds nothing
    KeychainWitness witness(keychain);
    witness.read(u"read"_s);
    QTRY_COMPARE(witness.answers, 1);
    QVERIFY2(!witness.error, witness.error ? qPrintable(witness.error->detail) : "");
    QCOMPARE(witness.password, "pass wörd"_ba);
}

void TestSystemKeychain::answersWithNothingWhereThereIsNoEntry()
{
    Keychain keychain(service);
    KeychainWitness witness(keychain);
    witness.read(u"nobody wrote this"_s);
    QTRY_COMPARE(witness.answers, 1);
    QVERIFY2(!witness.error, witness.error ? qPrintable(witness.error->detail) : "");
    QCOMPARE(witness.password, QByteArray());
}

void TestSystemKeychain::takesTheLastOfSeveral()
{
    Keychain keychain(service);
    KeychainWitness witness(keychain);
    witness.write(u"several"_s, "first"_ba);
    witness.write(u"several"_s, "second"_ba);
    witness.read(u"several"_s);
    QTRY_COMPARE(witness.answers, 3);
    QCOMPARE(witness.password, "second"_ba);
    QCOMPARE(lookUpFromOutside(u"several"_s), "second"_ba);
}

void TestSystemKeychain::prefersWhatIsHeld()
{
    Keychain keychain(service);
    KeychainWitness witness(keychain);
    witness.write(u"held"_s, "stored"_ba);
    QTRY_COMPARE(witness.answers, 1);
    keychain.hold(u"held"_s, Base::Secret("typed for this time"_ba));
    witness.read(u"held"_s);
    QTRY_COMPARE(witness.answers, 2);
    QCOMPARE(witness.password, "typed for this time"_ba);
    QCOMPARE(lookUpFromOutside(u"held"_s), "stored"_ba);
}

void TestSystemKeychain::removes()
{
    Keychain keychain(service);
    KeychainWitness witness(keychain);
    witness.write(u"removed"_s, "password"_ba);
    QTRY_COMPARE(witness.answers, 1);
    QCOMPARE(lookUpFromOutside(u"removed"_s), "password"_ba);
    keychain.remove(u"removed"_s);
    witness.read(u"removed"_s);
    QTRY_COMPARE(witness.answers, 2);
    QCOMPARE(witness.password, QByteArray());
    QCOMPARE(lookUpFromOutside(u"removed"_s), QByteArray());
}

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"
