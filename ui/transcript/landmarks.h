// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include "ui/transcript/scan.h"

namespace Ui {

/// What stands out in a transcript, line by line: one octet for each, so that the next error is found at once among
/// millions, and the overview is drawn from memory.
class Landmarks final : public QObject {
    Q_OBJECT
public:
    explicit Landmarks(QObject *parent = nullptr);

    void setStore(Transcript::Store *store);
    [[nodiscard]] qsizetype size() const { return m_bits.size(); }
    /// The bits of Gravity of a row of the store.
    [[nodiscard]] quint8 at(qsizetype row) const { return static_cast<quint8>(m_bits.at(row)); }
    /// The bits of all rows from first up to, but not including, end.
    [[nodiscard]] quint8 within(qsizetype first, qsizetype end) const;
    /// The next row that has one of these bits, without the row one comes from; -1: none.
    [[nodiscard]] qsizetype next(qsizetype from, quint8 bits) const;
    [[nodiscard]] qsizetype previous(qsizetype from, quint8 bits) const;

Q_SIGNALS:
    void changed();

private:
    void lookAgain(qsizetype row);
    bool look(const Transcript::Store &store, qsizetype row);

    QPointer<Transcript::Store> m_store;
    QByteArray m_bits;
    Scan m_scan;
};

} // namespace Ui
