// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runoutput.h"

namespace Cli {

class Console;

/// A run for programs: one object a line, the result last.
class JsonOutput final : public RunOutput {
public:
    /// The console must outlive it. server: as it was named.
    JsonOutput(Console &console, Net::Endpoint server)
        : m_console(console)
        , m_server(std::move(server))
    {
    }

    void show(const Transcript::Entry &entry) override;
    void show(const Net::TlsFacts &facts) override;
    void conclude(const Conclusion &conclusion) override;

private:
    Console &m_console;
    Net::Endpoint m_server;
    qint64 m_connectingSince = 0; ///< nanoseconds, by the last note that says so
};

} // namespace Cli
