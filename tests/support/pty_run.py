#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program in a terminal of its own and presses keys.

    pty_run.py KEYS SIGNAL PROGRAM ARGUMENT…

KEYS: a JSON list of strings; each is typed when the program has asked "] " or ": " anew. SIGNAL: a number that is sent
when all keys are typed and it asks again, or 0. What the terminal shows goes to standard output. The exit code is the
program's; 99: it left the terminal in another mode than it found it in.
"""

import json
import os
import pty
import select
import signal
import sys
import termios

PATIENCE = 20  # seconds without anything new
TERMINAL_CHANGED = 99


def main():
    keys = json.loads(sys.argv[1])
    last_signal = int(sys.argv[2])
    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    child = os.fork()
    if child == 0:
        os.setsid()
        for descriptor in (0, 1, 2):
            os.dup2(slave, descriptor)
        os.execv(sys.argv[3], sys.argv[3:])
    unseen = b""
    while True:
        # The slave stays open here: the end of the program is learnt from the program.
        ready, _, _ = select.select([master], [], [], 0.05)
        if ready:
            octets = os.read(master, 4096)
            sys.stdout.buffer.write(octets)
            unseen += octets
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            break
        if unseen.endswith((b"] ", b": ")):
            unseen = b""
            if keys:
                os.write(master, keys.pop(0).encode())
            elif last_signal:
                os.kill(child, last_signal)
                last_signal = 0
    while select.select([master], [], [], 0)[0]:
        sys.stdout.buffer.write(os.read(master, 4096))
    sys.stdout.flush()
    if termios.tcgetattr(slave) != before:
        return TERMINAL_CHANGED
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    signal.alarm(PATIENCE)
    sys.exit(main() & 0xFF)
