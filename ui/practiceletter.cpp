// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practiceletter.h"

#include <QCoreApplication>

#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

struct PracticeLetter {
    Q_DECLARE_TR_FUNCTIONS(PracticeLetter)
};

} // namespace

void writePracticeLetter(Workbench::Workbench &workbench)
{
    workbench.accounts().choose(Workbench::AccountsDesk::practiceId);
    const Workbench::ComposeSnapshot &compose = workbench.compose().snapshot();
    if (compose.isModified)
        return;
    Message::Draft draft = compose.draft;
    draft.to = {u"Bo <bo@example.org>"_s};
    draft.subject = PracticeLetter::tr("Hello from the practice server");
    draft.text = PracticeLetter::tr("Hello Bo,\n\n"
                                    "this letter goes to the practice server inside the program; it never leaves this "
                                    "computer.\nPress Send, and watch every line of the conversation.\n\n"
                                    "Ann\n");
    workbench.compose().startWith(draft);
}

} // namespace Ui
