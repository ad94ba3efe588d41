// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Delivery {

/// Stands between a command and the wire. Step mode is a policy of the gate, not a second engine.
class Gate final : public QObject {
    Q_OBJECT
public:
    enum class Policy : quint8 { RunFreely, PauseBeforeEach };

    using QObject::QObject;

    [[nodiscard]] Policy policy() const { return m_policy; }
    /// RunFreely lets go what waits.
    void setPolicy(Policy policy);

    /// The job asks before each flight: true, go; false, wait for released().
    [[nodiscard]] bool letsPass(const QByteArray &display);
    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    /// What waits, as it may be seen.
    [[nodiscard]] const QByteArray &held() const { return m_held; }
    /// Lets go what waits, this once.
    void step();
    /// The run is over: what waits will not be sent.
    void forget();

Q_SIGNALS:
    void holding(const QByteArray &display);
    void released();

private:
    void release();

    Policy m_policy = Policy::RunFreely;
    QByteArray m_held;
    bool m_isHolding = false;
};

} // namespace Delivery
