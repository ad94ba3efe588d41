// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "transcript/octetmarks.h"

namespace Ui {

/// How often each oddity stands in the octets, as buttons that lead from one to the next.
class OddChips final : public QWidget {
    Q_OBJECT
public:
    explicit OddChips(QWidget *parent = nullptr);

    void showMarks(const QList<Transcript::OctetMark> &marks);

Q_SIGNALS:
    void oddityWanted(Transcript::OctetOddity oddity);
};

} // namespace Ui
