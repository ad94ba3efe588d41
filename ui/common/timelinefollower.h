// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "transcript/store.h"
#include "transcript/timeline.h"

namespace Ui {

/// A transcript with its timeline, for views that draw it: what is new is read in batches, and only while it is seen.
class TimelineFollower final : public QObject {
    Q_OBJECT
public:
    explicit TimelineFollower(QObject *parent = nullptr);

    /// Null: nothing to follow.
    void setStore(Transcript::Store *store);
    [[nodiscard]] const Transcript::Store *store() const { return m_store; }
    [[nodiscard]] const Transcript::Timeline &timeline() const { return m_timeline; }
    /// Asleep, it reads nothing; awake, it catches up at once.
    void setAwake(bool isAwake);
    /// Reads what is new now.
    void catchUp();

Q_SIGNALS:
    /// Another store is followed.
    void replaced();
    /// There are new entries, or some have changed.
    void advanced();
    /// Times are counted from another entry.
    void countedAnew();

private:
    void notice();

    QPointer<Transcript::Store> m_store;
    Transcript::Timeline m_timeline;
    QTimer m_batch;
    bool m_isAwake = false;
};

} // namespace Ui
