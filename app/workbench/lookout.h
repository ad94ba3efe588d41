// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QList>
#include <QObject>

#include "diagnosis/finding.h"

namespace Diagnosis {
class Observer;
}
namespace Transcript {
class Store;
}

namespace Workbench {

/// Goes along with the conversation that is looked at, says what is remarkable in it while it runs, and marks the lines:
/// with how grave they are, and with what filters ask for.
class Lookout final : public QObject {
    Q_OBJECT
public:
    explicit Lookout(QObject *parent = nullptr);
    ~Lookout() override;

    /// In the order of the conversation.
    [[nodiscard]] const QList<Diagnosis::Finding> &findings() const;
    /// Another conversation; null: none. It must outlive the next call. letterHeader: of the letter that is sent in it;
    /// empty: it is not known.
    void follow(Transcript::Store *store, const QByteArray &letterHeader = {});
    /// Nothing more will come.
    void finish();
    /// Marks the lines that these end in with how grave they are, and all of theirs with the rule.
    void mark(const QList<Diagnosis::Finding> &findings);

Q_SIGNALS:
    /// There is more to say.
    void found();

private:
    void look();
    void tellStates();
    void markNews();

    Transcript::Store *m_store = nullptr;
    std::unique_ptr<Diagnosis::Observer> m_observer;
    qsizetype m_marked = 0; ///< of the findings
    QMetaObject::Connection m_appended; ///< to the store that is followed
    QMetaObject::Connection m_changed;
};

} // namespace Workbench
