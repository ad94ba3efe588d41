# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot on free loopback ports, for as long as standard input stays open: submission and LMTP.

    dovecot_server.py [NAME=VALUE ...]        further settings for its configuration

Prints one line of JSON when it listens: port (submission, STARTTLS, a login is required), lmtpPort, lmtpSocket,
loginSocket (where Postfix may ask about logins), certificate (PEM file), mail (a folder with a maildir for each user),
token (for OAUTHBEARER and XOAUTH2), log.

ann, bob, carol and full log in with the password of the environment variable SERVER_PASSWORD, by every mechanism that
Dovecot has; ann also with the token. LMTP takes letters for the four at example.org; `later` is put off at RCPT, `full`
is accepted there and refused after the letter, for its mailbox is full; everybody else is refused at RCPT. What is
submitted goes to an smtp-sink, which forgets it. Needs the rights of root, as Dovecot does.
"""
import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
import time

from privateserver import PATIENCE, PrivateServer, free_port, make_certificate, owner

MECHANISMS = "plain login cram-md5 digest-md5 scram-sha-1 scram-sha-256 oauthbearer xoauth2"

SETTINGS = """\
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/server.log
auth_verbose = yes
protocols = lmtp submission
listen = 127.0.0.1
hostname = dovecot.test
postmaster_address = postmaster@dovecot.test
mail_location = maildir:{home}/mail/%n
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
first_valid_gid = 1
ssl = yes
ssl_cert = <{home}/certificate.pem
ssl_key = <{home}/key.pem
auth_mechanisms = {mechanisms}
auth_username_format = %n
auth_failure_delay = 0
mail_plugins = $mail_plugins quota
quota_full_tempfail = no
plugin {{
  quota = count:User quota
  quota_vsizes = yes
}}
passdb {{
  driver = oauth2
  mechanisms = oauthbearer xoauth2
  args = {home}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  args = {home}/users
}}
userdb {{
  driver = passwd-file
  args = {home}/users
}}
submission_relay_host = 127.0.0.1
submission_relay_port = {relay}
service submission-login {{
  inet_listener submission {{
    port = {port}
  }}
}}
service auth {{
  unix_listener {home}/login {{
    mode = 0666
  }}
}}
# Without it every wrong password makes all further logins from here wait.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service lmtp {{
  unix_listener {home}/lmtp {{
    mode = 0666
  }}
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
{further}
"""

# A token is a JSON web token that we sign ourselves, so that nobody has to be asked whether it is good.
OAUTH2 = """\
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={home}/keys/
username_attribute = sub
"""
TOKEN_KEY = b"an octet string of thirty-two oct"

# name:password:uid:gid:gecos:home:shell:extra
USERS = """\
ann:{{PLAIN}}{password}::::::
bob:{{PLAIN}}{password}::::::
carol:{{PLAIN}}{password}::::::
full:{{PLAIN}}{password}::::::userdb_quota_rule=*:bytes=1
later:{{PLAIN}}{password}::::::userdb_tempfail=yes
"""


def base64url(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=")


def token_for(user):
    now = int(time.time())
    header = base64url(json.dumps({"typ": "JWT", "alg": "HS256", "kid": "default"}).encode())
    claims = base64url(json.dumps({"sub": user, "iat": now - 60, "exp": now + 3600}).encode())
    signature = hmac.new(TOKEN_KEY, header + b"." + claims, hashlib.sha256).digest()
    return (header + b"." + claims + b"." + base64url(signature)).decode()


class Dovecot(PrivateServer):
    name = "dovecot"

    def __init__(self, further):
        super().__init__()
        self.further = further
        self.lmtp = free_port()
        self.relay = free_port()
        self.sink = None

    def furnish(self):
        uid, gid = owner()
        (self.home / "mail").mkdir()
        os.chown(self.home / "mail", uid, gid)
        make_certificate(self.home)
        self.write("users", USERS.format(password=os.environ.get("SERVER_PASSWORD", "")))
        self.write("oauth2.conf", OAUTH2.format(home=self.home))
        self.write("keys/default/HS256/default", base64.b64encode(TOKEN_KEY).decode())
        self.write("dovecot.conf", SETTINGS.format(
            home=self.home, uid=uid, gid=gid, mechanisms=MECHANISMS, port=self.port, lmtp=self.lmtp, relay=self.relay,
            further="\n".join(self.further)))

    def write(self, name, text):
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def command(self):
        return ["/usr/sbin/dovecot", "-F", "-c", self.home / "dovecot.conf"]

    def start(self):
        self.sink = subprocess.Popen(["/usr/sbin/smtp-sink", "-u", "nobody", f"127.0.0.1:{self.relay}", "100"],
                                     stdin=subprocess.DEVNULL)
        super().start()

    def stop(self):
        super().stop()
        if self.sink:
            self.sink.terminate()
            self.sink.wait(PATIENCE)

    def facts(self):
        return {"lmtpPort": self.lmtp, "lmtpSocket": str(self.home / "lmtp"),
                "loginSocket": str(self.home / "login"), "mail": str(self.home / "mail"),
                "certificate": str(self.home / "certificate.pem"), "token": token_for("ann")}


if __name__ == "__main__":
    Dovecot(sys.argv[1:]).run()
