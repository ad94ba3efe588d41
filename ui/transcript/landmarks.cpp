// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/landmarks.h"

#include <algorithm>

#include "transcript/gravity.h"
#include "transcript/store.h"

namespace Ui {

Landmarks::Landmarks(QObject *parent)
    : QObject(parent)
{
    connect(&m_scan, &Scan::moved, this, &Landmarks::changed);
}

void Landmarks::setStore(Transcript::Store *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (store != nullptr)
        connect(store, &Transcript::Store::annotated, this, &Landmarks::lookAgain);
    m_bits.clear();
    m_scan.start(store, [this](const Transcript::Store &from, qsizetype row) { return look(from, row); });
    Q_EMIT changed();
}

/// Nothing passes: the scan brings every row here, and that is all that is wanted of it.
bool Landmarks::look(const Transcript::Store &store, qsizetype row)
{
    if (row >= m_bits.size())
        m_bits.resize(row + 1);
    m_bits[row] = static_cast<char>(Transcript::gravityOf(store, row));
    return false;
}

/// At once: whoever sets a mark may jump to it with the next key.
void Landmarks::lookAgain(qsizetype row)
{
    if (row < m_bits.size())
        look(*m_store, row);
    Q_EMIT changed();
}

quint8 Landmarks::within(qsizetype first, qsizetype end) const
{
    quint8 bits = 0;
    for (qsizetype row = first; row < std::min(end, size()); ++row)
        bits |= at(row);
    return bits;
}

qsizetype Landmarks::next(qsizetype from, quint8 bits) const
{
    for (qsizetype row = from + 1; row < size(); ++row) {
        if (at(row) & bits)
            return row;
    }
    return -1;
}

qsizetype Landmarks::previous(qsizetype from, quint8 bits) const
{
    for (qsizetype row = std::min(from, size()) - 1; row >= 0; --row) {
        if (at(row) & bits)
            return row;
    }
    return -1;
}

} // namespace Ui
