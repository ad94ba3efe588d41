// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

#include "base/stage.h"

namespace Delivery {

/// What is about to be said, as far as it may be seen.
struct Held {
    enum class Kind : quint8 {
        Command,
        LoginResponse, ///< the answer to a challenge, or "*"
        Letter, ///< the whole of it, a chunk, or its end
    };
    Kind kind = Kind::Command;
    Base::Stage stage = Base::Stage::Hello;
    QByteArray display = {}; ///< as Smtp::Command::display(); empty for a letter
    bool isSecret = false; ///< something is masked in it
    /// When the server may lose its patience: it waits at least five minutes (RFC 5321 4.5.3.2.7).
    QDeadlineTimer patience = {};

    /// In capitals; empty: it has none.
    [[nodiscard]] QByteArray verb() const;
    [[nodiscard]] bool canBeEdited() const { return kind != Kind::Letter && !isSecret; }
    /// A challenge must be answered, and a letter ended.
    [[nodiscard]] bool canBeSkipped() const { return kind == Kind::Command; }
    /// Where every line is taken for something else, QUIT is not heard.
    [[nodiscard]] bool canBeQuit() const { return kind == Kind::Command; }
    friend bool operator==(const Held &, const Held &) = default;
};

} // namespace Delivery
