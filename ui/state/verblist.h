// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QTreeWidget>

#include "smtp/sessionpoint.h"

namespace Ui {

/// Which commands may be said at a point of a session, and why the others may not.
class VerbList final : public QTreeWidget {
    Q_OBJECT
public:
    explicit VerbList(QWidget *parent = nullptr);

    void setPoint(const Smtp::SessionPoint &point);

private:
    void add(const QByteArray &verb, const QString &objection);

    std::optional<Smtp::SessionPoint> m_point; ///< that is shown
};

} // namespace Ui
