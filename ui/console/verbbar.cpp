// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/verbbar.h"

#include <QGridLayout>
#include <QPushButton>

#include "smtp/sessionpoint.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"

namespace Ui {

namespace {

constexpr int columns = 6;

} // namespace

VerbBar::VerbBar(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap / 2);
    const QByteArray verbs[]
        = {"EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "RSET", "NOOP", "VRFY", "EXPN", "HELP", "QUIT"};
    int place = 0;
    for (const QByteArray &verb : verbs) {
        const QString text = QString::fromLatin1(verb);
        auto *button = new QPushButton(verb == "AUTH" ? text + QChar(0x2026) : text, this);
        button->setMinimumHeight(targetHeight);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT verbChosen(verb); });
        grid->addWidget(button, place / columns, place % columns);
        m_buttons.insert(verb, button);
        ++place;
    }
}

void VerbBar::setPoint(const Smtp::SessionPoint &point)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const Smtp::Objection objection = point.objectionTo(button.key());
        button.value()->setEnabled(objection == Smtp::Objection::None);
        button.value()->setToolTip(objectionSentence(objection, button.key()));
    }
}

void VerbBar::setNothingAllowed()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setEnabled(false);
        button->setToolTip(tr("Connect to a server first."));
    }
}

} // namespace Ui
