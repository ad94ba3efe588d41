// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "diagnosis/milestones.h"
#include "ui/transcript/exportwishes.h"
#include "ui/words/timemode.h"

class QAction;
class QSettings;
class QStackedWidget;

namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class EmptyState;
class GateBar;
class NoticeStrip;
class StageStrip;
class PastBar;
class TranscriptActions;
class TranscriptReader;
class TranscriptView;

/// The conversation as it happens: the stage strip, the lines, and what waits at the gate.
class TranscriptPane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit TranscriptPane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TranscriptView &view();
    /// What the menus of the window offer of it.
    [[nodiscard]] const TranscriptActions &actions() const;
    void recall(const QSettings &settings);
    void remember(QSettings &settings) const;
    [[nodiscard]] bool isEmpty() const;
    /// As if this filter had been typed, with Enter.
    void filter(const QString &text);
    /// Selects the line that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);
    /// Conversations in which something goes wrong, for who has none yet.
    void offerExamples(const QList<QAction *> &examples);
    /// What waits at the gate is said, as it stands in the line of the bar.
    void sendHeld();
    /// Puts the keyboard into that line.
    void editHeld();
    /// The selected lines, or all of them where none is selected.
    void copy() const;
    /// Asks what, how and where to, then saves.
    void saveAs();
    /// All of it, in the format that the name says; as text where it says none.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// Row of the store; -1: nothing is selected.
    void entryChosen(qsizetype entry);
    /// The filter for the chosen cell; empty: there is none.
    void termChanged(const QString &term);
    void sendWanted();
    /// As what waits at the gate is typed anew; empty: as it was.
    void heldEdited(const QString &line);
    /// What is shown came from a file and is to be kept in the history.
    void keepWanted();
    void timeModeChosen(Ui::TimeMode mode);

private:
    void save(const QString &path, Transcript::ExportFormat format, const Transcript::ExportOptions &options);
    [[nodiscard]] QWidget *makeEmptyPage();
    void refresh();

    Workbench::DialogueDesk &m_desk;
    TranscriptReader *m_reader;
    Diagnosis::Milestones m_milestones;
    StageStrip *m_strip;
    PastBar *m_past;
    GateBar *m_gate;
    EmptyState *m_empty = nullptr;
    NoticeStrip *m_trouble; ///< why the last save failed
    QStackedWidget *m_pages;
    ExportWishes m_exportWishes; ///< of the last save
};

} // namespace Ui
