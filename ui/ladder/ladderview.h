// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include "ui/ladder/ladderpainter.h"

namespace Ui {

class LadderModel;

/// A conversation as a ladder that scrolls: only what is in sight is drawn.
class LadderView final : public QTableView {
    Q_OBJECT
public:
    /// The model must outlive the view.
    explicit LadderView(LadderModel &model, QWidget *parent = nullptr);

    /// Selects the row of the transcript and brings it into sight, or as soon as it is there; -1: selects none.
    void showEntry(qsizetype entry);
    void zoomIn();
    void zoomOut();
    void zoomToNatural();
    /// What is to be selected; -1: none.
    [[nodiscard]] qsizetype wantedEntry() const { return m_wanted; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Colours, or what its columns hold, have changed.
    void takeLook();

Q_SIGNALS:
    /// Row of the transcript, chosen by the user.
    void entryChosen(qsizetype entry);
    /// A row, by the user.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void setZoom(double zoom);
    void selectWanted();
    [[nodiscard]] bool isAtEnd() const;

    LadderModel &m_model;
    LadderPainter m_painter;
    double m_zoom = 1;
    bool m_hasNames = false; ///< the first look-up makes a lane
    qsizetype m_wanted = -1; ///< row of the transcript that is to be selected
};

} // namespace Ui
