// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/codecard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "diagnosis/explanation.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/explain/tonechip.h"

namespace Ui {

using namespace Qt::StringLiterals;

CodeCard::CodeCard(const Diagnosis::Explanation &explanation, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, gap / 2, 0, gap / 2);
    m_column->setSpacing(gap / 2);
    addChip(explanation.code);
    for (const Diagnosis::ExplainedPart &part : explanation.parts) {
        if (part.isDigit)
            addDigit(part, explanation.line.at(part.begin));
    }
}

void CodeCard::addChip(int code)
{
    ToneChip *chip = nullptr;
    switch (code / 100) {
    case 2:
        chip = new ToneChip(u"emblem-default"_s, Tone::Done, tr("Done"), this);
        break;
    case 3:
        chip = new ToneChip(u"go-next"_s, Tone::GoOn, tr("Go on"), this);
        break;
    case 4:
        chip = new ToneChip(u"view-refresh"_s, Tone::Later, tr("Try later"), this);
        break;
    case 5:
        chip = new ToneChip(u"window-close"_s, Tone::No, tr("Do not repeat unchanged"), this);
        break;
    default: // no standard has such a code
        return;
    }
    m_column->addWidget(chip, 0, Qt::AlignLeft);
    m_column->addSpacing(gap / 2);
}

void CodeCard::addDigit(const Diagnosis::ExplainedPart &digit, QChar character)
{
    auto *box = new QLabel(character, this);
    box->setFont(wireFont());
    box->setBackgroundRole(QPalette::AlternateBase);
    box->setAutoFillBackground(true);
    box->setAlignment(Qt::AlignCenter);
    box->setFixedSize(targetHeight, targetHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(new PlainLabel(digit.meaning, this), 1);
    m_column->addLayout(row);
}

} // namespace Ui
