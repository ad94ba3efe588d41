// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/flight.h"

#include "transcript/store.h"

namespace Transcript {

namespace {

constexpr qsizetype longestSummary = 60;

QByteArray wordOf(const Entry &entry)
{
    if (entry.kind == EntryKind::Reply)
        return QByteArray::number(entry.code);
    if (entry.kind == EntryKind::Body)
        return "…";
    const QByteArray verb = entry.verb();
    return verb.isEmpty() ? QByteArray("…") : verb;
}

qint64 octetsOf(const Entry &entry)
{
    return entry.kind == EntryKind::Body ? entry.body.octets + entry.body.dotsDoubled : entry.octets.size();
}

void join(Flight &flight, const Entry &entry)
{
    ++flight.entries;
    flight.octets += octetsOf(entry);
    if (flight.summary.size() < longestSummary)
        flight.summary += (flight.summary.isEmpty() ? "" : ", ") + wordOf(entry);
}

} // namespace

QList<Flight> flightsOf(const Store &store, qsizetype atMost)
{
    QList<Flight> flights;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Entry entry = store.at(row);
        if (entry.kind == EntryKind::Note)
            continue;
        const bool isClient = entry.kind != EntryKind::Reply;
        if (flights.isEmpty() || flights.constLast().isClient != isClient) {
            if (flights.size() == atMost)
                break;
            flights.append(
                {.isClient = isClient, .first = row, .entries = 0, .time = entry.time, .octets = 0, .summary = {}});
        }
        join(flights.last(), entry);
    }
    return flights;
}

} // namespace Transcript
