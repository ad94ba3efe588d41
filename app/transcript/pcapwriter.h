// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "transcript/entry.h"
#include "transcript/exportwriter.h"
#include "transcript/syntheticstream.h"

namespace Transcript {

/// A capture file (pcapng) for Wireshark and its like. Nothing of it was captured: the packets are made from the
/// transcript, masked as that is, and the file says so. What was encrypted is a connection of its own, in clear.
class PcapWriter final : public ExportWriter {
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;

private:
    using Side = SyntheticStream::Side;

    void noteEnds(const Base::Note &note);
    [[nodiscard]] QByteArray handleNote(const Entry &entry);
    [[nodiscard]] QByteArray handleSaid(const Entry &entry);
    [[nodiscard]] QByteArray open(const Entry &entry);
    [[nodiscard]] QByteArray close(const Entry &entry);
    [[nodiscard]] QByteArray said(const Entry &entry, Side from, QByteArrayView octets);
    [[nodiscard]] QByteArray letter(const Entry &entry);
    [[nodiscard]] QByteArray letterStandIn(const Entry &entry);
    [[nodiscard]] QByteArray frame(qint64 time, const QByteArray &packet, const QByteArray &comment = {}) const;

    std::unique_ptr<SyntheticStream> m_stream; ///< null: no connection is open
    SyntheticStream::End m_server;
    quint16 m_streams = 0;
    bool m_isEncrypted = false;
};

} // namespace Transcript
