// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Support {

/// What decides where a test leaves something open: chance, or a fuzzer.
class Chooser {
public:
    virtual ~Chooser() = default;

    /// 0 to below - 1; below is at the most 256. Whoever has no more to say says 0.
    [[nodiscard]] virtual int number(int below) = 0;
    /// Never when 0 is said: what is unusual happens only when it is chosen.
    [[nodiscard]] bool chance(int percent) { return number(100) >= 100 - percent; }
};

} // namespace Support
