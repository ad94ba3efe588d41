// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/envelope/envelopepane.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "message/parsedheader.h"
#include "message/shownheader.h"
#include "transcript/store.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/envelope/addresstable.h"
#include "workbench/composedesk.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::ComposeDesk;
using Workbench::DialogueDesk;

namespace {

constexpr std::chrono::milliseconds refreshInterval(100);
constexpr int charactersBeside = 130; // in the width of a pane that has room for both halves

// What a mail program shows of a letter before it is opened.
constexpr QLatin1StringView shownFields[] = {"From"_L1, "To"_L1, "Cc"_L1, "Reply-To"_L1, "Subject"_L1, "Date"_L1};

/// What the pane shows of a draft, and whether there is one: the rest changes with each key that is pressed.
Message::Draft headOf(Message::Draft draft)
{
    const bool isEmpty = draft.isEmpty();
    draft.attachments.clear();
    draft.extraHeaders.clear();
    draft.text = isEmpty ? QString() : u"…"_s;
    return draft;
}

} // namespace

EnvelopePane::EnvelopePane(DialogueDesk &desk, ComposeDesk &compose, QAction &change, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_compose(compose)
    , m_ofConversation(makeSide(tr("Conversation"), tr("The envelope as the server heard it")))
    , m_ofDraft(makeSide(tr("Letter being written"), tr("The envelope that Send would use")))
    , m_change(new QPushButton(change.icon(), tr("Change…"), this))
    , m_pages(new QStackedWidget(this))
    , m_halves(new QSplitter(this))
    , m_table(new AddressTable(this))
    , m_notes(new EnvelopeNotes(this))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &EnvelopePane::refresh);
    m_pages->addWidget(new EmptyState(u"mail-message-new"_s,
        tr("Here the envelope, by which servers go, stands beside the letter, which people read."), {}, this));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_table);
    m_halves->addWidget(m_notes);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_pages->addWidget(m_halves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(m_pages, 1);
    connect(m_table, &AddressTable::entryChosen, this, &EnvelopePane::entryChosen);
    m_change->setToolTip(change.toolTip());
    connect(m_change, &QPushButton::clicked, &change, &QAction::trigger);
    connect(&desk, &DialogueDesk::transcriptReplaced, this, &EnvelopePane::followConversation);
    connect(&desk, &DialogueDesk::finished, this, &EnvelopePane::refreshSoon);
    connect(&compose, &ComposeDesk::changed, this, &EnvelopePane::followDraft);
    followDraft();
    refresh();
}

QToolButton *EnvelopePane::makeSide(const QString &text, const QString &tip)
{
    auto *side = new QToolButton(this);
    side->setText(text);
    side->setToolTip(tip);
    side->setCheckable(true);
    side->setAutoRaise(true);
    side->setMinimumHeight(targetHeight);
    side->setFocusPolicy(Qt::TabFocus);
    connect(side, &QToolButton::toggled, this, &EnvelopePane::refreshSoon);
    return side;
}

QLayout *EnvelopePane::makeHead()
{
    auto *sides = new QButtonGroup(this);
    sides->addButton(m_ofConversation);
    sides->addButton(m_ofDraft);
    m_ofDraft->setChecked(true);
    m_change->setMinimumHeight(targetHeight);
    m_change->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, gap / 2, gap, gap / 2);
    head->setSpacing(gap / 2);
    head->addWidget(m_ofConversation);
    head->addWidget(m_ofDraft);
    head->addStretch(1);
    head->addWidget(m_change);
    return head;
}

/// A run says many lines at once; they are read together.
void EnvelopePane::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

bool EnvelopePane::isOfDraft() const
{
    return m_ofDraft->isChecked();
}

void EnvelopePane::refresh()
{
    const EnvelopeNotes::Facts facts = isOfDraft() ? factsOfDraft() : factsOfConversation();
    m_pages->setCurrentIndex(facts.addressing.sender || !facts.fields.isEmpty() ? 1 : 0);
    m_table->showAddressing(facts.addressing, !facts.fields.isEmpty());
    m_notes->showFacts(facts);
    m_ofConversation->setEnabled(m_desk.transcript() != nullptr);
    m_change->setVisible(isOfDraft());
}

EnvelopeNotes::Facts EnvelopePane::factsOfDraft() const
{
    const Message::Draft &draft = m_compose.snapshot().draft;
    if (draft.isEmpty())
        return {};
    EnvelopeNotes::Facts facts{{}, Diagnosis::addressing(draft), {}};
    const auto add = [&facts](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            facts.fields.append({QString(name), value});
    };
    add("From"_L1, draft.from);
    add("To"_L1, draft.to.join(u", "_s));
    add("Cc"_L1, draft.cc.join(u", "_s));
    add("Reply-To"_L1, draft.replyTo.join(u", "_s));
    add("Subject"_L1, draft.subject);
    return facts;
}

EnvelopeNotes::Facts EnvelopePane::factsOfConversation() const
{
    const Transcript::Store *store = m_desk.transcript();
    if (store == nullptr)
        return {};
    const QByteArray header = letterHeader();
    EnvelopeNotes::Facts facts{{}, Diagnosis::addressing(*store, header), QString::fromUtf8(m_desk.snapshot().user)};
    const auto letter = Message::ParsedHeader::parse(header);
    for (const QLatin1StringView name : shownFields) {
        if (const QString value = letter.field(QString(name)); !value.isEmpty())
            facts.fields.append({QString(name), value});
    }
    return facts;
}

/// Empty: the letter is not known.
QByteArray EnvelopePane::letterHeader() const
{
    const auto &letter = m_desk.snapshot().letter;
    return letter ? Message::shownHeader(*letter) : Diagnosis::typedHeader(*m_desk.transcript());
}

// ---- what is looked at: what the user is busy with

void EnvelopePane::followConversation(Transcript::Store *store)
{
    if (store != nullptr)
        connect(store, &Transcript::Store::rowsAppended, this, &EnvelopePane::refreshSoon);
    (store != nullptr ? m_ofConversation : m_ofDraft)->setChecked(true);
    refreshSoon();
}

void EnvelopePane::followDraft()
{
    const Workbench::ComposeSnapshot &snapshot = m_compose.snapshot();
    m_change->setEnabled(!snapshot.isSending);
    const Message::Draft head = headOf(snapshot.draft);
    if (head == m_head)
        return;
    m_head = head;
    const Diagnosis::Addressing addressing = Diagnosis::addressing(head);
    const bool isReaddressed = addressing != m_written && !addressing.recipients.isEmpty() && !snapshot.isSending;
    m_written = addressing;
    if (isReaddressed)
        m_ofDraft->setChecked(true);
    refreshSoon();
}

void EnvelopePane::showEntry(qsizetype entry)
{
    m_table->showEntry(entry);
}

void EnvelopePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * charactersBeside;
    m_halves->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void EnvelopePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshSoon();
}

} // namespace Ui
