// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include "ui/bytes/wirebox.h"

namespace Ui {

class WireBoxModel;

/// Boxes one below the other, in the order of the conversation.
class WireBoxList final : public QListView {
    Q_OBJECT
public:
    explicit WireBoxList(QWidget *parent = nullptr);

    void showBoxes(const QList<WireBox> &boxes);
    /// Chooses a box that holds the row; the chosen one, if it does. -1, or no such box: none is chosen.
    void showEntry(qsizetype entry);
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] const WireBox &box(int number) const;
    /// Which box is chosen, and how long it is.
    [[nodiscard]] QString placeText() const;

public Q_SLOTS:
    void copy() const;

Q_SIGNALS:
    /// Row of the transcript.
    void entryChosen(qsizetype entry);
    void placeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    WireBoxModel *m_model;
    bool m_isFollowing = false; ///< the choice is that of the transcript
};

} // namespace Ui
