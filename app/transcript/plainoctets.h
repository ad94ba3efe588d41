// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/entry.h"

namespace Transcript {

/// The octets that follow from what a person reads of a command or a reply: its lines in UTF-8, each with CRLF, a
/// reply's with the code before. Nearly always they are those of the wire.
[[nodiscard]] QByteArray plainOctets(const Entry &entry);
[[nodiscard]] QByteArray plainOctets(EntryKind kind, int code, const QList<QByteArray> &texts);

} // namespace Transcript
