// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/recipientedit.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

#include "message/address.h"
#include "ui/compose/chip.h"
#include "ui/compose/chiparea.h"
#include "ui/compose/recipientline.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

/// A separator stands outside quotes, brackets and comments: something appended becomes a piece of its own.
bool hasSeparator(const QString &text)
{
    const QStringList pieces = Message::splitAddressList(QString(text + u'x'));
    return pieces.size() > 1 || (pieces.constFirst() == "x"_L1 && !text.trimmed().isEmpty());
}

} // namespace

RecipientEdit::RecipientEdit(const QString &name, Check check, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_check(std::move(check))
    , m_area(new ChipArea(this))
    , m_line(new RecipientLine(this))
{
    auto *box = new QVBoxLayout(this);
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    box->setContentsMargins(frame, frame, frame, frame);
    box->addWidget(m_area);
    m_area->placeField(0, m_line);
    m_line->setAccessibleName(tr("%1, add a recipient").arg(name));
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAcceptDrops(true);
    connectLine();
}

QStringList RecipientEdit::addresses() const
{
    QStringList all;
    for (const Chip *chip : m_area->chips())
        all.append(chip->text());
    if (const QString typed = m_line->text().trimmed(); !typed.isEmpty())
        all.insert(m_area->fieldIndex(), typed);
    return all;
}

void RecipientEdit::setAddresses(const QStringList &addresses)
{
    if (addresses == this->addresses())
        return; // what is being typed is left alone
    while (!m_area->chips().isEmpty())
        m_area->removeChip(m_area->chips().constLast());
    m_line->clear();
    m_opened.clear();
    insertAddresses(0, addresses);
}

void RecipientEdit::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_line->setReadOnly(isReadOnly);
    for (Chip *chip : m_area->chips())
        chip->setReadOnly(isReadOnly);
    update();
}

bool RecipientEdit::focusProblem()
{
    const auto bad = std::ranges::find_if(m_area->chips(), [](const Chip *chip) { return !chip->problem().isEmpty(); });
    if (bad == m_area->chips().end())
        return false;
    (*bad)->setFocus(Qt::OtherFocusReason);
    return true;
}

// ---- typing

void RecipientEdit::connectLine()
{
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &RecipientEdit::splitTyped);
    connect(m_line, &RecipientLine::finished, this, &RecipientEdit::takeTyped);
    connect(m_line, &RecipientLine::stepWanted, this, &RecipientEdit::stepFromField);
    connect(m_line, &RecipientLine::cancelled, this, [this] {
        m_line->setText(m_opened);
        takeTyped();
        Q_EMIT addressesChanged();
    });
}

void RecipientEdit::splitTyped(const QString &text)
{
    if (hasSeparator(text))
        takeTyped();
    Q_EMIT addressesChanged();
}

void RecipientEdit::takeTyped()
{
    const QStringList pieces = Message::splitAddressList(m_line->text());
    m_line->clear();
    m_opened.clear();
    insertAddresses(m_area->fieldIndex(), pieces);
    closeField();
}

void RecipientEdit::insertAddresses(qsizetype index, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        auto *chip = new Chip(address);
        chip->setProblem(m_check(address));
        chip->setDraggable(true);
        chip->setReadOnly(m_isReadOnly);
        m_area->insertChip(index++, chip);
        connectChip(chip);
    }
    nameChips();
}

void RecipientEdit::closeField()
{
    if (m_area->fieldIndex() != m_area->chips().size())
        m_area->placeField(m_area->chips().size(), m_line);
}

// ---- chips

void RecipientEdit::connectChip(Chip *chip)
{
    connect(chip, &Chip::removeWanted, this, [this, chip](bool isBackward) { removeChip(chip, isBackward); });
    connect(chip, &Chip::openWanted, this, [this, chip] { openChip(chip); });
    connect(chip, &Chip::copyWanted, this, [chip] { QGuiApplication::clipboard()->setText(chip->text()); });
    connect(chip, &Chip::stepWanted, this, [this, chip](int steps) { stepFromChip(chip, steps); });
    connect(chip, &Chip::leaveWanted, this, [this] { m_line->setFocus(Qt::OtherFocusReason); });
    connect(chip, &Chip::textTyped, this, [this](const QString &text) {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->insert(text);
        splitTyped(m_line->text());
    });
    connect(chip, &Chip::draggedTo, this, &RecipientEdit::chipDraggedTo);
    connect(chip, &Chip::dragCancelled, this, &RecipientEdit::chipDragCancelled);
    connect(chip, &Chip::droppedAt, this, [this, chip](const QPoint &point) { Q_EMIT chipDroppedAt(chip, point); });
    setTabOrder(m_line, chip); // Tab leaves the row from a chip too
    chip->installEventFilter(this);
}

