// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QTableView;

namespace Ui {

/// The titles of the transcript's columns, each where the contents of its column stand: over numbers on the right, over
/// the text behind the place of the mark that opens a reply.
class TranscriptHeader final : public QHeaderView {
    Q_OBJECT
public:
    /// Makes one and gives it to the view.
    [[nodiscard]] static TranscriptHeader &of(QTableView &view);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    explicit TranscriptHeader(QWidget *parent);
};

} // namespace Ui
