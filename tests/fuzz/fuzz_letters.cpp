// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/input.h"
#include "fuzz/require.h"
#include "fuzz/target.h"
#include "message/composer.h"
#include "message/parsedmessage.h"
#include "smtp/dotstuffer.h"

using Fuzz::require;

namespace {

QByteArray octetsOf(const Message::Letter &letter, Base::BodyType form, qint64 atATime)
{
    const std::unique_ptr<Message::LetterReader> reader = letter.open(form);
    QByteArray octets;
    while (true) {
        const auto piece = reader->read(atATime);
        require(piece.hasValue(), "octets in memory can be read");
        if (piece->isEmpty())
            return octets;
        octets += *piece;
    }
}

// As a server undoes it: RFC 5321 4.5.2.
QByteArray received(const QByteArray &wire)
{
    QByteArray octets;
    for (qsizetype at = 0; at < wire.size();) {
        const qsizetype end = wire.indexOf("\r\n", at) + 2;
        const QByteArray line = wire.mid(at, end - at);
        if (line == ".\r\n") {
            require(end == wire.size(), "nothing stands behind the final dot");
            return octets;
        }
        octets += line.startsWith('.') ? line.sliced(1) : line;
        at = end;
    }
    require(false, "there is a final dot");
    return {};
}

void checkLineEnds(QByteArray octets)
{
    require(octets.isEmpty() || octets.endsWith("\r\n"), "the last line has an end");
    octets.replace("\r\n", "");
    require(!octets.contains('\r') && !octets.contains('\n'), "every line ends in CRLF");
}

QByteArray onTheWire(const QByteArray &octets, qsizetype piece)
{
    Smtp::DotStuffer stuffer;
    QByteArray wire;
    for (qsizetype at = 0; at < octets.size(); at += piece)
        wire += stuffer.stuff(octets.mid(at, piece));
    wire += stuffer.finish();
    require(stuffer.octets() == octets.size(), "dots that are doubled do not count");
    return wire;
}

} // namespace

// A finished message that somebody brings: what a server gets is what was brought, with CRLF.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const qsizetype piece = 1 + input.octet();
    const QByteArray brought = input.rest();
    const std::shared_ptr<const Message::Letter> letter = Message::readyMade(brought);
    const auto form = letter->canBe(Base::BodyType::SevenBit) ? Base::BodyType::SevenBit : Base::BodyType::EightBit;
    const QByteArray octets = octetsOf(*letter, form, piece);
    require(octets.size() == letter->size(form), "the size is known beforehand");
    checkLineEnds(octets);
    const QByteArray wire = onTheWire(octets, piece);
    require(wire == onTheWire(octets, octets.size() + 1), "the pieces do not matter");
    require(received(wire) == octets, "what arrives is what was sent");
    const std::shared_ptr<const Message::Letter> again = Message::readyMade(octets);
    require(octetsOf(*again, form, piece) == octets, "what is in order stays as it is");
    [[maybe_unused]] const Message::ParsedMessage parsed = Message::ParsedMessage::parse(octets);
    return 0;
}
