// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include "base/note.h"

namespace Delivery {
struct Report;
}
namespace Diagnosis {
struct Finding;
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

/// connected: a note of the kind Connected.
[[nodiscard]] QJsonObject connectObject(const Net::Endpoint &server, const Base::Note &connected, qint64 nanoseconds);
[[nodiscard]] QJsonObject tlsObject(const Net::TlsFacts &facts);
/// entries: the numbers of those that show it.
[[nodiscard]] QJsonObject findingObject(const Diagnosis::Finding &finding, const QList<qsizetype> &entries);
/// messages: that were to be delivered.
[[nodiscard]] QJsonObject resultObject(const Delivery::Report &report, int messages);
/// The result of a run that never began.
[[nodiscard]] QJsonObject resultObject(const Refusal &refusal);
[[nodiscard]] QJsonObject messageObject(const Practice::KeptMessage &message);

/// The reply that an error comes from, and the command before it: numbers of entries, in order.
[[nodiscard]] QList<qsizetype> evidenceFor(const Delivery::Report &report, const QList<Transcript::Entry> &entries);

/// Compact, the type first, without a line end. Characters that could act on a terminal stand as \u escapes, which mean the same.
[[nodiscard]] QByteArray asLine(const QJsonObject &object);

} // namespace Cli
