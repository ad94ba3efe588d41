// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rawterminal.h"

#include <csignal>

#include <termios.h>
#include <unistd.h>

namespace Cli {

namespace {

// A signal handler knows no object, only what is global.
termios before;
volatile std::sig_atomic_t changed = -1; ///< the descriptor of the terminal; -1: none is changed

constexpr int deadly[] = {SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

void putBack()
{
    if (changed >= 0)
        ::tcsetattr(changed, TCSANOW, &before); // may be called in a signal handler, POSIX 2.4.3
    changed = -1;
}

extern "C" void putBackAndDie(int signalNumber)
{
    putBack();
    ::signal(signalNumber, SIG_DFL);
    ::raise(signalNumber);
}

} // namespace

RawTerminal::RawTerminal(int descriptor)
{
    if (changed >= 0 || ::tcgetattr(descriptor, &before) != 0)
        return; // no terminal: keys then come by the line
    changed = descriptor;
    for (const int signalNumber : deadly)
        ::signal(signalNumber, putBackAndDie);
    termios raw = before;
    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    raw.c_cc[VSUSP] = _POSIX_VDISABLE;
    ::tcsetattr(descriptor, TCSANOW, &raw);
}

RawTerminal::~RawTerminal()
{
    putBack();
    for (const int signalNumber : deadly)
        ::signal(signalNumber, SIG_DFL);
}

} // namespace Cli
