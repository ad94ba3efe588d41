// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/wireboxlist.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>

#include "ui/bytes/wireboxdelegate.h"
#include "ui/bytes/wireboxmodel.h"
#include "ui/common/quietselection.h"

namespace Ui {

namespace {

bool holds(const WireBox &box, qsizetype entry)
{
    return box.first <= entry && entry <= box.last;
}

} // namespace

WireBoxList::WireBoxList(QWidget *parent)
    : QListView(parent)
    , m_model(new WireBoxModel(this))
{
    setModel(m_model);
    setItemDelegate(new WireBoxDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // as the octets, whose words these are
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    new QuietSelection(*this);
}

void WireBoxList::showBoxes(const QList<WireBox> &boxes)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model->setBoxes(boxes);
    Q_EMIT placeChanged();
}

void WireBoxList::showEntry(qsizetype entry)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (currentIndex().isValid() && holds(box(currentIndex().row()), entry))
        return;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (holds(box(i), entry))
            return setCurrentIndex(m_model->index(i));
    }
    setCurrentIndex({});
}

qsizetype WireBoxList::count() const
{
    return m_model->rowCount();
}

const WireBox &WireBoxList::box(int number) const
{
    return m_model->box(number);
}

void WireBoxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT placeChanged();
    if (current.isValid() && !m_isFollowing)
        Q_EMIT entryChosen(box(current.row()).first);
}

QString WireBoxList::placeText() const
{
    if (!currentIndex().isValid())
        return {};
    const QLocale locale;
    const int row = currentIndex().row();
    return tr("Box %1 of %2 · %3").arg(locale.toString(row + 1), locale.toString(count()), box(row).size);
}

void WireBoxList::copy() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(box(currentIndex().row()).copied());
}

void WireBoxList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QListView::keyPressEvent(event);
}

void WireBoxList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        doItemsLayout();
}

} // namespace Ui
