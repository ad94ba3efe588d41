// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Cli {

/// Before anything is opened. A standard stream that is closed keeps its number: it would be given to the first socket,
/// and the transcript would go to the server. Using it fails, as it should. And a reader who goes ends nothing.
void secureStandardStreams();

} // namespace Cli
