// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/jsonexport.h"

#include <QJsonArray>

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

/// Seconds, cut to the microsecond.
double seconds(qint64 nanoseconds)
{
    const qint64 microseconds = nanoseconds / 1000;
    return static_cast<double>(microseconds) / 1e6;
}

/// As it stands: a reader of JSON gets the characters, U+FFFD for what is not UTF-8.
QString decoded(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

QJsonObject common(const Entry &entry, QLatin1StringView type)
{
    return {
        {u"type"_s, type},
        {u"n"_s, entry.number},
        {u"t"_s, seconds(entry.time)},
        {u"encrypted"_s, entry.isEncrypted},
    };
}

QJsonObject commandAsJson(const Entry &entry)
{
    QJsonObject object = common(entry, "command"_L1);
    object[u"verb"_s] = decoded(entry.verb());
    object[u"text"_s] = decoded(entry.lines().join('\n'));
    return object;
}

QJsonObject replyAsJson(const Entry &entry)
{
    QJsonArray lines;
    for (const QByteArray &text : entry.texts())
        lines.append(decoded(text));
    QJsonObject object = common(entry, "reply"_L1);
    object[u"code"_s] = entry.code;
    object[u"lines"_s] = lines;
    object[u"complete"_s] = entry.isComplete;
    if (!entry.enhancedCode.isEmpty())
        object[u"enhanced"_s] = decoded(entry.enhancedCode);
    if (entry.wait >= 0)
        object[u"wait"_s] = seconds(entry.wait);
    if (entry.answers > 0)
        object[u"to"_s] = entry.answers;
    return object;
}

QJsonObject bodyAsJson(const Entry &entry)
{
    QJsonObject object = common(entry, "body"_L1);
    object[u"bytes"_s] = entry.body.octets;
    object[u"lines"_s] = entry.body.lines;
    object[u"mode"_s] = entry.body.isChunked ? "BDAT"_L1 : "DATA"_L1;
    object[u"complete"_s] = entry.isComplete;
    return object;
}

QJsonObject noteAsJson(const Entry &entry)
{
    QJsonObject object = common(entry, "note"_L1);
    object[u"text"_s] = Base::noteText(entry.note);
    return object;
}

} // namespace

QJsonObject entryAsJson(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return noteAsJson(entry);
    case EntryKind::Command:
        return commandAsJson(entry);
    case EntryKind::Reply:
        return replyAsJson(entry);
    case EntryKind::Body:
        return bodyAsJson(entry);
    }
    Q_UNREACHABLE();
}

} // namespace Transcript
