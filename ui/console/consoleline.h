// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include "smtp/lineremark.h"

namespace Ui {

/// The line that is written to a server by hand: it completes with Tab, remembers with ↑ and ↓, and underlines what is
/// wrong. A challenge is answered unseen.
class ConsoleLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit ConsoleLine(QWidget *parent = nullptr);

    /// Where the session stands: what completes, what is wrong, and whether what is typed must not be seen.
    void setPoint(const Smtp::SessionPoint &point);
    [[nodiscard]] const QList<Smtp::LineRemark> &remarks() const { return m_remarks; }
    /// Takes the line out, to be said. What holds a secret is not remembered.
    [[nodiscard]] QByteArray takeLine();

Q_SIGNALS:
    void remarksChanged();
    /// More than one line was to be pasted.
    void blockPasted(const QString &block);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void underline();
    void complete();
    void recall(int step);
    [[nodiscard]] bool pastesBlock();

    Smtp::SessionPoint m_point;
    QList<Smtp::LineRemark> m_remarks;
    QStringList m_history; ///< the oldest first
    qsizetype m_recalled = 0; ///< into the history; its size: the line that is new
    QList<QByteArray> m_offers; ///< to complete by, while Tab is pressed again and again
    qsizetype m_offer = -1;
    bool m_isCompleting = false;
};

} // namespace Ui
