// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/headrow.h"

#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

namespace Archive {

using namespace Qt::StringLiterals;

namespace {

/// "accepted 250 bo@example.org", a line each: short, and a search for an address finds it.
QString asLines(const QList<KeptRecipient> &recipients)
{
    QString lines;
    for (const KeptRecipient &recipient : recipients)
        lines += recipient.outcome + u' ' + QString::number(recipient.code) + u' ' + recipient.address + u'\n';
    return lines;
}

QList<KeptRecipient> recipientsFrom(const QString &lines)
{
    QList<KeptRecipient> recipients;
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype first = line.indexOf(u' ');
        const qsizetype second = line.indexOf(u' ', first + 1);
        if (first < 0 || second < 0)
            continue;
        recipients.append({line.sliced(second + 1).toString(), line.first(first).toString(),
            line.sliced(first + 1, second - first - 1).toInt()});
    }
    return recipients;
}

/// A column that is not to be null: Qt binds a null string as NULL.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString headColumns()
{
    return u"id, started, server, address, tls, sender, subject, recipients, recipient_count, octets, nanoseconds, "
           "outcome, stage, code, probe, practice, pinned, tag, note"_s;
}

QVariantList valuesOf(const ConversationHead &head)
{
    return {
        head.id == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(head.id),
        head.startedAt.toMSecsSinceEpoch(),
        present(head.server),
        present(head.address),
        present(head.tls),
        present(head.sender),
        present(head.subject),
        present(asLines(head.recipients)),
        head.recipientCount,
        head.octets,
        head.nanoseconds,
        present(head.outcome),
        present(head.stage),
        head.code,
        head.isProbe,
        head.isPractice,
        head.label.isPinned,
        present(head.label.tag),
        present(head.label.note),
    };
}

ConversationHead headFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] {
        return row.value(column++);
    };
    ConversationHead head;
    head.id = next().toLongLong();
    head.startedAt = QDateTime::fromMSecsSinceEpoch(next().toLongLong());
    head.server = next().toString();
    head.address = next().toString();
    head.tls = next().toString();
    head.sender = next().toString();
    head.subject = next().toString();
    head.recipients = recipientsFrom(next().toString());
    head.recipientCount = next().toLongLong();
    head.octets = next().toLongLong();
    head.nanoseconds = next().toLongLong();
    head.outcome = next().toString();
    head.stage = next().toString();
    head.code = next().toInt();
    head.isProbe = next().toBool();
    head.isPractice = next().toBool();
    head.label = {next().toBool(), next().toString(), next().toString()};
    return head;
}

} // namespace Archive
