// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Cli {

/// While it lives, the terminal hands over each key at once and does not echo it. Ctrl+C works as ever; Ctrl+Z does not,
/// because a stopped program would leave the terminal like this. It is put back by the destructor, and by every signal
/// that ends the program and can be caught. One at a time lives in a program.
class RawTerminal final {
public:
    explicit RawTerminal(int descriptor);
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;
    ~RawTerminal();
};

} // namespace Cli
