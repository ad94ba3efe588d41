// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/verblist.h"

#include <QHeaderView>

#include "ui/common/quietselection.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *verbs[] = {
    "EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BDAT", "RSET", "NOOP", "VRFY", "EXPN", "HELP", "QUIT"};

} // namespace

VerbList::VerbList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Commands"));
    setHeaderLabels({tr("Command"), tr("May it be said now?")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    new QuietSelection(*this);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

/// What may be said comes first.
void VerbList::setPoint(const Smtp::SessionPoint &point)
{
    if (point == m_point)
        return;
    m_point = point;
    clear();
    for (const char *verb : verbs) {
        if (point.objectionTo(verb) == Smtp::Objection::None)
            add(verb, {});
    }
    for (const char *verb : verbs) {
        const Smtp::Objection objection = point.objectionTo(verb);
        if (objection != Smtp::Objection::None)
            add(verb, objectionSentence(objection, verb));
    }
}

void VerbList::add(const QByteArray &verb, const QString &objection)
{
    const bool isAllowed = objection.isEmpty();
    auto *item = new QTreeWidgetItem(
        this, {(isAllowed ? u"✓ "_s : u"✕ "_s) + QString::fromLatin1(verb), isAllowed ? tr("yes") : objection});
    item->setFont(0, wireFont());
    item->setForeground(0, toneColor(isAllowed ? Tone::Done : Tone::Muted, palette()));
    if (!isAllowed)
        item->setForeground(1, toneColor(Tone::Muted, palette()));
    item->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(QString::fromLatin1(verb), item->text(1)));
}

} // namespace Ui
