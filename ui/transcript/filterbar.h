// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/rowselection.h"
#include "ui/transcript/filteredit.h"
#include "ui/transcript/inputstrip.h"

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QSettings;
class QTimer;
class QToolButton;

namespace Transcript {
class FilteredRows;
class Store;
} // namespace Transcript

namespace Ui {

class FilterNameBar;
class FilterShelf;
class TranscriptActions;

/// Where one says which lines are wanted, and sees how many there are.
class FilterBar final : public InputStrip {
    Q_OBJECT
public:
    /// The rows and the actions must outlive the bar.
    FilterBar(Transcript::FilteredRows &rows, const TranscriptActions &actions, QWidget *parent = nullptr);

    /// Whose verbs and codes are suggested.
    void setStore(Transcript::Store *store) { m_store = store; }
    void focusText();
    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// As if it had been typed, with Enter.
    void apply(const QString &text);
    /// Adds it to what stands in the line, for the user to go on with.
    void prepare(const QString &term);
    /// Shows more lines around those that pass, or fewer: so many steps of the menu.
    void stepAround(int steps);
    /// Says, until something else is filtered, why the result stands below the whole: this row is not in it.
    void tellOutside(qsizetype row);
    void recall(const QSettings &settings);
    void remember(QSettings &settings) const;

Q_SIGNALS:
    /// Another filter is on, or none.
    void filterSet();
    /// Esc, where there was nothing more to clear: back to the lines.
    void left();

protected:
    void leave() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMenu();
    void layOut();
    void connectShelf();
    void fitShelf();
    void followShelf();
    void askForName(const QString &renamed);
    void takeName(const QString &name);
    void check();
    void run();
    void setFilter(const Transcript::Filter &filter);
    void addRecent(const QString &text);
    void fillRecent();
    void showResult();
    void showProgress();
    [[nodiscard]] QString resultWords() const;

    Transcript::FilteredRows &m_rows;
    Transcript::Store *m_store = nullptr;
    FilterEdit *m_edit;
    FilterShelf *m_shelf;
    QAction *m_keep;
    QString m_keepTip;
    QAction *m_split;
    QToolButton *m_plus;
    QToolButton *m_more;
    QMenu *m_recentMenu;
    QAction *m_whole = nullptr; ///< with the whole exchange
    QActionGroup *m_around = nullptr; ///< how many lines, in ascending order
    QLabel *m_words; ///< what is wrong, or how many lines there are
    FilterNameBar *m_names;
    QString m_renamed; ///< the kept filter that is being renamed; empty: a new one gets its name
    QToolButton *m_stop;
    QTimer *m_patience; ///< only what takes longer shows its progress
    QStringList m_recent;
    qsizetype m_outside = -1; ///< row of the store that a jump led to, past the filter
    Transcript::FilterContext m_context;
};

} // namespace Ui
