// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/rawview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "base/visibletext.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"

namespace Ui {

namespace {

QString visibleLines(QByteArrayView octets)
{
    QString text;
    while (!octets.isEmpty()) {
        const qsizetype end = octets.indexOf('\n');
        const QByteArrayView line = end < 0 ? octets : octets.first(end + 1);
        text += Base::visibleText(line);
        if (end >= 0)
            text += u'\n';
        octets = octets.sliced(line.size());
    }
    return text;
}

} // namespace

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_note->setWordWrap(true);
    m_note->setContentsMargins(margin, gap, margin, gap);
    m_text->setReadOnly(true);
    m_text->setFont(wireFont());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The letter as it came"));
    m_text->document()->setDocumentMargin(gap);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_note);
    box->addWidget(m_text, 1);
}

void RawView::showOctets(const QByteArray &octets)
{
    const bool isCut = octets.size() > mostOctets;
    m_note->setVisible(isCut);
    if (isCut)
        m_note->setText(tr("These are the first %1 of %2. Save the letter as .eml to see all of it.")
                .arg(sizeText(mostOctets), sizeText(octets.size())));
    m_text->setPlainText(visibleLines(QByteArrayView(octets).first(std::min(octets.size(), mostOctets))));
}

} // namespace Ui
