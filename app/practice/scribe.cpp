// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/scribe.h"

#include <utility>

#include "base/overloaded.h"

namespace Practice {

using namespace Qt::StringLiterals;

void Scribe::write(const Event &event, bool isEncrypted)
{
    if (!m_store)
        return;
    std::visit(
        Base::Overloaded{
            [&](const Heard &heard) { m_lastHeard = m_store->appendCommand(heard.display, isEncrypted); },
            [&](const Answered &answered) { write(answered.answer, isEncrypted); },
            [&](const BodyBegun &begun) {
                m_lastHeard = m_store->beginBody(begun.octetsTotal, begun.isChunk, isEncrypted);
            },
            [&](const BodyGrown &grown) { m_store->updateBody(grown.facts); },
            [&](const BodyEnded &ended) { m_store->endBody(ended.facts); },
            [&](const Kept &kept) {
                note({Base::NoteKind::MessageKept,
                         {QString::fromLatin1(kept.message.id), QString::number(kept.message.size)}},
                    isEncrypted);
            },
            [&](const Discarded &discarded) {
                note({Base::NoteKind::Free,
                         {u"%1 octets came in clear behind STARTTLS and were thrown away"_s.arg(discarded.octets)}},
                    isEncrypted);
            },
            [&](const Troubled &troubled) {
                note({Base::NoteKind::Free, {u"fault: "_s + QString::fromUtf8(troubled.rule)}}, isEncrypted);
            },
            [&](const Blurted &blurted) {
                m_store->appendReplyLine(blurted.octets, isEncrypted, std::exchange(m_lastHeard, 0));
                m_store->completeReply(0);
            },
            [](const auto &) {}, // wishes
        },
        event);
}

void Scribe::note(const Base::Note &note, bool isEncrypted)
{
    if (m_store)
        m_store->appendNote(note, isEncrypted);
}

void Scribe::write(const Answer &answer, bool isEncrypted)
{
    const QList<QByteArray> lines = answer.wireLines();
    for (const QByteArray &line : lines)
        m_store->appendReplyLine(line, isEncrypted, m_lastHeard);
    m_store->completeReply(answer.code, answer.enhancedCode);
    m_lastHeard = 0;
}

} // namespace Practice
