// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QtGlobal>

#include "base/stage.h"

namespace Diagnosis {
class Milestones;
}
namespace Workbench {
struct DialogueSnapshot;
}

namespace Ui {

/// One station of the stage strip.
struct Station {
    enum class State : quint8 {
        ToCome,
        Now,
        Done,
        Stopped, ///< the run ended here, and not as it should
        Skipped, ///< the conversation went on without it, or it came to nothing there
    };
    Base::Stage stage = Base::Stage::Connect;
    State state = State::ToCome;
    qint64 nanoseconds = -1; ///< spent here; -1: not reached
    friend bool operator==(const Station &, const Station &) = default;
};

using Stations = std::array<Station, 7>;

/// Connect, TLS, Hello, Login, Envelope, Data, Accepted, as far as this run has come. milestones: of its transcript.
[[nodiscard]] Stations stationsOf(const Workbench::DialogueSnapshot &snapshot, const Diagnosis::Milestones &milestones);

} // namespace Ui
