// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/recordedwire.h"

#include <algorithm>

#include "base/note.h"
#include "net/channel.h"
#include "transcript/store.h"

namespace Delivery {

using Base::NoteKind;
using Base::Problem;
using Base::Stage;

namespace {

constexpr qsizetype evidenceOctets = 512; // of what is no reply, kept to be shown

} // namespace

RecordedWire::RecordedWire(Net::Channel &channel, Transcript::Store &store)
    : m_channel(channel)
    , m_store(store)
    , m_reader(store)
    , m_cuts(store)
{
}

void RecordedWire::guard(const Smtp::Login &login)
{
    m_isLoginAllowedInClear = login.isAllowedInClear;
    m_reader.guard(login);
}

std::optional<Base::Error> RecordedWire::write(const Smtp::Command &command)
{
    if (command.isSecret() && !isEncrypted() && !m_isLoginAllowedInClear)
        return Base::Error{.problem = Problem::LoginNeedsEncryption, .stage = Stage::Login};
    if (!command.isSafe())
        return Base::Error{.problem = Problem::LineBreakInField, .stage = Stage::Envelope};
    if (command.isSecret())
        m_reader.guard(command);
    m_channel.write(command.wire());
    const qsizetype entry = m_store.appendCommand(command.display(), isEncrypted());
    if (!command.decoded().isEmpty())
        m_store.setDecoded(entry, command.decoded());
    m_cuts.wrote(entry, command.wire().size());
    m_due.push_back({entry});
    return std::nullopt;
}

void RecordedWire::writeTyped(const Smtp::SendTyped &typed)
{
    if (typed.command.isSecret())
        m_reader.guard(typed.command);
    m_channel.write(typed.command.wire());
    const QByteArray line = typed.command.display();
    const qsizetype entry
        = typed.isOfLetter ? m_store.appendLetterLine(line, isEncrypted()) : m_store.appendCommand(line, isEncrypted());
    m_cuts.wrote(entry, typed.command.wire().size());
    m_due.insert(m_due.end(), static_cast<std::size_t>(typed.replies), Due{.entry = entry});
}

void RecordedWire::beginMessage(const Message::Letter &letter, Base::BodyType form, qsizetype verdicts)
{
    m_body = std::make_unique<BodySender>(letter, form, m_channel);
    m_body->beginMessage();
    beginBody(verdicts, true);
}

void RecordedWire::beginChunk(const Message::Letter &letter, const Smtp::SendChunk &chunk)
{
    const Smtp::Command announcement = Smtp::bdat(chunk.octets, chunk.isLast);
    m_channel.write(announcement.wire());
    m_cuts.wrote(m_store.appendCommand(announcement.display(), isEncrypted()), announcement.wire().size());
    if (chunk.isFirst)
        m_body = std::make_unique<BodySender>(letter, chunk.form, m_channel);
    m_body->beginChunk(chunk.octets);
    beginBody(chunk.isLast ? chunk.verdicts : 1, chunk.isLast);
}

void RecordedWire::beginBody(qsizetype dueReplies, bool areVerdicts)
{
    const Transcript::BodyFacts facts = m_body->facts();
    m_bodyEntry = m_store.beginBody(facts.octetsTotal, facts.isChunked, isEncrypted());
    m_bodyReplies = dueReplies;
    m_isVerdictAsked = areVerdicts;
}

BodySender::Progress RecordedWire::pumpBody()
{
    const qint64 before = m_body->octetsWritten();
    const BodySender::Progress progress = m_body->pump();
    m_cuts.wrote(m_bodyEntry, m_body->octetsWritten() - before);
    if (progress != BodySender::Progress::Done) {
        m_store.updateBody(m_body->facts());
        return progress;
    }
    m_store.endBody(m_body->facts());
    m_due.insert(m_due.end(), static_cast<std::size_t>(m_bodyReplies), Due{m_bodyEntry, m_isVerdictAsked});
    m_bodyEntry = 0;
    return progress;
}

bool RecordedWire::isVerdictDue() const
{
    return std::any_of(m_due.begin(), m_due.end(), [](const Due &due) { return due.isVerdict; });
}

std::optional<Smtp::Reply> RecordedWire::takeSkipped()
{
    if (m_due.empty() || !m_due.front().skipped)
        return std::nullopt;
    std::optional<Smtp::Reply> reply = std::move(m_due.front().skipped);
    m_due.pop_front();
    return reply;
}

RecordedWire::Heard RecordedWire::advance()
{
    const qsizetype answers = m_due.empty() ? 0 : m_due.front().entry;
    switch (m_reader.advance(isEncrypted(), answers)) {
    case ReplyReader::Progress::NeedsMore:
        return Heard::Nothing;
    case ReplyReader::Progress::Broken:
        return Heard::Broken;
    case ReplyReader::Progress::Reply:
        break;
    }
    m_reply = m_reader.takeReply();
    const auto enhanced = m_reply.enhancedCode();
    m_store.completeReply(m_reply.code, enhanced ? enhanced->toBytes() : QByteArray());
    if (m_reply.hasMixedCodes)
        note({NoteKind::DifferentCodesInReply, {}});
    if (m_due.empty())
        return Heard::Unasked;
    m_due.pop_front();
    return Heard::Reply;
}

Base::Error RecordedWire::defect(Stage stage) const
{
    const QByteArray &line = m_reader.offendingLine();
    return {.problem = m_reader.isOverLimit() ? Problem::ReplyTooLong : Problem::NotAReply,
        .stage = stage,
        .replyText = line.first(std::min(line.size(), evidenceOctets))};
}

void RecordedWire::note(const Base::Note &note)
{
    m_store.appendNote(note, isEncrypted());
}

bool RecordedWire::isEncrypted() const
{
    return m_channel.isEncrypted();
}

} // namespace Delivery
