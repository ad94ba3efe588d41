// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/lookout.h"

#include <algorithm>
#include <array>

#include "diagnosis/linestates.h"
#include "diagnosis/observer.h"
#include "transcript/filterfields.h"
#include "transcript/store.h"

namespace Workbench {

using Diagnosis::Severity;
using Smtp::SessionStep;
using Transcript::Level;

namespace {

Level levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Remark:
        return Level::None;
    case Severity::Note:
        return Level::Note;
    case Severity::Warning:
        return Level::Warning;
    case Severity::Error:
        return Level::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

Lookout::Lookout(QObject *parent)
    : QObject(parent)
{
}

Lookout::~Lookout() = default;

const QList<Diagnosis::Finding> &Lookout::findings() const
{
    static const QList<Diagnosis::Finding> none;
    return m_observer ? m_observer->findings() : none;
}

void Lookout::follow(Transcript::Store *store, const QByteArray &letterHeader)
{
    if (m_store != nullptr)
        m_store->setStates({});
    m_store = store;
    m_marked = 0;
    disconnect(m_appended);
    disconnect(m_changed);
    m_observer = store != nullptr ? std::make_unique<Diagnosis::Observer>(*store, letterHeader) : nullptr;
    if (store == nullptr)
        return;
    m_appended = connect(store, &Transcript::Store::rowsAppended, this, &Lookout::look);
    m_changed = connect(store, &Transcript::Store::rowChanged, this, &Lookout::look);
    tellStates();
    look();
}

/// Read only when a filter asks for them, and then for each of a million lines.
void Lookout::tellStates()
{
    const std::span<const QLatin1StringView> names = Transcript::filterField(u"state")->values;
    std::array<qint64, static_cast<std::size_t>(SessionStep::Closed) + 1> numbers{}; // by step
    for (std::size_t step = 0; step < numbers.size(); ++step)
        numbers.at(step)
            = std::ranges::find(names, Diagnosis::stateName(static_cast<SessionStep>(step))) - names.begin();
    const auto states = std::make_shared<Diagnosis::LineStates>(*m_store);
    m_store->setStates(
        [states, numbers](qsizetype row) { return numbers.at(static_cast<std::size_t>(states->at(row))); });
}

void Lookout::look()
{
    if (!m_observer->follow())
        return;
    markNews();
    Q_EMIT found();
}

void Lookout::finish()
{
    if (!m_observer)
        return;
    m_observer->finish();
    markNews();
    Q_EMIT found();
}

void Lookout::markNews()
{
    mark(findings().sliced(m_marked));
    m_marked = findings().size();
}

void Lookout::mark(const QList<Diagnosis::Finding> &findings)
{
    for (const Diagnosis::Finding &finding : findings) {
        if (finding.entries.isEmpty())
            continue;
        for (const qsizetype number : finding.entries)
            m_store->addRule(number - 1, {finding.id.data(), finding.id.size()});
        const qsizetype row = finding.entries.constLast() - 1;
        Transcript::Annotation annotation = m_store->annotation(row);
        annotation.level = std::max(annotation.level, levelOf(finding.severity));
        if (annotation != m_store->annotation(row))
            m_store->annotate(row, annotation);
    }
}

} // namespace Workbench
