// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Practice {

struct KeptMessage;

/// What the client asked for in the envelope, and how the letter came.
[[nodiscard]] QJsonObject envelopeFacts(const KeptMessage &message);
/// The envelope as one JSON object with a line end, for the file beside the letter.
[[nodiscard]] QByteArray envelopeJson(const KeptMessage &message);

} // namespace Practice
