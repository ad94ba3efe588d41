// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "smtp/reply.h"

namespace Diagnosis {

/// A reply as it was found in a text that somebody pasted.
struct LoggedReply {
    qsizetype line = 0; ///< of the text, from 1
    Smtp::Reply reply;
    QByteArray command; ///< what it answers, as far as the text says: "RCPT TO:<a@b>", "RCPT"; "." is the letter
    friend bool operator==(const LoggedReply &, const LoggedReply &) = default;
};

/// Every reply in a transcript of this or another program, a log of a mail server (Postfix, Exim), or a bounce; the first
/// ten thousand.
[[nodiscard]] QList<LoggedReply> repliesIn(const QByteArray &text);

} // namespace Diagnosis
