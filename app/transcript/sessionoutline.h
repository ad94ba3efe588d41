// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "transcript/entry.h"

namespace Transcript {

class Store;

/// What somebody who wants to do the same with another program has to know of a conversation: its first transaction,
/// and how it came to that. Everything is visible text; there is no secret in it, for there is none in a store.
struct SessionOutline {
    enum class Tls : quint8 { None, StartTls, Implicit };

    QString host;
    int port = 25;
    QString socketPath; ///< a local socket instead of a host; empty: none
    bool isLmtp = false;
    QString helloName;
    Tls tls = Tls::None;
    QString mechanism; ///< of the login; empty: there was none
    bool hasSender = false;
    QString sender; ///< may be empty: the null path
    QStringList recipients;
    bool needsSmtpUtf8 = false;
    bool hasLetter = false;
    QStringList commands; ///< as they can be typed, without STARTTLS and login; "DATA" where the letter comes
};

[[nodiscard]] SessionOutline outlineOf(const Store &store);

} // namespace Transcript
