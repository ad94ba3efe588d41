// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QList>

#include "transcript/octetmarks.h"
#include "ui/bytes/octetsource.h"

namespace Ui {

/// Octets as text with marks for what has no letter, or as numbers with the text beside them; what is chosen in one is
/// chosen in the other, for it is the same. Only what is in sight is ever read.
class OctetView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Mode : quint8 { Text, Hex };
    /// Text is laid out line by line, so no more than this is; numbers go on to the end.
    static constexpr qint64 mostText = 1024 * 1024;

    explicit OctetView(QWidget *parent = nullptr);

    void setSource(OctetSource source);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// What is chosen; without a choice what is there, up to the bound of text.
    [[nodiscard]] QByteArray chosenOctets() const;
    [[nodiscard]] qint64 size() const { return m_source.size; }
    [[nodiscard]] qint64 cursor() const { return m_cursor; }
    /// From 0; the cursor where nothing is chosen.
    [[nodiscard]] qint64 firstChosen() const { return m_anchor < 0 ? m_cursor : std::min(m_anchor, m_cursor); }
    [[nodiscard]] qint64 chosenSize() const { return m_anchor < 0 ? 0 : std::abs(m_cursor - m_anchor) + 1; }
    /// Puts the cursor on an octet and brings it into sight.
    void goTo(qint64 offset, bool extends = false);
    [[nodiscard]] const QList<Transcript::OctetMark> &marks() const { return m_marks; }
    /// From 1; 0: behind the text that is laid out, nobody has counted.
    [[nodiscard]] qint64 lineAt(qint64 offset) const;

public Q_SLOTS:
    void copy() const;
    void selectAll();

Q_SIGNALS:
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        qint64 offset = 0;
        qint64 octets = 0;
    };

    void layOut();
    void layOutText();
    void measure();
    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] Row row(qint64 number) const;
    [[nodiscard]] qint64 rowOf(qint64 offset) const;
    [[nodiscard]] qint64 offsetAt(const QPoint &point) const;
    [[nodiscard]] bool isChosen(qint64 offset) const;
    void paintRow(QPainter &painter, const Row &row, int top) const;
    void paintNumber(QPainter &painter, qint64 offset, char octet, int column, int top) const;
    void paintOctet(QPainter &painter, qint64 offset, QStringView text, int left, int top) const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int visibleRows() const;

    OctetSource m_source;
    Mode m_mode = Mode::Text;
    QByteArray m_text; ///< what is laid out as text
    QList<Row> m_rows; ///< of the text
    QList<qint64> m_lineStarts;
    QList<Transcript::OctetMark> m_marks;
    int m_cell = 8; ///< width of one letter
    int m_rowHeight = 16;
    int m_octetsPerRow = 16; ///< of numbers
    qint64 m_cursor = 0;
    qint64 m_anchor = -1; ///< -1: nothing is chosen
};

} // namespace Ui
