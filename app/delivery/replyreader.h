// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "base/limits.h"
#include "delivery/echomask.h"
#include "delivery/readcuts.h"
#include "smtp/linebuffer.h"
#include "smtp/replyparser.h"

namespace Transcript {
class Store;
}

namespace Delivery {

/// From octets to replies. Every line goes into the transcript before anybody looks at what it says.
class ReplyReader final {
public:
    enum class Progress : quint8 { NeedsMore, Reply, Broken };

    /// The store must outlive the reader.
    explicit ReplyReader(Transcript::Store &store)
        : m_store(store)
    {
    }

    /// From now on what the server repeats of this login is masked before it is recorded.
    void guard(const Smtp::Login &login) { m_echo.guard(login); }
    void guard(const Smtp::Command &command) { m_echo.guard(command); }
    /// What one read of the socket has brought.
    void append(QByteArrayView octets);
    /// Goes on until there is a reply, a defect, or nothing more to read. answers: the entry that the next reply
    /// answers, 0 for none.
    [[nodiscard]] Progress advance(bool isEncrypted, qsizetype answers);

    [[nodiscard]] Smtp::Reply takeReply() { return m_parser.takeReply(); }
    /// After Broken.
    [[nodiscard]] bool isOverLimit() const;
    [[nodiscard]] const QByteArray &offendingLine() const { return m_offendingLine; }

    [[nodiscard]] bool hasUnread() const { return m_lines.pendingOctets() > 0; }
    /// Puts what is left into the transcript as it is: nobody will read it any more. Returns it.
    QByteArray recordRest(bool isEncrypted);

private:
    void record(const QByteArray &received, const QByteArray &shown, bool isEncrypted, qsizetype answers);
    Progress broken(const QByteArray &line);

    Transcript::Store &m_store;
    Smtp::LineBuffer m_lines{Base::Limits::replyLineOctets};
    Smtp::ReplyParser m_parser;
    EchoMask m_echo;
    ReadCuts m_cuts;
    QByteArray m_offendingLine;
    bool m_isLineOverLimit = false;
};

} // namespace Delivery
