// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/replyreader.h"

#include "base/note.h"
#include "transcript/store.h"

namespace Delivery {

namespace {

bool isEmptyLine(const QByteArray &line)
{
    return line == "\r\n" || line == "\n";
}

} // namespace

void ReplyReader::append(QByteArrayView octets)
{
    m_lines.append(octets);
    m_cuts.read(octets.size(), m_store.elapsed());
}

void ReplyReader::record(const QByteArray &received, const QByteArray &shown, bool isEncrypted, qsizetype answers)
{
    const qsizetype number = m_store.appendReplyLine(shown, isEncrypted, answers);
    m_cuts.take(received.size(), m_store, number, shown.size());
}

ReplyReader::Progress ReplyReader::advance(bool isEncrypted, qsizetype answers)
{
    while (const std::optional<QByteArray> received = m_lines.takeLine()) {
        const QByteArray line = m_echo.masked(*received);
        record(*received, line, isEncrypted, answers);
        if (isEmptyLine(line) && !m_parser.isInsideReply()) {
            m_store.completeReply(0);
            m_store.appendNote({Base::NoteKind::EmptyLineIgnored, {}}, isEncrypted);
            continue;
        }
        switch (m_parser.addLine(isOfLogin(line) ? *received : line)) {
        case Smtp::ReplyParser::Progress::NeedsMore:
            continue;
        case Smtp::ReplyParser::Progress::Complete:
            return Progress::Reply;
        case Smtp::ReplyParser::Progress::Broken:
            return broken(line);
        }
    }
    if (!m_lines.isOverLimit())
        return Progress::NeedsMore;
    m_isLineOverLimit = true;
    return broken(recordRest(isEncrypted));
}

bool ReplyReader::isOverLimit() const
{
    return m_isLineOverLimit || m_parser.defect() == Smtp::ReplyDefect::TooManyLines
        || m_parser.defect() == Smtp::ReplyDefect::TooManyOctets;
}

QByteArray ReplyReader::recordRest(bool isEncrypted)
{
    const QByteArray received = m_lines.takeRest();
    if (received.isEmpty())
        return {};
    const QByteArray rest = m_echo.masked(received);
    record(received, rest, isEncrypted, 0);
    m_store.completeReply(0);
    return rest;
}

ReplyReader::Progress ReplyReader::broken(const QByteArray &line)
{
    m_store.completeReply(0);
    m_offendingLine = line;
    return Progress::Broken;
}

} // namespace Delivery
