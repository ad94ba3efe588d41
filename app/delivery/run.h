// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "delivery/report.h"
#include "smtp/handwish.h"

namespace Net {
class Channel;
}

namespace Delivery {

struct Order;

/// Makes the channel that an order wants; it shares with the others of its run what they may share.
using ChannelMaker = std::function<std::unique_ptr<Net::Channel>(const Order &)>;

/// What a desk runs: one conversation, or several that serve one order.
///
/// finished() comes exactly once, never from inside start(); it may come from inside cancel(). A run may be deleted
/// later, not from a slot of its own signals.
class Run : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Before the final dot: the connection is closed and nothing is delivered. After it the run waits for the
    /// verdict, because the letter may already be theirs, and sends no further letter.
    virtual void cancel() = 0;
    /// What a user wants who speaks by hand (Order::isByHand). It waits for its turn.
    virtual void take(Smtp::HandWish) { }
    /// The stages reached so far, with their times.
    [[nodiscard]] virtual const QList<StageTime> &stages() const = 0;

protected:
    /// What one of its conversations tells of TLS, of the letter and of waiting is told of the whole run.
    void passOn(const Run &conversation);

Q_SIGNALS:
    void stageReached(Base::Stage stage);
    /// The handshake is over, well or badly. Comes before the notes about it.
    void tlsLearnt(const Net::TlsFacts &facts);
    /// Octets of the letter that left, of how many.
    void bodySent(qint64 octets, qint64 total);
    /// How many of several letters have their outcome, and how many of these reached somebody.
    void lettersSettled(qsizetype settled, qsizetype accepted);
    /// Each second of a wait that one notices, with what is left of the patience; zeros: it is over.
    void stillWaiting(int seconds, int secondsLeft);
    /// Too late to stop: the letter is theirs, the verdict is awaited.
    void cancelling();
    void finished(const Delivery::Report &report);
};

} // namespace Delivery
