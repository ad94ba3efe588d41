// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/decodemenu.h"

#include <QFrame>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "base/visibletext.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Message::Coding;

namespace {

constexpr QSize popoverSize(460, 200);

QString wordFor(Coding coding)
{
    switch (coding) {
    case Coding::Base64:
        return DecodeMenu::tr("&Base64");
    case Coding::QuotedPrintable:
        return DecodeMenu::tr("&Quoted-printable");
    case Coding::EncodedWords:
        return DecodeMenu::tr("&Encoded words (RFC 2047)");
    case Coding::Percent:
        return DecodeMenu::tr("&Percent signs");
    }
    Q_UNREACHABLE();
}

QString readable(const QByteArray &octets)
{
    QStringList lines;
    for (const QByteArray &line : octets.split('\n'))
        lines.append(Base::visibleText(line.endsWith('\r') ? line.chopped(1) : line));
    return lines.join(u'\n');
}

} // namespace

DecodeMenu::DecodeMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const Coding coding : {Coding::Base64, Coding::QuotedPrintable, Coding::EncodedWords, Coding::Percent})
        connect(addAction(wordFor(coding)), &QAction::triggered, this, [this, coding] { Q_EMIT codingChosen(coding); });
}

void showDecoded(Coding coding, const QByteArray &octets, QWidget *below)
{
    auto *popover = new QFrame(below, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setFrameShape(QFrame::StyledPanel);
    popover->setObjectName(u"decoded"_s);
    auto *text = new QPlainTextEdit(popover);
    text->setReadOnly(true);
    text->setFont(wireFont());
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(DecodeMenu::tr("Decoded"));
    const auto result = Message::decoded(coding, octets);
    text->setPlainText(result ? readable(*result) : DecodeMenu::tr("These octets are not written like that."));
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(text);
    popover->resize(popoverSize);
    popover->move(below->mapToGlobal(QPoint(0, below->height())));
    popover->show();
    text->setFocus();
}

} // namespace Ui
