// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "transcript/entry.h"

namespace Transcript {

/// Whether QString::fromUtf8() reads these octets, and gives them back, as they are.
[[nodiscard]] bool isReadable(QByteArrayView octets);
/// As it reads them, in UTF-8: U+FFFD for what is not.
[[nodiscard]] QByteArray readable(QByteArrayView octets);

/// The octets that follow from what a person reads of a command or a reply: its lines in UTF-8, each with CRLF, a
/// reply's with the code before. Nearly always they are those of the wire.
[[nodiscard]] QByteArray plainOctets(EntryKind kind, int code, std::span<const QByteArrayView> texts);

} // namespace Transcript
