// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <cerrno>

namespace Cli {

// Whatever becomes of the output, a letter that is on its way gets its defined end: nothing is thrown, nothing stops.
void Console::write(const QByteArray &octets)
{
    if (m_outputState != Output::Whole)
        return;
    qint64 done = 0;
    while (done < octets.size()) {
        errno = 0; // Qt has no word for a reader that has gone
        const qint64 written = m_output.write(octets.constData() + done, octets.size() - done);
        if (written <= 0) {
            m_outputState = errno == EPIPE ? Output::Unread : Output::Lost;
            return;
        }
        done += written;
    }
}

} // namespace Cli
