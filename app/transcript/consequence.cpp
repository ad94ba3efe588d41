// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/consequence.h"

#include <algorithm>

#include "transcript/store.h"

namespace Transcript {

namespace {

constexpr qsizetype rowsLookedAt = 200; ///< a server that refuses for ever must not make this slow

QByteArray verbAnswered(const Store &store, const Glance &reply)
{
    if (reply.kind != EntryKind::Reply || reply.answers < 1 || reply.answers > store.size())
        return {};
    const Glance asked = store.glance(reply.answers - 1);
    return asked.verb().toByteArray().toUpper();
}

bool beginsAnew(const QByteArray &verb)
{
    return verb == "RSET" || verb == "EHLO" || verb == "HELO" || verb == "LHLO";
}

} // namespace

bool followsFromRefusal(const Store &store, qsizetype row)
{
    const Glance reply = store.glance(row);
    const QByteArray verb = reply.code == 503 || reply.code == 554 ? verbAnswered(store, reply) : QByteArray();
    const bool isData = verb == "DATA";
    if (!isData && verb != "RCPT")
        return false;
    bool isRefused = false; // a recipient was
    for (qsizetype before = row - 1; before >= std::max<qsizetype>(0, row - rowsLookedAt); --before) {
        const Glance earlier = store.glance(before);
        const QByteArray asked = verbAnswered(store, earlier);
        if (asked == "MAIL")
            return isRefused || earlier.code >= 400;
        if (isData && asked == "RCPT" && earlier.code < 400)
            return false;
        isRefused = isRefused || (isData && asked == "RCPT");
        if (beginsAnew(asked))
            return isRefused;
    }
    return false;
}

} // namespace Transcript
