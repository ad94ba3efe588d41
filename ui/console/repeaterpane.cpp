// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/repeaterpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableWidget>

#include "base/visibletext.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/replylook.h"
#include "ui/common/theme.h"
#include "ui/console/handlogindialog.h"
#include "ui/words/words.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::RepeatStep;

namespace {

enum Column : quint8 { TextColumn, ReplyColumn };

QString textOf(const RepeatStep &step)
{
    switch (step.kind) {
    case RepeatStep::Kind::Line:
        return Base::visibleText(step.text);
    case RepeatStep::Kind::Login:
        //: %1 is a mechanism of AUTH
        return RepeaterPane::tr("(log in by %1)").arg(Base::visibleText(step.text));
    case RepeatStep::Kind::Letter:
        return RepeaterPane::tr("(a letter of %n line(s))", nullptr, static_cast<int>(step.text.count('\n')));
    }
    Q_UNREACHABLE();
}

/// In one line; wide takes the room that is left, null: nobody.
void addRow(QBoxLayout &column, const QList<QWidget *> &widgets, const QWidget *wide)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget, widget == wide ? 1 : 0);
    if (wide == nullptr)
        row->addStretch(1);
    column.addLayout(row);
}

} // namespace

RepeaterPane::RepeaterPane(Workbench::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_dialogue(workbench.dialogue())
    , m_console(workbench.console())
    , m_desk(workbench.repeater())
    , m_list(new QTableWidget(0, 2, this))
    , m_take(new QPushButton(icon(u"view-refresh"_s), tr("Take this conversation"), this))
    , m_up(new QPushButton(icon(u"go-up"_s), {}, this))
    , m_down(new QPushButton(icon(u"go-down"_s), {}, this))
    , m_add(new QPushButton(icon(u"list-add"_s), {}, this))
    , m_remove(new QPushButton(icon(u"list-remove"_s), {}, this))
    , m_where(new QComboBox(this))
    , m_server(new QLineEdit(this))
    , m_isEncrypted(new QCheckBox(tr("TLS from the start"), this))
    , m_rounds(new QSpinBox(this))
    , m_isMine(new QCheckBox(tr("This server is mine"), this))
    , m_run(new QPushButton(this))
    , m_news(new PlainLabel({}, smallFont(), this))
{
    makeList();
    arrange();
    connectParts();
    follow();
}

void RepeaterPane::makeList()
{
    m_list->setHorizontalHeaderLabels({tr("Said by the client"), tr("Reply")});
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->verticalHeader()->hide();
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Commands to say again"));
    m_list->setFont(wireFont());
}

void RepeaterPane::arrange()
{
    const std::pair<QPushButton *, QString> named[] = {{m_up, tr("Say it earlier")}, {m_down, tr("Say it later")},
        {m_add, tr("Add a command below")}, {m_remove, tr("Remove the command")}};
    for (const auto &[button, words] : named) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_where->addItems({tr("on a new connection to"), tr("on the connection of the console")});
    m_where->setAccessibleName(tr("Where to say it"));
    m_server->setPlaceholderText(u"mail.example.org:25"_s);
    m_server->setAccessibleName(tr("Host and port"));
    m_rounds->setRange(1, Workbench::RepeaterDesk::roundsAtMost);
    m_rounds->setPrefix(u"\u00d7 "_s);
    m_rounds->setAccessibleName(tr("How often"));
    m_rounds->findChild<QLineEdit *>()->setAccessibleName(m_rounds->accessibleName());
    m_isMine->setToolTip(tr("More than one round is for your own servers."));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_take, m_up, m_down, m_add, m_remove, m_run, m_where, m_server, m_isEncrypted, m_rounds, m_isMine})
        widget->setMinimumHeight(targetHeight);
    for (QPushButton *button : {m_take, m_up, m_down, m_add, m_remove, m_run})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    addRow(*column, {m_take, m_up, m_down, m_add, m_remove}, nullptr);
    column->addWidget(m_list, 1);
    addRow(*column, {m_where, m_server, m_isEncrypted}, m_server);
    addRow(*column, {m_run, m_rounds, m_isMine, m_news}, m_news);
}

void RepeaterPane::connectParts()
{
    connect(m_take, &QPushButton::clicked, this, &RepeaterPane::takeConversation);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_add, &QPushButton::clicked, this, &RepeaterPane::addStep);
    connect(m_remove, &QPushButton::clicked, this, &RepeaterPane::removeStep);
    connect(m_run, &QPushButton::clicked, this, &RepeaterPane::start);
    connect(m_list, &QTableWidget::itemChanged, this, &RepeaterPane::takeEdits);
    connect(m_where, &QComboBox::currentIndexChanged, this, &RepeaterPane::follow);
    connect(m_rounds, &QSpinBox::valueChanged, this, &RepeaterPane::follow);
    connect(m_isMine, &QCheckBox::toggled, this, &RepeaterPane::follow);
    connect(m_server, &QLineEdit::textChanged, this, &RepeaterPane::follow);
    connect(&m_desk, &Workbench::RepeaterDesk::changed, this, &RepeaterPane::follow);
    connect(&m_console, &Workbench::ConsoleDesk::changed, this, &RepeaterPane::followServer);
    connect(&m_dialogue, &Workbench::DialogueDesk::changed, this, &RepeaterPane::followServer);
}

void RepeaterPane::takeConversation()
{
    if (m_dialogue.transcript() == nullptr)
        return;
    m_desk.takeFrom(*m_dialogue.transcript());
    // Nothing of it, and no password, may go where it was not said: another server is the user's own wish.
    const Net::Endpoint &server = m_dialogue.snapshot().server;
    m_server->setText(server.host.isEmpty() ? QString() : server.toText());
    m_isEncrypted->setChecked(Workbench::beganEncrypted(*m_dialogue.transcript()));
    if (!m_console.snapshot().isOpen || m_console.snapshot().server != m_server->text())
        m_where->setCurrentIndex(0);
}

