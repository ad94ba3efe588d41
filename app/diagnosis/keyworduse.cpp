// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/keyworduse.h"

#include <algorithm>
#include <iterator>

#include "diagnosis/circumstances.h"
#include "diagnosis/sessionreading.h"
#include "transcript/store.h"

namespace Diagnosis {

using Transcript::EntryKind;

namespace {

constexpr qsizetype mostRows = 20000;

/// How a capability shows in a command of the client.
struct Sign {
    QByteArrayView keyword;
    QByteArrayView verb;
    QByteArrayView parameter = {}; ///< as it begins, behind the path; empty: the verb is enough
};

constexpr Sign signs[] = {
    {"STARTTLS", "STARTTLS"},
    {"AUTH", "AUTH"},
    {"AUTH=", "AUTH"},
    {"CHUNKING", "BDAT"},
    {"VRFY", "VRFY"},
    {"EXPN", "EXPN"},
    {"HELP", "HELP"},
    {"ETRN", "ETRN"},
    {"ATRN", "ATRN"},
    {"BURL", "BURL"},
    {"XCLIENT", "XCLIENT"},
    {"XFORWARD", "XFORWARD"},
    {"SIZE", "MAIL", " SIZE="},
    {"8BITMIME", "MAIL", " BODY=8BITMIME"},
    {"BINARYMIME", "MAIL", " BODY=BINARYMIME"},
    {"SMTPUTF8", "MAIL", " SMTPUTF8"},
    {"DSN", "MAIL", " RET="},
    {"DSN", "MAIL", " ENVID="},
    {"DSN", "RCPT", " NOTIFY="},
    {"DSN", "RCPT", " ORCPT="},
    {"DELIVERBY", "MAIL", " BY="},
    {"FUTURERELEASE", "MAIL", " HOLDFOR="},
    {"FUTURERELEASE", "MAIL", " HOLDUNTIL="},
    {"MT-PRIORITY", "MAIL", " MT-PRIORITY="},
    {"REQUIRETLS", "MAIL", " REQUIRETLS"},
    {"RRVS", "RCPT", " RRVS="},
};

// These two show in how the two take turns, and in the replies.
constexpr const char *pipelining = "PIPELINING";
constexpr const char *enhancedCodes = "ENHANCEDSTATUSCODES";

bool leavesATrace(const QByteArray &keyword)
{
    return keyword == pipelining || keyword == enhancedCodes
        || std::ranges::find(signs, QByteArrayView(keyword), &Sign::keyword) != std::end(signs);
}

} // namespace

KeywordUse::KeywordUse(const Transcript::Store &store, qsizetype row)
{
    const qsizetype begin = sessionBegin(store, row);
    const qsizetype end = std::min(store.size(), begin + mostRows);
    m_isWhole = end == store.size();
    for (qsizetype next = begin; next < end; ++next) {
        const Transcript::Glance glance = store.glance(next);
        const bool isNote = glance.kind == EntryKind::Note;
        if (isNote && next > begin && SessionReading::isBeginning(store.at(next).note.kind)) {
            m_isWhole = true;
            return;
        }
        take(glance);
    }
}

void KeywordUse::take(const Transcript::Glance &glance)
{
    if (glance.kind == EntryKind::Reply) {
        m_isAnswered = true;
        if (glance.enhancedCode != 0)
            m_used.insert(enhancedCodes);
    } else if (glance.kind == EntryKind::Command) {
        takeCommand(glance.octets);
    }
}

void KeywordUse::takeCommand(QByteArrayView line)
{
    if (!m_isAnswered)
        m_used.insert(pipelining);
    m_isAnswered = !line.endsWith('\n'); // a piece of a line that is still typed
    const QByteArray verb = Transcript::verbInCapitals(line);
    const QByteArray parameters = line.sliced(line.lastIndexOf('>') + 1).toByteArray().toUpper();
    for (const Sign &sign : signs) {
        if (sign.verb == verb && (sign.parameter.isEmpty() || parameters.contains(sign.parameter)))
            m_used.insert(sign.keyword.toByteArray());
    }
}

std::optional<bool> KeywordUse::isUsed(const QByteArray &keyword) const
{
    if (m_used.contains(keyword))
        return true;
    return m_isWhole && leavesATrace(keyword) ? std::optional(false) : std::nullopt;
}

} // namespace Diagnosis
