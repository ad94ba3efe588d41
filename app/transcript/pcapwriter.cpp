// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/pcapwriter.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QtEndian>

#include "transcript/export.h"
#include "transcript/sentoctets.h"
#include "transcript/store.h"

namespace Transcript {

using Base::NoteKind;

namespace {

constexpr quint32 clientAddress = 0xc0000201; ///< 192.0.2.1 and 192.0.2.25 are for examples, RFC 5737
constexpr quint32 exampleServer = 0xc0000219;
constexpr quint16 firstClientPort = 50000;
constexpr quint16 smtpPort = 25;
constexpr quint16 submissionPort = 587;
constexpr quint16 rawIp = 101; ///< LINKTYPE_RAW
constexpr quint16 commentOption = 1;
constexpr quint16 resolutionOption = 9;
constexpr qint64 largestFiller = 64 * 1024;
constexpr qint64 letterPiece = 64 * SyntheticStream::largestPayload;

template <typename Number> QByteArray little(Number number)
{
    const Number ordered = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&ordered), sizeof ordered};
}

QByteArray padded(QByteArray octets)
{
    octets.append((4 - octets.size() % 4) % 4, '\0');
    return octets;
}

QByteArray option(quint16 code, const QByteArray &value)
{
    return little(code) + little(static_cast<quint16>(value.size())) + padded(value);
}

/// A block of pcapng: its length stands at both ends.
QByteArray block(quint32 type, const QByteArray &content)
{
    const QByteArray length = little(static_cast<quint32>(content.size() + 12));
    return little(type) + length + content + length;
}

std::optional<quint32> ipv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    quint32 address = 0;
    bool isAddress = parts.size() == 4;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint octet = part.toUInt(&isNumber);
        isAddress = isAddress && isNumber && octet <= 255;
        address = address << 8 | octet;
    }
    return isAddress ? std::optional(address) : std::nullopt;
}

} // namespace

QByteArray PcapWriter::head()
{
    m_server = {exampleServer, smtpPort};
    const bool hasLetter = options().letter == LetterDetail::Full;
    const QByteArray comment = QByteArray("Reconstructed from a transcript of Postscope, not captured. Passwords are ")
        + (hasLetter ? "masked, and what was encrypted is shown in clear."
                     : "masked, the letter itself is left out, and what was encrypted is shown in clear.");
    const QByteArray section = little(quint32(0x1a2b3c4d)) + little(quint16(1)) + little(quint16(0))
        + little(qint64(-1)) + option(commentOption, comment) + option(0, {});
    const QByteArray nanoseconds(1, 9);
    const QByteArray interface = little(rawIp) + little(quint16(0)) + little(quint32(0))
        + option(resolutionOption, nanoseconds) + option(0, {});
    return block(0x0a0d0d0a, section) + block(1, interface);
}

QByteArray PcapWriter::entry(qsizetype row)
{
    const Entry entry = store().at(row);
    if (entry.kind == EntryKind::Note)
        return handleNote(entry);
    return handleSaid(entry);
}

QByteArray PcapWriter::handleNote(const Entry &entry)
{
    switch (entry.note.kind) {
    case NoteKind::Connected:
    case NoteKind::ConnectedLocally:
    case NoteKind::ClientConnected: {
        QByteArray frames = close(entry);
        noteEnds(entry.note);
        return frames + open(entry);
    }
    case NoteKind::ConnectionClosedByServer:
    case NoteKind::ConnectionClosedByUs:
    case NoteKind::ConnectionLost:
    case NoteKind::ClientGone:
        return close(entry);
    default:
        return {};
    }
}

/// Wireshark knows SMTP by its port.
void PcapWriter::noteEnds(const Base::Note &note)
{
    const bool isSubmission = note.arguments.value(1).toUInt() == submissionPort;
    const bool isServer = note.kind == NoteKind::Connected;
    m_server.port = isSubmission && isServer ? submissionPort : smtpPort;
    m_server.address = isServer ? ipv4(note.arguments.value(0)).value_or(exampleServer) : exampleServer;
}

QByteArray PcapWriter::handleSaid(const Entry &entry)
{
    QByteArray frames;
    if (m_stream && entry.isEncrypted != m_isEncrypted)
        frames = close(entry);
    if (!m_stream)
        frames += open(entry);
    if (entry.kind != EntryKind::Body)
        return frames + collect(entry);
    frames += flush(); // one after the other: each packet counts on from the one before
    frames += letter(entry);
    return frames;
}

