// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "transcript/entry.h"
#include "transcript/exportwriter.h"
#include "transcript/syntheticstream.h"
#include "transcript/wiresegmentreader.h"

namespace Transcript {

/// A capture file (pcapng) for Wireshark and its like. Nothing of it was captured: the packets are made from the
/// transcript, masked as that is, and the file says so. What was encrypted is a connection of its own, in clear. Where
/// segments are known, each begins a packet; a letter is cut as it fits.
class PcapWriter final : public ExportWriter {
public:
    PcapWriter(const Store &store, const ExportOptions &options)
        : ExportWriter(store, options)
        , m_segments(store)
    {
    }

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;
    [[nodiscard]] QByteArray tail() override { return flush(); }

private:
    using Side = SyntheticStream::Side;

    /// Of one segment, as far as it has come.
    struct Pending {
        Side from = Side::Client;
        qint64 time = 0;
        QByteArray octets = {};
        QByteArray comment = {};
    };

    void noteEnds(const Base::Note &note);
    [[nodiscard]] QByteArray handleNote(const Entry &entry);
    [[nodiscard]] QByteArray handleSaid(const Entry &entry);
    [[nodiscard]] QByteArray open(const Entry &entry);
    [[nodiscard]] QByteArray close(const Entry &entry);
    [[nodiscard]] QByteArray collect(const Entry &entry);
    [[nodiscard]] QByteArray flush();
    [[nodiscard]] QByteArray said(const Pending &what);
    [[nodiscard]] QByteArray letter(const Entry &entry);
    [[nodiscard]] QByteArray letterStandIn(const Entry &entry);
    [[nodiscard]] QByteArray frame(qint64 time, const QByteArray &packet, const QByteArray &comment = {}) const;

    std::unique_ptr<SyntheticStream> m_stream; ///< null: no connection is open
    SyntheticStream::End m_server;
    WireSegmentReader m_segments;
    Pending m_pending;
    quint16 m_streams = 0;
    bool m_isEncrypted = false;
};

} // namespace Transcript
