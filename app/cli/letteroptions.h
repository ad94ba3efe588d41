// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QString>

#include "cli/refusal.h"
#include "message/letter.h"
#include "smtp/plan.h"

class QIODevice;

namespace Cli {

struct Invocation;

/// What goes to the server: the envelope and, unless it is a probe, the letter.
struct Parcel {
    Smtp::Transaction transaction;
    std::shared_ptr<const Message::Letter> letter;
};

/// The letter that the options of `send` describe. defaultSender: an account's own, where --from is not given.
[[nodiscard]] OrRefusal<Parcel> letterFrom(
    const Invocation &invocation, const QString &defaultSender, QIODevice &input);

/// The envelope that the options of `probe` describe.
[[nodiscard]] OrRefusal<Parcel> envelopeFrom(const Invocation &invocation, const QString &defaultSender);

} // namespace Cli
