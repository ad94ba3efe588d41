// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "message/parsedmessage.h"

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace Ui {

class NoticeStrip;

/// The text of a letter, plain, and what came along with it. Nothing is opened, nothing remote is loaded.
class LetterView final : public QWidget {
    Q_OBJECT
public:
    explicit LetterView(QWidget *parent = nullptr);

    void showLetter(const Message::ParsedMessage &letter);

private:
    void showAttachments();
    void askWhereToSave();
    void save(const QByteArray &content, const QString &path);

    QList<Message::ParsedAttachment> m_shown;
    NoticeStrip *m_notice;
    QPlainTextEdit *m_text;
    QWidget *m_attachments;
    QTreeWidget *m_list;
    QPushButton *m_save;
};

} // namespace Ui
