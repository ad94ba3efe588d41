// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consolepane.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "smtp/linecompletion.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/symbollabel.h"
#include "ui/common/theme.h"
#include "ui/console/blockdialog.h"
#include "ui/console/consoleline.h"
#include "ui/console/handlogindialog.h"
#include "ui/console/serverchoice.h"
#include "ui/console/verbbar.h"
#include "ui/words/stepwords.h"
#include "ui/words/words.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::ConsoleDesk;
using Workbench::LineEnd;

ConsolePane::ConsolePane(Workbench::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_practice(workbench.practice())
    , m_desk(workbench.console())
    , m_choice(new ServerChoice(workbench.accounts(), m_desk, this))
    , m_verbs(new VerbBar(this))
    , m_line(new ConsoleLine(this))
    , m_mark(new QLabel(this))
    , m_lineEnd(new QComboBox(this))
    , m_say(new QPushButton(icon(u"mail-send"_s), tr("Say"), this))
    , m_inClear(new QCheckBox(tr("Let passwords go out in clear on this connection"), this))
    , m_symbol(new SymbolLabel(u"help-hint"_s, Tone::Note, this))
    , m_remark(new PlainLabel({}, this))
{
    auto *block = new QPushButton(icon(u"document-edit"_s), tr("Several lines…"), this);
    offerLineEnds();
    arrange(block);
    connect(m_verbs, &VerbBar::verbChosen, this, &ConsolePane::takeVerb);
    connect(m_line, &QLineEdit::returnPressed, this, &ConsolePane::sayLine);
    connect(m_line, &ConsoleLine::remarksChanged, this, &ConsolePane::showRemarks);
    connect(m_line, &ConsoleLine::blockPasted, this, &ConsolePane::askForBlock);
    connect(m_say, &QPushButton::clicked, this, &ConsolePane::sayLine);
    connect(block, &QPushButton::clicked, this, [this] { askForBlock({}); });
    connect(m_lineEnd, &QComboBox::currentIndexChanged, this, &ConsolePane::showLineEnd);
    m_inClear->setObjectName(u"passwordsInClear"_s);
    m_inClear->setToolTip(tr("Nothing is encrypted here: whoever can read the network reads the password too. "
                             "STARTTLS is the better way, where the server offers it."));
    connect(m_inClear, &QCheckBox::clicked, &m_desk, &ConsoleDesk::allowSecretsInClear);
    connect(&m_desk, &ConsoleDesk::changed, this, &ConsolePane::follow);
    setFocusPolicy(Qt::StrongFocus); // for its proxy: who comes here wants to speak, or to connect first
    showLineEnd();
    follow();
}

void ConsolePane::offerLineEnds()
{
    m_lineEnd->setAccessibleName(tr("Line end"));
    m_lineEnd->setMinimumHeight(targetHeight);
    m_lineEnd->setToolTip(tr("How the line ends. Anything but CRLF is wrong, and shows what the server makes of it."));
    const std::pair<LineEnd, QString> ends[]
        = {{LineEnd::CrLf, u"CRLF"_s}, {LineEnd::Lf, u"LF"_s}, {LineEnd::Cr, u"CR"_s}, {LineEnd::None, tr("none")}};
    for (const auto &[end, text] : ends)
        m_lineEnd->addItem(text, static_cast<int>(end));
}

void ConsolePane::arrange(QPushButton *block)
{
    for (QPushButton *button : {m_say, block}) {
        button->setMinimumHeight(targetHeight);
        button->setAutoDefault(false);
    }
    m_mark->setFont(wireFont());
    m_symbol->setSide(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_line, 1);
    row->addWidget(m_mark);
    row->addWidget(m_lineEnd);
    row->addWidget(m_say);
    row->addWidget(block);
    auto *words = new QHBoxLayout;
    words->setSpacing(gap);
    words->addWidget(m_symbol, 0, Qt::AlignTop);
    words->addWidget(m_remark, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_choice);
    column->addWidget(m_verbs);
    column->addLayout(row);
    column->addLayout(words);
    column->addWidget(m_inClear);
    column->addStretch(1);
}

void ConsolePane::follow()
{
    const Workbench::ConsoleSnapshot &console = m_desk.snapshot();
    const Smtp::SessionPoint point = console.session.expected();
    m_line->setPoint(console.isOpen ? point : Smtp::SessionPoint());
    m_say->setEnabled(console.isOpen);
    m_inClear->setVisible(console.isOpen && !console.isLoopback && !point.isEncrypted);
    m_inClear->setChecked(console.areSecretsAllowedInClear);
    if (console.isOpen)
        m_verbs->setPoint(point);
    else
        m_verbs->setNothingAllowed();
    setFocusProxy(console.isOpen ? static_cast<QWidget *>(m_line) : m_choice);
    takeKeyboard(console.isOpen || console.isConnecting);
    showRemarks();
}

/// What is typed while it connects is the first line, and its blanks must not press the button that hangs up. Whoever has
/// begun the connection elsewhere keeps the keyboard.
void ConsolePane::takeKeyboard(bool isTalking)
{
    const bool wasTalking = std::exchange(m_wasTalking, isTalking);
    if (isTalking && !wasTalking && isAncestorOf(QApplication::focusWidget()))
        m_line->setFocus();
}

/// What needs no more is said at once; the rest is begun.
void ConsolePane::takeVerb(const QByteArray &verb)
{
    if (verb == "AUTH") {
        askForLogin();
        return;
    }
    const QByteArray line = lineFor(verb);
    m_line->setText(QString::fromLatin1(line));
    if (line == verb)
        sayLine();
    else
        m_line->setFocus();
}

/// As far as it can be known: "MAIL FROM:<".
QByteArray ConsolePane::lineFor(const QByteArray &verb) const
{
    const Smtp::SessionPoint point = m_desk.snapshot().session.expected();
    return Smtp::completionsOf(verb.first(verb.size() - 1), point).value(0, verb);
}

void ConsolePane::begin(const QByteArray &verb)
{
    if (verb == "AUTH" && m_desk.snapshot().isOpen) {
        askForLogin();
        return;
    }
    m_line->setText(QString::fromLatin1(lineFor(verb)));
    setFocus(); // to the line, or to the server that has to be chosen first
}

void ConsolePane::sayLine()
{
    if (!m_desk.snapshot().isOpen)
        return;
    QByteArray line = m_line->takeLine();
    m_desk.say(Base::Secret::takenFrom(line), static_cast<LineEnd>(m_lineEnd->currentData().toInt()));
}

void ConsolePane::askForBlock(const QString &block)
{
    const bool isLetter = m_desk.snapshot().session.settled().step == Smtp::SessionStep::Data;
    auto *dialog = new BlockDialog(block, isLetter, this);
    connect(dialog, &BlockDialog::blockWritten, this, [this](const QByteArray &lines, bool areDotsDoubled) {
        m_desk.paste(lines, static_cast<LineEnd>(m_lineEnd->currentData().toInt()), areDotsDoubled);
    });
    dialog->open();
}

void ConsolePane::askForLogin()
{
    auto *dialog = new HandLoginDialog(
        m_desk.snapshot().session.settled().capabilities.mechanisms(), m_desk.snapshot().server, this);
    dialog->compareWith(m_practice, m_desk.snapshot().server);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_desk.logIn(dialog->takeLogin()); });
    dialog->open();
}

