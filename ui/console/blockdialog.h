// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace Ui {

/// Several lines to be said at once: a letter, or commands.
class BlockDialog final : public QDialog {
    Q_OBJECT
public:
    /// isLetter: the server has asked for a letter, and its lines need their dots doubled.
    BlockDialog(const QString &block, bool isLetter, QWidget *parent = nullptr);

Q_SIGNALS:
    void blockWritten(const QByteArray &block, bool areDotsDoubled);

private:
    QPlainTextEdit *m_block;
    QCheckBox *m_areDotsDoubled;
};

} // namespace Ui
