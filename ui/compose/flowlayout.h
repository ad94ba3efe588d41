// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QLayout>

namespace Ui {

/// Items one after the other in reading direction, wrapped into lines like words. Owns its items.
///
/// The last item takes the rest of its line if its size policy lets it grow.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    /// The place where something dropped at the point belongs.
    [[nodiscard]] int indexAt(const QPoint &point) const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place {
        QLayoutItem *item;
        QRect rect; ///< left to right, whatever the reading direction
    };
    [[nodiscard]] std::vector<Place> places(const QRect &rect) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace Ui
