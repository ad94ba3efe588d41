// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/result.h"

namespace Message {

/// A header field as it stands and as it reads.
struct ParsedField {
    QString name;
    QString value; ///< decoded (RFC 2047), unfolded
};

/// A part that is shown as an attachment.
struct ParsedAttachment {
    QString name;
    QString mediaType;
    QByteArray content; ///< decoded
};

/// A message that was received or opened, taken apart for reading. GMime does the parsing: it is lenient and well kept.
struct ParsedMessage {
    QList<ParsedField> fields;
    QString text; ///< the first text/plain part, or text made from text/html
    QList<ParsedAttachment> attachments;

    [[nodiscard]] QString field(
        QStringView name) const; ///< the first one, without regard to case; empty if there is none
    [[nodiscard]] static ParsedMessage parse(const QByteArray &octets);
};

} // namespace Message
