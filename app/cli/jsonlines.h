// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "base/note.h"

namespace Delivery {
struct Report;
}
namespace Net {
struct Endpoint;
struct TlsFacts;
} // namespace Net
namespace Practice {
struct KeptMessage;
}
namespace Transcript {
struct Entry;
}

namespace Cli {

struct Refusal;

// The objects of the command line contract that are not entries of a transcript.

/// Cut to the microsecond.
[[nodiscard]] double seconds(qint64 nanoseconds);
/// connected: a note of the kind Connected or ConnectedLocally.
[[nodiscard]] QJsonObject connectObject(const Base::Note &connecting, const Base::Note &connected, qint64 nanoseconds);
[[nodiscard]] QJsonObject tlsObject(const Net::TlsFacts &facts);
/// messages: that were to be delivered.
[[nodiscard]] QJsonObject resultObject(const Delivery::Report &report, bool isProbe);
/// The result of a run that never began.
[[nodiscard]] QJsonObject resultObject(const Refusal &refusal);
/// How often an entry that was told was said again.
[[nodiscard]] QJsonObject repeatedObject(const Transcript::Entry &entry);
[[nodiscard]] QJsonObject messageObject(const Practice::KeptMessage &message);

/// Compact, the type first, without a line end. Characters that could act on a terminal stand as \u escapes, which mean the same.
[[nodiscard]] QByteArray asLine(const QJsonObject &object);

} // namespace Cli
