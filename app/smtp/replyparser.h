// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "smtp/reply.h"

namespace Smtp {

/// What is wrong with what a server sent as a reply.
enum class ReplyDefect : quint8 {
    NotAReply, ///< a line that does not begin with three digits 200 … 599 and a separator
    CodesOfDifferentClasses, ///< RFC 5321 4.2.1: in a reply of several lines, the code must be the same
    TooManyLines,
    TooManyOctets,
};

/// Puts lines together to replies. Pure: no socket, no clock; bounded by Base::Limits.
///
/// Tolerated, because servers do it: bare LF, a code without text or separator, different codes of the same class.
class ReplyParser final {
public:
    enum class Progress : quint8 { NeedsMore, Complete, Broken };

    /// Takes one line with or without its line end.
    Progress addLine(QByteArrayView line);

    /// After Complete: the reply. The parser is ready for the next one.
    [[nodiscard]] Reply takeReply();
    /// After Broken.
    [[nodiscard]] ReplyDefect defect() const { return m_defect; }
    /// Lines were taken, the last one is still to come.
    [[nodiscard]] bool isInsideReply() const { return !m_reply.lines.isEmpty(); }

private:
    Progress broken(ReplyDefect defect);

    Reply m_reply;
    qsizetype m_octets = 0;
    ReplyDefect m_defect = ReplyDefect::NotAReply;
};

} // namespace Smtp
