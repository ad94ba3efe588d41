// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/filtershelf.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

const QString namesKey = u"conversation/keptFilterNames"_s;
const QString filtersKey = u"conversation/keptFilters"_s;
constexpr qsizetype mostKept = 24;

/// As a menu and a button show it: there & would underline what follows.
QString shown(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

FilterShelf::FilterShelf(QWidget *parent)
    : QWidget(parent)
    , m_keptMenu(new QMenu(tr("Kep&t filters"), this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap / 2);
    makeReady();
    rebuild();
}

void FilterShelf::makeReady()
{
    const std::pair<QString, QString> ready[] = {{tr("Errors"), u"sev>=error"_s}, {tr("Only RCPT"), u"verb==RCPT"_s},
        {tr("Without data"), u"not data"_s}, {tr("Slow"), u"wait>2s"_s}};
    for (const auto &[word, filter] : ready) {
        QToolButton *button = makeButton(word, filter);
        m_readyButtons.append(button);
        m_row->addWidget(button);
        auto *action = new QAction(word, this);
        connect(action, &QAction::triggered, button, &QToolButton::click);
        m_readyMade.append(action);
    }
}

QToolButton *FilterShelf::makeButton(const QString &name, const QString &filter)
{
    auto *button = new QToolButton(this);
    button->setText(shown(name));
    button->setToolTip(plainTip(filter));
    button->setMinimumHeight(targetHeight);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, filter] { Q_EMIT filterChosen(filter); });
    return button;
}

QString FilterShelf::nameOf(const QString &filter) const
{
    const auto kept = std::ranges::find(m_kept, filter, &Kept::filter);
    return kept != m_kept.end() ? kept->name : QString();
}

QList<FilterShelf::Kept>::iterator FilterShelf::find(const QString &name)
{
    return std::ranges::find_if(
        m_kept, [&name](const Kept &kept) { return kept.name.compare(name, Qt::CaseInsensitive) == 0; });
}

bool FilterShelf::isFull() const
{
    return m_kept.size() >= mostKept;
}

void FilterShelf::keep(const QString &name, const QString &filter)
{
    const auto same = find(name);
    if (same != m_kept.end())
        *same = {name, filter};
    else if (!isFull())
        m_kept.append({name, filter});
    rebuild();
}

void FilterShelf::rename(const QString &name, const QString &to)
{
    const auto kept = find(name);
    const auto other = find(to);
    if (kept == m_kept.end())
        return;
    kept->name = to;
    if (other != m_kept.end() && other != kept)
        m_kept.erase(other);
    rebuild();
}

void FilterShelf::remove(const QString &name)
{
    m_kept.erase(find(name));
    rebuild();
}

void FilterShelf::rebuild()
{
    for (QToolButton *button : std::as_const(m_keptButtons)) {
        button->hide();
        button->deleteLater(); // it may be the one whose menu asked for it
    }
    m_keptButtons.clear();
    for (QMenu *menu : m_keptMenu->findChildren<QMenu *>())
        menu->deleteLater();
    m_keptMenu->clear();
    for (const Kept &kept : std::as_const(m_kept))
        addKept(kept);
    m_keptMenu->setEnabled(!m_kept.isEmpty());
    Q_EMIT changed();
}

void FilterShelf::addKept(const Kept &kept)
{
    auto *menu = new QMenu(shown(kept.name), m_keptMenu);
    menu->addAction(
        icon(u"view-filter"_s), tr("&Show its lines"), this, [this, kept] { Q_EMIT filterChosen(kept.filter); });
    menu->addAction(icon(u"document-edit"_s), tr("&Rename…"), this, [this, kept] { Q_EMIT renameWanted(kept.name); });
    menu->addAction(icon(u"edit-delete"_s), tr("Re&move"), this, [this, kept] { remove(kept.name); });
    m_keptMenu->addMenu(menu);
    QToolButton *button = makeButton(kept.name, kept.filter);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, menu,
        [menu, button](const QPoint &at) { menu->popup(button->mapToGlobal(at)); });
    m_row->insertWidget(static_cast<int>(m_keptButtons.size()), button);
    m_keptButtons.append(button);
}

void FilterShelf::fit(int width)
{
    int taken = 0;
    for (QToolButton *button : m_keptButtons + m_readyButtons) {
        taken += button->sizeHint().width() + m_row->spacing();
        button->setVisible(taken <= width);
    }
}

void FilterShelf::recall(const QSettings &settings)
{
    const QStringList names = settings.value(namesKey).toStringList();
    const QStringList filters = settings.value(filtersKey).toStringList();
    m_kept.clear();
    for (qsizetype i = 0; i < std::min({names.size(), filters.size(), mostKept}); ++i)
        m_kept.append({names.at(i).left(longestName), filters.at(i)});
    rebuild();
}

void FilterShelf::remember(QSettings &settings) const
{
    QStringList names;
    QStringList filters;
    for (const Kept &kept : m_kept) {
        names.append(kept.name);
        filters.append(kept.filter);
    }
    settings.setValue(namesKey, names);
    settings.setValue(filtersKey, filters);
}

} // namespace Ui
