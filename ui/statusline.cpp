// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include <chrono>

#include <QToolButton>

#include "transcript/store.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/severitylook.h"
#include "ui/common/symbollabel.h"
#include "ui/words/words.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Severity;
using Smtp::Outcome;

namespace {

constexpr int symbolSide = 16;
constexpr int longestPart = 40; ///< characters, of what stands beside the news
constexpr auto batchInterval = std::chrono::milliseconds(33);

ElidedLabel *lineOfText(QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setContentsMargins(gap, 0, 0, 0);
    return label;
}

SymbolLabel *smallSymbol(const QString &name, QWidget *parent)
{
    auto *symbol = new SymbolLabel(name, Tone::Muted, parent);
    symbol->setSide(symbolSide);
    return symbol;
}

/// "4:05": minutes and seconds.
QString countdown(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString waitSentence(const Workbench::DialogueSnapshot &dialogue)
{
    const QString left = countdown(dialogue.patienceSeconds);
    if (dialogue.stage == Base::Stage::Greeting)
        return StatusLine::tr(
            "Connected, no greeting for %n second(s); giving up in %1", nullptr, dialogue.waitedSeconds)
            .arg(left);
    //: %1: a stage of the conversation, "Login"; %2: minutes and seconds
    return StatusLine::tr("%1: no answer for %n second(s); giving up in %2", nullptr, dialogue.waitedSeconds)
        .arg(stageWord(dialogue.stage), left);
}

/// A handshake that ended at the certificate has facts too, and nothing was said under its protection.
const Net::TlsFacts *protectionOf(const std::optional<Delivery::Report> &report)
{
    if (!report || !report->tls)
        return nullptr;
    const bool isRefused = report->error && report->error->problem == Base::Problem::CertificateRefused;
    return isRefused ? nullptr : &*report->tls;
}

bool isEncryptedNow(const Transcript::Store *store)
{
    return store != nullptr && store->size() > 0 && store->glance(store->size() - 1).isEncrypted;
}

} // namespace

StatusLine::StatusLine(Workbench::Workbench &workbench, QWidget *parent)
    : QStatusBar(parent)
    , m_workbench(workbench)
    , m_newsSymbol(smallSymbol(u"dialog-information"_s, this))
    , m_news(lineOfText(this))
    , m_term(lineOfText(this))
    , m_findings(new QToolButton(this))
    , m_lines(lineOfText(this))
    , m_practice(lineOfText(this))
    , m_account(lineOfText(this))
    , m_lock(smallSymbol(u"security-low"_s, this))
    , m_encryption(lineOfText(this))
{
    setAccessibleName(tr("Status"));
    setContentsMargins(gap, 0, gap, 0);
    m_news->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_practice->setMaximumWidth(longestPart * fontMetrics().averageCharWidth()); // it can be a whole sentence
    m_account->setMaximumWidth(longestPart * fontMetrics().averageCharWidth());
    m_term->setMaximumWidth(longestPart * fontMetrics().averageCharWidth());
    m_term->setAccessibleName(tr("Filter for lines like the chosen one"));
    m_term->hide();
    m_findings->setAutoRaise(true);
    m_findings->setToolTip(tr("Show what was found in this conversation"));
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsWanted);
    addWidget(m_newsSymbol);
    addWidget(m_news, 1);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_term, m_findings, m_lines, m_practice, m_account, m_lock, m_encryption})
        addPermanentWidget(part);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::changed, this, &StatusLine::showDialogue);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::finished, this, &StatusLine::showDialogue);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::transcriptReplaced, this, &StatusLine::countLines);
    connect(&workbench.accounts(), &Workbench::AccountsDesk::changed, this, &StatusLine::showAccount);
    connect(&workbench.practice(), &Workbench::PracticeDesk::changed, this, &StatusLine::showPractice);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::observed, this, &StatusLine::showFindings);
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchInterval);
    connect(&m_batch, &QTimer::timeout, this, &StatusLine::showLines);
    countLines(workbench.dialogue().transcript());
    showDialogue();
    showAccount();
    showPractice();
}

/// Lines come faster than anybody reads a number.
void StatusLine::countLines(Transcript::Store *store)
{
    disconnect(m_counting);
    if (store == nullptr)
        return;
    m_counting = connect(store, &Transcript::Store::rowsAppended, this, [this] {
        if (!m_batch.isActive())
            m_batch.start();
    });
}

