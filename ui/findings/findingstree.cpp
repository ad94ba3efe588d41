// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingstree.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalBlocker>

#include "base/visibletext.h"
#include "transcript/store.h"
#include "ui/common/severitylook.h"
#include "ui/common/symbolicon.h"
#include "ui/findings/findingdetail.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Finding;
using Transcript::EntryKind;

namespace {

constexpr int indexRole = Qt::UserRole;
constexpr int symbolSide = 16;

QString lineOf(const Transcript::Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return noteSentence(entry.note);
    case EntryKind::Body:
        return FindingsTree::tr("The letter");
    case EntryKind::Command:
    case EntryKind::Reply:
        return Base::visibleText(entry.lines().value(0));
    }
    Q_UNREACHABLE();
}

/// Those of one rule together, the gravest rule first, else in the order of the conversation.
QList<QList<Finding>> byRule(const QList<Finding> &findings)
{
    QList<QList<Finding>> rules;
    for (const Finding &finding : findings) {
        const auto rule = std::ranges::find_if(
            rules, [&finding](const QList<Finding> &group) { return group.constFirst().id == finding.id; });
        if (rule != rules.end())
            rule->append(finding);
        else
            rules.append({finding});
    }
    std::ranges::stable_sort(
        rules, std::ranges::greater(), [](const QList<Finding> &group) { return group.constFirst().severity; });
    return rules;
}

QString lineNumber(const Finding &finding)
{
    return finding.entries.isEmpty() ? QString() : QLocale().toString(finding.entries.constLast());
}

} // namespace

FindingsTree::FindingsTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Findings"));
    setColumnCount(2);
    setHeaderLabels({tr("What was found"), tr("Line")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setFrameShape(QFrame::NoFrame);
    setIconSize({symbolSide, symbolSide});
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::currentItemChanged, this, &FindingsTree::findingChosen);
}

void FindingsTree::showFindings(const QList<Finding> &findings, const Transcript::Store *store)
{
    const QSignalBlocker quiet(this);
    const Finding *const before = chosen();
    const qsizetype entry = before != nullptr && !before->entries.isEmpty() ? before->entries.constLast() - 1 : -1;
    clear();
    m_findings.clear();
    for (const QList<Finding> &rule : byRule(findings))
        addRule(rule, *store);
    showEntry(entry);
}

void FindingsTree::addRule(const QList<Finding> &findings, const Transcript::Store &store)
{
    QTreeWidgetItem *const rule = makeItem(findings.constFirst(), m_findings.size());
    const SeverityLook look = lookOf(findings.constFirst().severity);
    rule->setIcon(0, symbolIcon(look.symbol, toneColor(look.tone, palette()), symbolSide));
    rule->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(look.word, rule->text(0)));
    addTopLevelItem(rule);
    m_findings += findings;
    if (findings.size() == 1)
        return;
    rule->setText(1, tr("%1 ×").arg(QLocale().toString(findings.size())));
    for (qsizetype i = 0; i < findings.size(); ++i) {
        QTreeWidgetItem *const item = makeItem(findings.at(i), m_findings.size() - findings.size() + i);
        if (!findings.at(i).entries.isEmpty())
            item->setText(0, lineOf(store.at(findings.at(i).entries.constLast() - 1)));
        rule->addChild(item);
    }
}

QTreeWidgetItem *FindingsTree::makeItem(const Finding &finding, qsizetype index)
{
    auto *item = new QTreeWidgetItem({sentence(finding.headline), lineNumber(finding)});
    item->setData(0, indexRole, index);
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setToolTip(0, item->text(0));
    return item;
}

void FindingsTree::showEntry(qsizetype entry)
{
    const QSignalBlocker quiet(this);
    const auto holds = [this, entry](const QTreeWidgetItem *item) {
        return findingOf(*item).entries.contains(entry + 1);
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *const rule = topLevelItem(i);
        if (rule->childCount() == 0 && holds(rule))
            return setCurrentItem(rule);
        for (int j = 0; j < rule->childCount(); ++j) {
            if (holds(rule->child(j)))
                return setCurrentItem(rule->child(j));
        }
    }
    setCurrentItem(nullptr);
}

const Finding *FindingsTree::chosen() const
{
    const QTreeWidgetItem *const item = currentItem();
    return item != nullptr ? &findingOf(*item) : nullptr;
}

const Finding &FindingsTree::findingOf(const QTreeWidgetItem &item) const
{
    return m_findings.at(item.data(0, indexRole).toLongLong());
}

QList<qsizetype> FindingsTree::chosenLines() const
{
    const QTreeWidgetItem *const item = currentItem();
    if (item == nullptr)
        return {};
    QList<qsizetype> lines = findingOf(*item).entries;
    for (int i = 0; i < item->childCount(); ++i)
        lines += findingOf(*item->child(i)).entries;
    return lines;
}

void FindingsTree::copy() const
{
    if (const Finding *const finding = chosen())
        QGuiApplication::clipboard()->setText(FindingDetail::textOf(*finding));
}

} // namespace Ui
