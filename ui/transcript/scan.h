// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include "ui/transcript/slices.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// Walks over a transcript in slices of some milliseconds, so that the window stays alive, and keeps the rows that pass a
/// test; then it goes on with what is appended, and tests again what changes.
class Scan final : public QObject {
    Q_OBJECT
public:
    using Test = std::function<bool(const Transcript::Store &store, qsizetype row)>;

    explicit Scan(QObject *parent = nullptr);

    /// Begins anew. Null: nothing to walk over.
    void start(Transcript::Store *store, Test test);
    void stop();

    /// Rows of the store that passed so far, in ascending order.
    [[nodiscard]] const QList<quint32> &hits() const { return m_hits; }
    /// Some of what is there has not been tested yet.
    [[nodiscard]] bool isRunning() const;
    /// Something about this row is new, and the store does not say so.
    void testAgain(qsizetype row);

Q_SIGNALS:
    /// A slice is done; hits may have come at the end of the list.
    void moved();
    /// All that is there was tested. Comes again when more was appended.
    void finished();
    /// A row that was tested before passes now, or no longer does.
    void corrected();

private:
    bool testSome();
    void testChanged();

    QPointer<Transcript::Store> m_store;
    Test m_test;
    QList<quint32> m_hits;
    qsizetype m_tested = 0;
    QSet<qsizetype> m_changed;
    Slices m_slices;
};

} // namespace Ui
