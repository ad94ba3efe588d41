// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QSettings;
class QToolButton;

namespace Ui {

/// The filters that are one click away: those that the user keeps under a name, then the ready-made ones.
class FilterShelf final : public QWidget {
    Q_OBJECT
public:
    static constexpr int longestName = 32; // characters

    explicit FilterShelf(QWidget *parent = nullptr);

    /// The ready-made ones, for a menu.
    [[nodiscard]] const QList<QAction *> &readyMade() const { return m_readyMade; }
    /// What is kept, each with what can be done to it.
    [[nodiscard]] QMenu *keptMenu() const { return m_keptMenu; }
    /// The name under which this filter is kept; empty: it is not.
    [[nodiscard]] QString nameOf(const QString &filter) const;
    /// There is no room for another one.
    [[nodiscard]] bool isFull() const;
    /// Another filter of that name makes room.
    void keep(const QString &name, const QString &filter);
    void rename(const QString &name, const QString &to);
    /// Shows as many buttons as there is room for; the menus have them all.
    void fit(int width);
    void recall(const QSettings &settings);
    void remember(QSettings &settings) const;

Q_SIGNALS:
    void filterChosen(const QString &filter);
    void renameWanted(const QString &name);
    /// Another button is there, or one is gone.
    void changed();

private:
    struct Kept {
        QString name;
        QString filter;
    };

    void makeReady();
    void remove(const QString &name);
    void rebuild();
    void addKept(const Kept &kept);
    [[nodiscard]] QToolButton *makeButton(const QString &name, const QString &filter);
    [[nodiscard]] QList<Kept>::iterator find(const QString &name);

    QList<Kept> m_kept;
    QList<QAction *> m_readyMade;
    QList<QToolButton *> m_readyButtons;
    QList<QToolButton *> m_keptButtons;
    QMenu *m_keptMenu;
    QHBoxLayout *m_row;
};

} // namespace Ui
