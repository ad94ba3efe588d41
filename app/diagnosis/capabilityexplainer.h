// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/explanation.h"

namespace Diagnosis {

class KeywordUse;
class WrittenLines;

/// The lines of a reply to EHLO: the server's name, then each capability, then each login mechanism by itself.
/// use: what of it was made use of; nullptr: nobody asks.
[[nodiscard]] QList<ExplainedPart> explainCapabilities(
    const QList<QByteArray> &texts, const WrittenLines &written, const KeywordUse *use, const Knowledge &knowledge);

/// The keywords alone, "SIZE, HELP".
[[nodiscard]] QString capabilityList(const QList<QByteArray> &texts);

} // namespace Diagnosis
