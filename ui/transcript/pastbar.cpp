// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/pastbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "base/visibletext.h"
#include "ui/common/icons.h"
#include "ui/common/symbollabel.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int symbolSide = 16;

} // namespace

PastBar::PastBar(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new SymbolLabel(u"document-open-recent"_s, Tone::Muted, this))
    , m_text(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep in the history"), this))
    , m_back(new QPushButton(tr("&Back to the latest"), this))
{
    m_keep->setMinimumHeight(targetHeight);
    connect(m_keep, &QPushButton::clicked, this, &PastBar::keepWanted);
    m_symbol->setSide(symbolSide);
    m_back->setMinimumHeight(targetHeight);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wrapping.setHeightForWidth(true);
    m_text->setSizePolicy(wrapping);
    connect(m_back, &QPushButton::clicked, this, &PastBar::latestWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap / 2, margin, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_keep);
    row->addWidget(m_back);
    hide();
}

void PastBar::setPast(const QDateTime &startedAt, const QString &fileName)
{
    m_symbol->setSymbol(u"document-open-recent"_s, Tone::Muted);
    m_keep->setVisible(!fileName.isEmpty());
    m_back->show();
    const QString when = QLocale().toString(startedAt.toLocalTime(), QLocale::ShortFormat);
    m_text->setText(fileName.isEmpty()
            //: %1 is a date with its time
            ? tr("A past conversation, of %1").arg(when)
            //: %1 is the name of a file, %2 a date with its time
            : tr("From the file %1: a conversation of %2").arg(Base::visibleText(fileName), when));
    setVisible(startedAt.isValid());
}

void PastBar::setExample()
{
    m_symbol->setSymbol(u"help-hint"_s, Tone::Note);
    m_keep->hide();
    m_back->hide();
    m_text->setText(tr("An example: it goes wrong on purpose. No letter of yours is in it, and it is not kept."));
    show();
}

} // namespace Ui
