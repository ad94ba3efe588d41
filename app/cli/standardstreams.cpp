// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standardstreams.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Cli {

void secureStandardStreams()
{
    struct Stream {
        int number;
        int wrongWay;
    };
    constexpr std::array<Stream, 3> streams{
        {{STDIN_FILENO, O_WRONLY}, {STDOUT_FILENO, O_RDONLY}, {STDERR_FILENO, O_RDONLY}}};
    for (const Stream &stream : streams) {
        if (::fcntl(stream.number, F_GETFD) < 0)
            ::open("/dev/null", stream.wrongWay); // NOLINT(cppcoreguidelines-pro-type-vararg): the lowest free number
    }
    ::signal(SIGPIPE, SIG_IGN);
}

} // namespace Cli
