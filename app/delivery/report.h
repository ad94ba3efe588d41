// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/error.h"
#include "net/endpoint.h"
#include "net/tlsfacts.h"
#include "smtp/capabilities.h"
#include "smtp/outcome.h"
#include "smtp/reply.h"

namespace Delivery {

struct RecipientResult {
    QString address;
    Smtp::Outcome outcome = Smtp::Outcome::Unreachable; ///< Accepted only after a 2yz to the final dot
    std::optional<Smtp::Reply> reply; ///< to RCPT; none: the recipient was not asked about
    std::optional<Smtp::Reply> verdict = {}; ///< on the letter; none: it did not come to that

    /// The one that says why: a verdict that is no, else what was said to RCPT.
    [[nodiscard]] const std::optional<Smtp::Reply> &decidingReply() const
    {
        return verdict && !verdict->isCompletion() ? verdict : reply;
    }
    friend bool operator==(const RecipientResult &, const RecipientResult &) = default;
};

/// When a stage was first reached, for the stage strip.
struct StageTime {
    Base::Stage stage = Base::Stage::Resolve;
    qint64 nanoseconds = 0; ///< since the job began
    friend bool operator==(const StageTime &, const StageTime &) = default;
};

/// What became of one run. Made once, at its end.
struct Report {
    Smtp::Outcome outcome = Smtp::Outcome::Unreachable;
    Base::Stage stage = Base::Stage::Resolve; ///< the last one reached
    bool isByHand = false; ///< the user said what was said: letters are counted, and the transcript knows the rest
    std::optional<Base::Error> error; ///< why it is not Accepted or Stopped
    // Of several letters: those of the first one that did not reach everybody, or of the last one.
    QList<RecipientResult> recipients;
    QList<qsizetype> recipientsLeft; ///< into recipients: there was no room for them in this session (RFC 9422)
    QByteArray queueId; ///< from the verdict's text, where it is recognised
    std::optional<Smtp::Reply> verdict; ///< to the final dot
    qsizetype messages = 0; ///< letters of the run
    qsizetype messagesAccepted = 0; ///< those that reached somebody
    qsizetype messagesLeft = 0; ///< neither taken nor refused when the session ended: another one may bring them
    qsizetype connections = 1; ///< of the run
    Net::Endpoint server;
    QString serverAddress; ///< that was connected to
    std::optional<Net::TlsFacts> tls;
    Smtp::Capabilities capabilities; ///< of the last EHLO
    QByteArray loginMechanism; ///< empty: no login
    QList<StageTime> stages; ///< in the order of their times
    qint64 nanoseconds = 0; ///< of the whole run
    int roundTrips = 0; ///< flights: times that the client said something and waited
    qint64 bodyOctets = 0;
    /// Of several conversations for one letter: those that had the last word on somebody who does not have it, each with
    /// these recipients alone. Empty: there was one conversation, or everybody has it.
    std::vector<Report> parts = {};
    QString domain = {}; ///< of a part, whose mail hosts were asked; empty: no domain's own
    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace Delivery
