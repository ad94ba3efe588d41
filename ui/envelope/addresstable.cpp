// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/envelope/addresstable.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalBlocker>

#include "diagnosis/addressing.h"
#include "ui/common/contentdelegate.h"
#include "ui/common/plaintip.h"
#include "ui/common/quietselection.h"
#include "ui/common/symbolicon.h"
#include "ui/common/theme.h"
#include "ui/envelope/addresswidths.h"
#include "ui/envelope/wrappingdelegate.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Addressing;
using Diagnosis::AddressMatch;

namespace {

constexpr int entryRole = Qt::UserRole;
constexpr int symbolSide = 16;
constexpr qsizetype mostRecipients = 1000;
constexpr int leastAddress = 14; // characters, below which nobody knows an address again

/// Of a text that may go on in a second line.
int widthInTwoLines(const QString &text, const QFontMetrics &metrics)
{
    int least = metrics.horizontalAdvance(text);
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        const int first = metrics.horizontalAdvance(text.first(at));
        least = std::min(least, std::max(first, metrics.horizontalAdvance(text.sliced(at + 1))));
    }
    return least;
}

/// The parameters stand in a line of their own, which the address may need itself.
QString pathText(const Diagnosis::NamedPath &path)
{
    const QString mailbox = u'<' + path.mailbox + u'>';
    return path.parameters.isEmpty() ? mailbox : mailbox + u'\n' + path.parameters;
}

QString writtenText(const std::optional<Diagnosis::WrittenAddress> &written)
{
    return written ? u"%1: %2"_s.arg(written->field, written->text) : QString();
}

struct ReplyLook {
    QString symbol;
    Tone tone;
    QString word;
};

/// What was not said yet has no reply to wait for.
ReplyLook lookOfReply(const Diagnosis::NamedPath &path)
{
    const int code = path.code;
    if (path.entry == 0)
        return {};
    if (code == 0)
        return {u"dialog-question"_s, Tone::Muted, AddressTable::tr("no reply")};
    if (code < 300)
        return {u"emblem-default"_s, Tone::Done, AddressTable::tr("%1 accepted").arg(code)};
    if (code < 500)
        return {u"view-refresh"_s, Tone::Later, AddressTable::tr("%1 not now").arg(code)};
    return {u"window-close"_s, Tone::No, AddressTable::tr("%1 refused").arg(code)};
}

} // namespace

AddressTable::AddressTable(QWidget *parent)
    : QTableWidget(0, 4, parent)
{
    setAccessibleName(tr("Envelope and letter, address by address"));
    setHorizontalHeaderLabels({tr("In the envelope"), tr("Reply"), tr("Compared"), tr("In the letter")});
    for (int column : {InEnvelope, Reply, Relation, InLetter})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    for (int column : {InEnvelope, InLetter})
        setItemDelegateForColumn(column, new ContentDelegate(this));
    for (int column : {Reply, Relation})
        setItemDelegateForColumn(column, new WrappingDelegate(this));
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle); // both ends of an address say something
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(targetHeight);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setIconSize({symbolSide, symbolSide});
    setSelectionBehavior(SelectRows);
    new QuietSelection(*this);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    connect(this, &QTableWidget::itemSelectionChanged, this, &AddressTable::choose);
}

void AddressTable::showAddressing(const Addressing &addressing, bool hasLetter)
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
    setColumnHidden(Reply, addressing.sender && addressing.sender->entry == 0);
    addSender(addressing, hasLetter);
    for (const AddressMatch &match :
        addressing.recipients.first(std::min(mostRecipients, addressing.recipients.size())))
        addRecipient(match, hasLetter);
    if (addressing.recipients.size() > mostRecipients)
        addLine({tr("and %n more", nullptr, static_cast<int>(addressing.recipients.size() - mostRecipients))}, -1);
    measure();
    fit();
}

// ---- how the width is dealt out

void AddressTable::measure()
{
    const auto wanted = [this](Column column) {
        return isColumnHidden(column)
            ? 0
            : std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + gap / 2;
    };
    m_wanted = {wanted(InEnvelope), wanted(Reply), wanted(Relation), wanted(InLetter)};
    const int address = fontMetrics().averageCharWidth() * leastAddress;
    m_least = {address, leastOf(Reply), leastOf(Relation), address};
}

/// So that no text of the column takes more than two lines.
int AddressTable::leastOf(Column column) const
{
    int least = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < rowCount(); ++row) {
        const QString text = item(row, column)->text();
        const int beside = widthOf(row, column) - fontMetrics().horizontalAdvance(text);
        least = std::max(least, beside + widthInTwoLines(text, fontMetrics()));
    }
    return least;
}

