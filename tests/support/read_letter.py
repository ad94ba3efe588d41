# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a letter with Python's own parser and prints what it says as one JSON object."""

import email
import hashlib
import json
import sys
from email.header import decode_header, make_header
from email.policy import compat32
from email.utils import getaddresses


def people(message, field):
    return "|".join(
        f"{make_header(decode_header(name))} <{address}>" if name else address
        for name, address in getaddresses(message.get_all(field, []))
    )


with open(sys.argv[1], "rb") as file:
    octets = file.read()
message = email.message_from_bytes(octets, policy=compat32)
parts = [part for part in message.walk() if not part.is_multipart()]
print(
    json.dumps(
        {
            "subject": str(make_header(decode_header(message["Subject"]))),
            "from": people(message, "From"),
            "to": people(message, "To"),
            "cc": people(message, "Cc"),
            "bcc": message["Bcc"],
            "text": parts[0].get_payload(decode=True).decode(parts[0].get_content_charset()),
            "defects": sum(len(part.defects) for part in message.walk()),
            "attachments": [
                {"name": part.get_filename(), "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest()}
                for part in parts[1:]
            ],
        }
    )
)
