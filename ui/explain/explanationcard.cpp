// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explain/explanationcard.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/explain/codecard.h"
#include "ui/explain/groundwords.h"
#include "ui/explain/lineview.h"
#include "ui/explain/parttext.h"
#include "ui/explain/verblinks.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::ExplainedPart;

namespace {

constexpr int leastWidthForTwo = 560;
constexpr qsizetype mostListed = 60; ///< those beyond are in the line all the same

} // namespace

ExplanationCard::ExplanationCard(const Diagnosis::Explanation &explanation, QWidget *parent)
    : QWidget(parent)
    , m_explanation(explanation)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(gap / 2);
    if (m_explanation.line.isEmpty())
        m_column->addWidget(new PlainLabel(m_explanation.title, titleFont(), this));
    else
        addLine();
    addHead();
    if (m_explanation.circumstances)
        addSection(tr("Why this happened here"), groundSentence(*m_explanation.circumstances));
    addNext();
    addParts();
    m_column->addStretch(1);
    if (m_line != nullptr)
        showPart(m_line->current());
}

void ExplanationCard::setHead(QWidget *head)
{
    head->setParent(this);
    head->lower(); // the keyboard comes there first, too
    m_column->insertWidget(0, head);
    m_column->insertSpacing(1, groupGap);
}

/// A reply with many lines would push the part in question out of sight.
void ExplanationCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= leastWidthForTwo && m_explanation.line.contains(u'\n');
    if (m_top != nullptr)
        m_top->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// The part in question stands right below the line. The code, or the verb, comes first; its digits have their boxes.
void ExplanationCard::addLine()
{
    m_line = new LineView(m_explanation.line, m_explanation.parts, this);
    setFocusProxy(m_line);
    m_top = new QBoxLayout(QBoxLayout::TopToBottom);
    m_top->setSpacing(gap);
    m_top->addWidget(m_line, 1, Qt::AlignTop);
    m_column->addLayout(m_top);
    const auto first = std::ranges::find(m_explanation.parts, false, &ExplainedPart::isDigit);
    m_line->setCurrent(static_cast<int>(first - m_explanation.parts.begin()));
    connect(m_line, &LineView::currentChanged, this, &ExplanationCard::showPart);
}

void ExplanationCard::addHead()
{
    if (m_explanation.code > 0)
        m_column->addWidget(new CodeCard(m_explanation, this));
    const auto says = [this](const ExplainedPart &part) { // no sentence twice: often the code's own is all there is
        return part.meaning.startsWith(m_explanation.summary);
    };
    if (!m_explanation.summary.isEmpty() && std::ranges::none_of(m_explanation.parts, says))
        m_column->addWidget(new PlainLabel(m_explanation.summary, this));
}

void ExplanationCard::addSection(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    m_column->addSpacing(gap);
    auto *title = new PlainLabel(heading, smallFont(), this);
    title->setColor(toneColor(Tone::Muted, palette()));
    m_column->addWidget(title);
    m_column->addWidget(new PlainLabel(text, this));
}

void ExplanationCard::addNext()
{
    if (!m_explanation.circumstances) {
        addSection(tr("What may come next"), m_explanation.next);
        return;
    }
    addSection(tr("What the client may do now"), m_explanation.next);
    const QList<QByteArray> verbs = m_explanation.circumstances->after.allowedVerbs();
    if (verbs.isEmpty())
        return;
    if (const QString first = underWaySentence(*m_explanation.circumstances); !first.isEmpty())
        m_column->addWidget(new PlainLabel(first, this));
    auto *links = new VerbLinks(verbs, this);
    m_column->addWidget(links);
    connect(links, &VerbLinks::verbChosen, this, &ExplanationCard::verbChosen);
}

void ExplanationCard::addParts()
{
    for (int i = 0; i < static_cast<int>(m_explanation.parts.size()) && m_listed.size() < mostListed; ++i) {
        const ExplainedPart &part = m_explanation.parts.at(i);
        if (part.isDigit)
            continue;
        auto *text = new PartText(part, m_line != nullptr ? PartText::Look::Muted : PartText::Look::Plain, this);
        text->setContentsMargins(0, gap, 0, 0);
        m_column->addWidget(text);
        m_listed.insert(i, text);
    }
}

int ExplanationCard::currentPart() const
{
    return m_line != nullptr ? m_line->current() : -1;
}

void ExplanationCard::setCurrentPart(int part)
{
    if (m_line != nullptr && part < static_cast<int>(m_explanation.parts.size()))
        m_line->setCurrent(part);
}

void ExplanationCard::showPart(int part)
{
    for (auto listed = m_listed.cbegin(); listed != m_listed.cend(); ++listed)
        listed.value()->setVisible(listed.key() != part);
    if (part < 0)
        return;
    delete m_inQuestion;
    m_inQuestion = new PartText(m_explanation.parts.at(part), PartText::Look::Plain, this);
    m_top->addWidget(m_inQuestion, 1, Qt::AlignTop);
    m_inQuestion->show(); // now, not when the layout comes to it: that flickers
}

} // namespace Ui
