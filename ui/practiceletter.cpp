// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practiceletter.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "ui/common/boxsymbol.h"
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

void sendPracticeLetter(Workbench::Workbench &workbench, const std::function<void()> &send, QWidget *window)
{
    const auto go = [&workbench, send] {
        writePracticeLetter(workbench);
        send();
    };
    if (!workbench.compose().snapshot().isModified) {
        go();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, PracticeLetter::tr("Your letter"),
        PracticeLetter::tr("There is a letter of yours in the composer."), QMessageBox::NoButton, window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIconPixmap(boxSymbol(u"dialog-question"_s, Tone::GoOn, *question));
    question->setInformativeText(PracticeLetter::tr(
        "It can go to the practice server instead of a prepared one. There nobody but you reads it."));
    QPushButton *take = question->addButton(PracticeLetter::tr("&Send mine there"), QMessageBox::AcceptRole);
    QPushButton *keep = question->addButton(PracticeLetter::tr("&Keep it here"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    QObject::connect(take, &QPushButton::clicked, window, go);
    question->open();
}

} // namespace Ui
