// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/stepinput.h"

#include <array>
#include <cerrno>

#include <unistd.h>

#include "base/limits.h"
#include "cli/rawterminal.h"

namespace Cli {

StepInput::StepInput(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_isTerminal(::isatty(descriptor) == 1)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &StepInput::read);
}

StepInput::~StepInput() = default;

void StepInput::askForKey()
{
    if (m_isTerminal && !m_raw)
        m_raw = std::make_unique<RawTerminal>(m_descriptor);
    listen(Wanted::Key);
}

void StepInput::askForLine(bool isSecret)
{
    if (!isSecret)
        m_raw.reset(); // the terminal's own line editing, with echo
    listen(Wanted::Line);
}

void StepInput::rest()
{
    m_wanted = Wanted::Nothing;
    m_notifier.setEnabled(false);
    m_raw.reset();
}

/// Later, so that nothing is told from inside a question.
void StepInput::listen(Wanted wanted)
{
    m_wanted = wanted;
    if (m_unread.isEmpty() && !m_isAtEnd)
        m_notifier.setEnabled(true);
    else
        QMetaObject::invokeMethod(this, &StepInput::serve, Qt::QueuedConnection);
}

void StepInput::read()
{
    std::array<char, 4096> octets;
    const ssize_t count = ::read(m_descriptor, octets.data(), octets.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0)
        m_unread.append(octets.data(), count);
    m_isAtEnd = count <= 0 || m_unread.size() > 2 * Base::Limits::commandLineOctets;
    serve();
}

void StepInput::serve()
{
    if (m_wanted == Wanted::Key) {
        serveKey();
        return;
    }
    QByteArray line;
    if (m_wanted != Wanted::Line || !takeLine(line))
        return;
    rest();
    Q_EMIT lineWritten(line);
}

void StepInput::serveKey()
{
    char key = '\n';
    if (m_isTerminal && !m_unread.isEmpty()) {
        key = m_unread.at(0);
        m_unread.remove(0, 1);
    } else {
        QByteArray line;
        if (!takeLine(line))
            return;
        if (!line.isEmpty())
            key = line.at(0);
        m_hasLine = line.size() > 1;
        if (m_hasLine)
            m_unread.prepend(line.sliced(1).trimmed() + '\n');
    }
    rest();
    Q_EMIT keyPressed(key == '\r' ? '\n' : static_cast<char>(QChar::toLower(static_cast<uint>(key))));
}

/// false: it has not come whole yet, and is waited for; or it never will, which is told.
bool StepInput::takeLine(QByteArray &line)
{
    if (std::exchange(m_hasLine, false) && m_wanted == Wanted::Key)
        m_unread.remove(0, m_unread.indexOf('\n') + 1); // what nobody asked for
    const qsizetype end = m_unread.indexOf('\n');
    if (end < 0 && !m_isAtEnd) {
        m_notifier.setEnabled(true);
        return false;
    }
    if (end < 0 && m_unread.isEmpty()) {
        rest();
        Q_EMIT ended();
        return false;
    }
    line = end < 0 ? std::exchange(m_unread, {}) : m_unread.first(end);
    m_unread.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return true;
}

} // namespace Cli
