// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/parttext.h"

#include <QVBoxLayout>

#include "diagnosis/explanation.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

PartText::PartText(const Diagnosis::ExplainedPart &part, Look look, QWidget *parent)
    : QWidget(parent)
{
    const QColor muted = toneColor(Tone::Muted, palette());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 4);
    auto *piece = new PlainLabel(part.piece, wireFont(), this);
    if (look == Look::Plain)
        piece->setColor(toneColor(Tone::GoOn, palette()));
    column->addWidget(piece);
    auto *meaning = new PlainLabel(part.meaning, this);
    if (look == Look::Muted)
        meaning->setColor(muted);
    column->addWidget(meaning);
    QStringList smallPrint;
    if (part.isUsed)
        smallPrint.append(*part.isUsed ? tr("✓ Used in this session.") : tr("○ Not used in this session so far."));
    if (!part.reference.isEmpty())
        smallPrint.append(part.reference);
    if (smallPrint.isEmpty())
        return;
    auto *small = new PlainLabel(smallPrint.join(u' '), smallFont(), this);
    small->setColor(muted);
    column->addWidget(small);
}

} // namespace Ui
