// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

namespace Transcript {
class Store;
}

namespace Ui {

/// What each side said in one go, with its time and its size.
class FlightList final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FlightList(QWidget *parent = nullptr);

    /// Null: none.
    void showFlights(const Transcript::Store *store);
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the transcript.
    void entryChosen(qsizetype entry);
};

} // namespace Ui
