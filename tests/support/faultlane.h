// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include "support/fault.h"

class QTcpSocket;

namespace Support {

/// Carries octets from one socket to another, as a fault has it.
class FaultLane final : public QObject {
    Q_OBJECT
public:
    /// Both sockets must outlive the lane.
    FaultLane(QTcpSocket &from, QTcpSocket &to, const Fault &fault, QObject *parent);

    /// Holds back everything from now on, the end of the connection included.
    void stall() { m_isStalled = true; }

Q_SIGNALS:
    /// So many octets in all.
    void passed(qint64 octets);
    /// So many octets have passed that the connection is to be cut.
    void used();

private:
    void take();
    void pass();
    void end();
    [[nodiscard]] qsizetype nextPiece() const;
    [[nodiscard]] bool isUsed() const { return m_fault.cutAfter == m_passed; }

    QTcpSocket &m_from;
    QTcpSocket &m_to;
    Fault m_fault;
    QByteArray m_waiting;
    QTimer m_timer;
    qint64 m_passed = 0;
    bool m_isStalled = false;
    bool m_hasEnded = false;
};

} // namespace Support
