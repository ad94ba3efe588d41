// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/writtenlines.h"

#include "base/visibletext.h"

namespace Diagnosis {

WrittenLines::WrittenLines(const QList<QByteArray> &lines, qsizetype skip)
{
    for (const QByteArray &line : lines) {
        if (!m_begins.isEmpty())
            m_text += u'\n';
        m_begins.append(m_text.size() + std::min(skip, line.size()));
        m_text += Base::visibleText(line);
    }
}

ExplainedPart WrittenLines::placed(ExplainedPart part, qsizetype line, qsizetype from) const
{
    part.begin = m_text.indexOf(part.piece, m_begins.value(line) + from);
    part.length = part.begin < 0 ? 0 : part.piece.size();
    return part;
}

void WrittenLines::placeInOrder(QList<ExplainedPart> &parts) const
{
    qsizetype from = 0;
    for (ExplainedPart &part : parts) {
        part = placed(part, 0, from);
        if (part.begin >= 0)
            from = part.begin + part.length - m_begins.value(0);
    }
}

} // namespace Diagnosis
