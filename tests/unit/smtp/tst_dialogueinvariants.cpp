// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "support/dialoguerun.h"

namespace {

constexpr int rounds = 10'000;

class RandomChooser final : public Support::Chooser {
public:
    explicit RandomChooser(unsigned seed)
        : m_random(seed)
    {
    }

    int number(int below) override { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

private:
    std::mt19937 m_random;
};

} // namespace

/// Drives deliver() with orders and replies of all kinds, sense or nonsense, and checks what must hold whatever a server
/// says; the rules are in Support::DialogueLedger.
class TestDialogueInvariants final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdWhateverTheServerSays();
};

void TestDialogueInvariants::holdWhateverTheServerSays()
{
    for (unsigned seed = 1; seed <= rounds; ++seed) {
        RandomChooser chooser(seed);
        const QByteArray broken = Support::ruleBrokenInDelivery(chooser);
        const QByteArray failure = "seed " + QByteArray::number(seed) + ": " + broken;
        QVERIFY2(broken.isEmpty(), failure.constData());
    }
}

QTEST_APPLESS_MAIN(TestDialogueInvariants)
#include "tst_dialogueinvariants.moc"
