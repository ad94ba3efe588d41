// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include "archive/conversationrecord.h"
#include "transcript/store.h"

namespace Workbench {

/// Watches what a person writes beside the lines of a conversation that is kept, so that it is kept too.
class AnnotationWatch final : public QObject {
    Q_OBJECT
public:
    explicit AnnotationWatch(QObject *parent = nullptr);

    /// id: of the conversation in the log; 0: it is not kept there. Tells first what was written beside the one before.
    void follow(Transcript::Store *store, qint64 id);
    /// Tells at once what was written so far.
    void flush();

Q_SIGNALS:
    /// Together, a moment after it was written: marking a thousand lines is one change.
    void written(qint64 id, const QList<Archive::KeptAnnotation> &annotations);

private:
    void notice(qsizetype row);

    QPointer<Transcript::Store> m_store;
    qint64 m_id = 0;
    QSet<qsizetype> m_annotated; ///< rows that had a mark or a note at some time
    QSet<qsizetype> m_unwritten;
    QTimer m_soon;
};

} // namespace Workbench
