// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

namespace Transcript {
class Store;
}

namespace Ui {

/// The turns of a conversation: what one side said before the other one spoke, with its time and its size. How many
/// writes or packets that took is not known.
class FlightList final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FlightList(QWidget *parent = nullptr);

    /// Null: none.
    void showFlights(const Transcript::Store *store);
    void showEntry(qsizetype entry);
    /// Which turn is chosen, and how long it is.
    [[nodiscard]] QString placeText() const;

Q_SIGNALS:
    /// Row of the transcript.
    void entryChosen(qsizetype entry);
};

} // namespace Ui
