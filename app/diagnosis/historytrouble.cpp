// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/historytrouble.h"

#include "base/error.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Base::Problem;

Sentence historyTrouble(const Base::Error &error)
{
    const QString reason = error.arguments.value(0);
    if (error.problem == Problem::FileDamaged && reason != "put-aside"_L1 && !error.subject.isEmpty())
        return {QT_TRANSLATE_NOOP("Findings", "The file %1 holds no conversation. Choose one that was saved as JSON."),
            {error.subject}};
    if (error.problem == Problem::FileDamaged && error.subject.isEmpty())
        return {QT_TRANSLATE_NOOP("Findings", "This conversation cannot be read: it is damaged."), {}};
    if (error.problem == Problem::FileDamaged) {
        return {QT_TRANSLATE_NOOP("Findings",
                    "The history of conversations was damaged. A new one is begun; the old one is kept as %1."),
            {error.subject + u".damaged"_s}};
    }
    if (error.problem == Problem::FileUnreadable && reason == "newer"_L1) {
        return {
            QT_TRANSLATE_NOOP("Findings",
                "A later version of this program wrote the history of conversations. Use that one, or move %1 away."),
            {error.subject}};
    }
    if (error.problem == Problem::FileUnreadable && reason != "unknown"_L1)
        return {QT_TRANSLATE_NOOP("Findings", "The file %1 cannot be read."), {error.subject}};
    if (error.problem == Problem::FileUnreadable)
        return {QT_TRANSLATE_NOOP("Findings", "There is no conversation %1 in the history."), {error.subject}};
    if (reason == "locked"_L1) {
        return {QT_TRANSLATE_NOOP(
                    "Findings", "Another program is busy with the history of conversations. Try it again in a moment."),
            {}};
    }
    if (reason == "full"_L1)
        return {QT_TRANSLATE_NOOP("Findings", "The disk is full: nothing can be added to the history."), {}};
    return {QT_TRANSLATE_NOOP("Findings",
                "The history of conversations cannot be written to %1. See to it that you may write there."),
        {error.subject}};
}

} // namespace Diagnosis
