// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Ui {

/// A letter octet for octet, as far as it is made visible: line ends end lines, what is not printable is escaped.
class RawView final : public QWidget {
    Q_OBJECT
public:
    /// More than this is not shown; the letter can be saved instead.
    static constexpr qsizetype mostOctets = 250'000;

    explicit RawView(QWidget *parent = nullptr);

    void showOctets(const QByteArray &octets);

private:
    QLabel *m_note;
    QPlainTextEdit *m_text;
};

} // namespace Ui
