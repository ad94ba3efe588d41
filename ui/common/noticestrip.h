// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QFrame>
#include <QList>
#include <QString>

#include "ui/common/theme.h"

class QBoxLayout;
class QLabel;
class QToolButton;

namespace Ui {

class SymbolLabel;

/// Something to be said where it arose, with the buttons that mend it.
struct Notice {
    struct Button {
        QString label;
        std::function<void()> press;
    };
    Tone tone = Tone::Note;
    QString text; ///< plain text, sentences
    QList<Button> buttons;
};

/// A strip that shows one notice at a time, in place of a box that must be closed first.
class NoticeStrip final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Takes the place of the notice before and is announced to a screen reader.
    void post(const Notice &notice);
    /// Takes the notice away without asking anyone.
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The user has closed the strip.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dismiss();
    void placeButtons();
    void replaceButtons(const QList<Notice::Button> &buttons);

    Tone m_tone = Tone::Note;
    SymbolLabel *m_symbol;
    QLabel *m_text;
    QWidget *m_buttons;
    QBoxLayout *m_body; ///< the text and its buttons, side by side where there is room
    QToolButton *m_close;
};

} // namespace Ui
