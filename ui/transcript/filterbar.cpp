// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/filterbar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

#include "transcript/filteredrows.h"
#include "transcript/filterfields.h"
#include "transcript/store.h"
#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"
#include "ui/transcript/filternamebar.h"
#include "ui/transcript/filtershelf.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Filter;
using Transcript::FilterFault;

namespace {

const QString recentKey = u"conversation/recentFilters"_s;
const QString aroundKey = u"conversation/linesAround"_s;
const QString wholeKey = u"conversation/wholeExchange"_s;
constexpr qsizetype longestRecent = 12;
constexpr int patienceMilliseconds = 200;
constexpr int narrowestText = 220; ///< below, the ready-made filters make room

} // namespace

FilterBar::FilterBar(Transcript::FilteredRows &rows, const TranscriptActions &actions, QWidget *parent)
    : InputStrip(parent)
    , m_rows(rows)
    , m_edit(new FilterEdit(this))
    , m_shelf(new FilterShelf(this))
    , m_keep(actions.keepFilter)
    , m_keepTip(m_keep->toolTip())
    , m_split(actions.split)
    , m_plus(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_recentMenu(new QMenu(tr("&Recent filters"), this))
    , m_words(new QLabel(this))
    , m_names(new FilterNameBar(this))
    , m_stop(new QToolButton(this))
    , m_patience(new QTimer(this))
{
    m_edit->setPlaceholderText(tr("Show only: relay, code>=400, verb==RCPT, wait>500ms"));
    m_edit->setAccessibleName(tr("Filter"));
    //: %1: the names of all fields
    m_edit->setToolTip(plainTip(tr("A word that was said, or a field and a value. The fields are %1.\n"
                                   "The key Down suggests what may stand here.")
            .arg(Transcript::filterFieldNames().join(u", "_s))));
    m_edit->setSuggestions(
        [this](const QString &text, qsizetype cursor) { return filterSuggestions(text, cursor, m_store); });
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(smallFont());
    m_stop->setText(tr("Stop"));
    m_stop->setMinimumHeight(targetHeight);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMilliseconds);
    makeMenu();
    layOut();
    connectShelf();
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::check);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::run);
    connect(m_stop, &QToolButton::clicked, &rows, &Transcript::FilteredRows::cancel);
    connect(m_patience, &QTimer::timeout, this, &FilterBar::showResult);
    connect(&rows, &Transcript::FilteredRows::progressed, this, &FilterBar::showResult);
    check();
}

void FilterBar::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions(m_shelf->readyMade());
    menu->addSeparator();
    menu->addMenu(m_shelf->keptMenu());
    menu->addAction(m_keep);
    menu->addMenu(m_recentMenu);
    menu->addSeparator();
    m_whole = menu->addAction(tr("With the &whole exchange"));
    m_whole->setCheckable(true);
    connect(m_whole, &QAction::toggled, this, [this](bool isWhole) {
        m_context.isWholeExchange = isWhole;
        run();
    });
    QMenu *around = menu->addMenu(tr("Lines &around"));
    m_around = new QActionGroup(around);
    for (const int lines : {0, 1, 2, 5, 10}) {
        QAction *action = m_around->addAction(around->addAction(lines == 0 ? tr("none") : u"± %1"_s.arg(lines)));
        action->setCheckable(true);
        action->setChecked(lines == 0);
        action->setData(lines);
        connect(action, &QAction::triggered, this, [this, lines] {
            m_context.lines = lines;
            run();
        });
    }
    menu->addAction(m_split);
    connect(m_split, &QAction::toggled, this, [this] { tellOutside(-1); });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Kept and recent filters, and what is shown around a line"));
    m_more->setAutoRaise(true);
    m_more->setMinimumHeight(targetHeight);
    m_more->setFocusPolicy(Qt::TabFocus);
}

void FilterBar::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap / 2);
    row->addWidget(m_edit, 1);
    m_plus->setDefaultAction(m_keep);
    m_plus->setAutoRaise(true);
    m_plus->setMinimumSize(targetHeight, targetHeight);
    m_plus->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_plus);
    row->addWidget(m_shelf);
    row->addWidget(m_more);
    auto *below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(m_words, 1);
    below->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap / 2, margin, gap / 2);
    column->setSpacing(gap / 2);
    column->addLayout(row);
    column->addWidget(m_names);
    column->addLayout(below);
}

void FilterBar::connectShelf()
{
    connect(m_keep, &QAction::triggered, this, [this] { askForName({}); });
    connect(m_shelf, &FilterShelf::filterChosen, this, &FilterBar::apply);
    connect(m_shelf, &FilterShelf::renameWanted, this, &FilterBar::askForName);
    connect(m_shelf, &FilterShelf::changed, this, &FilterBar::fitShelf);
    connect(m_shelf, &FilterShelf::changed, this, &FilterBar::followShelf);
    connect(m_names, &FilterNameBar::named, this, &FilterBar::takeName);
    connect(m_names, &FilterNameBar::closed, m_edit, qOverload<>(&QWidget::setFocus));
}

/// What is typed can be kept where it can be read, and where there is room.
void FilterBar::followShelf()
{
    const QString text = m_edit->text().trimmed();
    const bool isReadable = !text.isEmpty() && std::holds_alternative<Filter>(Filter::parse(text));
    m_keep->setEnabled(isReadable && !m_shelf->isFull());
    m_keep->setToolTip(m_shelf->isFull() ? tr("There is room for no more filters. Remove one first.") : m_keepTip);
}

