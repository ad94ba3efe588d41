// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/retentionbar.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

namespace Ui {

namespace {

constexpr int mostKept = 1'000'000;
constexpr int mostDays = 36'500;

} // namespace

RetentionBar::RetentionBar(Workbench::HistoryDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_count(new QSpinBox(this))
    , m_days(new QSpinBox(this))
{
    m_count->setRange(0, mostKept);
    m_count->setSingleStep(100);
    m_count->setGroupSeparatorShown(true);
    m_count->setSpecialValueText(tr("none"));
    m_days->setRange(0, mostDays);
    m_days->setGroupSeparatorShown(true);
    m_days->setSpecialValueText(tr("for ever"));
    m_days->setSuffix(tr(" days"));
    for (QSpinBox *box : {m_count, m_days}) {
        box->setMinimumHeight(targetHeight);
        box->setKeyboardTracking(false); // half a number would delete the rest
        connect(box, &QSpinBox::valueChanged, this, &RetentionBar::apply);
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(margin, gap, margin, gap);
    form->setSpacing(gap);
    form->addRow(tr("Keep the ne&west:"), m_count);
    form->addRow(tr("Kee&p them for:"), m_days);
    form->addRow(new PlainLabel(tr("Older ones go when the next conversation ends; what is pinned stays. Letters and "
                                   "passwords are never kept here."),
        smallFont(), this));
    connect(&desk, &Workbench::HistoryDesk::changed, this, &RetentionBar::follow);
    follow();
}

void RetentionBar::follow()
{
    const QSignalBlocker count(m_count);
    const QSignalBlocker days(m_days);
    m_count->setValue(static_cast<int>(std::min<qsizetype>(m_desk.snapshot().retention.count, mostKept)));
    m_days->setValue(m_desk.snapshot().retention.days);
}

void RetentionBar::apply()
{
    m_desk.setRetention({m_count->value(), m_days->value()});
}

} // namespace Ui