void StatusLine::showTerm(const QString &term)
{
    //: F is a key; %1 is a filter, as it can be typed: code==550
    m_term->setWhole(term.isEmpty() ? QString() : tr("F filters by %1").arg(term));
    m_term->setVisible(!term.isEmpty());
}

void StatusLine::showLines()
{
    const Transcript::Store *store = m_workbench.dialogue().transcript();
    const int entries = store != nullptr ? static_cast<int>(store->size()) : 0;
    m_lines->setWhole(tr("%n entry(s)", nullptr, entries));
    m_lines->setVisible(entries > 0);
}

void StatusLine::showDialogue()
{
    showLines();
    if (m_workbench.dialogue().snapshot().isRunning)
        showRunning();
    else
        showNews();
    showEncryption();
    showFindings();
}

/// The same as in the pane that this opens.
void StatusLine::showFindings()
{
    const QString counts = severityCounts(m_workbench.dialogue().everythingFound());
    m_findings->setText(counts);
    m_findings->setVisible(!counts.isEmpty());
}

void StatusLine::showRunning()
{
    const Workbench::DialogueSnapshot &dialogue = m_workbench.dialogue().snapshot();
    m_newsSymbol->setSymbol(u"network-transmit"_s, Tone::GoOn);
    m_newsSymbol->show();
    m_rate.observe(dialogue.bodySent);
    if (dialogue.isCancelling)
        m_news->setWhole(tr("The whole letter is sent: waiting for the verdict"));
    else if (dialogue.held)
        m_news->setWhole(tr("A command waits for you"));
    else if (dialogue.waitedSeconds > 0)
        m_news->setWhole(waitSentence(dialogue));
    else if (dialogue.stage == Base::Stage::Data && dialogue.bodyTotal > 0)
        m_news->setWhole(m_rate.text(dialogue.bodyTotal));
    else
        m_news->setWhole(stageWord(dialogue.stage));
}

void StatusLine::showNews()
{
    const Workbench::DialogueSnapshot &dialogue = m_workbench.dialogue().snapshot();
    m_newsSymbol->setVisible(dialogue.report.has_value());
    if (!dialogue.report) {
        m_news->setWhole(tr("Ready"));
        return;
    }
    const bool isWell = dialogue.report->outcome == Outcome::Accepted || dialogue.report->outcome == Outcome::Stopped;
    if (!dialogue.findings.isEmpty()) {
        const Diagnosis::Finding &worst = dialogue.findings.first();
        const SeverityLook look = lookOf(worst.severity);
        const bool isDone = isWell && worst.severity <= Severity::Note;
        m_newsSymbol->setSymbol(isDone ? u"emblem-default"_s : look.symbol, isDone ? Tone::Done : look.tone);
        m_news->setWhole(headline(worst));
        return;
    }
    m_newsSymbol->setSymbol(isWell ? u"emblem-default"_s : u"dialog-warning"_s, isWell ? Tone::Done : Tone::Later);
    m_news->setWhole(outcomeSentence(*dialogue.report));
}

void StatusLine::showEncryption()
{
    const Transcript::Store *store = m_workbench.dialogue().transcript();
    const Net::TlsFacts *protection = protectionOf(m_workbench.dialogue().snapshot().report);
    const bool isKnown = store != nullptr && store->size() > 0;
    const bool isEncrypted = protection != nullptr || isEncryptedNow(store);
    m_lock->setVisible(isKnown);
    m_lock->setSymbol(isEncrypted ? u"security-high"_s : u"security-low"_s, isEncrypted ? Tone::Muted : Tone::Later);
    m_encryption->setVisible(isKnown);
    if (protection != nullptr)
        m_encryption->setWhole(protection->protocol);
    else
        m_encryption->setWhole(isEncrypted ? tr("encrypted") : tr("not encrypted"));
}

void StatusLine::showAccount()
{
    m_account->setWhole(tr("Through: %1").arg(accountName(m_workbench.accounts().snapshot().chosen())));
}

void StatusLine::showPractice()
{
    const Workbench::PracticeSnapshot &practice = m_workbench.practice().snapshot();
    if (practice.error)
        m_practice->setWhole(errorSentence(*practice.error));
    else if (!practice.isListening)
        m_practice->setWhole(tr("Practice server off"));
    else
        m_practice->setWhole(tr("Practice server: %n letter(s)", nullptr, static_cast<int>(practice.messages.size())));
}

} // namespace Ui
