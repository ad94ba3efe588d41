// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Practice {

struct KeptMessage;

/// The envelope as one JSON object with a line end, for the file beside the letter.
[[nodiscard]] QByteArray envelopeJson(const KeptMessage &message);

} // namespace Practice
