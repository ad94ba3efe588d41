# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the private servers of this folder have in common: a folder of their own, a free loopback port, a life as long
as standard input stays open, and one line of JSON that says where they are.
"""
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOBODY = 65534
PATIENCE = 30


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def owner():
    """Who may read what arrives: whoever called sudo; root itself no mail server would deliver as."""
    return int(os.environ.get("SUDO_UID", NOBODY)), int(os.environ.get("SUDO_GID", NOBODY))


def make_certificate(home):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", home / "key.pem", "-out", home / "certificate.pem"],
        check=True, stderr=subprocess.DEVNULL)


def greets(port):
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as connection:
            return connection.recv(3) == b"220"
    except OSError:
        return False


class PrivateServer:
    """A server whose program stays in the foreground. A subclass furnishes the folder and names the command."""

    name = "server"

    def __init__(self):
        self.home = Path(tempfile.mkdtemp(prefix=f"postscope-{self.name}-"))
        self.home.chmod(0o755)
        self.port = free_port()
        self.log = self.home / "server.log"
        self.log.touch()
        self.program = None

    def furnish(self):
        """Puts into the folder what the program needs."""

    def command(self):
        """The program and its arguments."""
        raise NotImplementedError

    def facts(self):
        """What the test learns besides the port and the log."""
        return {}

    def start(self):
        with self.log.open("ab") as log:
            self.program = subprocess.Popen(self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def stop(self):
        if self.program:
            self.program.terminate()
            self.program.wait(PATIENCE)

    def has_failed(self):
        return self.program is not None and self.program.poll() is not None

    def wait_until_it_listens(self):
        end = time.monotonic() + PATIENCE
        while not greets(self.port):
            if self.has_failed() or time.monotonic() > end:
                sys.exit(f"{self.name} does not listen:\n{self.log.read_text(errors='replace')}")
            time.sleep(0.02)

    def run(self):
        try:
            self.furnish()
            self.start()
            self.wait_until_it_listens()
            print(json.dumps({"port": self.port, "log": str(self.log), **self.facts()}), flush=True)
            sys.stdin.read()
        finally:
            self.stop()
            shutil.rmtree(self.home)
