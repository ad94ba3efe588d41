// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <memory>
#include <optional>

#include "delivery/bodysender.h"
#include "delivery/replyreader.h"
#include "delivery/writecuts.h"
#include "smtp/action.h"

namespace Net {
class Channel;
}
namespace Transcript {
class Store;
}

namespace Delivery {

/// Both directions of a conversation, with the transcript beside them. The only place that writes a command to a
/// channel; and it knows which replies are due, so that each is matched to its command (RFC 5321 4.2).
class RecordedWire final {
public:
    enum class Heard : quint8 {
        Nothing, ///< more octets are needed
        Reply, ///< one that was due
        Unasked, ///< one that nothing was due
        Broken, ///< what came is no reply; see defect()
    };

    /// Channel and store must outlive it.
    RecordedWire(Net::Channel &channel, Transcript::Store &store);

    /// What of this login the server repeats is masked; and whether it may go out in clear.
    void guard(const Smtp::Login &login);

    // Out. An error: it was not sent, and must not be.
    [[nodiscard]] std::optional<Base::Error> write(const Smtp::Command &command);
    /// A line of somebody who speaks by hand, whatever it is.
    void writeTyped(const Smtp::SendTyped &typed);
    /// A command is not said; when its turn comes, this stands for its reply.
    void skip(const Smtp::Reply &reply) { m_due.push_back({.skipped = reply}); }
    /// The letter, and the final dot that so many verdicts are due. Goes on with pumpBody().
    void beginMessage(const Message::Letter &letter, Base::BodyType form, qsizetype verdicts);
    /// BDAT and octets of the letter; without LAST one reply is due, which is no verdict.
    void beginChunk(const Message::Letter &letter, const Smtp::SendChunk &chunk);
    [[nodiscard]] BodySender::Progress pumpBody();
    [[nodiscard]] bool isSendingBody() const { return m_bodyEntry > 0; }
    [[nodiscard]] Transcript::BodyFacts bodyFacts() const { return m_body->facts(); }
    [[nodiscard]] const Base::Error &bodyError() const { return m_body->error(); }

    /// So many octets left the channel together.
    void noteLeft(qint64 octets) { m_cuts.left(octets); }
    /// The channel is encrypted from here on.
    void noteEncrypted() { m_cuts.leftAll(); }

    // In.
    /// A reply is due that no command asks for.
    void expectGreeting() { m_due.push_back({}); }
    [[nodiscard]] bool isAnythingDue() const { return !m_due.empty(); }
    [[nodiscard]] qsizetype dueReplies() const { return std::ssize(m_due); }
    /// What stands for the next reply where its command was skipped; none: that one is heard.
    [[nodiscard]] std::optional<Smtp::Reply> takeSkipped();
    /// The letter may be theirs: nobody knows until this reply is heard (RFC 1047).
    [[nodiscard]] bool isVerdictDue() const;
    /// What one read of the channel has brought.
    void append(QByteArrayView octets) { m_reader.append(octets); }
    [[nodiscard]] Heard advance();
    [[nodiscard]] Smtp::Reply takeReply() { return std::move(m_reply); }
    /// After Broken.
    [[nodiscard]] Base::Error defect(Base::Stage stage) const;
    [[nodiscard]] bool hasUnread() const { return m_reader.hasUnread(); }
    void recordRest() { m_reader.recordRest(isEncrypted()); }

    void note(const Base::Note &note);

private:
    /// A reply that is still to come.
    struct Due {
        qsizetype entry = 0; ///< that it answers; 0: the greeting
        bool isVerdict = false;
        std::optional<Smtp::Reply> skipped = {};
    };

    [[nodiscard]] bool isEncrypted() const;
    void beginBody(qsizetype dueReplies, bool areVerdicts);

    Net::Channel &m_channel;
    Transcript::Store &m_store;
    ReplyReader m_reader;
    WriteCuts m_cuts;
    Smtp::Reply m_reply;
    std::deque<Due> m_due;
    std::unique_ptr<BodySender> m_body;
    qsizetype m_bodyEntry = 0; ///< of the body that is being sent; 0: none
    qsizetype m_bodyReplies = 0; ///< that it is due when it has been sent
    bool m_isVerdictAsked = false; ///< and whether they are verdicts
    bool m_isLoginAllowedInClear = false;
};

} // namespace Delivery
