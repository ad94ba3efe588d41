// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruptwatch.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace Cli {

namespace {

// A signal handler knows no object, only what is global.
volatile std::sig_atomic_t writeEnd = -1;
volatile std::sig_atomic_t readEnd = -1;

extern "C" void rememberInterrupt(int)
{
    const int savedErrno = errno;
    const char octet = 0;
    // A full pipe is as good: somebody will be woken up.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &octet, 1);
    errno = savedErrno;
}

void handle(int signalNumber, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(signalNumber, &action, nullptr);
}

} // namespace

InterruptWatch::InterruptWatch(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Ctrl+C then ends the program as it always does
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InterruptWatch::drain);
    writeEnd = m_pipe[1];
    readEnd = m_pipe[0];
    handle(SIGINT, rememberInterrupt);
    handle(SIGTERM, rememberInterrupt);
}

InterruptWatch::~InterruptWatch()
{
    if (!m_notifier)
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    writeEnd = -1;
    readEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void InterruptWatch::drain()
{
    char octet = 0;
    // One signal for each octet: the second Ctrl+C means something else than the first.
    if (::read(m_pipe[0], &octet, 1) == 1)
        Q_EMIT interrupted();
}

bool awaitInput(int descriptor)
{
    std::array<pollfd, 2> both{{{descriptor, POLLIN, 0}, {readEnd, POLLIN, 0}}}; // poll() passes over -1
    while (::poll(both.data(), both.size(), -1) < 0) {
        if (errno != EINTR)
            return true; // reading will say what is wrong
    }
    return both[1].revents == 0;
}

} // namespace Cli
