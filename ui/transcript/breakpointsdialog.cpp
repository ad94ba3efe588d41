// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/breakpointsdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/quietselection.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Delivery::Breakpoint;
using Kind = Delivery::Breakpoint::Kind;

namespace {

bool hasValue(Kind kind)
{
    return kind == Kind::Verb || kind == Kind::Text || kind == Kind::ReplyClass || kind == Kind::Wait;
}

} // namespace

BreakpointsDialog::BreakpointsDialog(Workbench::DialogueDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_nothing(new PlainLabel(tr("None yet. Choose a place below and press Add."), this))
    , m_kind(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_add(new QPushButton(icon(u"list-add"_s), tr("&Add"), this))
    , m_remove(new QPushButton(icon(u"list-remove"_s), tr("&Remove"), this))
{
    setWindowTitle(tr("Pause when…"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Where the conversation pauses"));
    new QuietSelection(*m_list);
    m_value->setFont(wireFont());
    m_kind->setAccessibleName(tr("Pause"));
    const std::pair<Kind, QString> kinds[]
        = {{Kind::Verb, tr("before the command")}, {Kind::ReplyClass, tr("after a reply of class")},
            {Kind::Text, tr("where this text is said")}, {Kind::Wait, tr("after a reply slower than, in ms")},
            {Kind::Letter, tr("before the letter")}, {Kind::Encryption, tr("after encryption begins")}};
    for (const auto &[kind, text] : kinds)
        m_kind->addItem(text, static_cast<int>(kind));
    auto *close = new QPushButton(tr("&Close"), this);
    arrange(close);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BreakpointsDialog::followKind);
    connect(m_value, &QLineEdit::textChanged, this, &BreakpointsDialog::followKind);
    connect(m_value, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &BreakpointsDialog::addNew);
    connect(m_remove, &QPushButton::clicked, this, &BreakpointsDialog::removeChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &BreakpointsDialog::takeTicks);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &BreakpointsDialog::followChoice);
    showBreakpoints();
    followKind();
    m_kind->setFocus();
}

void BreakpointsDialog::arrange(QPushButton *close)
{
    auto *form = new QHBoxLayout;
    form->setSpacing(gap);
    form->addWidget(m_kind);
    form->addWidget(m_value, 1);
    form->addWidget(m_add);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(close);
    for (QPushButton *button : {m_add, m_remove, close}) {
        button->setMinimumHeight(targetHeight);
        button->setAutoDefault(false);
    }
    m_nothing->setColor(toneColor(Tone::Muted, palette()));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *inside = new QVBoxLayout(m_list->viewport());
    inside->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(new PlainLabel(tr("The conversation runs until one of these, then waits for you."), this));
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addSpacing(gap);
    column->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

void BreakpointsDialog::showBreakpoints()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Breakpoint &breakpoint : m_desk.breakpoints()) {
        auto *item = new QListWidgetItem(breakpointText(breakpoint), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(breakpoint.isOn ? Qt::Checked : Qt::Unchecked);
    }
    m_nothing->setVisible(m_list->count() == 0);
    followChoice();
}

void BreakpointsDialog::followChoice()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void BreakpointsDialog::takeTicks()
{
    QList<Breakpoint> breakpoints = m_desk.breakpoints();
    for (qsizetype row = 0; row < breakpoints.size(); ++row)
        breakpoints[row].isOn = m_list->item(static_cast<int>(row))->checkState() == Qt::Checked;
    m_desk.setBreakpoints(breakpoints);
}

void BreakpointsDialog::followKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    m_value->setVisible(hasValue(kind));
    m_value->setAccessibleName(m_kind->currentText());
    switch (kind) {
    case Kind::Verb:
        m_value->setPlaceholderText(u"RCPT"_s);
        break;
    case Kind::ReplyClass:
        m_value->setPlaceholderText(u"5"_s);
        break;
    case Kind::Wait:
        m_value->setPlaceholderText(u"1000"_s);
        break;
    default:
        m_value->setPlaceholderText({});
        break;
    }
    m_add->setEnabled(written().has_value());
}

std::optional<Breakpoint> BreakpointsDialog::written() const
{
    Breakpoint breakpoint{.kind = static_cast<Kind>(m_kind->currentData().toInt())};
    const QByteArray value = m_value->text().trimmed().toUtf8();
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    switch (breakpoint.kind) {
    case Kind::Verb:
        breakpoint.text = value.toUpper();
        return value.isEmpty() ? std::nullopt : std::optional(breakpoint);
    case Kind::Text:
        breakpoint.text = value;
        return value.isEmpty() ? std::nullopt : std::optional(breakpoint);
    case Kind::ReplyClass:
        breakpoint.digit = number;
        return isNumber && number >= 2 && number <= 5 ? std::optional(breakpoint) : std::nullopt;
    case Kind::Wait:
        breakpoint.wait = std::chrono::milliseconds(number);
        return isNumber && number >= 0 ? std::optional(breakpoint) : std::nullopt;
    default:
        return breakpoint;
    }
}

void BreakpointsDialog::addNew()
{
    const std::optional<Breakpoint> breakpoint = written();
    if (!breakpoint || m_desk.breakpoints().contains(*breakpoint))
        return;
    m_desk.setBreakpoints(m_desk.breakpoints() + QList<Breakpoint>{*breakpoint});
    m_value->clear();
    showBreakpoints();
}

void BreakpointsDialog::removeChosen()
{
    const int row = m_list->currentRow();
    if (m_list->selectedItems().isEmpty())
        return;
    QList<Breakpoint> breakpoints = m_desk.breakpoints();
    breakpoints.removeAt(row);
    m_desk.setBreakpoints(breakpoints);
    showBreakpoints();
}

} // namespace Ui
