// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/filternamebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/theme.h"
#include "ui/transcript/filtershelf.h"

namespace Ui {

using namespace Qt::StringLiterals;

FilterNameBar::FilterNameBar(QWidget *parent)
    : InputStrip(parent)
    , m_what(new QLabel(tr("Name of the filter"), this))
    , m_name(new QLineEdit(this))
{
    m_what->setBuddy(m_name);
    m_name->setObjectName(u"filterName"_s);
    m_name->setAccessibleName(m_what->text());
    m_name->setMaxLength(FilterShelf::longestName);
    m_name->setMinimumHeight(targetHeight);
    m_name->setPlaceholderText(tr("Enter keeps it, Esc leaves it as it was"));
    auto *keep = new QPushButton(tr("Keep the filter"), this);
    keep->setMinimumHeight(targetHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_what);
    row->addWidget(m_name, 1);
    row->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &FilterNameBar::finish);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterNameBar::finish);
    hide();
}

void FilterNameBar::open(const QString &filter, const QString &name)
{
    m_name->setText(name.isEmpty() ? filter : name);
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FilterNameBar::finish()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return; // the line waits for one
    Q_EMIT named(name);
    leave();
}

void FilterNameBar::leave()
{
    hide();
    Q_EMIT closed();
}

} // namespace Ui
