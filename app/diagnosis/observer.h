// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "diagnosis/course.h"
#include "diagnosis/finding.h"
#include "diagnosis/observations.h"

namespace Transcript {
class Store;
struct Entry;
} // namespace Transcript

namespace Diagnosis {

/// Goes along with a conversation and notes what is remarkable in its lines, by rules that need nothing but them.
/// Each finding is a hint, not a verdict; its entries name the lines.
class Observer final {
public:
    /// The store must outlive the observer. letterHeader: of the letter that is sent; empty: it is not known.
    explicit Observer(const Transcript::Store &store, QByteArray letterHeader = {})
        : m_store(store)
        , m_letterHeader(std::move(letterHeader))
    {
    }

    /// Looks at the entries that are complete by now and were not looked at yet. True: something new was found.
    bool follow();
    /// The conversation is over: what is incomplete stays so.
    void finish();

    /// In the order of the conversation.
    [[nodiscard]] const QList<Finding> &findings() const { return m_found.findings(); }

private:
    void look(const Transcript::Entry &entry);

    const Transcript::Store &m_store;
    QByteArray m_letterHeader;
    Course m_course;
    Observations m_found;
    qsizetype m_next = 0; ///< row
};

/// What a whole conversation shows. letterHeader: as there.
[[nodiscard]] QList<Finding> observe(const Transcript::Store &store, const QByteArray &letterHeader = {});

} // namespace Diagnosis
