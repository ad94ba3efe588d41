// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QString>

#include "cli/refusal.h"
#include "delivery/order.h"
#include "message/letter.h"
#include "smtp/plan.h"

class QIODevice;

namespace Cli {

struct Invocation;

/// The letter that the options of `send` describe. defaultSender: an account's own, where --from is not given.
[[nodiscard]] OrRefusal<Delivery::MailObject> letterFrom(
    const Invocation &invocation, const QString &defaultSender, QIODevice &input);

/// The envelope that the options of `probe` describe.
[[nodiscard]] OrRefusal<Delivery::MailObject> envelopeFrom(const Invocation &invocation, const QString &defaultSender);

} // namespace Cli
