// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/flightlist.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include "base/visibletext.h"
#include "transcript/flight.h"
#include "transcript/store.h"
#include "ui/common/theme.h"
#include "ui/words/momentwords.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Flight;

namespace {

constexpr int firstRole = Qt::UserRole;
constexpr int lastRole = Qt::UserRole + 1;
constexpr Qt::Alignment numberAlignment = Qt::AlignTrailing | Qt::AlignVCenter;
constexpr qsizetype mostFlights = 5000;

} // namespace

FlightList::FlightList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Turns"));
    setHeaderLabels({tr("Seconds"), tr("Who"), tr("Octets"), tr("What")});
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    for (const int number : {0, 2})
        headerItem()->setTextAlignment(number, numberAlignment);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // as the octets, whose words these are
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT entryChosen(item->data(0, firstRole).toLongLong());
    });
}

void FlightList::showFlights(const Transcript::Store *store)
{
    const QSignalBlocker quiet(this);
    clear();
    setPalette(quietSelection(QGuiApplication::palette())); // the colours of who speaks can be read on it
    const QList<Flight> flights = store != nullptr ? Transcript::flightsOf(*store, mostFlights) : QList<Flight>();
    const QLocale locale;
    for (const Flight &flight : flights) {
        auto *item = new QTreeWidgetItem({secondsText(flight.time), flight.isClient ? u"C →"_s : u"← S"_s,
            locale.toString(flight.octets), Base::visibleText(flight.summary)});
        item->setTextAlignment(0, numberAlignment);
        item->setTextAlignment(2, numberAlignment);
        item->setForeground(1, toneColor(flight.isClient ? Tone::Client : Tone::Server, palette()));
        item->setFont(3, wireFont());
        item->setSizeHint(0, {0, QFontMetrics(wireFont()).height() + gap});
        item->setData(0, firstRole, flight.first);
        item->setData(0, lastRole, flight.first + flight.entries - 1);
        addTopLevelItem(item);
    }
}

void FlightList::showEntry(qsizetype entry)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *const item = topLevelItem(i);
        if (item->data(0, firstRole).toLongLong() <= entry && entry <= item->data(0, lastRole).toLongLong())
            return setCurrentItem(item);
    }
    setCurrentItem(nullptr);
}

QString FlightList::placeText() const
{
    QTreeWidgetItem *const item = currentItem();
    if (item == nullptr)
        return tr("What one side says before the other one speaks is a turn");
    const QLocale locale;
    return tr("Turn %1 of %2 · %3 octets")
        .arg(locale.toString(indexOfTopLevelItem(item) + 1), locale.toString(topLevelItemCount()), item->text(2));
}

} // namespace Ui
