// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/bytespane.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "transcript/store.h"
#include "ui/bytes/decodemenu.h"
#include "ui/bytes/flightlist.h"
#include "ui/bytes/octetview.h"
#include "ui/bytes/oddchips.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "workbench/dialoguedesk.h"
#include "workbench/letteronwire.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;
using Workbench::DialogueDesk;

BytesPane::BytesPane(DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_modes(new QActionGroup(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new OctetView(this))
    , m_flights(new FlightList(this))
    , m_chips(new OddChips(this))
    , m_decode(new QToolButton(this))
    , m_place(new PlainLabel({}, smallFont(), this))
{
    addMode(tr("Te&xt"), u"Ctrl+Alt+6"_s, Text);
    addMode(tr("&Numbers"), u"Ctrl+Alt+7"_s, Hex);
    addMode(tr("T&urns"), u"Ctrl+Alt+8"_s, Turns);
    m_modes->actions().first()->setChecked(true);
    m_pages->addWidget(new EmptyState(
        u"edit-find"_s, tr("Here the octets of the chosen line stand, exactly as they were sent."), {}, this));
    m_pages->addWidget(new EmptyState(u"edit-find"_s, tr("The letter of this conversation was not kept."), {}, this));
    m_pages->addWidget(new EmptyState(u"edit-find"_s,
        tr("The letter itself is not kept: of a past conversation there is only its header."), {}, this));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_flights);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBar());
    column->addWidget(m_pages, 1);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(m_modes->actions());
    connect(m_view, &OctetView::cursorMoved, this, &BytesPane::showPlace);
    connect(m_flights, &FlightList::entryChosen, this, &BytesPane::entryChosen);
    connect(m_flights, &QTreeWidget::currentItemChanged, this, [this] { m_place->setText(m_flights->placeText()); });
    connect(m_chips, &OddChips::oddityWanted, this, &BytesPane::goToNext);
    connect(&desk, &DialogueDesk::transcriptReplaced, this, [this] { showEntry(-1); });
    connect(&desk, &DialogueDesk::finished, this, &BytesPane::refresh);
    refresh();
}

BytesPane::~BytesPane() = default;

void BytesPane::addMode(const QString &text, const QString &key, Mode mode)
{
    QAction *action = m_modes->addAction(text);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
    addAction(action);
}

QLayout *BytesPane::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap / 2, margin, gap / 2);
    bar->setSpacing(gap / 2);
    for (QAction *action : m_modes->actions()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    auto *menu = new DecodeMenu(m_decode);
    connect(menu, &DecodeMenu::codingChosen, this, &BytesPane::decode);
    m_decode->setText(tr("De&code"));
    m_decode->setToolTip(tr("Show what the chosen octets stand for"));
    m_decode->setAutoRaise(true);
    m_decode->setMenu(menu);
    m_decode->setPopupMode(QToolButton::InstantPopup);
    m_decode->setShortcut(QKeySequence(u"Ctrl+Alt+D"_s));
    bar->addWidget(m_decode);
    bar->addWidget(m_chips);
    bar->addWidget(m_place, 1);
    return bar;
}

void BytesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_mode == Turns) // the others ask for their colours as they paint
        refresh();
}

void BytesPane::setMode(Mode mode)
{
    const bool isSameView = m_mode != Turns && mode != Turns; // the octets and what is chosen of them stay
    m_mode = mode;
    if (mode != Turns)
        m_view->setMode(mode == Hex ? OctetView::Mode::Hex : OctetView::Mode::Text);
    if (!isSameView)
        refresh();
}

void BytesPane::showEntry(qsizetype entry)
{
    m_entry = entry;
    refresh();
}

void BytesPane::refresh()
{
    if (m_mode == Turns) {
        m_flights->showFlights(m_desk.transcript());
        m_flights->showEntry(m_entry);
        m_chips->showMarks({});
        m_pages->setCurrentWidget(m_flights);
    } else {
        showOctets();
    }
    const bool showsOctets = m_pages->currentWidget() == m_view;
    m_decode->setEnabled(showsOctets);
    if (m_mode == Turns)
        m_place->setText(m_flights->placeText());
    else if (!showsOctets)
        m_place->clear();
}

void BytesPane::showOctets()
{
    const Transcript::Store *store = m_desk.transcript();
    const bool hasEntry = store != nullptr && m_entry >= 0 && m_entry < store->size();
    const bool isLetter = hasEntry && store->at(m_entry).kind == EntryKind::Body;
    const bool isAllThere = hasEntry && !(isLetter && m_desk.snapshot().isOnlyHeader);
    m_view->setSource(isAllThere ? source() : OctetSource());
    m_chips->showMarks(m_view->marks());
    if (isLetter && !m_desk.snapshot().letter)
        m_pages->setCurrentIndex(1);
    else if (isLetter && m_desk.snapshot().isOnlyHeader)
        m_pages->setCurrentIndex(2);
    else if (hasEntry && store->at(m_entry).kind != EntryKind::Note)
        m_pages->setCurrentWidget(m_view);
    else
        m_pages->setCurrentIndex(0);
}

OctetSource BytesPane::source()
{
    const Transcript::Entry entry = m_desk.transcript()->at(m_entry);
    if (entry.kind == EntryKind::Body)
        return letterSource();
    return {entry.octets.size(), [octets = entry.octets](qint64 offset, qint64 count) {
                return octets.mid(offset, count);
            }};
}

OctetSource BytesPane::letterSource()
{
    m_sent = Workbench::letterOnWire(*m_desk.transcript(), m_desk.snapshot());
    if (!m_sent)
        return {};
    const Delivery::LetterPiece &piece = m_sent->piece(m_entry);
    const auto at = [sent = m_sent.get(), entry = m_entry](qint64 offset, qint64 count) {
        return sent->at(entry, offset, count);
    };
    return {piece.octets, at, piece.isStuffed};
}

void BytesPane::showPlace()
{
    const QLocale locale;
    const qint64 chosen = m_view->chosenSize();
    const qint64 first = m_view->firstChosen();
    QString text = chosen > 1
        ? tr("Offset %1 to %2 of %3")
              .arg(locale.toString(first), locale.toString(first + chosen - 1), locale.toString(m_view->size()))
        : tr("Offset %1 of %2").arg(locale.toString(first), locale.toString(m_view->size()));
    if (const qint64 line = m_view->lineAt(first); line > 0)
        text += tr(", line %1").arg(locale.toString(line));
    if (chosen > 0)
        text += u" · "_s + tr("%n octet(s) chosen", nullptr, static_cast<int>(chosen));
    m_place->setText(text);
}

void BytesPane::goToNext(Transcript::OctetOddity oddity)
{
    const QList<Transcript::OctetMark> &marks = m_view->marks();
    const auto fits = [oddity](const Transcript::OctetMark &mark) {
        return mark.oddity == oddity;
    };
    auto next = std::ranges::find_if(
        marks, [this, fits](const auto &mark) { return fits(mark) && mark.offset > m_view->cursor(); });
    if (next == marks.end())
        next = std::ranges::find_if(marks, fits);
    if (next != marks.end())
        m_view->goTo(next->offset);
    m_view->setFocus();
}

void BytesPane::decode(Message::Coding coding)
{
    showDecoded(coding, m_view->chosenOctets(), m_decode);
}

} // namespace Ui
