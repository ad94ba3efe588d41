// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QWidget>

#include "ui/words/timemode.h"

class QMenu;
class QSettings;

namespace Transcript {
class FilteredRows;
class Store;
} // namespace Transcript

namespace Ui {

class FilterBar;
struct ExportScopes;
class Jumper;
class Landmarks;
class NoteBar;
class OverviewStrip;
class Search;
class SearchBar;
class TranscriptActions;
class TranscriptTables;
class TranscriptView;

/// The table of a transcript with everything that one reads it with: search, jumps, overview, columns, times.
class TranscriptReader final : public QWidget {
    Q_OBJECT
public:
    explicit TranscriptReader(QWidget *parent = nullptr);

    /// Null: nothing to read.
    void setStore(Transcript::Store *store);
    /// Takes over what is new in the store now.
    void takeOver();
    [[nodiscard]] TranscriptView &view() const;
    /// The table whose chosen lines are meant.
    [[nodiscard]] TranscriptView &chosen() const;
    /// The filtered lines, where they stand apart.
    [[nodiscard]] TranscriptView &below() const;
    [[nodiscard]] const TranscriptActions &actions() const { return *m_actions; }
    /// What of the conversation may be wanted apart.
    [[nodiscard]] ExportScopes exportScopes() const;
    /// As if this filter had been typed, with Enter.
    void filter(const QString &text);
    void recall(const QSettings &settings);
    void remember(QSettings &settings) const;

Q_SIGNALS:
    /// Row of the store; -1: nothing is selected.
    void entryChosen(qsizetype entry);
    void timeModeChosen(Ui::TimeMode mode);
    /// The filter for the chosen cell; empty: there is none.
    void termChanged(const QString &term);

private:
    void layOut();
    void connectFilter();
    void showHidden(qsizetype entry);
    void connectSearch();
    void offerMenus();
    [[nodiscard]] QMenu *newMenu();
    void connectOverview();
    void connectLook();
    void connectCopies();
    void jumpToHit(bool isForward);
    void copyExchange();
    void copyMarkdown();
    void copyText(QString (*write)(const Transcript::Store &store, const std::optional<QList<quint32>> &rows));
    [[nodiscard]] std::optional<QList<quint32>> rowsToCopy() const;
    void showColumns();
    void followActions();

    Transcript::Store *store() const;

    Transcript::FilteredRows *m_rows;
    TranscriptTables *m_tables;
    TranscriptView *m_view; ///< the upper one of the tables
    Landmarks *m_landmarks;
    OverviewStrip *m_overview;
    Search *m_search;
    SearchBar *m_searchBar;
    NoteBar *m_noteBar;
    TranscriptActions *m_actions;
    Jumper *m_jumper;
    FilterBar *m_filterBar;
};

} // namespace Ui