void RecipientEdit::openChip(Chip *chip)
{
    takeTyped();
    m_opened = chip->text();
    const qsizetype index = m_area->chips().indexOf(chip);
    m_area->removeChip(chip);
    m_area->placeField(index, m_line);
    m_line->setText(m_opened);
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
    nameChips();
}

void RecipientEdit::removeChip(Chip *chip, bool isBackward)
{
    const bool hadFocus = chip->hasFocus();
    const qsizetype index = m_area->chips().indexOf(chip);
    m_area->removeChip(chip);
    if (hadFocus)
        focusPlace(isBackward && index > 0 ? index - 1 : index);
    nameChips();
    Q_EMIT addressesChanged();
}

void RecipientEdit::nameChips()
{
    const qsizetype count = m_area->chips().size();
    for (qsizetype index = 0; index < count; ++index) {
        Chip *chip = m_area->chips().at(index);
        //: %1 the address, %2 its number, %3 how many there are, %4 the name of the row: To, Cc
        const QString name = tr("recipient %1, %2 of %3 in %4").arg(chip->text()).arg(index + 1).arg(count).arg(m_name);
        const QString &problem = chip->problem();
        chip->setAccessibleName(problem.isEmpty() ? name : tr("%1, not valid: %2").arg(name, problem));
    }
}

// ---- walking

void RecipientEdit::stepFromChip(Chip *chip, int steps)
{
    const qsizetype index = m_area->chips().indexOf(chip);
    focusPlace((index < m_area->fieldIndex() ? index : index + 1) + steps);
}

void RecipientEdit::stepFromField(int steps)
{
    if (m_area->chips().isEmpty())
        return;
    const qsizetype here = m_area->fieldIndex();
    if (here + steps > m_area->chips().size())
        return;
    if (!m_line->text().isEmpty())
        takeTyped();
    focusPlace(here + steps);
}

/// Places are counted in reading order, the chips and the field alike.
void RecipientEdit::focusPlace(qsizetype place)
{
    const QList<Chip *> &chips = m_area->chips();
    const qsizetype within = std::clamp<qsizetype>(place, 0, chips.size());
    if (within == m_area->fieldIndex())
        m_line->setFocus(Qt::OtherFocusReason);
    else
        chips.at(within < m_area->fieldIndex() ? within : within - 1)->setFocus(Qt::OtherFocusReason);
}

// ---- for the rows together

QString RecipientEdit::takeChip(Chip *chip)
{
    const QString text = chip->text();
    m_area->removeChip(chip);
    nameChips();
    Q_EMIT addressesChanged();
    return text;
}

void RecipientEdit::addAddresses(const QStringList &addresses, const QPoint &globalPoint)
{
    insertAddresses(m_area->chipIndexAt(globalPoint), addresses);
    Q_EMIT addressesChanged();
}

void RecipientEdit::addAddresses(const QStringList &addresses)
{
    insertAddresses(m_area->chips().size(), addresses);
    Q_EMIT addressesChanged();
}

void RecipientEdit::setDropTarget(bool isDropTarget)
{
    m_isDropTarget = isDropTarget;
    update();
}

// ---- events

bool RecipientEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the frame shows where the keyboard is
    if (auto *chip = qobject_cast<Chip *>(watched); chip && event->type() == QEvent::ContextMenu) {
        Q_EMIT chipMenuWanted(chip, static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecipientEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

void RecipientEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReadOnly && event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecipientEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addAddresses(Message::splitAddressList(event->mimeData()->text()), mapToGlobal(event->position().toPoint()));
}

void RecipientEdit::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

void RecipientEdit::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    frame.state |= QStyle::State_Sunken;
    frame.state.setFlag(QStyle::State_ReadOnly, m_isReadOnly);
    const QWidget *focused = focusWidget();
    frame.state.setFlag(QStyle::State_HasFocus, m_isDropTarget || (focused && focused->hasFocus()));
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

} // namespace Ui
