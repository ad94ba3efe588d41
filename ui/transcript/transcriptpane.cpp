// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "transcript/textexport.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticestrip.h"
#include "ui/transcript/breakpointmarks.h"
#include "ui/transcript/breakpointtexts.h"
#include "ui/transcript/exportdialog.h"
#include "ui/transcript/gatebar.h"
#include "ui/transcript/pastbar.h"
#include "ui/transcript/stagestrip.h"
#include "ui/transcript/transcriptfile.h"
#include "ui/transcript/transcriptreader.h"
#include "ui/transcript/transcriptview.h"
#include "ui/words/words.h"
#include "workbench/conversationfacts.h"
#include "workbench/dialoguedesk.h"
#include "workbench/letteronwire.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::DialogueDesk;

namespace {

const QString breakpointsKey = u"conversation/breakpoints"_s;

} // namespace

TranscriptPane::TranscriptPane(DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(new TranscriptReader(this))
    , m_strip(new StageStrip(this))
    , m_past(new PastBar(this))
    , m_gate(new GateBar(desk, this))
    , m_trouble(new NoticeStrip(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_reader);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_past);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_gate);
    setAccessibleName(tr("Conversation"));
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_reader); // the lines take the keyboard first, not what stands above them

    new BreakpointMarks(desk, *m_reader);
    connect(m_reader, &TranscriptReader::entryChosen, this, &TranscriptPane::entryChosen);
    connect(m_reader, &TranscriptReader::timeModeChosen, this, &TranscriptPane::timeModeChosen);
    connect(m_reader, &TranscriptReader::termChanged, this, &TranscriptPane::termChanged);
    connect(m_gate, &GateBar::lineEdited, this, &TranscriptPane::heldEdited);
    connect(m_gate, &GateBar::left, this, [this] { setFocus(); });
    connect(m_past, &PastBar::keepWanted, this, &TranscriptPane::keepWanted);
    connect(m_past, &PastBar::latestWanted, &desk, &DialogueDesk::showLatest);
    connect(&desk, &DialogueDesk::transcriptReplaced, m_reader, &TranscriptReader::setStore);
    connect(&desk, &DialogueDesk::transcriptReplaced, this, [this] { m_milestones = {}; });
    connect(&desk, &DialogueDesk::changed, this, &TranscriptPane::refresh);
    connect(&desk, &DialogueDesk::finished, m_reader, &TranscriptReader::takeOver);
    m_reader->setStore(desk.transcript());
    refresh();
}

QWidget *TranscriptPane::makeEmptyPage()
{
    m_empty = new EmptyState(u"network-transmit"_s,
        tr("Here every command and every reply appears, the moment it is said."), tr("Send the letter"), this);
    connect(m_empty, &EmptyState::startWanted, this, &TranscriptPane::sendWanted);
    return m_empty;
}

void TranscriptPane::offerExamples(const QList<QAction *> &examples)
{
    m_empty->offer(tr("Show an example"), examples);
}

TranscriptView &TranscriptPane::view()
{
    return m_reader->view();
}

const TranscriptActions &TranscriptPane::actions() const
{
    return m_reader->actions();
}

void TranscriptPane::recall(const QSettings &settings)
{
    m_reader->recall(settings);
    m_exportWishes = exportWishesFrom(settings);
    if (settings.contains(breakpointsKey))
        m_desk.setBreakpoints(breakpointsFrom(settings.value(breakpointsKey).toStringList()));
}

void TranscriptPane::remember(QSettings &settings) const
{
    m_reader->remember(settings);
    Ui::remember(m_exportWishes, settings);
    settings.setValue(breakpointsKey, breakpointTexts(m_desk.breakpoints()));
}

bool TranscriptPane::isEmpty() const
{
    return m_desk.transcript() == nullptr;
}

void TranscriptPane::filter(const QString &text)
{
    m_reader->filter(text);
}

void TranscriptPane::showEntry(qsizetype entry)
{
    if (entry >= 0)
        view().showEntry(entry);
}

void TranscriptPane::sendHeld()
{
    m_gate->send();
}

void TranscriptPane::editHeld()
{
    m_gate->edit();
}

void TranscriptPane::refresh()
{
    const Workbench::DialogueSnapshot &snapshot = m_desk.snapshot();
    if (!isEmpty())
        m_milestones.readOn(*m_desk.transcript());
    m_strip->setStations(stationsOf(snapshot, m_milestones));
    if (snapshot.isExample)
        m_past->setExample();
    else
        m_past->setPast(snapshot.isPast ? m_desk.transcript()->startedAt() : QDateTime(), snapshot.fileName);
    m_pages->setCurrentIndex(isEmpty() ? 0 : 1);
}

void TranscriptPane::copy() const
{
    if (isEmpty())
        return;
    const QString selected = m_reader->chosen().selectedText();
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? Transcript::asText(*m_desk.transcript()) : selected);
}

void TranscriptPane::saveAs()
{
    if (isEmpty())
        return;
    auto *dialog = new ExportDialog(*m_desk.transcript(), m_reader->exportScopes(), m_exportWishes,
        Workbench::letterOnWire(*m_desk.transcript(), m_desk.snapshot()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saveWanted, this, &TranscriptPane::save);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_exportWishes = dialog->wishes(); });
    dialog->open();
}

void TranscriptPane::saveTo(const QString &path)
{
    save(path, Transcript::exportFormatOf(path).value_or(Transcript::ExportFormat::Text), {});
}

void TranscriptPane::save(
    const QString &path, Transcript::ExportFormat format, const Transcript::ExportOptions &options)
{
    if (isEmpty())
        return;
    Transcript::ExportOptions whole = options;
    if (!options.rows)
        whole.facts = Workbench::factsOf(m_desk.snapshot());
    const Base::Result<void> saved = saveTranscript(*m_desk.transcript(), path, format, whole);
    if (saved)
        m_trouble->clear();
    else
        m_trouble->post({Tone::No, errorSentence(saved.error()), {}});
}

} // namespace Ui
