// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QScrollArea>

namespace Ui {

class Chip;
class FlowLayout;

/// Chips in lines that wrap; as high as they need, up to a few lines, then it scrolls.
class ChipArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit ChipArea(QWidget *parent = nullptr);

    [[nodiscard]] const QList<Chip *> &chips() const { return m_chips; }
    /// Owned by the area. index counts chips; where the field stands, the chip goes in front of it.
    void insertChip(qsizetype index, Chip *chip);
    /// Deletes it later: it may be the one that speaks.
    void removeChip(Chip *chip);
    /// A widget among the chips, in front of the chip with this index: the text field.
    void placeField(qsizetype index, QWidget *field);
    /// How many chips stand in front of the field.
    [[nodiscard]] qsizetype fieldIndex() const { return m_fieldIndex; }
    /// The chip in front of which something dropped there belongs.
    [[nodiscard]] qsizetype chipIndexAt(const QPoint &globalPoint) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chipFocused(Ui::Chip *chip);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    [[nodiscard]] int lineHeight() const;

    QWidget *m_content;
    FlowLayout *m_flow;
    QWidget *m_field = nullptr;
    QList<Chip *> m_chips;
    qsizetype m_fieldIndex = 0;
};

} // namespace Ui
