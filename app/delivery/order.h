// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/limits.h"
#include "message/address.h"
#include "message/letter.h"
#include "net/endpoint.h"
#include "net/route.h"
#include "net/tlspolicy.h"
#include "smtp/plan.h"

namespace Delivery {

/// An envelope and a content, RFC 5321 2.3.1. Without a letter: an envelope to rehearse.
struct MailObject {
    Smtp::Transaction transaction;
    std::shared_ptr<const Message::Letter> letter = {}; ///< shared with the window that shows it
};

/// The letter of an order many times over; for servers of one's own.
struct Repetition {
    qsizetype messages = 1; ///< at most Base::Limits::lettersOfRun
    qsizetype connections = 1; ///< at once; at most Base::Limits::connectionsOfRun
};

/// Everything that one run needs, decided beforehand. Moved into the job; it holds the password.
struct Order {
    Net::Endpoint server;
    Net::Route route;
    Net::TlsPolicy tls;
    Smtp::SessionPlan session;
    Base::Patience patience;
    std::vector<MailObject> mail; ///< in the order of sending; a probe has one at most
    std::optional<Smtp::ProbeStop> stopAfter; ///< set: nothing is delivered
    bool isByHand = false; ///< the user says what is said: Job::take(). There is no mail, and no stage to stop at
    QList<QByteArray> questions = {}; ///< of a probe: lines to be said as they are before it leaves
    /// Set: to each recipient's own mail hosts (RFC 5321 5.1), at this port; server is not used.
    std::optional<quint16> mailHostPort = {};
    bool isToMailHost = false; ///< where a certificate that does not verify is usual: said loudly, and no obstacle
    std::optional<Repetition> repetition = {}; ///< set: mail holds the one letter that goes so often

    /// The same order for other letters, once each. Named, because the password is copied with it.
    [[nodiscard]] Order duplicateWith(std::vector<MailObject> letters) const;
};

/// Only this computer can be meant: a local socket, or a loopback address that no proxy and no name server may read
/// otherwise.
[[nodiscard]] bool staysOnThisComputer(const Order &order);

/// The transaction that takes the letter to these people; without a letter, as a probe rehearses it. No sender: the
/// null path. Errors: BadAddress, LineBreakInField.
[[nodiscard]] Base::Result<Smtp::Transaction> transactionFor(const std::optional<Message::Address> &sender,
    const QList<Message::Address> &recipients, const Message::Letter *letter);

/// What the dialogue must know of a letter.
[[nodiscard]] Smtp::Content contentOf(const Message::Letter &letter);

} // namespace Delivery
