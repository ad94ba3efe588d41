// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultlane.h"

#include <QTcpSocket>

namespace Support {

FaultLane::FaultLane(QTcpSocket &from, QTcpSocket &to, const Fault &fault, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
    , m_fault(fault)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_fault.delay);
    connect(&m_timer, &QTimer::timeout, this, &FaultLane::pass);
    connect(&m_from, &QTcpSocket::readyRead, this, &FaultLane::take);
    connect(&m_from, &QTcpSocket::disconnected, this, &FaultLane::end);
    connect(&m_to, &QTcpSocket::connected, this, &FaultLane::take);
    m_to.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (isUsed())
        QTimer::singleShot(0, this, &FaultLane::used);
}

void FaultLane::take()
{
    if (m_from.isReadable())
        m_waiting += m_from.readAll();
    if (!m_timer.isActive() && m_fault.delay.count() == 0)
        pass();
    else if (!m_timer.isActive())
        m_timer.start();
}

void FaultLane::end()
{
    m_hasEnded = true;
    take();
}

qsizetype FaultLane::nextPiece() const
{
    qsizetype size = m_waiting.size();
    if (m_fault.pieceOctets > 0)
        size = std::min(size, m_fault.pieceOctets);
    if (m_fault.cutAfter)
        size = std::min(size, static_cast<qsizetype>(*m_fault.cutAfter - m_passed));
    return size;
}

void FaultLane::pass()
{
    if (m_isStalled || m_to.state() != QAbstractSocket::ConnectedState || isUsed())
        return;
    const qsizetype size = nextPiece();
    m_to.write(m_waiting.constData(), size);
    m_to.flush();
    m_waiting.remove(0, size);
    m_passed += size;
    Q_EMIT passed(m_passed);
    if (isUsed())
        Q_EMIT used();
    else if (!m_waiting.isEmpty())
        m_timer.start();
    else if (m_hasEnded)
        m_to.disconnectFromHost();
}

} // namespace Support
