// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/note.h"

namespace Net {
class Channel;
struct Endpoint;
struct Route;
} // namespace Net
namespace Transcript {
class Store;
}

namespace Delivery {

// What the transcript says of the way to a server, until the connection stands.

[[nodiscard]] Base::Note connectingNote(const Net::Endpoint &server);
[[nodiscard]] Base::Note connectedNote(const QString &address, quint16 port);

/// Writes down which way is taken and what is tried on it. The store must outlive the channel.
void noteWay(
    const Net::Channel &channel, const Net::Endpoint &server, const Net::Route &route, Transcript::Store &store);

} // namespace Delivery
