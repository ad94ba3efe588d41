// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Diagnosis {
struct ExplainedPart;
struct Explanation;
} // namespace Diagnosis

namespace Ui {

/// One line of the conversation, taken apart.
class ExplanationCard final : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationCard(const Diagnosis::Explanation &explanation, QWidget *parent = nullptr);

private:
    void addPart(const Diagnosis::ExplainedPart &part);

    QVBoxLayout *m_column;
};

} // namespace Ui
