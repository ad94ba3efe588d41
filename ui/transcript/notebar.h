// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/inputstrip.h"

class QLabel;
class QLineEdit;

namespace Ui {

/// Where one writes a note about a line. Hidden until it is wanted.
class NoteBar final : public InputStrip {
    Q_OBJECT
public:
    explicit NoteBar(QWidget *parent = nullptr);

    /// Row of the store, and what is written there already.
    void open(qsizetype row, const QString &note);

Q_SIGNALS:
    /// An empty note takes it away.
    void written(qsizetype row, const QString &note);
    void closed();

protected:
    void leave() override;

private:
    void finish();

    QLabel *m_where;
    QLineEdit *m_text;
    qsizetype m_row = -1;
};

} // namespace Ui
