# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Exim on a free loopback port, for as long as standard input stays open.

    exim_server.py [NAME=VALUE ...]        further settings for the main part of its configuration

Prints one line of JSON when it listens: port, certificate (PEM file), mail (a maildir), log. Letters to anyone at
example.org are put into the maildir, but at RCPT nobody@ is refused for good, later@ for now, and hangup@ loses the
connection after a 550; a letter whose subject is "refuse" or "defer" is answered so after the final dot. Other domains
are relaying, which is denied. ann logs in with the password of the environment variable SERVER_PASSWORD, by PLAIN, LOGIN
and CRAM-MD5, under TLS only. Needs the rights of root.
"""
import os
import sys

from privateserver import RootedServer, make_certificate

SETTINGS = """\
primary_hostname = exim.test
spool_directory = /spool
log_file_path = /spool/log-%s
pid_file_path = /spool/daemon.pid
local_interfaces = <; [127.0.0.1]:{port}
daemon_smtp_ports = {port}
keep_environment =
message_size_limit = 20480000
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts = *
tls_certificate = /certificate.pem
tls_privatekey = /key.pem
auth_advertise_hosts = ${{if def:tls_in_cipher {{*}}{{}}}}
dsn_advertise_hosts = *
acl_smtp_rcpt = check_recipient
acl_smtp_data = check_letter
{further}

begin acl

check_recipient:
  deny    domains = example.org
          local_parts = nobody
          message = 550 5.1.1 No such person here
  defer   domains = example.org
          local_parts = later
          message = 450 4.7.1 Greylisted, try again in a minute
  drop    domains = example.org
          local_parts = hangup
          message = 550 5.7.1 Go away
  accept  domains = example.org
  deny    message = 550 5.7.1 Relaying denied

check_letter:
  deny    condition = ${{if eq{{$h_Subject:}}{{refuse}}}}
          message = 554 5.6.0 We do not like this letter
  defer   condition = ${{if eq{{$h_Subject:}}{{defer}}}}
          message = 451 4.3.2 Not this minute
  accept

begin routers

local:
  driver = accept
  transport = keep

begin transports

keep:
  driver = appendfile
  maildir_format
  directory = /mail
  user = reader
  envelope_to_add

begin authenticators

plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{ann}}}}{{eq{{$auth3}}{{PASSWORD}}}}}}}}
  server_set_id = $auth2

login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if and{{{{eq{{$auth1}}{{ann}}}}{{eq{{$auth2}}{{PASSWORD}}}}}}}}
  server_set_id = $auth1

cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{ann}}{{PASSWORD}}fail}}
  server_set_id = $auth1
"""


class Exim(RootedServer):
    name = "exim"
    package = "exim4-daemon-light"
    programs = ("usr/sbin/exim4",)
    accounts = {"Debian-exim": 64811}
    folders = ("etc/exim4", "var/empty", "spool")

    def __init__(self, further):
        super().__init__()
        self.further = further

    def furnish(self):
        super().furnish()
        user = self.accounts["Debian-exim"]
        os.chown(self.root / "spool", user, user)
        make_certificate(self.root)
        os.chown(self.root / "key.pem", user, user)
        (self.root / "password").write_text(os.environ.get("SERVER_PASSWORD", ""))
        settings = SETTINGS.format(port=self.port, further="\n".join(self.further))
        (self.root / "etc/exim4/exim4.conf").write_text(settings.replace("PASSWORD", "${readfile{/password}}"))

    def rooted_command(self):
        return ["/usr/sbin/exim4", "-bdf"]

    def facts(self):
        return {**super().facts(), "certificate": str(self.root / "certificate.pem"),
                "log": str(self.root / "spool" / "log-main")}


if __name__ == "__main__":
    Exim(sys.argv[1:]).run()
