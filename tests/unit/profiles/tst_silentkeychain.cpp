// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

#include "keychainwitness.h"

using namespace Qt::StringLiterals;
using Profiles::Keychain;

namespace {

/// A secret service that takes calls and says nothing, until it is told to refuse them all.
class MuteService final : public QDBusVirtualObject {
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &call, const QDBusConnection &) override
    {
        ++calls;
        m_open.append(call);
        if (m_refuses)
            refuseAll();
        return true;
    }

    void refuseAll()
    {
        m_refuses = true;
        for (const QDBusMessage &call : std::exchange(m_open, {}))
            QDBusConnection::sessionBus().send(call.createErrorReply(QDBusError::AccessDenied, u"locked for good"_s));
    }

    int calls = 0;

private:
    QList<QDBusMessage> m_open;
    bool m_refuses = false;
};

} // namespace

/// Runs on a bus of its own.
class TestSilentKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doesNotWaitForever();
};

void TestSilentKeychain::initTestCase()
{
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "this test wants dbus-run-session, as ctest has it");
}

void TestSilentKeychain::doesNotWaitForever()
{
    MuteService service;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));

    Keychain keychain(u"org.postscope.test"_s);
    keychain.setPatience(std::chrono::milliseconds(300));
    KeychainWitness witness(keychain);

    // The first question finds out.
    witness.write(u"account"_s, "password"_ba);
    QTRY_COMPARE(witness.answers, 1);
    QCOMPARE(witness.place, Keychain::Place::Memory);
    const int callsUntilSilence = service.calls;
    QVERIFY2(callsUntilSilence > 0, "the silent service was never asked");

    // The next ones are not kept waiting.
    keychain.setPatience(std::chrono::hours(1));
    witness.read(u"account"_s);
    witness.read(u"another"_s);
    witness.write(u"third"_s, "password"_ba);
    QTRY_COMPARE(witness.answers, 4);
    QCOMPARE(witness.password, "password"_ba);
    QCOMPARE(witness.error->problem, Base::Problem::KeychainUnavailable);
    QCOMPARE(service.calls, callsUntilSilence);

    // When it has spoken, be it to refuse, it is asked again.
    service.refuseAll();
    QTRY_VERIFY((witness.read(u"another"_s), service.calls > callsUntilSilence));
    QTRY_VERIFY2(witness.error->detail.contains("locked for good"_L1), qPrintable(witness.error->detail));
}

QTEST_GUILESS_MAIN(TestSilentKeychain)
#include "tst_silentkeychain.moc"