void FilterBar::askForName(const QString &renamed)
{
    m_renamed = renamed;
    const QString filter = m_edit->text().trimmed();
    m_names->open(filter, renamed.isEmpty() ? m_shelf->nameOf(filter) : renamed);
}

void FilterBar::takeName(const QString &name)
{
    if (m_renamed.isEmpty())
        m_shelf->keep(name, m_edit->text().trimmed());
    else
        m_shelf->rename(m_renamed, name);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    InputStrip::resizeEvent(event);
    fitShelf();
}

void FilterBar::fitShelf()
{
    const int others = 2 * margin + narrowestText + m_plus->sizeHint().width() + m_more->sizeHint().width() + gap;
    m_shelf->fit(width() - others);
}

void FilterBar::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::apply(const QString &text)
{
    m_edit->setText(text);
    run();
}

void FilterBar::prepare(const QString &term)
{
    const QString before = m_edit->text().trimmed();
    m_edit->setText(before.isEmpty() ? term : u"%1 and %2"_s.arg(before, term));
    m_edit->setFocus(); // without the reason that marks all of it: what is typed next goes on
    m_edit->end(false);
}

/// While one types: can it be read?
void FilterBar::check()
{
    const auto parsed = Filter::parse(m_edit->text());
    const auto *fault = std::get_if<FilterFault>(&parsed);
    const bool isEmpty = m_edit->text().trimmed().isEmpty();
    if (isEmpty)
        m_edit->setState(FilterEdit::State::Empty);
    else
        m_edit->setState(fault != nullptr ? FilterEdit::State::Wrong : FilterEdit::State::Right);
    followShelf();
    if (isEmpty && m_rows.isActive())
        setFilter({});
    if (fault != nullptr)
        m_words->setText(filterFaultSentence(*fault, m_rows.filter().text()));
    m_words->setVisible(fault != nullptr);
    m_stop->hide();
    if (fault == nullptr)
        showResult();
}

void FilterBar::run()
{
    const auto parsed = Filter::parse(m_edit->text());
    const auto *filter = std::get_if<Filter>(&parsed);
    if (filter == nullptr)
        return; // the line says why
    if (!filter->isEmpty())
        addRecent(filter->text());
    setFilter(*filter);
}

void FilterBar::setFilter(const Filter &filter)
{
    m_patience->start();
    m_outside = -1;
    m_rows.setFilter(filter, m_context);
    Q_EMIT filterSet();
    showResult();
}

void FilterBar::leave()
{
    if (m_edit->text().isEmpty())
        Q_EMIT left();
    m_edit->clear();
}

void FilterBar::showResult()
{
    const bool isLong = m_rows.isBusy() && !m_patience->isActive();
    m_stop->setVisible(isLong);
    if (isLong)
        showProgress();
    else if (m_rows.isActive() && !m_rows.isBusy() && m_store != nullptr) {
        m_words->setText(resultWords());
        m_words->show();
    } else if (!m_rows.isActive() && m_edit->text().isEmpty())
        m_words->hide();
}

QString FilterBar::resultWords() const
{
    const QString matches = locale().toString(m_rows.matchCount());
    const QString all = locale().toString(m_store->size());
    if (m_rows.isCancelled())
        return tr("%1 of %2 lines, stopped before the end").arg(matches, all);
    if (m_outside < 0)
        return tr("%1 of %2 lines").arg(matches, all);
    return tr("%1 of %2 lines. The filter hides line %3, so the whole conversation is shown above its lines.")
        .arg(matches, all, locale().toString(m_outside + 1));
}

void FilterBar::tellOutside(qsizetype row)
{
    m_outside = row;
    showResult();
}

void FilterBar::showProgress()
{
    m_words->setText(tr("Filtering… %1 %").arg(static_cast<int>(100 * m_rows.progress())));
    m_words->show();
}

/// Without a filter all lines are there, and nobody would see what was changed.
void FilterBar::stepAround(int steps)
{
    const QList<QAction *> choices = m_around->actions();
    const qsizetype wanted = choices.indexOf(m_around->checkedAction()) + steps;
    if (m_rows.isActive() && wanted >= 0 && wanted < choices.size())
        choices.at(wanted)->trigger();
}

void FilterBar::addRecent(const QString &text)
{
    m_recent.removeAll(text);
    m_recent.prepend(text);
    m_recent = m_recent.mid(0, longestRecent);
    fillRecent();
}

void FilterBar::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &text : std::as_const(m_recent)) {
        QString shown = text;
        m_recentMenu->addAction(shown.replace(u'&', u"&&"_s), this, [this, text] { apply(text); });
    }
    m_recentMenu->setEnabled(!m_recent.isEmpty());
}

void FilterBar::recall(const QSettings &settings)
{
    m_recent = settings.value(recentKey).toStringList().mid(0, longestRecent);
    fillRecent();
    m_shelf->recall(settings);
    m_whole->setChecked(settings.value(wholeKey, false).toBool());
    for (QAction *action : m_around->actions()) {
        if (action->data() == settings.value(aroundKey, 0).toInt())
            action->trigger();
    }
}

void FilterBar::remember(QSettings &settings) const
{
    settings.setValue(recentKey, m_recent);
    m_shelf->remember(settings);
    settings.setValue(wholeKey, m_context.isWholeExchange);
    settings.setValue(aroundKey, m_context.lines);
}

} // namespace Ui
