# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private OpenSMTPD on a free loopback port, for as long as standard input stays open.

    opensmtpd_server.py [--tls]

Prints one line of JSON when it listens: port, mail (a maildir), log. Letters to anyone at example.org are put into the
maildir, but nobody@ is refused; other domains are relaying, which is denied. With --tls it offers STARTTLS, and each
handshake fails, because Debian's build cannot sign with the OpenSSL that it is linked to. Needs the rights of root.
"""
import sys

from privateserver import RootedServer, make_certificate

SETTINGS = """\
smtp max-message-size 20M
{tls}
table refused {{ "nobody@example.org" }}
action "keep" maildir "/mail" virtual {{ "@" = reader }}
match from any for rcpt-to <refused> reject
match from any for domain "example.org" action "keep"
"""
IN_CLEAR = "listen on 127.0.0.1 port {port} hostname opensmtpd.test"
WITH_TLS = """\
pki test cert "/certificate.pem"
pki test key "/key.pem"
listen on 127.0.0.1 port {port} tls pki test hostname opensmtpd.test"""


class OpenSmtpd(RootedServer):
    name = "opensmtpd"
    package = "opensmtpd"
    programs = ("usr/sbin/smtpd", "usr/libexec/opensmtpd/mail.maildir")
    accounts = {"opensmtpd": 64801, "opensmtpq": 64802}
    folders = ("var/empty", "var/lib/opensmtpd/empty", "var/spool/smtpd")

    def furnish(self):
        super().furnish()
        (self.root / "var/spool/smtpd").chmod(0o711)
        make_certificate(self.root)
        tls = (WITH_TLS if "--tls" in sys.argv else IN_CLEAR).format(port=self.port)
        (self.root / "etc/smtpd.conf").write_text(SETTINGS.format(tls=tls))

    def rooted_command(self):
        return ["/usr/sbin/smtpd", "-d", "-f", "/etc/smtpd.conf"]


if __name__ == "__main__":
    OpenSmtpd().run()
