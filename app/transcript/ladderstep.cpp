// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/ladderstep.h"

#include <algorithm>

#include "base/visibletext.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

// Nobody reads more of an arrow, and laying it out would cost time.
constexpr qsizetype longestText = 500;

QString firstLine(const Entry &entry)
{
    const qsizetype end = entry.octets.indexOf('\n');
    return Base::visibleText(entry.octets.left(std::min(end < 0 ? entry.octets.size() : end + 1, longestText)));
}

LadderStep arrow(Lane from, Lane to, bool isFailure = false)
{
    return {LadderStep::Kind::Way, from, to, isFailure, {}, 0};
}

LadderStep noteStep(Base::NoteKind kind, Phase phase)
{
    using Base::NoteKind;
    switch (kind) {
    case NoteKind::LookingUp:
        return arrow(Lane::Client, Lane::Names);
    case NoteKind::MailHostsFound:
    case NoteKind::MailHostImplied:
    case NoteKind::AliasFollowed:
        return arrow(Lane::Names, Lane::Client);
    case NoteKind::Connecting: // to a host whose name must be looked up first
        return arrow(Lane::Client, phase == Phase::Resolve ? Lane::Names : Lane::Server);
    case NoteKind::ConnectingLocally:
    case NoteKind::TryingAddress:
    case NoteKind::ClientConnected:
        return arrow(Lane::Client, Lane::Server);
    case NoteKind::Connected:
    case NoteKind::ConnectedLocally:
    case NoteKind::ConnectionClosedByServer:
        return arrow(Lane::Server, Lane::Client);
    case NoteKind::AddressFailed:
        return arrow(Lane::Server, Lane::Client, true);
    case NoteKind::TlsStarted:
        return {LadderStep::Kind::Secured, Lane::Client, Lane::Server, false, {}, 0};
    case NoteKind::CertificateRefused:
    case NoteKind::TimedOut:
    case NoteKind::NoConnection:
    case NoteKind::ConnectionLost:
        return {LadderStep::Kind::Note, Lane::Client, Lane::Client, true, {}, 0};
    default:
        break;
    }
    return {};
}

} // namespace

LadderStep ladderStep(const Entry &entry, Phase phase)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return noteStep(entry.note.kind, phase);
    case EntryKind::Command:
        return {LadderStep::Kind::Message, Lane::Client, Lane::Server, false, firstLine(entry), 0};
    case EntryKind::Body:
        return {LadderStep::Kind::Message, Lane::Client, Lane::Server, false, {}, 0};
    case EntryKind::Reply:
        break;
    }
    const bool isFailure = entry.isComplete && (entry.code < 200 || entry.code >= 400);
    const qsizetype lines = entry.octets.count('\n');
    return {LadderStep::Kind::Message, Lane::Server, Lane::Client, isFailure, firstLine(entry),
        std::max<qsizetype>(lines - 1, 0)};
}

QString rungText(const Entry &entry, const LadderStep &step)
{
    if (entry.kind == EntryKind::Note)
        return Base::visibleText(Base::noteText(entry.note));
    if (entry.kind == EntryKind::Body)
        return u"the letter, %1 octets"_s.arg(entry.isComplete ? entry.body.octets : entry.body.octetsTotal);
    return step.moreLines > 0 ? u"%1 (+%2)"_s.arg(step.text).arg(step.moreLines) : step.text;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool isWithin = most > 1 && text.at(most - 2).isHighSurrogate();
    return text.first(std::max<qsizetype>(most - (isWithin ? 2 : 1), 0)) + u'…';
}

} // namespace Transcript
