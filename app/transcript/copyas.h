// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {

class Store;

/// With what the same can be done outside of this program.
enum class CopyAs : quint8 {
    Swaks, ///< a command line
    Curl, ///< a command line
    OpenSsl, ///< a command line that connects; the commands are typed
    Python, ///< a script with smtplib
    Telnet, ///< a script for the shell
};

/// The first transaction of a conversation for another tool. The letter is taken from letter.eml, user and password
/// from SMTP_USER and SMTP_PASSWORD: they are not in a transcript.
[[nodiscard]] QString copiedAs(const Store &store, CopyAs tool);

} // namespace Transcript
