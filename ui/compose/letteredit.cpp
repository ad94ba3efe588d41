// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/letteredit.h"

#include <QMimeData>

#include "ui/common/theme.h"
#include "ui/compose/givenfiles.h"

namespace Ui {

namespace {

/// A picture and nothing else: word processors offer a picture of their text beside the text.
bool isImage(const QMimeData &data)
{
    return data.hasImage() && !data.hasText();
}

} // namespace

LetterEdit::LetterEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(margin);
    setAccessibleName(tr("Text of the letter"));
    setPlaceholderText(tr("Write your letter here. Drop or paste files to attach them."));
}

bool LetterEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !filesIn(*source).isEmpty() || isImage(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void LetterEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = filesIn(*source); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (isImage(*source))
        Q_EMIT imageGiven(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Ui
