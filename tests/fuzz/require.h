// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Fuzz {

/// Ends the program where something does not hold that must hold for every input. rule: what does not.
void require(bool holds, const char *rule);

} // namespace Fuzz
