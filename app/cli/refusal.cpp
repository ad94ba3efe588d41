// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/refusal.h"

#include "cli/sentences.h"
#include "diagnosis/diagnose.h"

namespace Cli {

Refusal Refusal::from(const Base::Error &error)
{
    return {exitCodeFor(error.problem), oneSentence(Diagnosis::diagnose(error)), error};
}

} // namespace Cli
