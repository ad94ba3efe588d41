// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/envelope/envelopepane.h"

#include <QEvent>
#include <QFormLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "base/visibletext.h"
#include "diagnosis/addressing.h"
#include "message/parsedmessage.h"
#include "transcript/store.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/envelope/addresstable.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::DialogueDesk;

namespace {

constexpr std::chrono::milliseconds refreshInterval(100);

// What a mail program shows of a letter before it is opened.
constexpr QLatin1StringView shownFields[] = {"From"_L1, "To"_L1, "Cc"_L1, "Reply-To"_L1, "Subject"_L1, "Date"_L1};

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, smallFont(), parent);
    label->setColor(toneColor(Tone::Muted, parent->palette()));
    return label;
}

} // namespace

EnvelopePane::EnvelopePane(DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
    , m_table(new AddressTable(this))
    , m_notes(new QScrollArea(this))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &EnvelopePane::refresh);
    m_pages->addWidget(new EmptyState(u"mail-message-new"_s,
        tr("Here the envelope, by which servers go, stands beside the letter, which people read."), {}, this));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setWidgetResizable(true);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->setAccessibleName(tr("What the recipient sees, and where a report of failure goes"));
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_notes);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    m_pages->addWidget(halves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_table, &AddressTable::entryChosen, this, &EnvelopePane::entryChosen);
    connect(&desk, &DialogueDesk::transcriptReplaced, this, [this](Transcript::Store *store) {
        refreshSoon();
        if (store != nullptr)
            connect(store, &Transcript::Store::rowsAppended, this, &EnvelopePane::refreshSoon);
    });
    connect(&desk, &DialogueDesk::finished, this, &EnvelopePane::refreshSoon);
    refresh();
}

/// A run says many lines at once; they are read together.
void EnvelopePane::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void EnvelopePane::refresh()
{
    const Transcript::Store *store = m_desk.transcript();
    const QByteArray header = letterHeader();
    const Diagnosis::Addressing addressing
        = store != nullptr ? Diagnosis::addressing(*store, header) : Diagnosis::Addressing();
    m_pages->setCurrentIndex(addressing.sender || !header.isEmpty() ? 1 : 0);
    m_table->showAddressing(addressing, !header.isEmpty());
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap / 2);
    addRecipientView(*column, header);
    addBounce(*column, addressing);
    addUser(*column);
    column->addStretch(1);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_notes->setWidget(page); // the scroll area deletes the page before
}

/// Empty: the letter is not known.
QByteArray EnvelopePane::letterHeader() const
{
    const auto &letter = m_desk.snapshot().letter;
    if (!letter)
        return {};
    const Base::BodyType form
        = letter->canBe(Base::BodyType::SevenBit) ? Base::BodyType::SevenBit : Base::BodyType::EightBit;
    return letter->header(form);
}

void EnvelopePane::addRecipientView(QVBoxLayout &column, const QByteArray &header) const
{
    QWidget *const page = column.parentWidget();
    column.addWidget(heading(tr("What the recipient sees"), page));
    if (header.isEmpty()) {
        column.addWidget(new PlainLabel(tr("The letter of this conversation was not kept."), page));
        return;
    }
    const auto message = Message::ParsedMessage::parse(header);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap);
    form->setVerticalSpacing(gap / 2);
    for (const QLatin1StringView name : shownFields) {
        const QString value = message.field(QString(name));
        if (!value.isEmpty())
            form->addRow(heading(QString(name), page), new PlainLabel(Base::visibleText(value), page));
    }
    column.addLayout(form);
}

void EnvelopePane::addBounce(QVBoxLayout &column, const Diagnosis::Addressing &addressing) const
{
    if (!addressing.sender)
        return;
    QWidget *const page = column.parentWidget();
    column.addSpacing(gap);
    column.addWidget(heading(tr("Where a report of failure goes"), page));
    const QString mailbox = addressing.sender->mailbox;
    column.addWidget(new PlainLabel(mailbox.isEmpty()
            ? tr("Nowhere: the sender of the envelope is empty, so nobody is told.")
            : tr("To %1, the sender of the envelope. The From line of the letter does not count.").arg(mailbox),
        page));
}

void EnvelopePane::addUser(QVBoxLayout &column) const
{
    const QByteArray &user = m_desk.snapshot().user;
    if (user.isEmpty())
        return;
    QWidget *const page = column.parentWidget();
    column.addSpacing(gap);
    column.addWidget(heading(tr("Logged in as"), page));
    column.addWidget(new PlainLabel(Base::visibleText(user), page));
}

void EnvelopePane::showEntry(qsizetype entry)
{
    m_table->showEntry(entry);
}

void EnvelopePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshSoon();
}

} // namespace Ui
