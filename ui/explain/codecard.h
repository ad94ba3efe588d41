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

/// The code of a reply: what it wants of the client in a word, and a box for each of its digits.
class CodeCard final : public QWidget {
    Q_OBJECT
public:
    explicit CodeCard(const Diagnosis::Explanation &explanation, QWidget *parent = nullptr);

private:
    void addChip(int code);
    void addDigit(const Diagnosis::ExplainedPart &digit, QChar character);

    QVBoxLayout *m_column;
};

} // namespace Ui
