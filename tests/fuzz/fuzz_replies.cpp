// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/limits.h"
#include "base/visibletext.h"
#include "fuzz/input.h"
#include "fuzz/require.h"
#include "fuzz/target.h"
#include "smtp/linebuffer.h"
#include "smtp/replyparser.h"

using Fuzz::require;

namespace {

struct Heard {
    QList<Smtp::Reply> replies;
    bool isBroken = false;
    friend bool operator==(const Heard &, const Heard &) = default;
};

void checkReply(const Smtp::Reply &reply)
{
    require(reply.code >= 200 && reply.code <= 599, "a reply has a code of 200 to 599");
    require(
        !reply.lines.isEmpty() && reply.lines.size() <= Base::Limits::replyLines, "a reply has lines, not too many");
    require(reply.text().size() <= Base::Limits::replyOctets, "a reply is bounded");
    const auto enhanced = reply.enhancedCode();
    require(!enhanced || enhanced->statusClass == reply.code / 100, "an enhanced code fits its reply");
    require(!Base::visibleText(reply.plainText()).contains(QChar(0x1b)), "no escape sequence is shown");
}

// The octets in pieces of so many, up to the first thing that is no reply.
Heard hear(const QByteArray &octets, qsizetype piece, qsizetype lineLimit)
{
    Heard heard;
    Smtp::LineBuffer buffer(lineLimit);
    Smtp::ReplyParser parser;
    for (qsizetype at = 0; at < octets.size() && !heard.isBroken; at += piece) {
        buffer.append(QByteArrayView(octets).sliced(at, std::min(piece, octets.size() - at)));
        while (const auto line = buffer.takeLine()) {
            require(line->endsWith('\n') && line->count('\n') == 1, "a line is one line");
            require(line->size() <= lineLimit, "a line keeps to its limit");
            const auto progress = parser.addLine(*line);
            heard.isBroken = progress == Smtp::ReplyParser::Progress::Broken;
            if (heard.isBroken)
                return heard;
            if (progress == Smtp::ReplyParser::Progress::Complete)
                heard.replies.append(parser.takeReply());
        }
        heard.isBroken = buffer.isOverLimit();
        require(heard.isBroken || buffer.pendingOctets() <= lineLimit, "what waits is bounded");
    }
    return heard;
}

} // namespace

// The octets of a server, however they are cut, make the same replies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const qsizetype piece = 1 + input.octet();
    const qsizetype lineLimit = input.flag() ? Base::Limits::replyLineOctets : 40;
    const QByteArray octets = input.rest();
    const Heard whole = hear(octets, octets.size() + 1, lineLimit);
    for (const Smtp::Reply &reply : whole.replies)
        checkReply(reply);
    require(hear(octets, piece, lineLimit) == whole, "the pieces do not matter");
    require(hear(octets, 1, lineLimit) == whole, "single octets do not matter");
    return 0;
}
