// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "diagnosis/finding.h"

class QVBoxLayout;

namespace Ui {

/// What is wrong, why, what to do, and the one button that does it.
class FindingCard final : public QWidget {
    Q_OBJECT
public:
    /// Brief: what is wrong and what to do, above something else.
    enum class Form : quint8 { Whole, Brief };

    FindingCard(const Diagnosis::Finding &finding, Form form, QWidget *parent = nullptr);

Q_SIGNALS:
    void fixWanted(Diagnosis::Fix fix);

private:
    void addHeadline(const Diagnosis::Finding &finding, Form form);
    void addList(const QString &heading, const QList<Diagnosis::Sentence> &sentences, bool isOrdered);
    void addFix(Diagnosis::Fix fix);
    void addSmallPrint(const Diagnosis::Finding &finding);

    QVBoxLayout *m_column;
};

} // namespace Ui
