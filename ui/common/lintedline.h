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
    /// What is wrong with it, whatever is typed behind it.
    [[nodiscard]] const QList<Smtp::LineRemark> &remarks() const { return m_remarks; }
    /// What is still to come; none: nothing, as far as can be seen.
    [[nodiscard]] const std::optional<Smtp::LineRemark> &hint() const { return m_hint; }

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
    std::optional<Smtp::LineRemark> m_hint;
    QList<QByteArray> m_offers; ///< to complete by, while Tab is pressed again and again
    qsizetype m_offer = -1;
    bool m_isCompleting = false;
};

} // namespace Ui
