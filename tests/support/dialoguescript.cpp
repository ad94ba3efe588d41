// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialoguescript.h"

#include <QFile>

namespace Support {

using namespace Qt::StringLiterals;
using Base::Problem;

namespace {

std::optional<QByteArray> unescaped(const QByteArray &text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            octets += text[i];
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        const qsizetype letter = QByteArrayView("rnt0\\").indexOf(text[i]);
        if (letter >= 0) {
            octets += QByteArrayView("\r\n\t\0\\", 5)[letter];
        } else if (text[i] == 'x' && i + 2 < text.size()) {
            octets += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            return std::nullopt;
        }
    }
    return octets;
}

std::optional<Problem> problemNamed(const QByteArray &id)
{
    for (int i = 0; i <= static_cast<int>(Problem::Internal); ++i) {
        const auto problem = static_cast<Problem>(i);
        if (Base::problemId(problem) == QLatin1StringView(id))
            return problem;
    }
    return std::nullopt;
}

std::optional<ScriptStep> markNamed(const QByteArray &name)
{
    if (name == "TLS")
        return ScriptStep{.kind = ScriptStep::Kind::Tls};
    if (name == "SERVER CLOSES")
        return ScriptStep{.kind = ScriptStep::Kind::ServerCloses};
    if (name == "SILENCE")
        return ScriptStep{.kind = ScriptStep::Kind::Silence};
    if (!name.startsWith("FAILS "))
        return std::nullopt;
    const std::optional<Problem> problem = problemNamed(name.mid(6));
    return problem ? std::optional(ScriptStep{.kind = ScriptStep::Kind::Fails, .problem = *problem}) : std::nullopt;
}

// `C: text`, `S~* 3 octets` …: who, how, how often, what.
std::optional<ScriptStep> speechIn(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray manner = space < 0 ? line : line.first(space);
    QByteArray text = space < 0 ? QByteArray() : line.mid(space + 1);
    int times = 1;
    if (manner.endsWith('*')) {
        const qsizetype end = text.indexOf(' ');
        times = text.first(std::max(end, qsizetype(0))).toInt();
        text = text.mid(end + 1);
    }
    if (times < 1)
        return std::nullopt;
    const QByteArray withLineEnd = text + "\r\n";
    if (manner == "C:" || manner == "C*")
        return ScriptStep{.kind = ScriptStep::Kind::ClientSays, .octets = withLineEnd.repeated(times)};
    if (manner == "S:" || manner == "S*")
        return ScriptStep{.kind = ScriptStep::Kind::ServerSays, .octets = withLineEnd.repeated(times)};
    const std::optional<QByteArray> octets = unescaped(text);
    if (octets && (manner == "S~" || manner == "S~*"))
        return ScriptStep{.kind = ScriptStep::Kind::ServerSays, .octets = octets->repeated(times)};
    return std::nullopt;
}

Base::Error damaged(int line, const QByteArray &text)
{
    return {
        .problem = Problem::FileDamaged, .detail = u"line %1 is no step: %2"_s.arg(line).arg(QString::fromUtf8(text))};
}

} // namespace

QString ScriptStep::toText() const
{
    switch (kind) {
    case Kind::ClientSays:
        return u"line %1, C: %2"_s.arg(line).arg(QString::fromUtf8(octets.trimmed()));
    case Kind::ServerSays:
        return u"line %1, S: %2"_s.arg(line).arg(QString::fromUtf8(octets.trimmed()));
    case Kind::Tls:
        return u"line %1, the TLS handshake"_s.arg(line);
    case Kind::ServerCloses:
        return u"line %1, the server closes"_s.arg(line);
    case Kind::Silence:
        return u"line %1, silence"_s.arg(line);
    case Kind::Fails:
        return u"line %1, the channel fails: %2"_s.arg(line).arg(Base::problemId(problem));
    }
    Q_UNREACHABLE();
}

Base::Result<DialogueScript> DialogueScript::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Base::Error{.problem = Problem::FileUnreadable, .subject = path, .detail = file.errorString()};
    Base::Result<DialogueScript> script = parse(file.readAll());
    if (script)
        return script;
    Base::Error error = script.error();
    error.subject = path;
    return error;
}

Base::Result<DialogueScript> DialogueScript::parse(const QByteArray &text)
{
    DialogueScript script;
    bool isHead = true;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line == "---")
            isHead = false;
        else if (isHead ? !script.addHeadLine(line) : !script.addStep(line, number))
            return damaged(number, line);
    }
    return script;
}

DialogueScript DialogueScript::cutBefore(std::size_t step) const
{
    DialogueScript cut = *this;
    cut.m_steps.resize(step);
    cut.m_steps.push_back({.kind = ScriptStep::Kind::Fails, .problem = Problem::ConnectionLost});
    return cut;
}

bool DialogueScript::addHeadLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    m_head[line.first(colon)] += line.mid(colon + 1).trimmed();
    return true;
}

bool DialogueScript::addStep(const QByteArray &line, int number)
{
    const bool isMark = line.startsWith("=== ") && line.endsWith(" ===") && line.size() > 8;
    std::optional<ScriptStep> step = isMark ? markNamed(line.sliced(4, line.size() - 8)) : speechIn(line);
    if (!step)
        return false;
    step->line = number;
    m_steps.push_back(std::move(*step));
    return true;
}

} // namespace Support
