# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the private servers of this folder have in common: a folder of their own, a free loopback port, a life as long
as standard input stays open, and one line of JSON that says where they are.
"""
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOBODY = 65534
# Where packaging/install-deps unpacks the packages that cannot be installed beside Postfix.
UNPACKED = Path("/usr/local/lib/postscope-tests")
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


def libraries(program):
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"(/\S+) \(0x", listed)


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

    def listens(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                return connection.recv(3) == b"220"
        except OSError:
            return False

    def wait_until_it_listens(self):
        end = time.monotonic() + PATIENCE
        while not self.listens():
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


class RootedServer(PrivateServer):
    """A server whose program has paths of the whole machine written into it. So that it stays private it gets a root
    directory of its own: the programs of a package that packaging/install-deps has unpacked, the libraries that they
    are linked to, and accounts that nobody outside knows.
    """

    package = ""
    programs = ()
    accounts = {}  # name: number; no account of the machine has it
    folders = ()

    def __init__(self):
        super().__init__()
        self.root = self.home / "root"

    def furnish(self):
        for program in self.programs:
            self.bring(UNPACKED / self.package / program, program)
        self.bring("/bin/sh", "bin/sh")
        for folder in ("dev", "etc", "run", "tmp", "var/run", "mail", *self.folders):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        os.mknod(self.root / "dev/null", 0o20666, os.makedev(1, 3))
        (self.root / "dev/null").chmod(0o666)
        self.write_accounts()
        os.chown(self.root / "mail", *owner())

    def bring(self, program, place):
        """The program and what it is linked to, into the root directory."""
        for source, target in [(program, place)] + [(path, path[1:]) for path in libraries(program)]:
            (self.root / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, self.root / target)

    def write_accounts(self):
        """Those of the program, and `reader`, to whom the mail is delivered."""
        everyone = {"root": (0, 0), "reader": owner(), **{name: (number, number) for name, number in self.accounts.items()}}
        (self.root / "etc/passwd").write_text(
            "".join(f"{name}:x:{uid}:{gid}::/var/empty:/bin/sh\n" for name, (uid, gid) in everyone.items()))
        (self.root / "etc/group").write_text("".join(f"{name}:x:{gid}:\n" for name, (_, gid) in everyone.items()))

    def command(self):
        return ["/usr/sbin/chroot", self.root, *self.rooted_command()]

    def rooted_command(self):
        """The program and its arguments, as seen from within the root directory."""
        raise NotImplementedError

    def facts(self):
        return {"mail": str(self.root / "mail" / "new")}
