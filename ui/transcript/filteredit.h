// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QLineEdit>

#include "ui/transcript/filtersuggestions.h"

class QCompleter;
class QStringListModel;

namespace Ui {

/// A line in which a filter is typed: its edge and its glyph say whether it can be read, and it suggests what may come.
class FilterEdit final : public QLineEdit {
    Q_OBJECT
public:
    enum class State : quint8 { Empty, Right, Wrong };
    using Suggest = std::function<FilterSuggestions(const QString &text, qsizetype cursor)>;

    explicit FilterEdit(QWidget *parent = nullptr);

    void setSuggestions(Suggest suggest) { m_suggest = std::move(suggest); }
    void setState(State state);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void suggest();
    [[nodiscard]] bool isSuggesting() const;
    void takeSuggestion();
    void take(const QString &word);

    Suggest m_suggest;
    FilterSuggestions m_now;
    QStringListModel *m_words;
    QCompleter *m_completer;
    QAction *m_glyph;
    State m_state = State::Empty;
};

} // namespace Ui
