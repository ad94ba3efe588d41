// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;

namespace Ui {

class SymbolLabel;

/// Says that what stands here was said on another day, and leads back; or that it is an example. Hidden while the user's
/// own latest conversation is shown.
class PastBar final : public QFrame {
    Q_OBJECT
public:
    explicit PastBar(QWidget *parent = nullptr);

    /// When the conversation began, null: it is the latest; and the file that it was read from, where it was.
    void setPast(const QDateTime &startedAt, const QString &fileName = {});
    void setExample();

Q_SIGNALS:
    void latestWanted();
    /// In the history, where it came from a file.
    void keepWanted();

private:
    SymbolLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_keep;
    QPushButton *m_back;
};

} // namespace Ui
