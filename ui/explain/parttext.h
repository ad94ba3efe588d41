// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Diagnosis {
struct ExplainedPart;
}

namespace Ui {

/// One part of a line: as it stands there, what it means, and where that is written.
class PartText final : public QWidget {
    Q_OBJECT
public:
    enum class Look : quint8 { Plain, Muted };

    PartText(const Diagnosis::ExplainedPart &part, Look look, QWidget *parent = nullptr);
};

} // namespace Ui
