# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Postfix on a free loopback port, for as long as standard input stays open.

    postfix_server.py [NAME=VALUE ...]        further settings for main.cf

Prints one line of JSON when it listens: port, certificate (PEM file), mail (a maildir), log. Letters to anyone at
example.org are put into the maildir, with Delivered-To in front; nobody@ is refused for good, later@ for now; other
domains are relaying, which is denied. Needs the rights of root, as Postfix does.
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

SERVICES = """\
127.0.0.1:{port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
"""

SETTINGS = """\
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
maillog_file = {home}/mail.log
maillog_file_prefixes = {home}
myhostname = postfix.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 192.0.2.0/32
alias_maps =
alias_database =
smtpd_tls_security_level = may
smtpd_tls_chain_files = {home}/key.pem, {home}/certificate.pem
smtpd_recipient_restrictions = check_recipient_access regexp:{home}/recipients
smtpd_relay_restrictions = reject_unauth_destination
smtpd_peername_lookup = no
message_size_limit = 20480000
virtual_mailbox_limit = 0
virtual_mailbox_domains = example.org
virtual_mailbox_base = {home}/mail
virtual_mailbox_maps = static:all/
virtual_minimum_uid = 1
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_transport = virtual
{further}
"""

RECIPIENTS = """\
/^nobody@example\\.org$/ 550 5.1.1 No such user here
/^later@example\\.org$/ 450 4.7.1 Greylisted, try again in a minute
"""

NOBODY = 65534
PATIENCE = 30


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def owner():
    """Who may read the maildir: whoever called sudo; root itself Postfix would not deliver as."""
    return int(os.environ.get("SUDO_UID", NOBODY)), int(os.environ.get("SUDO_GID", NOBODY))


def make_certificate(home):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", home / "key.pem", "-out", home / "certificate.pem"],
        check=True, stderr=subprocess.DEVNULL)


def furnish(home, port, further):
    uid, gid = owner()
    home.chmod(0o755)
    for folder in ("queue", "data", "mail"):
        (home / folder).mkdir()
    shutil.chown(home / "data", "postfix")
    os.chown(home / "mail", uid, gid)
    make_certificate(home)
    (home / "recipients").write_text(RECIPIENTS)
    (home / "master.cf").write_text(SERVICES.format(port=port))
    (home / "main.cf").write_text(SETTINGS.format(home=home, uid=uid, gid=gid, further="\n".join(further)))


def postfix(home, command):
    return subprocess.run(["/usr/sbin/postfix", "-c", home, command], stdin=subprocess.DEVNULL, capture_output=True, text=True)


def listens(port):
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as connection:
            return connection.recv(3) == b"220"
    except OSError:
        return False


def wait_until_it_listens(home, port):
    end = time.monotonic() + PATIENCE
    while not listens(port):
        if time.monotonic() > end:
            sys.exit("Postfix does not listen:\n" + (home / "mail.log").read_text())
        time.sleep(0.05)


def main(further):
    home = Path(tempfile.mkdtemp(prefix="postscope-postfix-"))
    try:
        port = free_port()
        furnish(home, port, further)
        started = postfix(home, "start")
        if started.returncode != 0:
            sys.exit(started.stderr)
        wait_until_it_listens(home, port)
        print(json.dumps({"port": port, "certificate": str(home / "certificate.pem"), "mail": str(home / "mail" / "all" / "new"),
                          "log": str(home / "mail.log")}), flush=True)
        sys.stdin.read()
    finally:
        postfix(home, "stop")
        shutil.rmtree(home)


if __name__ == "__main__":
    main(sys.argv[1:])
