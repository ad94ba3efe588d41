// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/lookout.h"

#include "diagnosis/observer.h"
#include "transcript/store.h"

namespace Workbench {

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

void Lookout::follow(const Transcript::Store *store)
{
    disconnect(m_appended);
    disconnect(m_changed);
    m_observer = store != nullptr ? std::make_unique<Diagnosis::Observer>(*store) : nullptr;
    if (store == nullptr)
        return;
    m_appended = connect(store, &Transcript::Store::rowsAppended, this, &Lookout::look);
    m_changed = connect(store, &Transcript::Store::rowChanged, this, &Lookout::look);
    look();
}

void Lookout::look()
{
    if (m_observer->follow())
        Q_EMIT found();
}

void Lookout::finish()
{
    if (!m_observer)
        return;
    m_observer->finish();
    Q_EMIT found();
}

} // namespace Workbench
