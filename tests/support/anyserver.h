// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/command.h"
#include "smtp/reply.h"
#include "support/chooser.h"

namespace Support {

/// A server that mostly keeps to the protocol, and says anything else whenever the chooser likes it.
class AnyServer final {
public:
    explicit AnyServer(Chooser &chooser)
        : m_chooser(chooser)
    {
    }

    [[nodiscard]] Smtp::Reply greeting();
    [[nodiscard]] Smtp::Reply replyTo(const Smtp::Command &command);
    /// To a letter, or a piece of one.
    [[nodiscard]] Smtp::Reply verdict();

private:
    [[nodiscard]] Smtp::Reply anything();
    [[nodiscard]] Smtp::Reply offer();
    [[nodiscard]] Smtp::Reply loginStep();

    Chooser &m_chooser;
};

} // namespace Support
