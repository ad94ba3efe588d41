// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingdetail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "diagnosis/finding.h"
#include "ui/common/plainlabel.h"
#include "ui/common/severitylook.h"
#include "ui/common/symbollabel.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int symbolSide = 16;

QLayout *headOf(const Diagnosis::Finding &finding, QWidget *parent)
{
    const SeverityLook look = lookOf(finding.severity);
    auto *symbol = new SymbolLabel(look.symbol, look.tone, parent);
    symbol->setSide(symbolSide);
    auto *word = new PlainLabel(look.word, smallFont(), parent);
    word->setColor(toneColor(look.tone, parent->palette()));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(symbol);
    row->addWidget(word, 1);
    return row;
}

PlainLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, smallFont(), parent);
    label->setColor(toneColor(Tone::Muted, parent->palette()));
    return label;
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("What it means"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showFinding(nullptr, false);
}

void FindingDetail::showFinding(const Diagnosis::Finding *finding, bool isVerdict)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap / 2);
    if (finding != nullptr) {
        column->addLayout(headOf(*finding, page));
        addWords(*column, *finding, isVerdict);
    } else {
        column->addWidget(mutedLabel(tr("Choose a finding, and this says what it means."), page));
    }
    column->addStretch(1);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    setWidget(page); // the scroll area deletes the page before
}

void FindingDetail::addWords(QVBoxLayout &column, const Diagnosis::Finding &finding, bool isVerdict)
{
    QWidget *const page = column.parentWidget();
    QFont emphasis = font();
    emphasis.setWeight(QFont::DemiBold);
    column.addWidget(new PlainLabel(headline(finding), emphasis, page));
    column.addWidget(new PlainLabel(sentence(finding.explanation), page));
    if (!finding.advice.isEmpty()) {
        column.addSpacing(gap);
        column.addWidget(mutedLabel(tr("What to do"), page));
    }
    for (const Diagnosis::Sentence &advice : finding.advice)
        column.addWidget(new PlainLabel(sentence(advice), page));
    column.addSpacing(gap);
    const QString source = isVerdict ? finding.reference : tr("%1. A hint, not a verdict.").arg(finding.reference);
    column.addWidget(mutedLabel(source, page));
}

QString FindingDetail::textOf(const Diagnosis::Finding &finding)
{
    QStringList lines{u"%1: %2"_s.arg(lookOf(finding.severity).word, headline(finding)), sentence(finding.explanation)};
    for (const Diagnosis::Sentence &advice : finding.advice)
        lines.append(sentence(advice));
    lines.append(finding.reference);
    return lines.join(u'\n');
}

} // namespace Ui