/// What has come to its end by this entry; without segments, each entry is a packet.
QByteArray PcapWriter::collect(const Entry &entry)
{
    const Side from = entry.kind == EntryKind::Reply ? Side::Server : Side::Client;
    QByteArray frames;
    for (const WireSegmentReader::Piece &piece : m_segments.piecesOf(entry.number - 1)) {
        if (piece.begins || !store().knowsSegments() || m_pending.octets.isEmpty()) {
            frames += flush();
            m_pending = {from, piece.time};
        }
        m_pending.octets += piece.octets;
    }
    if (entry.repeats > 0)
        m_pending.comment = "And " + QByteArray::number(entry.repeats) + " more like it.";
    return frames;
}

QByteArray PcapWriter::flush()
{
    return said(std::exchange(m_pending, {}));
}

QByteArray PcapWriter::open(const Entry &entry)
{
    const auto port = static_cast<quint16>(firstClientPort + m_streams++ % 10'000);
    m_stream = std::make_unique<SyntheticStream>(SyntheticStream::End{clientAddress, port}, m_server);
    m_isEncrypted = entry.isEncrypted;
    // One after the other: each packet counts on from the one before.
    QByteArray frames = frame(entry.time, m_stream->syn(), m_isEncrypted ? "From here on it was encrypted." : "");
    frames += frame(entry.time, m_stream->synAck());
    frames += frame(entry.time, m_stream->ack(Side::Client));
    return frames;
}

QByteArray PcapWriter::close(const Entry &entry)
{
    if (!m_stream)
        return {};
    QByteArray frames = flush();
    frames += frame(entry.time, m_stream->fin(Side::Client));
    frames += frame(entry.time, m_stream->fin(Side::Server));
    frames += frame(entry.time, m_stream->ack(Side::Client));
    m_stream.reset();
    return frames;
}

QByteArray PcapWriter::said(const Pending &what)
{
    QByteArray frames;
    QByteArrayView octets = what.octets;
    while (!octets.isEmpty()) {
        const qsizetype length = std::min(octets.size(), SyntheticStream::largestPayload);
        frames
            += frame(what.time, m_stream->data(what.from, octets.first(length)), frames.isEmpty() ? what.comment : "");
        octets = octets.sliced(length);
    }
    return frames;
}

QByteArray PcapWriter::letter(const Entry &entry)
{
    if (options().letter != LetterDetail::Full)
        return letterStandIn(entry);
    QByteArray frames;
    qint64 offset = 0;
    const qsizetype row = entry.number - 1;
    for (QByteArray piece = options().sent->at(row, 0, letterPiece); !piece.isEmpty();
        piece = options().sent->at(row, offset, letterPiece)) {
        frames += said({Side::Client, entry.time, piece});
        offset += piece.size();
    }
    return offset > 0 ? frames : letterStandIn(entry);
}

/// A transcript knows only how long the letter was. BDAT has announced that, and it must be so many octets.
QByteArray PcapWriter::letterStandIn(const Entry &entry)
{
    const QByteArray length = QByteArray::number(entry.body.octets);
    const QByteArray header = "X-Postscope: the letter (" + length + " octets) is not part of a transcript\r\n\r\n";
    if (!entry.body.isChunked)
        return said({Side::Client, entry.time, entry.isComplete ? header + ".\r\n" : header});
    if (entry.body.octets > largestFiller) {
        m_stream->skip(Side::Client, entry.body.octets);
        return {};
    }
    return said({Side::Client, entry.time, header.leftJustified(entry.body.octets, ' ', true)});
}

QByteArray PcapWriter::frame(qint64 time, const QByteArray &packet, const QByteArray &comment) const
{
    const auto stamp
        = static_cast<quint64>(store().startedAt().toMSecsSinceEpoch()) * 1'000'000 + static_cast<quint64>(time);
    const auto size = static_cast<quint32>(packet.size());
    QByteArray content = little(quint32(0)) + little(static_cast<quint32>(stamp >> 32))
        + little(static_cast<quint32>(stamp)) + little(size) + little(size) + padded(packet);
    if (!comment.isEmpty())
        content += option(commentOption, comment) + option(0, {});
    return block(6, content);
}

} // namespace Transcript
