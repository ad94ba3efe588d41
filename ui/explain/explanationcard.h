// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QWidget>

#include "diagnosis/explanation.h"

class QBoxLayout;
class QVBoxLayout;

namespace Ui {

class LineView;
class PartText;

/// One line of the conversation, taken apart: the line itself, the part in question, what came of it and what may come
/// next, then all other parts.
class ExplanationCard final : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationCard(const Diagnosis::Explanation &explanation, QWidget *parent = nullptr);

    [[nodiscard]] const Diagnosis::Explanation &explanation() const { return m_explanation; }
    /// The part in question, as an index; -1: none.
    [[nodiscard]] int currentPart() const;
    void setCurrentPart(int part);
    /// Above the explanation; the card becomes its parent.
    void setHead(QWidget *head);

Q_SIGNALS:
    /// A verb that may be said next was chosen.
    void verbChosen(const QByteArray &verb);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead();
    void addLine();
    void addSection(const QString &heading, const QString &text);
    void addNext();
    void addParts();
    void showPart(int part);

    Diagnosis::Explanation m_explanation;
    QVBoxLayout *m_column;
    QBoxLayout *m_top = nullptr; ///< the line and the part in question
    LineView *m_line = nullptr; ///< nullptr: nothing of it was on the wire as it is shown
    PartText *m_inQuestion = nullptr;
    QMap<int, PartText *> m_listed;
};

} // namespace Ui
