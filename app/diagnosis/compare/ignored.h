// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Diagnosis {

/// What may differ between two conversations without being worth a word.
struct Ignored {
    bool times = true; ///< dates and times of day
    bool ids = true; ///< by which a server names a letter or a session
    bool hosts = false; ///< names, addresses and ports
    friend bool operator==(const Ignored &, const Ignored &) = default;
};

} // namespace Diagnosis
