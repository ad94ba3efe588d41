// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/letterview.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "base/error.h"
#include "base/visibletext.h"
#include "ui/common/icons.h"
#include "ui/common/noticestrip.h"
#include "ui/common/quietselection.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAttachments = 4; ///< lines; more of them scroll

} // namespace

LetterView::LetterView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeStrip(this))
    , m_text(new QPlainTextEdit(this))
    , m_attachments(new QWidget(this))
    , m_list(new QTreeWidget(m_attachments))
    , m_save(new QPushButton(icon(u"document-save"_s), tr("S&ave attachment…"), m_attachments))
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the letter"));
    m_text->document()->setDocumentMargin(margin);

    m_list->setHeaderLabels({tr("Attachment"), tr("Type"), tr("Size")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    new QuietSelection(*m_list);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Attachments"));
    m_save->setMinimumHeight(targetHeight);
    connect(m_save, &QPushButton::clicked, this, &LetterView::askWhereToSave);
    connect(m_list, &QTreeWidget::itemActivated, this, &LetterView::askWhereToSave);

    auto *below = new QVBoxLayout(m_attachments);
    below->setContentsMargins(margin, gap, margin, gap);
    below->setSpacing(gap);
    below->addWidget(m_list);
    below->addWidget(m_save, 0, Qt::AlignLeading);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_notice);
    box->addWidget(m_text, 1);
    box->addWidget(m_attachments);
    m_attachments->hide();
}

void LetterView::showLetter(const Message::ParsedMessage &letter)
{
    m_notice->clear();
    m_text->setPlainText(letter.text);
    m_shown = letter.attachments;
    showAttachments();
}

void LetterView::showAttachments()
{
    m_list->clear();
    for (const Message::ParsedAttachment &attachment : m_shown) {
        const QString name = attachment.name.isEmpty() ? tr("without a name") : attachment.name;
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, Base::visibleText(QStringView(name)));
        item->setText(1, Base::visibleText(QStringView(attachment.mediaType)));
        item->setText(2, sizeText(attachment.content.size()));
        item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const int line = m_list->fontMetrics().height() + gap;
    const auto lines = static_cast<int>(std::min<qsizetype>(m_shown.size(), shownAttachments));
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + lines * line + gap);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_attachments->setVisible(!m_shown.isEmpty());
}

void LetterView::askWhereToSave()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    auto *dialog = new QFileDialog(this, tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_list->topLevelItem(row)->text(0));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, content = m_shown.at(row).content](const QString &path) { save(content, path); });
    dialog->open();
}

void LetterView::save(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return m_notice->post({Tone::Done, tr("Saved as %1.").arg(path), {}});
    m_notice->post({Tone::No, errorSentence({.problem = Base::Problem::FileUnwritable, .subject = path}), {}});
}

} // namespace Ui
