// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace Base {
struct Error;
}
namespace Message {
struct Attachment;
}

namespace Ui {

class Chip;
class ChipArea;
class NoticeStrip;

/// The files that go along, with their sizes, and what could not be attached.
class AttachmentBar final : public QWidget {
    Q_OBJECT
public:
    /// attach: the action that asks for files.
    explicit AttachmentBar(QAction *attach, QWidget *parent = nullptr);

    void showAttachments(const QList<Message::Attachment> &attachments);
    /// Says what could not be attached; empty: nothing.
    void showErrors(const QList<Base::Error> &errors);
    void setReadOnly(bool isReadOnly);
    /// Puts the keyboard on the first attachment, or on the button.
    void focusAttachments();

Q_SIGNALS:
    void removeWanted(qsizetype index);

private:
    void addChip(const Message::Attachment &attachment);
    void removeChip(Chip *chip, bool isBackward);
    void stepFrom(Chip *chip, int steps);
    void setTabStop(Chip *chip);
    void describe(qint64 octets);

    QToolButton *m_button;
    QLabel *m_summary;
    ChipArea *m_area;
    NoticeStrip *m_notice;
    QList<Message::Attachment> m_shown;
    bool m_isReadOnly = false;
};

} // namespace Ui
