// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace Message {

/// A file that goes along. Its octets are read when the letter is sent, never before.
struct Attachment {
    QString path;
    QString name; ///< the file name that the recipient sees
    QByteArray mediaType; ///< "image/png"; RFC 2046
    qint64 octets = -1; ///< size when it was attached

    /// Looks at the file: its name, its type, its size. Errors: AttachmentMissing, AttachmentUnreadable.
    [[nodiscard]] static Base::Result<Attachment> fromFile(const QString &path);
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// A header field that the user adds: `X-Purpose: test`.
struct HeaderField {
    QString name;
    QString value;
    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

/// An envelope that does not follow from the letter: servers go by it, and not by the fields (RFC 5321 2.3.1).
struct OwnEnvelope {
    QString sender; ///< empty: the null path, RFC 5321 4.5.5
    QStringList recipients;
    friend bool operator==(const OwnEnvelope &, const OwnEnvelope &) = default;
};

/// A letter as typed, finished or not. Addresses are text here: a draft keeps what cannot be sent yet.
struct Draft {
    QString from;
    QStringList to;
    QStringList cc;
    QStringList bcc;
    QStringList replyTo;
    QString subject;
    QString text;
    QList<Attachment> attachments;
    QList<HeaderField> extraHeaders;
    std::optional<OwnEnvelope> envelope; ///< none: the sender, and To, Cc and Bcc

    /// Nothing was typed; the sender does not count.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: FileDamaged.
    [[nodiscard]] static Base::Result<Draft> fromJson(const QJsonObject &json);
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace Message
