// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls, and what the replay of a corpus calls: one input, of which everything must hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
