// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/explanationcard.h"

#include <QVBoxLayout>

#include "diagnosis/explanation.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

ExplanationCard::ExplanationCard(const Diagnosis::Explanation &explanation, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(gap / 2);
    m_column->addWidget(new PlainLabel(explanation.title, titleFont(), this));
    if (!explanation.summary.isEmpty())
        m_column->addWidget(new PlainLabel(explanation.summary, this));
    for (const Diagnosis::ExplainedPart &part : explanation.parts)
        addPart(part);
    if (!explanation.next.isEmpty()) {
        m_column->addSpacing(gap);
        auto *heading = new PlainLabel(tr("What may come next"), smallFont(), this);
        heading->setColor(toneColor(Tone::Muted, palette()));
        m_column->addWidget(heading);
        m_column->addWidget(new PlainLabel(explanation.next, this));
    }
    m_column->addStretch(1);
}

void ExplanationCard::addPart(const Diagnosis::ExplainedPart &part)
{
    m_column->addSpacing(gap);
    auto *piece = new PlainLabel(part.piece, wireFont(), this);
    piece->setColor(toneColor(Tone::GoOn, palette()));
    m_column->addWidget(piece);
    m_column->addWidget(new PlainLabel(part.meaning, this));
    if (part.reference.isEmpty())
        return;
    auto *reference = new PlainLabel(part.reference, smallFont(), this);
    reference->setColor(toneColor(Tone::Muted, palette()));
    m_column->addWidget(reference);
}

} // namespace Ui
