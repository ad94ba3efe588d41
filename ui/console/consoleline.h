// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/lintedline.h"

namespace Ui {

/// The line that is written to a server by hand: it remembers with ↑ and ↓. A challenge is answered unseen.
class ConsoleLine final : public LintedLine {
    Q_OBJECT
public:
    explicit ConsoleLine(QWidget *parent = nullptr);

    /// As LintedLine::setPoint(), and whether what is typed must not be seen.
    void setPoint(const Smtp::SessionPoint &point);
    /// Takes the line out, to be said. What holds a secret is not remembered.
    [[nodiscard]] QByteArray takeLine();

Q_SIGNALS:
    /// More than one line was to be pasted.
    void blockPasted(const QString &block);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void recall(int step);
    [[nodiscard]] bool pastesBlock();

    QStringList m_history; ///< the oldest first
    qsizetype m_recalled = 0; ///< into the history; its size: the line that is new
};

} // namespace Ui
