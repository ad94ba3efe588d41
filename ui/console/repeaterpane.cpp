// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/repeaterpane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/makeaction.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/console/handlogindialog.h"
#include "ui/console/repeatlist.h"
#include "ui/words/words.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWhere = 16; ///< characters

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
    , m_practice(workbench.practice())
    , m_dialogue(workbench.dialogue())
    , m_console(workbench.console())
    , m_desk(workbench.repeater())
    , m_list(new RepeatList(m_desk, this))
    , m_where(new QComboBox(this))
    , m_server(new QLineEdit(this))
    , m_isEncrypted(new QCheckBox(tr("TLS from the start"), this))
    , m_rounds(new QSpinBox(this))
    , m_isMine(new QCheckBox(tr("This server is mine"), this))
    , m_news(new PlainLabel({}, smallFont(), this))
{
    makeActions();
    m_takeButton = makeButton(m_take, Qt::ToolButtonTextBesideIcon);
    arrange();
    connectParts();
    follow();
}

void RepeaterPane::makeActions()
{
    m_take = makeAction(this, u"view-refresh"_s, tr("&Take this conversation"), {u"Ctrl+Alt+O"_s});
    m_run = makeAction(this, u"media-playback-start"_s, tr("&Run"), {u"Ctrl+Alt+R"_s});
    m_runChosen = makeAction(this, u"media-skip-forward"_s, tr("Run the &chosen"), {u"Ctrl+Alt+Shift+R"_s},
        tr("Say only the chosen lines, in their order"));
    connect(m_take, &QAction::triggered, this, &RepeaterPane::takeConversation);
    connect(m_run, &QAction::triggered, this, [this] { start({}); });
    connect(m_runChosen, &QAction::triggered, this, [this] { start(m_list->chosen()); });
    for (QAction *action : {m_take, m_run, m_runChosen})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_take, m_run, m_runChosen});
    addActions(m_list->lineActions());
    m_list->insertActions(m_list->lineActions().constFirst(), {m_run, m_runChosen});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QToolButton *RepeaterPane::makeButton(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setMinimumHeight(targetHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void RepeaterPane::arrange()
{
    m_where->addItems({tr("on a new connection to"), tr("on the connection of the console")});
    m_where->setAccessibleName(tr("Where to say it"));
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_where->setMinimumContentsLength(leastWhere);
    m_server->setPlaceholderText(u"mail.example.org:25"_s);
    m_server->setAccessibleName(tr("Host and port"));
    m_rounds->setRange(1, Workbench::RepeaterDesk::roundsAtMost);
    m_rounds->setPrefix(u"\u00d7 "_s);
    m_rounds->setAccessibleName(tr("How often"));
    m_rounds->findChild<QLineEdit *>()->setAccessibleName(m_rounds->accessibleName());
    m_isMine->setToolTip(tr("More than one round is for your own servers."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_where, m_server, m_isEncrypted, m_rounds, m_isMine})
        widget->setMinimumHeight(targetHeight);
    QList<QWidget *> above{m_takeButton};
    for (QAction *action : m_list->lineActions())
        above.append(makeButton(action, Qt::ToolButtonIconOnly));
    const QList<QWidget *> where{m_where, m_server, m_isEncrypted};
    const QList<QWidget *> below{makeButton(m_run, Qt::ToolButtonTextBesideIcon),
        makeButton(m_runChosen, Qt::ToolButtonTextBesideIcon), m_rounds, m_isMine};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    addRow(*column, above, nullptr);
    column->addWidget(m_list, 1);
    addRow(*column, where, m_server);
    addRow(*column, below + QList<QWidget *>{m_news}, m_news);
    const QList<QWidget *> inOrder = above + QList<QWidget *>{m_list} + where + below;
    for (qsizetype i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder.at(i - 1), inOrder.at(i));
    setFocusPolicy(Qt::StrongFocus); // for its proxy
}

void RepeaterPane::connectParts()
{
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &RepeaterPane::follow);
    connect(m_where, &QComboBox::currentIndexChanged, this, &RepeaterPane::follow);
    connect(m_rounds, &QSpinBox::valueChanged, this, &RepeaterPane::follow);
    connect(m_isMine, &QCheckBox::toggled, this, &RepeaterPane::follow);
    connect(m_server, &QLineEdit::textChanged, this, &RepeaterPane::follow);
    connect(&m_desk, &Workbench::RepeaterDesk::changed, this, &RepeaterPane::follow);
    connect(&m_console, &Workbench::ConsoleDesk::changed, this, &RepeaterPane::follow);
    connect(&m_dialogue, &Workbench::DialogueDesk::changed, this, &RepeaterPane::follow);
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
    m_list->setFocus();
}

void RepeaterPane::follow()
{
    const Workbench::RepeaterSnapshot &snapshot = m_desk.snapshot();
    const bool isNew = m_where->currentIndex() == 0;
    m_take->setEnabled(!snapshot.isRunning() && m_dialogue.transcript() != nullptr);
    m_server->setEnabled(isNew);
    m_isEncrypted->setEnabled(isNew);
    const bool isReady = isNew ? !m_server->text().trimmed().isEmpty() && !m_dialogue.snapshot().isRunning
                               : m_console.snapshot().isOpen;
    const bool canBegin = !snapshot.isRunning() && isReady && isAllowed();
    m_run->setText(snapshot.isRunning() ? tr("&Stop") : tr("&Run"));
    m_run->setIcon(icon(snapshot.isRunning() ? u"process-stop"_s : u"media-playback-start"_s));
    m_run->setEnabled(snapshot.isRunning() || (canBegin && !snapshot.steps.isEmpty()));
    m_runChosen->setEnabled(canBegin && !m_list->chosen().isEmpty());
    setFocusProxy(snapshot.steps.isEmpty() ? static_cast<QWidget *>(m_takeButton) : m_list);
    tellNews();
}

void RepeaterPane::tellNews()
{
    const Workbench::RepeaterSnapshot &snapshot = m_desk.snapshot();
    if (snapshot.isRunning())
        m_news->setText(tr("Round %1 of %2").arg(snapshot.round).arg(snapshot.rounds));
    else if (snapshot.steps.isEmpty())
        m_news->setText(tr("Take a conversation, change its commands, and say them again."));
    else if (!isAllowed())
        m_news->setText(tr("Several rounds are for servers on this machine, or your own."));
    else
        m_news->setText(
            tr("Passwords are asked for again. Where the letter was not kept, a short one is sent in its place."));
}

bool RepeaterPane::isAllowed() const
{
    if (m_rounds->value() == 1 || m_isMine->isChecked())
        return true;
    if (m_where->currentIndex() == 1)
        return m_console.snapshot().isLoopback;
    return Workbench::isLoopbackServer(m_server->text().trimmed());
}

void RepeaterPane::start(const QSet<qsizetype> &chosen)
{
    if (m_desk.snapshot().isRunning()) {
        m_desk.stop();
        return;
    }
    if (!m_desk.snapshot().needsLogin(chosen)) {
        run(chosen, std::nullopt);
        return;
    }
    const bool isNew = m_where->currentIndex() == 0;
    const QString server = isNew ? m_server->text().trimmed() : m_console.snapshot().server;
    auto *dialog = new HandLoginDialog({}, server, this);
    dialog->compareWith(m_practice, server);
    connect(dialog, &QDialog::accepted, this, [this, dialog, chosen] { run(chosen, dialog->takeLogin()); });
    dialog->open();
}

void RepeaterPane::run(const QSet<qsizetype> &chosen, std::optional<Smtp::Login> login)
{
    Workbench::RepeaterDesk::Plan plan;
    plan.rounds = m_rounds->value();
    plan.login = std::move(login);
    plan.chosen = chosen;
    if (m_where->currentIndex() == 0)
        plan.server = m_server->text().trimmed();
    plan.isEncryptedFromTheStart = m_isEncrypted->isChecked();
    const Base::Result<void> begun = m_desk.run(std::move(plan));
    if (!begun)
        m_news->setText(errorSentence(begun.error()));
}

} // namespace Ui
