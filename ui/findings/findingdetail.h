// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Diagnosis {
struct Finding;
}

namespace Ui {

/// What a finding means: why, what can be done, and where it is written.
class FindingDetail final : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingDetail(QWidget *parent = nullptr);

    /// Null: none is chosen. isVerdict: the report says so, it is more than a hint.
    void showFinding(const Diagnosis::Finding *finding, bool isVerdict);
    /// The same in words, to be copied.
    [[nodiscard]] static QString textOf(const Diagnosis::Finding &finding);

private:
    void addWords(QVBoxLayout &column, const Diagnosis::Finding &finding, bool isVerdict);
};

} // namespace Ui
