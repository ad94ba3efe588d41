// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingstree.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalBlocker>

#include "base/visibletext.h"
#include "transcript/linefilter.h"
#include "transcript/store.h"
#include "ui/common/plaintip.h"
#include "ui/common/quietselection.h"
#include "ui/common/severitylook.h"
#include "ui/common/symbolicon.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingsdelegate.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Finding;
using Transcript::EntryKind;

namespace {

constexpr int indexRole = Qt::UserRole;
constexpr int nameRole = FindingsDelegate::meaningRole + 1;
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

/// Those of one rule together, in the order of the conversation.
QList<QList<Finding>> byRule(const QList<Finding> &findings)
{
    QList<QList<Finding>> rules;
    for (const Finding &finding : findings) {
        const auto rule = std::ranges::find_if(rules, [&finding](const QList<Finding> &group) {
            return group.constFirst().id == finding.id && group.constFirst().domain == finding.domain;
        });
        if (rule != rules.end())
            rule->append(finding);
        else
            rules.append({finding});
    }
    return rules;
}

QList<Finding> ofSeverity(const QList<Finding> &findings, Diagnosis::Severity severity)
{
    QList<Finding> some;
    std::ranges::copy_if(
        findings, std::back_inserter(some), [severity](Diagnosis::Severity other) { return other == severity; },
        &Finding::severity);
    return some;
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
    new QuietSelection(*this);
    setColumnCount(2);
    setHeaderLabels({tr("What was found"), tr("Line")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setFrameShape(QFrame::NoFrame);
    setIconSize({symbolSide, symbolSide});
    setUniformRowHeights(true);
    setItemDelegate(new FindingsDelegate(this));
    const auto keepOpen = [this](bool isOpen) {
        return [this, isOpen](const QTreeWidgetItem *item) {
            m_isOpen.insert(item->data(0, nameRole).toString(), isOpen);
        };
    };
    connect(this, &QTreeWidget::itemExpanded, this, keepOpen(true));
    connect(this, &QTreeWidget::itemCollapsed, this, keepOpen(false));
    connect(this, &QTreeWidget::currentItemChanged, this, &FindingsTree::findingChosen);
}

void FindingsTree::showFindings(const QList<Finding> &findings, const Transcript::Store *store)
{
    const QSignalBlocker quiet(this);
    const Finding *const before = chosen();
    const qsizetype entry = before != nullptr && !before->entries.isEmpty() ? before->entries.constLast() - 1 : -1;
    clear();
    m_findings.clear();
    for (const Diagnosis::Severity severity : severities) {
        const QList<Finding> some = ofSeverity(findings, severity);
        if (some.isEmpty())
            continue;
        QTreeWidgetItem &group = addGroup(severity, some.size());
        for (const QList<Finding> &rule : byRule(some))
            addRule(group, rule, *store);
    }
    showEntry(entry);
}

QTreeWidgetItem &FindingsTree::addGroup(Diagnosis::Severity severity, qsizetype count)
{
    const SeverityLook look = lookOf(severity);
    auto *group = new QTreeWidgetItem(this, {severityCount(severity, static_cast<int>(count))});
    group->setData(0, indexRole, -1);
    group->setIcon(0, symbolIcon(look.symbol, toneColor(look.tone, palette()), symbolSide));
    QFont emphasis = font();
    emphasis.setWeight(QFont::DemiBold);
    group->setFont(0, emphasis);
    open(*group, Diagnosis::severityName(severity), true);
    return *group;
}

void FindingsTree::addRule(QTreeWidgetItem &group, const QList<Finding> &findings, const Transcript::Store &store)
{
    const Finding &first = findings.constFirst();
    QTreeWidgetItem *const rule = makeItem(first, m_findings.size());
    const QString meaning = sentence(first.explanation);
    rule->setData(0, FindingsDelegate::meaningRole, meaning);
    rule->setToolTip(0, plainTip(u"%1\n%2"_s.arg(rule->text(0), meaning)));
    rule->setData(0, Qt::AccessibleTextRole, u"%1: %2. %3"_s.arg(lookOf(first.severity).word, rule->text(0), meaning));
    group.addChild(rule);
    m_findings += findings;
    if (findings.size() == 1)
        return;
    rule->setText(1, tr("%1 ×").arg(QLocale().toString(findings.size())));
    rule->setData(1, Qt::AccessibleTextRole, tr("%n time(s)", nullptr, static_cast<int>(findings.size())));
    for (qsizetype i = 0; i < findings.size(); ++i) {
        QTreeWidgetItem *const item = makeItem(findings.at(i), m_findings.size() - findings.size() + i);
        if (!findings.at(i).entries.isEmpty())
            item->setText(0, lineOf(store.at(findings.at(i).entries.constLast() - 1)));
        item->setToolTip(0, plainTip(item->text(0)));
        rule->addChild(item);
    }
    open(*rule, first.id, false);
}

/// As the user has left it; else as is usual.
void FindingsTree::open(QTreeWidgetItem &item, const QString &name, bool isUsual)
{
    item.setData(0, nameRole, name);
    item.setExpanded(m_isOpen.value(name, isUsual));
}

QTreeWidgetItem *FindingsTree::makeItem(const Finding &finding, qsizetype index)
{
    const QString line = lineNumber(finding);
    auto *item = new QTreeWidgetItem({headline(finding), line});
    item->setData(0, indexRole, index);
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    if (!line.isEmpty())
        item->setData(1, Qt::AccessibleTextRole, tr("line %1").arg(line));
    return item;
}

void FindingsTree::showEntry(qsizetype entry)
{
    const QSignalBlocker quiet(this);
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        const Finding *const finding = findingOf(**item);
        const bool isLine = finding != nullptr && (*item)->childCount() == 0;
        if (isLine && finding->entries.contains(entry + 1))
            return setCurrentItem(*item);
    }
    setCurrentItem(nullptr);
}

const Finding *FindingsTree::chosen() const
{
    const QTreeWidgetItem *const item = currentItem();
    return item != nullptr ? findingOf(*item) : nullptr;
}

const Finding *FindingsTree::findingOf(const QTreeWidgetItem &item) const
{
    const qlonglong index = item.data(0, indexRole).toLongLong();
    return index >= 0 ? &m_findings.at(index) : nullptr;
}

/// By the rule, so that what it finds later passes too; one line of several has no name but its number.
QString FindingsTree::chosenFilter() const
{
    const QTreeWidgetItem *const item = currentItem();
    if (item == nullptr)
        return {};
    const Finding *const finding = findingOf(*item);
    if (finding == nullptr)
        return u"rule in {%1}"_s.arg(rulesIn(*item).join(u", "_s));
    if (finding->entries.isEmpty())
        return {};
    const bool isRule = findingOf(*item->parent()) == nullptr;
    return isRule ? u"rule==%1"_s.arg(finding->id) : Transcript::filterForLines(finding->entries);
}

QStringList FindingsTree::rulesIn(const QTreeWidgetItem &group) const
{
    QStringList rules;
    for (int i = 0; i < group.childCount(); ++i)
        rules.append(findingOf(*group.child(i))->id);
    return rules;
}

void FindingsTree::copy() const
{
    if (const Finding *const finding = chosen())
        QGuiApplication::clipboard()->setText(FindingDetail::textOf(*finding));
}

} // namespace Ui