void ConsolePane::showRemarks()
{
    const Workbench::ConsoleSnapshot &console = m_desk.snapshot();
    const QList<Smtp::LineRemark> &remarks = m_line->remarks();
    const auto hint = m_line->hint();
    const QString hinted = hint ? hintSentence(*hint) : QString();
    const bool isWrong = console.isOpen && !remarks.isEmpty();
    m_symbol->setSymbol(isWrong ? u"dialog-warning"_s : u"help-hint"_s, isWrong ? Tone::Later : Tone::Note);
    if (console.isElsewhere)
        m_remark->setText(tr("A conversation is under way. You can connect here as soon as it is over."));
    else if (!console.isOpen)
        m_remark->setText(
            tr("Choose a server and connect. You say every line; the conversation shows what comes back."));
    else if (isWrong)
        m_remark->setText(remarkSentence(remarks.constFirst()));
    else if (!hinted.isEmpty())
        m_remark->setText(hinted);
    else
        m_remark->setText(stepMeaning(console.session.expected()));
}

/// In the way of programmers: every font has these, which cannot be said of the symbols for CR and LF.
void ConsolePane::showLineEnd()
{
    QByteArray octets = Workbench::lineEndOctets(static_cast<LineEnd>(m_lineEnd->currentData().toInt()));
    m_mark->setText(QString::fromLatin1(octets.replace('\r', "\\r").replace('\n', "\\n")));
}

} // namespace Ui
