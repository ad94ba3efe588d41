// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include "practice/esmtpparameters.h"

namespace Practice {

/// A message that came in, with the envelope that it came with. Refused ones are kept too, and marked.
struct KeptMessage {
    QByteArray id; ///< the queue id of the reply to the final dot
    QDateTime receivedAt;
    QByteArray clientName; ///< from EHLO or HELO
    QByteArray clientAddress;
    QByteArray reversePath; ///< without brackets; empty: the null path
    QList<QByteArray> recipients; ///< the accepted ones, without brackets
    QList<QByteArray> refusedRecipients;
    QList<EsmtpParameter> parameters; ///< of MAIL, as they were said
    QList<QList<EsmtpParameter>> recipientParameters; ///< of RCPT, for each of recipients
    QMap<QByteArray, QByteArray> assumed; ///< what XCLIENT said about the client
    bool isChunked = false; ///< it came with BDAT
    QByteArray user; ///< who logged in; empty: nobody
    bool isEncrypted = false;
    bool isRefused = false; ///< not taken; see refusal
    QByteArray refusal; ///< the reply that refused it
    qint64 size = 0; ///< octets of the letter as it came
    /// The letter, dots undone, else as it came and without any trace field of ours. Empty when it went to a file or
    /// was dropped; cut off at the limit when it was refused as too large.
    QByteArray octets;
    QString file; ///< where the letter is, in a maildir; the envelope is beside it
    friend bool operator==(const KeptMessage &, const KeptMessage &) = default;
};

} // namespace Practice
