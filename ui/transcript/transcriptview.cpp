// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptview.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>

#include "transcript/textexport.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/transcript/transcriptdelegate.h"
#include "ui/transcript/transcriptmodel.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 8;

constexpr float selectionTint = 0.18F;

QColor mixed(const QColor &ground, const QColor &color, float share)
{
    const auto mix = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(
        mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()), mix(ground.blueF(), color.blueF()));
}

int widthOf(const QFont &font, const QString &sample)
{
    return QFontMetrics(font).horizontalAdvance(sample) + 14;
}

} // namespace

TranscriptView::TranscriptView(TranscriptModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new TranscriptDelegate(this))
    , m_pill(new QToolButton(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Transcript"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    m_pill->setIcon(icon(u"go-bottom"_s));
    m_pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pill->setMinimumHeight(targetHeight);
    m_pill->setFocusPolicy(Qt::NoFocus); // End does the same
    m_pill->hide();
    connect(m_pill, &QToolButton::clicked, this, [this] { setFollowing(true); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { setFollowing(isAtEnd()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setFollowing(true); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT entryChosen(-1); });
    arrangeColumns();
    tintSelection();
}

void TranscriptView::arrangeColumns()
{
    const QFont &wire = m_delegate->wire();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(wire).height() + rowPadding);
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(TranscriptModel::TimeColumn, widthOf(wire, u"9999.999"_s));
    header->resizeSection(TranscriptModel::WhoColumn, widthOf(wire, u"← S"_s));
    header->resizeSection(TranscriptModel::LockColumn, 28);
    header->resizeSection(TranscriptModel::WhatColumn, widthOf(wire, u"STARTTLS"_s));
    header->setSectionResizeMode(TranscriptModel::TextColumn, QHeaderView::Stretch);
    header->resizeSection(TranscriptModel::WaitColumn, 64 + widthOf(smallFont(), u"999 min"_s) + gap);
}

/// A tint keeps the colours of meaning readable where the full highlight would swallow them.
void TranscriptView::tintSelection()
{
    const QPalette general = QGuiApplication::palette();
    const QColor tinted = mixed(general.color(QPalette::Base), general.color(QPalette::Highlight), selectionTint);
    if (palette().color(QPalette::Highlight) == tinted)
        return;
    QPalette quiet = palette();
    quiet.setColor(QPalette::Highlight, tinted);
    quiet.setColor(QPalette::HighlightedText, general.color(QPalette::Text));
    setPalette(quiet);
}

bool TranscriptView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TranscriptView::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing) {
        m_unseen = 0;
        scrollToBottom();
    }
    updatePill();
}

void TranscriptView::updatePill()
{
    m_pill->setVisible(!m_isFollowing && m_unseen > 0);
    if (!m_pill->isVisible())
        return;
    m_pill->setText(tr("%n new line(s)", nullptr, m_unseen));
    m_pill->adjustSize();
    m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - gap);
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool wasFollowing = m_isFollowing;
    QTableView::rowsInserted(parent, start, end);
    if (end + 1 < m_model.rowCount())
        return; // lines of a reply that was opened
    if (!wasFollowing)
        m_unseen += end - start + 1;
    setFollowing(wasFollowing);
}

void TranscriptView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndex current = currentIndex();
    const bool isChosen = current.isValid() && selectionModel()->isRowSelected(current.row());
    Q_EMIT entryChosen(isChosen ? m_model.entryRow(current.row()) : -1);
}

QString TranscriptView::selectedText() const
{
    QList<qsizetype> entries;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            entries.append(m_model.entryRow(row));
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    QString text;
    for (const qsizetype entry : entries)
        text += Transcript::entryAsText(m_model.store()->at(entry)) + u'\n';
    return text;
}

void TranscriptView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TranscriptView::showEntry(qsizetype entry)
{
    m_model.takeOver();
    goToRow(m_model.rowOfEntry(entry));
}

void TranscriptView::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, TranscriptModel::TextColumn));
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Home)
        goToRow(0);
    else if (event->key() == Qt::Key_End) {
        goToRow(m_model.rowCount() - 1);
        setFollowing(true);
    } else if (event->key() == Qt::Key_Right && current.isValid())
        m_model.setOpen(current.row(), true);
    else if (event->key() == Qt::Key_Left && current.isValid()) {
        goToRow(m_model.rowOfEntry(m_model.entryRow(current.row())));
        m_model.setOpen(currentIndex().row(), false);
    } else
        QTableView::keyPressEvent(event);
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOnMark = index.isValid() && index.column() == TranscriptModel::TextColumn
        && TranscriptDelegate::foldMark(visualRect(index), Qt::LeftToRight).contains(event->position().toPoint());
    const auto fold = static_cast<TranscriptModel::Fold>(index.data(TranscriptModel::FoldRole).toInt());
    if (isOnMark && fold != TranscriptModel::Fold::None && fold != TranscriptModel::Fold::Line)
        m_model.setOpen(index.row(), fold == TranscriptModel::Fold::Closed);
    else
        QTableView::mousePressEvent(event);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto fold = static_cast<TranscriptModel::Fold>(index.data(TranscriptModel::FoldRole).toInt());
    if (index.isValid())
        m_model.setOpen(index.row(), fold == TranscriptModel::Fold::Closed);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    const bool wasFollowing = m_isFollowing;
    QTableView::resizeEvent(event);
    setFollowing(wasFollowing);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintSelection();
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_delegate->takeFonts();
    arrangeColumns();
}

} // namespace Ui
