// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/rowvalues.h"

#include "transcript/gravity.h"
#include "transcript/packedcode.h"
#include "transcript/store.h"

namespace Transcript {

namespace {

std::optional<qint64> ifAny(qint64 value)
{
    return value < 0 ? std::nullopt : std::optional(value);
}

/// "FROM:<a@b> SIZE=1": a@b. Spaces behind the colon are wrong, and seen.
QByteArrayView pathOf(QByteArrayView argument)
{
    const qsizetype begin = argument.indexOf('<');
    const qsizetype end = argument.indexOf('>', begin + 1);
    return begin < 0 || end < 0 ? QByteArrayView() : argument.sliced(begin + 1, end - begin - 1);
}

} // namespace

RowValues::RowValues(const Store &store, qsizetype row)
    : m_store(store)
    , m_row(row)
    , m_glance(store.glance(row))
{
}

std::optional<qint64> RowValues::number(FilterField field) const
{
    switch (field) {
    case FilterField::Line:
        return m_row + 1;
    case FilterField::Direction:
        return m_glance.kind == EntryKind::Note ? 2 : m_glance.kind == EntryKind::Reply ? 1 : 0;
    case FilterField::Code:
        return code();
    case FilterField::CodeClass:
        return code().has_value() ? std::optional<qint64>(m_glance.code / 100) : std::nullopt;
    case FilterField::EnhancedCode: {
        const quint32 packed = m_glance.enhancedCode;
        return packed == PackedCode::none || packed == PackedCode::odd ? std::nullopt : std::optional<qint64>(packed);
    }
    case FilterField::Encrypted:
        return m_glance.isEncrypted;
    case FilterField::Length:
        return length();
    case FilterField::Time:
        return m_glance.time;
    case FilterField::Delta:
        return delta();
    case FilterField::Wait:
        return ifAny(m_store.wait(m_row));
    case FilterField::Severity:
        return static_cast<qint64>(severityOf(m_store, m_row));
    case FilterField::Marked:
        return m_glance.isMarked;
    case FilterField::Data:
        return m_glance.kind == EntryKind::Body || m_glance.isOfLetter;
    case FilterField::Repeats:
        return m_store.repeats(m_row);
    case FilterField::State:
        return m_store.knowledge().state(m_row);
    case FilterField::Verb:
    case FilterField::Argument:
    case FilterField::Text:
    case FilterField::From:
    case FilterField::Recipient:
    case FilterField::Note:
    case FilterField::Rule:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

RowValues::Text RowValues::text(FilterField field) const
{
    switch (field) {
    case FilterField::Verb:
        return verb();
    case FilterField::Argument:
        return argument();
    case FilterField::Text:
        return said();
    case FilterField::From:
        return address("MAIL");
    case FilterField::Recipient:
        return address("RCPT");
    case FilterField::Note: {
        const QString note = m_store.annotation(m_row).note;
        return note.isEmpty() ? Text() : Text(note);
    }
    case FilterField::Rule: {
        const QByteArrayList rules = m_store.knowledge().rules(m_row);
        return rules.isEmpty() ? Text() : Text(rules);
    }
    case FilterField::Line:
    case FilterField::Direction:
    case FilterField::Code:
    case FilterField::CodeClass:
    case FilterField::EnhancedCode:
    case FilterField::Encrypted:
    case FilterField::Length:
    case FilterField::Time:
    case FilterField::Delta:
    case FilterField::Wait:
    case FilterField::Severity:
    case FilterField::Marked:
    case FilterField::Data:
    case FilterField::Repeats:
    case FilterField::State:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<qint64> RowValues::code() const
{
    return m_glance.code > 0 ? std::optional<qint64>(m_glance.code) : std::nullopt;
}

std::optional<qint64> RowValues::delta() const
{
    if (m_row == 0)
        return std::nullopt;
    return m_glance.time - m_store.glance(m_row - 1).time;
}

qint64 RowValues::length() const
{
    return m_glance.kind == EntryKind::Body ? m_store.at(m_row).body.octets : m_glance.octets.size();
}

RowValues::Text RowValues::said() const
{
    if (m_glance.kind == EntryKind::Note)
        return Base::noteText(m_store.at(m_row).note);
    return m_glance.kind == EntryKind::Body ? Text() : Text(m_glance.octets.trimmed());
}

/// The entry itself, or what it answers.
std::optional<qsizetype> RowValues::commandRow() const
{
    if (m_glance.kind == EntryKind::Command || m_glance.kind == EntryKind::Body)
        return m_row;
    const bool isAnswer = m_glance.kind == EntryKind::Reply && m_glance.answers > 0 && m_glance.answers <= m_row;
    return isAnswer ? std::optional(m_glance.answers - 1) : std::nullopt;
}

RowValues::Text RowValues::verb() const
{
    const std::optional<qsizetype> row = commandRow();
    if (!row)
        return {};
    const Glance command = m_store.glance(*row);
    if (command.kind == EntryKind::Body)
        return QByteArrayView(m_store.at(*row).body.isChunked ? "BDAT" : "DATA");
    const QByteArrayView verb = command.verb();
    return verb.isEmpty() ? Text() : Text(verb);
}

RowValues::Text RowValues::argument() const
{
    const std::optional<qsizetype> row = commandRow();
    if (!row)
        return {};
    const Glance command = m_store.glance(*row);
    const QByteArrayView verb = command.verb();
    return verb.isEmpty() ? Text() : Text(command.octets.sliced(verb.end() - command.octets.begin()).trimmed());
}

RowValues::Text RowValues::address(QByteArrayView verb) const
{
    const std::optional<qsizetype> row = commandRow();
    if (!row)
        return {};
    const Glance command = m_store.glance(*row);
    if (command.verb().compare(verb, Qt::CaseInsensitive) != 0)
        return {};
    return pathOf(command.octets);
}

} // namespace Transcript
