// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;

namespace Ui {

/// Says that what stands here was said on another day, and leads back. Hidden while the latest conversation is shown.
class PastBar final : public QFrame {
    Q_OBJECT
public:
    explicit PastBar(QWidget *parent = nullptr);

    /// When the conversation began; null: it is the latest.
    void setPast(const QDateTime &startedAt);

Q_SIGNALS:
    void latestWanted();

private:
    QLabel *m_text;
};

} // namespace Ui
