// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/compare/alignment.h"
#include "diagnosis/compare/comparison.h"

namespace Diagnosis {

/// What differs besides the words: capabilities, the encryption and its certificate, waits. rows: those of both
/// transcripts that belong together.
[[nodiscard]] QList<ComparedFact> comparedFacts(
    const ComparedSide &left, const ComparedSide &right, const QList<AlignedPair> &rows, const Ignored &ignored);

} // namespace Diagnosis
