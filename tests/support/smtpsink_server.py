# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix's smtp-sink on a free loopback port, for as long as standard input stays open.

    smtpsink_server.py [FLAG ...]        as smtp-sink(1) has them

Prints one line of JSON when it listens: port, mail (a folder with one file for each letter, the envelope in front as
X-Mail-Args and X-Rcpt-Args).
"""
import os
import socket
import sys

from privateserver import NOBODY, PrivateServer


class SmtpSink(PrivateServer):
    name = "smtp-sink"

    def __init__(self, flags):
        super().__init__()
        self.flags = flags

    def furnish(self):
        (self.home / "mail").mkdir()
        if os.geteuid() == 0:
            os.chown(self.home / "mail", NOBODY, NOBODY)
            self.flags = ["-u", "nobody", *self.flags]

    def command(self):
        return ["/usr/sbin/smtp-sink", "-R", self.home / "mail", "-d", "letter.", *self.flags, f"127.0.0.1:{self.port}", "100"]

    def listens(self):
        """Without a word: with some flags it never greets."""
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def facts(self):
        return {"mail": str(self.home / "mail")}


if __name__ == "__main__":
    SmtpSink(sys.argv[1:]).run()
