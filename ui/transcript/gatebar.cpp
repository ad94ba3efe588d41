// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/gatebar.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "base/visibletext.h"
#include "ui/common/icons.h"
#include "ui/common/lintedline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/symbollabel.h"
#include "ui/words/words.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Delivery::Held;

namespace {

/// The line without its end, as it may be seen.
QString textOf(const Held &held)
{
    if (held.kind == Held::Kind::Letter)
        return GateBar::tr("the letter");
    const QByteArray &line = held.display;
    return Base::visibleText(line.endsWith("\r\n") ? line.chopped(2) : line);
}

} // namespace

GateBar::GateBar(Workbench::DialogueDesk &desk, QWidget *parent)
    : InputStrip(parent)
    , m_desk(desk)
    , m_title(new QLabel(tr("This waits for you:"), this))
    , m_patience(new QLabel(this))
    , m_line(new LintedLine(this))
    , m_trouble(new PlainLabel({}, smallFont(), this))
    , m_send(makeButton(u"media-skip-forward"_s, {}, tr("Say this line (F10)")))
    , m_skip(makeButton(u"go-next"_s, tr("Skip"), tr("Go on without saying this (F11)")))
    , m_quit(makeButton(u"go-previous"_s, tr("QUIT"), tr("Say QUIT in place of this, and end (Shift+F11)")))
{
    m_line->setAccessibleName(tr("The command that waits"));
    m_patience->setFont(smallFont());
    m_title->setBuddy(m_line);
    m_trouble->hide();
    QPushButton *drop = makeButton(u"process-stop"_s, tr("Drop"), tr("Close the connection without a word (Ctrl+F11)"));
    QPushButton *run = makeButton(u"media-playback-start"_s, tr("Run on"), tr("Let every command go at once (F5)"));
    arrange(drop, run);
    connect(m_line, &QLineEdit::returnPressed, this, &GateBar::send);
    connect(m_line, &QLineEdit::textChanged, this, &GateBar::follow);
    connect(m_send, &QPushButton::clicked, this, &GateBar::send);
    connect(m_skip, &QPushButton::clicked, &desk, &Workbench::DialogueDesk::skip);
    connect(m_quit, &QPushButton::clicked, &desk, &Workbench::DialogueDesk::leave);
    connect(drop, &QPushButton::clicked, &desk, &Workbench::DialogueDesk::drop);
    connect(run, &QPushButton::clicked, &desk, [&desk] { desk.setGatePolicy(Delivery::Gate::Policy::RunFreely); });
    connect(&desk, &Workbench::DialogueDesk::changed, this, &GateBar::refresh);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &GateBar::count);
    hide();
    refresh();
}

QPushButton *GateBar::makeButton(const QString &symbol, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(icon(symbol), text, this);
    button->setMinimumHeight(targetHeight);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

void GateBar::arrange(QPushButton *drop, QPushButton *run)
{
    auto *words = new QHBoxLayout;
    words->setSpacing(gap);
    auto *symbol = new SymbolLabel(u"media-playback-pause"_s, Tone::GoOn, this);
    symbol->setSide(16);
    words->addWidget(symbol);
    words->addWidget(m_title);
    words->addStretch(1);
    words->addWidget(m_patience);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_line, 1);
    for (QPushButton *button : {m_send, m_skip, m_quit, drop, run})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap, margin, gap);
    column->setSpacing(gap / 2);
    column->addLayout(words);
    column->addLayout(row);
    column->addWidget(m_trouble);
}

void GateBar::refresh()
{
    const std::optional<Held> &held = m_desk.snapshot().held;
    if (held == m_held)
        return; // whatever changed: what is being typed stays
    m_held = held;
    setVisible(held.has_value());
    if (!held) {
        m_second.stop();
        return;
    }
    show(*held);
}

void GateBar::show(const Held &held)
{
    Diagnosis::SessionReading reading;
    if (m_desk.transcript() != nullptr)
        reading.readOn(*m_desk.transcript());
    m_point = reading.state().expected();
    m_line->setText(textOf(held));
    m_line->setReadOnly(!held.canBeEdited());
    m_line->setToolTip(
        held.isSecret ? tr("A line that holds a secret can be sent or skipped, not changed.") : QString());
    m_skip->setEnabled(held.canBeSkipped());
    m_quit->setEnabled(held.canBeQuit());
    follow();
    count();
    m_second.start();
    announce();
}

/// The server does not wait for ever: who looks elsewhere, or does not look, is called.
void GateBar::announce()
{
    setAccessibleName(m_title->text() + u' ' + m_line->text());
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    QApplication::alert(window());
}

void GateBar::follow()
{
    m_send->setText(isEdited() ? tr("Send edited") : tr("Send"));
    m_line->setPoint(isEdited() ? std::optional(m_point) : std::nullopt);
    Q_EMIT lineEdited(isEdited() ? m_line->text() : QString());
    if (m_line->remarks().isEmpty())
        m_trouble->hide();
    else
        showTrouble(remarkSentence(m_line->remarks().constFirst()), Tone::Later);
}

void GateBar::showTrouble(const QString &trouble, Tone tone)
{
    m_trouble->setColor(toneColor(tone, palette()));
    m_trouble->setText(trouble);
    m_trouble->show();
}

void GateBar::count()
{
    if (!m_held)
        return;
    const qint64 seconds = m_held->patience.remainingTime() / 1000;
    if (m_held->patience.isForever() || seconds <= 0)
        m_patience->setText(tr("The server may hang up any moment"));
    else
        //: %1 is a time like 4:59
        m_patience->setText(tr("The server should wait %1 more")
                .arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'))));
}

bool GateBar::isEdited() const
{
    return m_held && m_held->canBeEdited() && m_line->text() != textOf(*m_held);
}

void GateBar::send()
{
    if (!isEdited()) {
        m_desk.step();
        return;
    }
    if (m_desk.sendEdited(m_line->text().toUtf8()))
        return;
    showTrouble(tr("This is too long for one line. Make it shorter."), Tone::No);
}

void GateBar::leave()
{
    if (m_held)
        m_line->setText(textOf(*m_held));
    Q_EMIT left();
}

void GateBar::edit()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

} // namespace Ui
