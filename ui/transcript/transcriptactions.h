// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include "ui/words/timemode.h"

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QWidget;

namespace Ui {

/// What one can do with a transcript, each with its words and its key, and the menus that offer it. What they do is wired
/// by the reader.
class TranscriptActions final : public QObject {
    Q_OBJECT
public:
    explicit TranscriptActions(QWidget *reader);

    // To find
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    // To filter
    QAction *filter;
    QAction *keepFilter;
    QAction *split;
    QAction *filterOnly;
    QAction *filterNot;
    QAction *filterAnd;
    QAction *filterOr;
    QAction *filterPrepare;
    QAction *moreAround;
    QAction *fewerAround;
    // To go
    QAction *partner;
    QAction *nextError;
    QAction *previousError;
    QAction *nextWarning;
    QAction *previousWarning;
    QAction *nextSlow;
    QAction *previousSlow;
    QAction *back;
    QAction *forward;
    QAction *nextMark;
    QAction *previousMark;
    // To write beside
    QAction *mark;
    QAction *note;
    QAction *timeZero;
    QAction *breakpoint;
    // To take along
    QAction *copyLine;
    QAction *copyExchange;
    QAction *copyMarkdown;
    QAction *copyWords;
    QAction *copyWithSwaksSigns;
    QList<QAction *> copyAs; ///< Transcript::CopyAs as int in the data
    // To see
    QActionGroup *timeModes; ///< Ui::TimeMode as int in the data
    QAction *peek;
    QList<QAction *> columns; ///< TranscriptModel::Column as int in the data

    /// Gives a table the keys that are for a table alone: single letters, mostly, which elsewhere are text.
    void attachTo(QWidget &table) const;

    void chooseTimeMode(TimeMode mode) const;

    void fillEditMenu(QMenu &menu) const;
    void fillDialogueMenu(QMenu &menu) const;
    void fillViewMenu(QMenu &menu) const;
    void fillRowMenu(QMenu &menu) const;
    void fillHeaderMenu(QMenu &menu) const;

private:
    void addCopyMenu(QMenu &menu) const;
    QAction *addForTable(const QString &symbol, const QString &text, const QKeySequence &key);
    void makeFind(QWidget *reader);
    void makeFilter(QWidget *reader);
    void makeGo();
    void makeCopies();
    void makeAnnotate();
    void makeLook();
    void addTimeMode(TimeMode mode, const QString &text, const QKeySequence &key);
    void addColumn(int column, const QString &text, bool isShown);

    QList<QAction *> m_forTable;
};

} // namespace Ui
