// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QWidget>

#include "ui/transcript/exportwishes.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QRadioButton;

namespace Ui {

/// How much of the letter is to be written, and whether times are. What cannot be had is not to be chosen, and it says
/// why; the wish comes back with a format that allows it.
class ExportDetails final : public QWidget {
    Q_OBJECT
public:
    /// What there is of the letter.
    enum class Letter : quint8 {
        Kept,
        NotKept, ///< only its size
        Typed, ///< by hand: each of its lines is a line of the conversation
        NoneSent,
    };

    ExportDetails(Letter letter, const ExportWishes &wishes, QWidget *parent = nullptr);

    void setFormat(Transcript::ExportFormat format);
    [[nodiscard]] const ExportWishes &wishes() const { return m_wishes; }
    /// In full, that is: it is wanted, and can be had.
    [[nodiscard]] bool writesLetter() const;

Q_SIGNALS:
    void changed();

private:
    void addDetail(Transcript::LetterDetail detail, const QString &text);
    void layOut();
    void refresh();
    [[nodiscard]] QString reason() const;

    Letter m_letter;
    ExportWishes m_wishes;
    QButtonGroup *m_group; ///< else Qt would take the buttons around it for its own
    std::array<QRadioButton *, 3> m_details{}; ///< by Transcript::LetterDetail
    QCheckBox *m_times = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace Ui
