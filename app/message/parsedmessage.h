// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "message/parsedheader.h"

namespace Message {

/// A part that is shown as an attachment.
struct ParsedAttachment {
    QString name;
    QString mediaType;
    QByteArray content; ///< decoded
};

/// A message that was received or opened, taken apart for reading. GMime does the parsing: it is lenient and well kept.
struct ParsedMessage {
    ParsedHeader header;
    QString text; ///< the first text/plain part, or text made from text/html
    QList<ParsedAttachment> attachments;

    [[nodiscard]] static ParsedMessage parse(const QByteArray &octets);
};

} // namespace Message
