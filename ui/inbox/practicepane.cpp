// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/practicepane.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include "ui/common/contentdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/noticestrip.h"
#include "ui/common/quietselection.h"
#include "ui/inbox/keptmessagesmodel.h"
#include "ui/inbox/messagetabs.h"
#include "ui/words/words.h"
#include "workbench/practicedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array longColumns{KeptMessagesModel::From, KeptMessagesModel::To, KeptMessagesModel::Subject};

constexpr int leastSubject = 64;

/// Addresses come first where that leaves enough of the subject. Else short texts get what they need, and the long ones
/// share the rest; what is left over goes to the last.
std::array<int, longColumns.size()> sharesOf(const std::array<int, longColumns.size()> &wanted, int room)
{
    const int left = room - std::accumulate(wanted.cbegin(), std::prev(wanted.cend()), 0);
    if (left >= leastSubject)
        return {wanted[0], wanted[1], left};
    std::array<std::size_t, longColumns.size()> order{};
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&wanted](std::size_t column) { return wanted.at(column); });
    std::array<int, longColumns.size()> shares{};
    int sharing = static_cast<int>(order.size());
    for (const std::size_t column : order) {
        shares.at(column) = std::min(wanted.at(column), std::max(room, 0) / sharing--);
        room -= shares.at(column);
    }
    shares.back() += std::max(room, 0);
    return shares;
}

} // namespace

PracticePane::PracticePane(Workbench::PracticeDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new KeptMessagesModel(this))
    , m_notice(new NoticeStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_list(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_tabs(new MessageTabs(this))
{
    setAccessibleName(tr("Practice inbox"));
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeFilled());
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_notice);
    box->addWidget(m_pages, 1);
    connect(&m_desk, &Workbench::PracticeDesk::changed, this, &PracticePane::follow);
    connect(m_notice, &NoticeStrip::dismissed, &m_desk, &Workbench::PracticeDesk::letGoOfForgotten);
    follow();
}

QWidget *PracticePane::makeEmpty()
{
    auto *empty = new EmptyState(u"mail-inbox"_s,
        tr("Letters that you send to the practice server arrive here. None of them leaves this computer."),
        tr("Send a practice letter"), this);
    connect(empty, &EmptyState::startWanted, this, &PracticePane::sendPracticeLetterWanted);
    return empty;
}

QToolButton *PracticePane::makeButton(const QString &symbol, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(symbol));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setMinimumHeight(targetHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget *PracticePane::makeFilled()
{
    m_list->setModel(m_model);
    new QuietSelection(*m_list);
    m_list->setObjectName(u"receivedLetters"_s);
    m_list->setAccessibleName(tr("Received letters"));
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    for (const int column : longColumns)
        m_list->setItemDelegateForColumn(column, new ContentDelegate(this));
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PracticePane::showSelected);

    QToolButton *saveButton = makeButton(u"document-save-as"_s, tr("Save as .eml…"));
    QToolButton *forgetButton = makeButton(u"edit-delete"_s, tr("Forget all"));
    connect(saveButton, &QToolButton::clicked, this, &PracticePane::askWhereToSave);
    connect(forgetButton, &QToolButton::clicked, &m_desk, &Workbench::PracticeDesk::forgetMessages);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap / 2, gap / 2, 0, gap / 2);
    head->addWidget(m_summary, 1);
    head->addWidget(saveButton);
    head->addWidget(forgetButton);

    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_tabs);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    auto *page = new QWidget(this);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(gap, 0, gap, gap);
    box->setSpacing(0);
    box->addLayout(head);
    box->addWidget(m_split, 1);
    return page;
}

/// The list stands above the letter, or beside it where the pane is wide and low: then it is a short one, since the
/// rest stands in the envelope.
void PracticePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() > 2 * height();
    m_split->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    for (const int column : {KeptMessagesModel::From, KeptMessagesModel::To, KeptMessagesModel::Encryption})
        m_list->setColumnHidden(column, isBeside);
    fitColumns();
}

bool PracticePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// All of it is in sight in a narrow pane too.
void PracticePane::fitColumns()
{
    int room = m_list->viewport()->width();
    for (const int column : {KeptMessagesModel::Time, KeptMessagesModel::Encryption, KeptMessagesModel::Result})
        room -= m_list->isColumnHidden(column) ? 0 : m_list->columnWidth(column);
    const QAbstractItemView &list = *m_list; // a QTreeView keeps to itself what its columns need
    std::array<int, longColumns.size()> wanted{};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int column = longColumns.at(i);
        if (!m_list->isColumnHidden(column))
            wanted.at(i) = std::max(list.sizeHintForColumn(column), m_list->header()->sectionSizeHint(column)) + 2;
    }
    const auto shares = sharesOf(wanted, room);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!m_list->isColumnHidden(longColumns.at(i)))
            m_list->setColumnWidth(longColumns.at(i), shares.at(i));
    }
}

void PracticePane::follow()
{
    const Workbench::PracticeSnapshot &snapshot = m_desk.snapshot();
    // Who looks at the newest letter, or at none, gets the next one shown.
    const bool isFollowing = m_list->currentIndex().row() <= 0;
    const int before = m_model->rowCount();
    m_model->setMessages(snapshot.messages);
    const int count = m_model->rowCount();
    m_pages->setCurrentIndex(count == 0 ? 0 : 1);
    m_summary->setText(tr("%n letter(s)", nullptr, count));
    if (count != before && isFollowing)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (before == 0 && count > 0) {
        for (const int column : {KeptMessagesModel::Time, KeptMessagesModel::Encryption, KeptMessagesModel::Result})
            m_list->resizeColumnToContents(column);
    }
    if (count != before)
        fitColumns();
    if (before > 0 && count == 0)
        offerUndo(before);
    if (snapshot.error && m_notice->text() != errorSentence(*snapshot.error))
        m_notice->post({Tone::No, errorSentence(*snapshot.error), {}});
}

void PracticePane::showSelected()
{
    if (m_list->currentIndex().isValid())
        m_tabs->showMessage(m_model->message(m_list->currentIndex().row()));
}

void PracticePane::offerUndo(int forgotten)
{
    const auto undo = [this] {
        m_notice->clear();
        m_desk.bringBackMessages();
    };
    m_notice->post({Tone::Note, tr("%n letter(s) forgotten.", nullptr, forgotten), {{tr("Undo"), undo}}});
}

void PracticePane::askWhereToSave()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const qsizetype index = m_model->indexOf(current.row());
    auto *dialog = new QFileDialog(this, tr("Save letter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Letters (*.eml)"));
    dialog->setDefaultSuffix(u"eml"_s);
    dialog->selectFile(QString::fromLatin1(m_model->message(current.row()).id) + u".eml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, index](const QString &path) { save(index, path); });
    dialog->open();
}

void PracticePane::save(qsizetype index, const QString &path)
{
    const Base::Result<void> saved = m_desk.saveMessage(index, path);
    if (saved)
        m_notice->post({Tone::Done, tr("Saved as %1.").arg(path), {}});
    else
        m_notice->post({Tone::No, errorSentence(saved.error()), {}});
}

} // namespace Ui