int AddressTable::widthOf(int row, Column column) const
{
    return sizeHintForIndex(model()->index(row, column)).width() + gap / 2;
}

void AddressTable::fit()
{
    const AddressWidths widths = addressWidths(m_wanted, m_least, viewport()->width());
    setColumnWidth(InEnvelope, widths.envelope);
    setColumnWidth(Reply, widths.reply);
    setColumnWidth(Relation, widths.relation);
    setColumnWidth(InLetter, widths.letter);
    const auto isInTwoLines = [this](int row, Column column, int width, int wanted) {
        return width < wanted && widthOf(row, column) > width;
    };
    for (int row = 0; row < rowCount(); ++row) {
        const auto pathLines = static_cast<int>(item(row, InEnvelope)->text().count(u'\n')) + 1;
        const int path = QFontMetrics(wireFont()).lineSpacing() * pathLines;
        const bool areTwo = isInTwoLines(row, Relation, widths.relation, m_wanted.relation)
            || isInTwoLines(row, Reply, widths.reply, m_wanted.reply);
        const int words = fontMetrics().lineSpacing() * (areTwo ? 2 : 1);
        setRowHeight(row, std::max({targetHeight, path + gap, words + gap}));
    }
}

void AddressTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void AddressTable::addSender(const Addressing &addressing, bool hasLetter)
{
    if (!addressing.sender && !addressing.from)
        return;
    const QString path = addressing.sender ? tr("From: %1").arg(pathText(*addressing.sender)) : QString();
    const ReplyLook reply = addressing.sender ? lookOfReply(*addressing.sender) : ReplyLook{};
    const bool differs = hasLetter && addressing.sender && !addressing.isSenderSame;
    const QString relation = differs ? tr("differs, and may") : addressing.isSenderSame ? tr("the same") : QString();
    addLine({path, reply.word, relation, writtenText(addressing.from)},
        addressing.sender ? addressing.sender->entry - 1 : -1);
    mark(Reply, reply.symbol, reply.tone);
    if (!relation.isEmpty())
        mark(Relation, differs ? u"dialog-information"_s : u"emblem-default"_s, differs ? Tone::GoOn : Tone::Done);
}

void AddressTable::addRecipient(const AddressMatch &match, bool hasLetter)
{
    if (!match.path) {
        addLine({{}, {}, tr("only in the letter: gets nothing"), writtenText(match.written)}, -1);
        mark(Relation, u"dialog-warning"_s, Tone::Later);
        return;
    }
    const ReplyLook reply = lookOfReply(*match.path);
    const QString relation = match.written ? tr("the same")
        : hasLetter                        ? tr("only in the envelope: blind copy")
                                           : QString();
    addLine({tr("To: %1").arg(pathText(*match.path)), reply.word, relation, writtenText(match.written)},
        match.path->entry - 1);
    mark(Reply, reply.symbol, reply.tone);
    if (match.written)
        mark(Relation, u"emblem-default"_s, Tone::Done);
    else if (hasLetter)
        mark(Relation, u"dialog-information"_s, Tone::GoOn);
}

void AddressTable::addLine(const QStringList &texts, qsizetype entry)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        auto *item = new QTableWidgetItem(texts.value(column));
        item->setData(entryRole, entry);
        item->setToolTip(plainTip(item->text()));
        if (column == InEnvelope)
            item->setFont(wireFont());
        setItem(row, column, item);
    }
}

void AddressTable::mark(int column, const QString &symbol, Tone tone)
{
    if (!symbol.isEmpty())
        item(rowCount() - 1, column)->setIcon(symbolIcon(symbol, toneColor(tone, palette()), symbolSide));
}

void AddressTable::showEntry(qsizetype entry)
{
    const QSignalBlocker quiet(this);
    clearSelection();
    for (int row = 0; row < rowCount(); ++row) {
        if (entry >= 0 && item(row, InEnvelope)->data(entryRole).toLongLong() == entry)
            selectRow(row);
    }
}

void AddressTable::choose()
{
    const QList<QTableWidgetItem *> chosen = selectedItems();
    if (!chosen.isEmpty() && chosen.first()->data(entryRole).toLongLong() >= 0)
        Q_EMIT entryChosen(chosen.first()->data(entryRole).toLongLong());
}

void AddressTable::copy() const
{
    QStringList cells;
    for (const QTableWidgetItem *cell : selectedItems())
        cells.append(cell->text().replace(u'\n', u' '));
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace Ui
