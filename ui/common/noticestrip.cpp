// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/noticestrip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/symbollabel.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int radius = 4;
constexpr int symbolSide = 20;
constexpr float tint = 0.12F;
constexpr int readableTextWidth = 240; ///< narrower than this, the buttons go below

QString symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Done:
        return u"emblem-default"_s;
    case Tone::Later:
        return u"dialog-warning"_s;
    case Tone::No:
        return u"dialog-error"_s;
    case Tone::Client:
    case Tone::Server:
    case Tone::Note:
    case Tone::GoOn:
    case Tone::Muted:
        break;
    }
    return u"dialog-information"_s;
}

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new SymbolLabel(symbolOf(Tone::Note), Tone::Note, this))
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_close(new QToolButton(this))
{
    m_symbol->setSide(symbolSide);
    m_symbol->setFixedHeight(targetHeight); // so that symbol, first line and buttons stand on one line
    m_text->setMinimumHeight(targetHeight);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttonRow = new QHBoxLayout(m_buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setSpacing(gap);
    m_body->setSpacing(gap);
    m_body->addWidget(m_text, 1);
    m_body->addWidget(m_buttons);

    m_close->setIcon(icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setFixedSize(targetHeight, targetHeight);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &QToolButton::clicked, this, &NoticeStrip::dismiss);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(m_body, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void NoticeStrip::post(const Notice &notice)
{
    m_tone = notice.tone;
    m_symbol->setSymbol(symbolOf(notice.tone), notice.tone);
    m_text->setText(notice.text);
    setAccessibleName(notice.text);
    replaceButtons(notice.buttons);
    placeButtons();
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void NoticeStrip::clear()
{
    hide();
    m_text->clear();
    replaceButtons({});
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::dismiss()
{
    clear();
    Q_EMIT dismissed();
}

void NoticeStrip::replaceButtons(const QList<Notice::Button> &buttons)
{
    m_buttons->hide(); // shown again below, the new buttons with it
    const auto old = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        button->hide();
        button->deleteLater(); // it may be the one that is being pressed
        m_buttons->layout()->removeWidget(button);
    }
    for (const Notice::Button &wanted : buttons) {
        auto *button = new QPushButton(wanted.label, m_buttons);
        button->setAutoDefault(false);
        button->setMinimumHeight(targetHeight);
        connect(button, &QPushButton::clicked, this, [press = wanted.press] { press(); });
        m_buttons->layout()->addWidget(button);
    }
    m_buttons->setVisible(!buttons.isEmpty());
}

void NoticeStrip::placeButtons()
{
    const int chrome = m_symbol->sizeHint().width() + m_close->sizeHint().width() + 5 * gap;
    const int beside = width() - chrome - m_buttons->sizeHint().width();
    const int wanted = std::min(readableTextWidth, m_text->fontMetrics().horizontalAdvance(m_text->text()));
    const bool fits = beside >= wanted;
    m_body->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setAlignment(m_buttons, fits ? Qt::AlignVCenter : Qt::AlignLeading);
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = toneColor(m_tone, palette());
    color.setAlphaF(tint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect(), radius, radius);
}

void NoticeStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

} // namespace Ui
