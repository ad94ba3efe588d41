# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends a letter with Python's smtplib: a client that was not written with the practice server in mind.

practice_client.py PORT SECURITY MECHANISM LETTER [CERTIFICATE]
SECURITY: none, starttls, implicit.  MECHANISM: none, plain, login.  The password comes on standard input.
"""
import smtplib
import ssl
import sys

port, security, mechanism, letter = int(sys.argv[1]), *sys.argv[2:5]
trust = ssl.create_default_context(cafile=sys.argv[5]) if len(sys.argv) > 5 else None

if security == "implicit":
    client = smtplib.SMTP_SSL("127.0.0.1", port, "desk.example", timeout=20, context=trust)
else:
    client = smtplib.SMTP("127.0.0.1", port, "desk.example", timeout=20)
if security == "starttls":
    client.starttls(context=trust)
client.ehlo()
if mechanism != "none":
    client.user, client.password = "ann", sys.stdin.readline().rstrip("\n")
    try:
        client.auth(mechanism, getattr(client, "auth_" + mechanism))
    except smtplib.SMTPAuthenticationError as refusal:
        print(refusal.smtp_code, refusal.smtp_error.decode())
        sys.exit(3)
with open(letter, "rb") as file:
    refused = client.sendmail("ann@example.org", ["bo@example.org", "unknown@example.org"], file.read(), ["BODY=8BITMIME"])
print(" ".join(f"{address} {code}" for address, (code, _) in refused.items()))
client.quit()
