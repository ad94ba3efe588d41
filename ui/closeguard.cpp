// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closeguard.h"

#include <utility>

#include <QMessageBox>
#include <QPushButton>

#include "ui/common/boxsymbol.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;

CloseGuard::CloseGuard(Workbench::Workbench &workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
{
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::finished, this, [this] {
        if (std::exchange(m_isWaitingForEnd, false))
            Q_EMIT closeAllowed(); // the letter is asked about then
    });
}

bool CloseGuard::mayClose()
{
    if (m_isAllowed)
        return true;
    if (m_question) {
        m_question->raise();
        return false;
    }
    if (m_workbench.dialogue().snapshot().isRunning) {
        askAboutConversation();
        return false;
    }
    if (m_workbench.compose().snapshot().isModified) {
        askAboutLetter();
        return false;
    }
    return true;
}

void CloseGuard::askAboutConversation()
{
    m_question = new QMessageBox(QMessageBox::NoIcon, tr("Close?"), tr("A conversation with the server is going on."),
        QMessageBox::NoButton, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIconPixmap(boxSymbol(u"dialog-question"_s, Tone::GoOn, *m_question));
    m_question->setInformativeText(tr("If it is cancelled now, the letter may not be delivered."));
    QPushButton *end = m_question->addButton(tr("&Cancel it and close"), QMessageBox::DestructiveRole);
    QPushButton *keep = m_question->addButton(tr("&Keep it going"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(end, &QPushButton::clicked, this, [this] {
        m_isWaitingForEnd = true;
        m_workbench.dialogue().cancel();
    });
    m_question->open();
}

void CloseGuard::askAboutLetter()
{
    m_question = new QMessageBox(
        QMessageBox::NoIcon, tr("Close?"), tr("The letter has not been sent."), QMessageBox::NoButton, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIconPixmap(boxSymbol(u"dialog-question"_s, Tone::GoOn, *m_question));
    m_question->setInformativeText(tr("A saved draft is there again at the next start."));
    QPushButton *save = m_question->addButton(tr("&Save draft"), QMessageBox::AcceptRole);
    QPushButton *discard = m_question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = m_question->addButton(QMessageBox::Cancel);
    m_question->setDefaultButton(save);
    m_question->setEscapeButton(stay);
    connect(save, &QPushButton::clicked, this, [this] {
        m_workbench.compose().saveNow();
        allow();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_workbench.compose().discard();
        allow();
    });
    m_question->open();
}

void CloseGuard::allow()
{
    m_isAllowed = true;
    Q_EMIT closeAllowed();
}

} // namespace Ui
