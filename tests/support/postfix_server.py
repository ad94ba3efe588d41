# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Postfix on a free loopback port, for as long as standard input stays open.

    postfix_server.py [NAME=VALUE ...]        further settings for main.cf

Prints one line of JSON when it listens: port, certificate (PEM file), mail (a maildir), log. Letters to anyone at
example.org are put into the maildir, with Delivered-To in front; nobody@ is refused for good, later@ for now; other
domains are relaying, which is denied. Needs the rights of root, as Postfix does.
"""
import os
import shutil
import subprocess
import sys

from privateserver import PrivateServer, make_certificate, owner

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
maillog_file = {home}/server.log
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


class Postfix(PrivateServer):
    name = "postfix"

    def __init__(self, further):
        super().__init__()
        self.further = further

    def furnish(self):
        uid, gid = owner()
        for folder in ("queue", "data", "mail"):
            (self.home / folder).mkdir()
        shutil.chown(self.home / "data", "postfix")
        os.chown(self.home / "mail", uid, gid)
        make_certificate(self.home)
        (self.home / "recipients").write_text(RECIPIENTS)
        (self.home / "master.cf").write_text(SERVICES.format(port=self.port))
        (self.home / "main.cf").write_text(
            SETTINGS.format(home=self.home, uid=uid, gid=gid, further="\n".join(self.further)))

    def postfix(self, command):
        return subprocess.run(["/usr/sbin/postfix", "-c", self.home, command], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True)

    def start(self):
        started = self.postfix("start")
        if started.returncode != 0:
            sys.exit(started.stderr)

    def stop(self):
        self.postfix("stop")

    def facts(self):
        return {"certificate": str(self.home / "certificate.pem"), "mail": str(self.home / "mail" / "all" / "new")}


if __name__ == "__main__":
    Postfix(sys.argv[1:]).run()
