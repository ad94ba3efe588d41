// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/findingcard.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plainlabel.h"
#include "ui/common/severitylook.h"
#include "ui/common/symbollabel.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Severity;

namespace {

constexpr int symbolSide = 20;

} // namespace

FindingCard::FindingCard(const Diagnosis::Finding &finding, Form form, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const bool isBrief = form == Form::Brief;
    m_column->setContentsMargins(isBrief ? QMargins() : QMargins(margin, margin, margin, 0));
    m_column->setSpacing(gap / 2);
    addHeadline(finding, form);
    if (isBrief) {
        addList(tr("What to do"), finding.advice, true);
        addFix(finding.fix);
        return;
    }
    m_column->addWidget(new PlainLabel(sentence(finding.explanation), this));
    addFix(finding.fix);
    addList(tr("Likely causes"), finding.causes, false);
    addList(tr("What to do"), finding.advice, true);
    addSmallPrint(finding);
}

void FindingCard::addHeadline(const Diagnosis::Finding &finding, Form form)
{
    const SeverityLook look = lookOf(finding.severity);
    auto *symbol = new SymbolLabel(look.symbol, look.tone, this);
    symbol->setSide(symbolSide);
    auto *word = new PlainLabel(look.word, smallFont(), this);
    word->setWordWrap(false);
    word->setColor(toneColor(look.tone, palette()));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(symbol);
    row->addWidget(word, 1);
    m_column->addLayout(row);
    QFont emphasis = font();
    emphasis.setWeight(QFont::DemiBold);
    // A note stands below the title of its page, and a brief form above one.
    const bool isTitle = finding.severity != Severity::Note && form == Form::Whole;
    m_column->addWidget(new PlainLabel(headline(finding), isTitle ? titleFont() : emphasis, this));
}

void FindingCard::addList(const QString &heading, const QList<Diagnosis::Sentence> &sentences, bool isOrdered)
{
    if (sentences.isEmpty())
        return;
    m_column->addSpacing(gap);
    auto *title = new PlainLabel(heading, smallFont(), this);
    title->setColor(toneColor(Tone::Muted, palette()));
    m_column->addWidget(title);
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        auto *mark = new QLabel(isOrdered ? tr("%1.").arg(i + 1) : u"•"_s, this);
        auto *row = new QHBoxLayout;
        row->setSpacing(gap);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(new PlainLabel(sentence(sentences.at(i)), this), 1);
        m_column->addLayout(row);
    }
}

void FindingCard::addFix(Diagnosis::Fix fix)
{
    if (fix == Diagnosis::Fix::None)
        return;
    auto *button = new QPushButton(fixWord(fix), this);
    button->setMinimumHeight(targetHeight);
    connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixWanted(fix); });
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void FindingCard::addSmallPrint(const Diagnosis::Finding &finding)
{
    QStringList parts;
    if (finding.severity != Severity::Note)
        parts << whoSentence(finding.who) << retrySentence(finding.retry);
    if (!finding.reference.isEmpty())
        parts << finding.reference;
    if (parts.isEmpty())
        return;
    m_column->addSpacing(gap);
    auto *small = new PlainLabel(parts.join(u' '), smallFont(), this);
    small->setColor(toneColor(Tone::Muted, palette()));
    m_column->addWidget(small);
}

} // namespace Ui
