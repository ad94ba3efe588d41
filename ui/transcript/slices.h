// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

namespace Ui {

/// Does long work in slices of some milliseconds on the event loop, so that the window stays alive.
class Slices final : public QObject {
    Q_OBJECT
public:
    /// A small step of the work; false: there is nothing left to do.
    using Step = std::function<bool()>;

    explicit Slices(Step step, QObject *parent = nullptr);

    /// Something is new: begins after a moment in which more may come.
    void wake();
    void begin();
    void stop();

Q_SIGNALS:
    void moved();
    void finished();

private:
    void work();

    Step m_step;
    QTimer m_next;
};

} // namespace Ui
