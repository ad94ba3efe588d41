# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An aiosmtpd on a free loopback port, for as long as standard input stays open.

    aiosmtpd_server.py [--login-required] [--login-in-clear] [--no-tls] [--only MECHANISM] [--size OCTETS]

Prints a line of JSON when it listens (port, certificate), then one for each letter: from, to, user, encrypted, file.
Any user may log in with the password of the environment variable SERVER_PASSWORD. STARTTLS is offered unless --no-tls.
"""
import argparse
import asyncio
import json
import os
import shutil
import ssl
import sys
import tempfile
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

from privateserver import make_certificate


class Mailroom:
    """Keeps each letter as a file and says so."""

    def __init__(self, home):
        self.home = home
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 No such person here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        file = self.home / f"{self.count}.eml"
        file.write_bytes(envelope.content)
        user = session.auth_data.decode() if session.authenticated else ""
        print(json.dumps({"from": envelope.mail_from, "to": envelope.rcpt_tos, "user": user,
                          "encrypted": session.ssl is not None, "file": str(file)}), flush=True)
        return f"250 2.0.0 accepted as A{self.count}"


def authenticate(server, session, envelope, mechanism, data):
    if data.password.decode() != os.environ.get("SERVER_PASSWORD"):
        return AuthResult(success=False, handled=False)
    return AuthResult(success=True, auth_data=data.login)


def read_options():
    options = argparse.ArgumentParser()
    options.add_argument("--login-required", action="store_true")
    options.add_argument("--login-in-clear", action="store_true")
    options.add_argument("--no-tls", action="store_true")
    options.add_argument("--only")
    options.add_argument("--size", type=int, default=0)
    return options.parse_args()


async def serve(home, options, tls):
    settings = {
        "hostname": "aiosmtpd.example.org", "tls_context": tls, "enable_SMTPUTF8": True,
        "data_size_limit": options.size, "authenticator": authenticate,
        "auth_required": options.login_required, "auth_require_tls": not options.login_in_clear,
        "auth_exclude_mechanism": [m for m in ("PLAIN", "LOGIN") if options.only not in (None, m)]}
    mailroom = Mailroom(home)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(mailroom, loop=loop, **settings), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(json.dumps({"port": port, "certificate": str(home / "certificate.pem")}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


def main():
    options = read_options()
    home = Path(tempfile.mkdtemp(prefix="postscope-aiosmtpd-"))
    try:
        make_certificate(home)
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(home / "certificate.pem", home / "key.pem")
        asyncio.run(serve(home, options, None if options.no_tls else tls))
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
