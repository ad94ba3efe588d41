// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

#include "ui/common/theme.h"
#include "ui/envelope/addresswidths.h"

namespace Diagnosis {
struct Addressing;
struct AddressMatch;
} // namespace Diagnosis

namespace Ui {

/// Envelope and letter side by side: the same address stands in the same line, and where one is missing, words say what
/// that means. The addresses have the room: the words beside them go on in a second line where it is short.
class AddressTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit AddressTable(QWidget *parent = nullptr);

    /// hasLetter: the letter is known, so that what is missing in it is worth a word.
    void showAddressing(const Diagnosis::Addressing &addressing, bool hasLetter);
    /// Chooses the line of this row of the transcript without telling anyone.
    void showEntry(qsizetype entry);

public Q_SLOTS:
    /// The chosen lines as text.
    void copy() const;

Q_SIGNALS:
    /// Row of the transcript.
    void entryChosen(qsizetype entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column { InEnvelope, Reply, Relation, InLetter };

    void addSender(const Diagnosis::Addressing &addressing, bool hasLetter);
    void addRecipient(const Diagnosis::AddressMatch &match, bool hasLetter);
    void addLine(const QStringList &texts, qsizetype entry);
    void mark(int column, const QString &symbol, Tone tone);
    void choose();
    void measure();
    void fit();
    [[nodiscard]] int leastOf(Column column) const;
    [[nodiscard]] int widthOf(int row, Column column) const;

    AddressWidths m_wanted; ///< of what is shown
    AddressWidths m_least;
};

} // namespace Ui
