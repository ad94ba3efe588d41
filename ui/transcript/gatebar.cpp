// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/gatebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "base/visibletext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

GateBar::GateBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    auto *step = new QPushButton(icon(u"media-skip-forward"_s), tr("Send this one"), this);
    auto *run = new QPushButton(icon(u"media-playback-start"_s), tr("Run on"), this);
    step->setMinimumHeight(targetHeight);
    run->setMinimumHeight(targetHeight);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(step, &QPushButton::clicked, this, &GateBar::stepWanted);
    connect(run, &QPushButton::clicked, this, &GateBar::runWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap / 2, margin, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_text, 1);
    row->addWidget(step);
    row->addWidget(run);
    hide();
}

void GateBar::setHeld(const QByteArray &command)
{
    //: %1 is an SMTP command that is held back until the user lets it go
    m_text->setText(tr("Waiting for you: %1").arg(Base::visibleText(command)));
    setVisible(!command.isEmpty());
}

} // namespace Ui
