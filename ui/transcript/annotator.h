// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Transcript {
struct Annotation;
class Store;
} // namespace Transcript

namespace Ui {

class NoteBar;
class TranscriptActions;
class TranscriptTables;

/// What the user writes beside a transcript: marks, notes, and where times are counted from.
class Annotator final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive the annotator.
    Annotator(TranscriptActions &actions, const TranscriptTables &tables, NoteBar &bar);

private:
    [[nodiscard]] Transcript::Store *store() const;
    void toggleMarks();
    void openNote();
    void write(qsizetype row, const QString &note);
    void toggleTimeZero();
    void followActions();

    TranscriptActions &m_actions;
    const TranscriptTables &m_tables;
    NoteBar &m_bar;
};

} // namespace Ui
