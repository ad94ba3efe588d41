// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QLineEdit>

#include "smtp/lineremark.h"
#include "smtp/sessionpoint.h"

namespace Ui {

/// A line that is written to a server: what is wrong with it is underlined, and Tab completes it.
class LintedLine : public QLineEdit {
    Q_OBJECT
public:
    explicit LintedLine(QWidget *parent = nullptr);

    /// Where the session stands, by which a line is judged and completed; none: it is not.
    void setPoint(const std::optional<Smtp::SessionPoint> &point);
    [[nodiscard]] const QList<Smtp::LineRemark> &remarks() const { return m_remarks; }

Q_SIGNALS:
    void remarksChanged();

protected:
    bool event(QEvent *event) override;

private:
    void check();
    void underline();
    void complete();

    std::optional<Smtp::SessionPoint> m_point;
    QList<Smtp::LineRemark> m_remarks;
    QList<QByteArray> m_offers; ///< to complete by, while Tab is pressed again and again
    qsizetype m_offer = -1;
    bool m_isCompleting = false;
};

} // namespace Ui
