// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/observer.h"

#include <optional>
#include <utility>

#include "base/limits.h"
#include "diagnosis/sights/sight.h"
#include "smtp/reply.h"
#include "transcript/consequence.h"
#include "transcript/store.h"

namespace Diagnosis {

using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr auto groups = {
    lookAtForm, lookAtGreeting, lookAtHello, lookAtEncryption, lookAtLogin, lookAtEnvelope, lookAtLetter, lookAtReply};

bool isLocal(const Base::Note &note)
{
    if (note.kind == Base::NoteKind::ConnectedLocally)
        return true;
    const QString address = note.arguments.value(0);
    return note.kind == Base::NoteKind::Connected && (address.startsWith(u"127.") || address == u"::1");
}

void endTransaction(Course &course)
{
    course.hasSmtpUtf8 = false;
    course.recipientsAccepted.clear();
    course.recipientsRefused.clear();
    course.isRefusedForGood = false;
    course.sender.reset();
    course.recipients.clear();
}

void follow(Course &course, const Base::Note &note)
{
    if (note.kind == Base::NoteKind::Connecting)
        course = {}; // one transcript may hold several conversations, one for each mail host
    if (note.kind == Base::NoteKind::CapabilitiesForgotten) {
        course.offeredInClear = std::exchange(course.offered, {});
        course.isHelloDue = true;
    }
    course.isLocal = course.isLocal || isLocal(note);
    course.isRefused = course.isRefused || note.kind == Base::NoteKind::CertificateRefused;
}

void followCommand(Course &course, const Sight &sight)
{
    course.letter.reset();
    course.isLastChunkSaid = sight.verb == "BDAT" && sight.entry.octets.trimmed().toUpper().endsWith(" LAST");
    course.unanswered += sight.verb == "BDAT" ? 0 : 1; // its chunk is answered
    course.isHelloDue = false;
    if (course.firstCommand == 0)
        course.firstCommand = sight.entry.number;
    course.hasQuit = course.hasQuit || sight.verb == "QUIT";
    if (sight.verb == "MAIL")
        course.hasSmtpUtf8 = sight.entry.octets.toUpper().contains(" SMTPUTF8");
}

bool isCompletion(const Entry &reply)
{
    return reply.code / 100 == 2;
}

void followRecipient(Course &course, const Sight &reply)
{
    const int code = reply.entry.code;
    if (isCompletion(reply.entry) && course.recipients.size() < Base::Limits::recipients)
        course.recipients.append(namedPath(*reply.asked));
    course.isRefusedForGood = course.isRefusedForGood || code >= 500;
    (code < 300 ? course.recipientsAccepted : course.recipientsRefused).append(reply.entry.number);
}

void followReply(Course &course, const Sight &sight)
{
    if (sight.asked != nullptr && sight.asked->kind == EntryKind::Command)
        --course.unanswered;
    if (course.isGreeted && sight.entry.wait >= 0) // how long a greeting takes says little of the replies
        course.usualWait.add(sight.entry.wait);
    course.isGreeted = true;
    course.isDismissed = course.isDismissed || sight.entry.code == 421;
    if (sight.isReplyTo("EHLO") || sight.isReplyTo("LHLO")) {
        course.isHelloRefused = sight.entry.code >= 500;
        if (sight.entry.code == 250)
            course.offered = Smtp::Capabilities::fromReply({.code = 250, .lines = sight.entry.texts()});
    }
    if (sight.isReplyTo("MAIL") && isCompletion(sight.entry))
        course.sender = namedPath(*sight.asked);
    if (sight.isReplyTo("RCPT"))
        followRecipient(course, sight);
}

void follow(Course &course, const Sight &sight)
{
    course.isEncrypted = sight.entry.isEncrypted;
    if (sight.endsTransaction())
        endTransaction(course);
    switch (sight.entry.kind) {
    case EntryKind::Note:
        return follow(course, sight.entry.note);
    case EntryKind::Command:
        return followCommand(course, sight);
    case EntryKind::Reply:
        return followReply(course, sight);
    case EntryKind::Body:
        if (course.isLastChunkSaid)
            course.lastChunk = sight.entry.number;
        return;
    }
}

/// The verb where one was said; SASL responses have none, whatever they look like.
QByteArray verbOf(const Entry &entry, const Entry *asked)
{
    if (entry.kind == EntryKind::Command)
        return entry.verb();
    return asked != nullptr ? asked->verb() : QByteArray();
}

} // namespace

bool Observer::follow()
{
    const qsizetype before = m_found.findings().size();
    while (m_next < m_store.size()) {
        const Entry &entry = m_store.at(m_next);
        if (!entry.isComplete)
            break;
        ++m_next;
        look(entry);
    }
    return m_found.findings().size() > before;
}

void Observer::look(const Entry &entry)
{
    if (entry.isOfLetter && !m_course.letter)
        m_course.letter.emplace();
    if (entry.isOfLetter && !Transcript::isLoneDot(entry.octets)) {
        lookAtTypedLine({entry, nullptr, {}, m_course}, *m_course.letter, m_found);
        m_course.letter->take(entry.octets, entry.number);
        return;
    }
    std::optional<Entry> asked;
    if (entry.answers > 0 && entry.answers <= m_store.size())
        asked = m_store.at(entry.answers - 1);
    const Entry *const answered = asked ? &*asked : nullptr;
    const bool isTyped = m_course.letter && entry.kind != EntryKind::Body;
    const Sight sight{entry, answered, verbOf(entry, answered), m_course,
        Transcript::followsFromRefusal(m_store, entry.number - 1),
        isTyped ? m_course.letter->header() : m_letterHeader};
    for (const auto &group : groups)
        group(sight, m_found);
    Diagnosis::follow(m_course, sight);
}

void Observer::finish()
{
    follow();
    lookAtEnd(m_course, m_store.size(), m_found);
}

QList<Finding> observe(const Transcript::Store &store, const QByteArray &letterHeader)
{
    Observer observer(store, letterHeader);
    observer.finish();
    return observer.findings();
}

} // namespace Diagnosis
