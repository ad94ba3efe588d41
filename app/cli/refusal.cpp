// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/refusal.h"

#include "base/visibletext.h"
#include "cli/sentences.h"
#include "diagnosis/diagnose.h"

namespace Cli {

using namespace Qt::StringLiterals;

Refusal Refusal::from(const Base::Error &error)
{
    QString sentence = oneSentence(Diagnosis::diagnose(error));
    const QString subject = Base::visibleText(QStringView(error.subject));
    if (!sentence.contains(subject))
        sentence = subject + ": "_L1 + sentence;
    return {exitCodeFor(error.problem), sentence, error};
}

} // namespace Cli
