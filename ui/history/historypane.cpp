// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "diagnosis/historytrouble.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/noticestrip.h"
#include "ui/common/theme.h"
#include "ui/history/historylist.h"
#include "ui/history/historysearch.h"
#include "ui/history/labelbar.h"
#include "ui/history/retentionbar.h"
#include "ui/words/words.h"
#include "workbench/historydesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typingPause = std::chrono::milliseconds(120);

enum Page { Empty, NothingFound, List };

} // namespace

HistoryPane::HistoryPane(Workbench::HistoryDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notice(new NoticeStrip(this))
    , m_search(new HistorySearch(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new HistoryList(desk, this))
    , m_label(new LabelBar(this))
    , m_retention(new RetentionBar(desk, this))
    , m_count(new QLabel(this))
{
    m_pages->addWidget(new EmptyState(u"document-open-recent"_s,
        tr("Every conversation is kept here, to be looked at again and compared."), {}, this));
    m_pages->addWidget(new EmptyState(u"edit-find"_s, tr("No conversation has all of these words."), {}, this));
    m_pages->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_label);
    column->addWidget(makeFoot());
    column->addWidget(m_retention);
    m_retention->hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPane::lookFor);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &HistorySearch::listWanted, this, &HistoryPane::goToList);
    connect(m_list, &HistoryList::compareWanted, this, &HistoryPane::compareWanted);
    connect(m_list, &HistoryList::ladderWanted, this, &HistoryPane::ladderWanted);
    connect(m_list, &HistoryList::repeatWanted, this, &HistoryPane::repeatWanted);
    connect(m_list, &HistoryList::tagWanted, this, &HistoryPane::askForTag);
    connect(m_list, &HistoryList::noteWanted, this, &HistoryPane::askForNote);
    connect(m_label, &LabelBar::answered, this,
        [this](const QString &text) { m_isNote ? m_list->setNote(text) : m_list->setTag(text); });
    connect(m_label, &LabelBar::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_notice, &NoticeStrip::dismissed, &desk, &Workbench::HistoryDesk::forgetNotice);
    connect(&desk, &Workbench::HistoryDesk::changed, this, &HistoryPane::follow);
    follow();
}

QAction *HistoryPane::draw() const
{
    return m_list->draw();
}

QWidget *HistoryPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, gap, margin, gap);
    row->addWidget(m_search);
    return head;
}

QWidget *HistoryPane::makeFoot()
{
    auto *keeping = new QToolButton(this);
    keeping->setText(tr("&Keeping"));
    keeping->setToolTip(tr("How many conversations are kept, and for how long"));
    keeping->setIcon(icon(u"preferences-system"_s));
    keeping->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    keeping->setAutoRaise(true);
    keeping->setCheckable(true);
    keeping->setMinimumHeight(targetHeight);
    keeping->setFocusPolicy(Qt::StrongFocus);
    connect(keeping, &QToolButton::toggled, m_retention, &QWidget::setVisible);
    m_count->setFont(smallFont());
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, gap / 2, gap, gap / 2);
    row->addWidget(m_count, 1);
    row->addWidget(keeping);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, keeping);
    return foot;
}

void HistoryPane::lookFor()
{
    m_typing.stop();
    m_desk.search(m_search->text());
}

/// To what was found by now, not to what stood there before.
void HistoryPane::goToList()
{
    if (m_typing.isActive())
        lookFor();
    if (!m_list->isVisible())
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_list->setFocus();
}

void HistoryPane::askForTag()
{
    m_isNote = false;
    m_label->ask(tr("T&ag:"), m_list->currentTag());
}

void HistoryPane::askForNote()
{
    m_isNote = true;
    m_label->ask(tr("N&ote:"), m_list->currentNote());
}

void HistoryPane::follow()
{
    const Workbench::HistorySnapshot &snapshot = m_desk.snapshot();
    const bool isSearch = !snapshot.search.trimmed().isEmpty();
    m_pages->setCurrentIndex(!snapshot.heads.isEmpty() ? List : isSearch ? NothingFound : Empty);
    m_count->setText(isSearch ? tr("%n found", nullptr, static_cast<int>(snapshot.found))
                              : tr("%n conversation(s)", nullptr, static_cast<int>(snapshot.found)));
    showNotice();
}

void HistoryPane::showNotice()
{
    const Workbench::HistorySnapshot &snapshot = m_desk.snapshot();
    Notice notice;
    if (snapshot.trouble) {
        notice = {Tone::No, sentence(Diagnosis::historyTrouble(*snapshot.trouble)), {}};
    } else if (snapshot.removed > 0) {
        notice = {Tone::Note, tr("%n conversation(s) deleted.", nullptr, static_cast<int>(snapshot.removed)),
            {{tr("Put back"), [this] {
                  m_desk.putBack();
              }}}};
    }
    if (notice.text.isEmpty())
        m_notice->clear();
    else if (notice.text != m_notice->text()) // once said is enough
        m_notice->post(notice);
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.refresh();
}

/// Whoever comes back from the terminal sees what was done there.
bool HistoryPane::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        m_desk.refresh();
    return QWidget::event(event);
}

} // namespace Ui
