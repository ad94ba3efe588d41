// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/replyparser.h"

#include <utility>

#include "base/limits.h"

namespace Smtp {

namespace {

struct ReplyLine {
    int code = 0;
    bool isLast = true;
    QByteArrayView text;
};

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Reply-line of RFC 5321 4.2: three digits, the first 2 to 5, then "-" (more to come), a space, or nothing.
// A NUL has no place in it (RFC 5321 4.1.1.4 forbids it to all sides).
std::optional<ReplyLine> parseLine(QByteArrayView line)
{
    line = withoutLineEnd(line);
    if (line.size() < 3 || line.contains('\0'))
        return std::nullopt;
    int code = 0;
    for (char octet : line.first(3)) {
        if (octet < '0' || octet > '9')
            return std::nullopt;
        code = code * 10 + (octet - '0');
    }
    if (code < 200 || code > 599)
        return std::nullopt;
    if (line.size() == 3)
        return ReplyLine{code, true, {}};
    const char separator = line[3];
    if (separator != ' ' && separator != '-' && separator != '\t')
        return std::nullopt;
    return ReplyLine{code, separator != '-', line.sliced(4)};
}

} // namespace

ReplyParser::Progress ReplyParser::addLine(QByteArrayView line)
{
    const auto parsed = parseLine(line);
    if (!parsed)
        return broken(ReplyDefect::NotAReply);
    m_octets += line.size();
    if (m_octets > Base::Limits::replyOctets)
        return broken(ReplyDefect::TooManyOctets);
    if (m_reply.lines.size() == Base::Limits::replyLines)
        return broken(ReplyDefect::TooManyLines);
    if (isInsideReply() && m_reply.code != parsed->code) {
        if (m_reply.code / 100 != parsed->code / 100)
            return broken(ReplyDefect::CodesOfDifferentClasses);
        m_reply.hasMixedCodes = true;
    }
    m_reply.code = parsed->code;
    m_reply.lines.append(parsed->text.toByteArray());
    return parsed->isLast ? Progress::Complete : Progress::NeedsMore;
}

Reply ReplyParser::takeReply()
{
    m_octets = 0;
    return std::exchange(m_reply, Reply());
}

ReplyParser::Progress ReplyParser::broken(ReplyDefect defect)
{
    m_defect = defect;
    m_reply = Reply();
    m_octets = 0;
    return Progress::Broken;
}

} // namespace Smtp
