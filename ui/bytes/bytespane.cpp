// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/bytespane.h"

#include <algorithm>
#include <chrono>

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "transcript/store.h"
#include "ui/bytes/decodemenu.h"
#include "ui/bytes/networkboxes.h"
#include "ui/bytes/octetview.h"
#include "ui/bytes/oddchips.h"
#include "ui/bytes/segmentboxes.h"
#include "ui/bytes/wireboxlist.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "workbench/dialoguedesk.h"
#include "workbench/letteronwire.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;
using Workbench::DialogueDesk;

namespace {

constexpr auto batchInterval = std::chrono::milliseconds(100);

} // namespace

BytesPane::BytesPane(DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_modes(new QActionGroup(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new OctetView(this))
    , m_sentence(new PlainLabel({}, smallFont(), this))
    , m_boxes(new WireBoxList(this))
    , m_boxPage(makeBoxes())
    , m_chips(new OddChips(this))
    , m_decode(new QToolButton(this))
    , m_place(new PlainLabel({}, smallFont(), this))
{
    addMode(tr("Te&xt"), tr("The octets as text, with marks for what has no letter"), u"Ctrl+Alt+6"_s, Text);
    addMode(tr("&Numbers"), tr("The octets as numbers, with the text beside them"), u"Ctrl+Alt+7"_s, Hex);
    addMode(tr("Se&gments"), tr("As sent segments: a box for each write to the socket and each read from it"),
        u"Ctrl+Alt+8"_s, Segments);
    addMode(tr("Net&work"), tr("TLS: what the network sees"), u"Ctrl+Alt+J"_s, Network);
    m_modes->actions().first()->setChecked(true);
    m_pages->addWidget(new EmptyState(
        u"edit-find"_s, tr("Here the octets of the chosen line stand, exactly as they were sent."), {}, this));
    m_pages->addWidget(new EmptyState(u"edit-find"_s, tr("The letter of this conversation was not kept."), {}, this));
    m_pages->addWidget(new EmptyState(u"edit-find"_s,
        tr("The letter itself is not kept: of a past conversation there is only its header."), {}, this));
    m_pages->addWidget(new EmptyState(u"edit-find"_s,
        tr("Here each write to the socket and each read from it will stand, in a box of its own."), {}, this));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_boxPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBar());
    column->addWidget(m_pages, 1);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(m_modes->actions());
    m_boxes->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_boxes->addActions(m_modes->actions());
    connect(m_view, &OctetView::cursorMoved, this, &BytesPane::showPlace);
    connect(m_boxes, &WireBoxList::entryChosen, this, &BytesPane::entryChosen);
    connect(m_boxes, &WireBoxList::placeChanged, this, [this] { m_place->setText(m_boxes->placeText()); });
    connect(m_chips, &OddChips::oddityWanted, this, &BytesPane::goToNext);
    connect(&desk, &DialogueDesk::transcriptReplaced, this, [this](const Transcript::Store *store) {
        follow(store);
        showEntry(-1);
    });
    connect(&desk, &DialogueDesk::finished, this, &BytesPane::refresh);
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchInterval);
    connect(&m_batch, &QTimer::timeout, this, &BytesPane::refresh);
    follow(desk.transcript());
    refresh();
}

BytesPane::~BytesPane() = default;

/// The boxes grow while one looks at them.
void BytesPane::follow(const Transcript::Store *store)
{
    m_shownRows = -1;
    if (store == nullptr)
        return;
    connect(store, &Transcript::Store::rowsAppended, this, [this] {
        if (hasBoxes() && isVisible() && !m_batch.isActive())
            m_batch.start();
    });
}

void BytesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (hasBoxes()) // it did not follow while it was hidden
        refresh();
}

void BytesPane::addMode(const QString &text, const QString &tip, const QString &key, Mode mode)
{
    QAction *action = m_modes->addAction(text);
    action->setCheckable(true);
    action->setToolTip(tip);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
    addAction(action);
}

QWidget *BytesPane::makeBoxes()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    m_sentence->setContentsMargins(margin, 0, margin, 0);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_boxes, 1);
    return page;
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

void BytesPane::setMode(Mode mode)
{
    const bool hadBoxes = hasBoxes();
    m_mode = mode;
    if (!hasBoxes())
        m_view->setMode(mode == Hex ? OctetView::Mode::Hex : OctetView::Mode::Text);
    if (hadBoxes || hasBoxes()) // else the octets and what is chosen of them stay
        refresh();
}

void BytesPane::showEntry(qsizetype entry)
{
    m_entry = entry;
    const Transcript::Store *store = m_desk.transcript();
    if (hasBoxes() && store != nullptr && m_shownRows == store->size())
        m_boxes->showEntry(entry); // a long list is made once
    else
        refresh();
}

void BytesPane::refresh()
{
    if (hasBoxes())
        showBoxes();
    else
        showOctets();
    const bool showsOctets = m_pages->currentWidget() == m_view;
    m_decode->setEnabled(showsOctets);
    if (hasBoxes())
        m_place->setText(m_boxes->placeText());
    else if (!showsOctets)
        m_place->clear();
}

void BytesPane::showBoxes()
{
    const Transcript::Store *store = m_desk.transcript();
    WireBoxes boxes;
    if (store != nullptr)
        boxes = m_mode == Network ? networkBoxes(*store) : segmentBoxes(*store);
    m_boxes->setAccessibleName(m_mode == Network ? tr("What the network sees") : tr("Segments"));
    m_shownRows = store != nullptr ? store->size() : -1;
    const bool isCut = boxes.boxes.size() == mostWireBoxes;
    m_sentence->setText(isCut ? boxes.sentence + u' ' + tr("Only the first ones are shown.") : boxes.sentence);
    m_boxes->showBoxes(boxes.boxes);
    m_boxes->showEntry(m_entry);
    m_chips->showMarks({});
    if (boxes.boxes.isEmpty())
        m_pages->setCurrentIndex(3);
    else
        m_pages->setCurrentWidget(m_boxPage);
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
