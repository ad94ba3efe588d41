// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/annotationwatch.h"

#include <utility>

namespace Workbench {

namespace {

bool isByAPerson(const Transcript::Annotation &annotation)
{
    return annotation.isMarked || !annotation.note.isEmpty();
}

} // namespace

AnnotationWatch::AnnotationWatch(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AnnotationWatch::flush);
}

void AnnotationWatch::follow(Transcript::Store *store, qint64 id)
{
    if (m_store == store && m_id == id)
        return;
    // What was written beside it while it was on its way into the log is not in there.
    const bool isJustKept = m_store == store && m_id == 0;
    flush();
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_id = id;
    m_annotated.clear();
    if (store == nullptr || id == 0)
        return;
    for (qsizetype row = 0; row < store->size(); ++row) {
        if (isByAPerson(store->annotation(row)))
            m_annotated.insert(row);
    }
    connect(store, &Transcript::Store::annotated, this, &AnnotationWatch::notice);
    if (isJustKept && !m_annotated.isEmpty()) {
        m_unwritten = m_annotated;
        m_soon.start();
    }
}

/// What a rule says of a line is found again each time; it needs no keeping.
void AnnotationWatch::notice(qsizetype row)
{
    if (isByAPerson(m_store->annotation(row)))
        m_annotated.insert(row);
    else if (!m_annotated.contains(row))
        return;
    m_unwritten.insert(row);
    m_soon.start();
}

void AnnotationWatch::flush()
{
    m_soon.stop();
    const QSet<qsizetype> rows = std::exchange(m_unwritten, {});
    if (rows.isEmpty() || !m_store)
        return;
    QList<Archive::KeptAnnotation> annotations;
    for (const qsizetype row : rows) {
        const Transcript::Annotation annotation = m_store->annotation(row);
        annotations.append({row, annotation.isMarked, annotation.note});
    }
    Q_EMIT written(m_id, annotations);
}

} // namespace Workbench
