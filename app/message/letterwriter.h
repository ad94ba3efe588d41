// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>

#include "message/address.h"
#include "message/composer.h"
#include "message/draft.h"

namespace Message {

/// What goes into a letter, checked: no line break in any field, every attachment measured.
struct LetterContent {
    Address from;
    QList<Address> to;
    QList<Address> cc;
    QList<Address> replyTo;
    QString subject;
    QString text;
    QList<Attachment> attachments;
    QList<HeaderField> extraHeaders;
    Stamp stamp;
};

/// Writes the letter as MIME. Blind copies are no part of it.
[[nodiscard]] std::unique_ptr<Letter> writeLetter(const LetterContent &content);

} // namespace Message