void RepeaterPane::follow()
{
    showSteps();
    followServer();
}

void RepeaterPane::followServer()
{
    const Workbench::RepeaterSnapshot &snapshot = m_desk.snapshot();
    const bool isNew = m_where->currentIndex() == 0;
    m_take->setEnabled(!snapshot.isRunning() && m_dialogue.transcript() != nullptr);
    m_server->setEnabled(isNew);
    m_isEncrypted->setEnabled(isNew);
    const bool isReady = isNew ? !m_server->text().trimmed().isEmpty() && !m_dialogue.snapshot().isRunning
                               : m_console.snapshot().isOpen;
    m_run->setText(snapshot.isRunning() ? tr("Stop") : tr("Run"));
    m_run->setIcon(icon(snapshot.isRunning() ? u"process-stop"_s : u"media-playback-start"_s));
    m_run->setEnabled(snapshot.isRunning() || (isReady && isAllowed() && !snapshot.steps.isEmpty()));
    if (snapshot.isRunning())
        m_news->setText(tr("Round %1 of %2").arg(snapshot.round).arg(snapshot.rounds));
    else if (snapshot.steps.isEmpty())
        m_news->setText(tr("Take a conversation, change its commands, and say them again."));
    else if (!isAllowed())
        m_news->setText(tr("Several rounds are for servers on this machine, or your own."));
    else
        m_news->setText(tr("A secret is asked for again; a letter that is not kept is a short one."));
}

bool RepeaterPane::isAllowed() const
{
    if (m_rounds->value() == 1 || m_isMine->isChecked())
        return true;
    if (m_where->currentIndex() == 1)
        return m_console.snapshot().isLoopback;
    return Workbench::isLoopbackServer(m_server->text().trimmed());
}

void RepeaterPane::showSteps()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const Workbench::RepeaterSnapshot &snapshot = m_desk.snapshot();
    m_list->setRowCount(static_cast<int>(snapshot.steps.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const RepeatStep &step = snapshot.steps.at(row);
        auto *text = new QTableWidgetItem(textOf(step));
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
        if (step.kind == RepeatStep::Kind::Line && !snapshot.isRunning())
            flags |= Qt::ItemIsEditable;
        text->setFlags(flags);
        text->setCheckState(step.isOn ? Qt::Checked : Qt::Unchecked);
        if (!step.isOn)
            text->setForeground(toneColor(Tone::Muted, palette()));
        const QString notAsked = step.isUnasked ? tr("not said: the server did not ask for it") : QString();
        const QString waits = row == snapshot.current ? tr("waiting…") : notAsked;
        const QString reply = replyGlyph(step.code) + u' ' + QString::number(step.code) + u' '
            + Base::visibleText(step.reply.split('\n').constFirst());
        auto *answer = new QTableWidgetItem(step.code > 0 ? reply : waits);
        answer->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        answer->setForeground(toneColor(step.code > 0 ? replyTone(step.code) : Tone::Muted, palette()));
        m_list->setItem(row, TextColumn, text);
        m_list->setItem(row, ReplyColumn, answer);
    }
}

void RepeaterPane::takeEdits()
{
    if (m_isShowing)
        return;
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    for (int row = 0; row < m_list->rowCount() && row < steps.size(); ++row) {
        const QTableWidgetItem *item = m_list->item(row, TextColumn);
        RepeatStep &step = steps[row];
        step.isOn = item->checkState() == Qt::Checked;
        if (step.kind == RepeatStep::Kind::Line && item->text() != textOf(step))
            step.text = item->text().toUtf8();
    }
    m_desk.setSteps(steps);
}

void RepeaterPane::move(int by)
{
    const int row = m_list->currentRow();
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    if (row < 0 || row + by < 0 || row + by >= steps.size())
        return;
    steps.swapItemsAt(row, row + by);
    m_desk.setSteps(steps);
    m_list->setCurrentCell(row + by, TextColumn);
}

void RepeaterPane::addStep()
{
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    const int row = m_list->currentRow() + 1;
    steps.insert(row, {.text = "NOOP"});
    m_desk.setSteps(steps);
    m_list->setCurrentCell(row, TextColumn);
    m_list->editItem(m_list->item(row, TextColumn));
}

void RepeaterPane::removeStep()
{
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    const int row = m_list->currentRow();
    if (row < 0 || row >= steps.size())
        return;
    steps.removeAt(row);
    m_desk.setSteps(steps);
}

void RepeaterPane::start()
{
    if (m_desk.snapshot().isRunning()) {
        m_desk.stop();
        return;
    }
    if (!m_desk.snapshot().needsLogin()) {
        run(std::nullopt);
        return;
    }
    const bool isNew = m_where->currentIndex() == 0;
    auto *dialog = new HandLoginDialog({}, isNew ? m_server->text().trimmed() : m_console.snapshot().server, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->takeLogin()); });
    dialog->open();
}

void RepeaterPane::run(std::optional<Smtp::Login> login)
{
    Workbench::RepeaterDesk::Plan plan;
    plan.rounds = m_rounds->value();
    plan.login = std::move(login);
    if (m_where->currentIndex() == 0)
        plan.server = m_server->text().trimmed();
    plan.isEncryptedFromTheStart = m_isEncrypted->isChecked();
    const Base::Result<void> begun = m_desk.run(std::move(plan));
    if (!begun)
        m_news->setText(errorSentence(begun.error()));
}

} // namespace Ui
