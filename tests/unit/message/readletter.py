#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a letter from standard input with Python's email and writes what it found as JSON."""

import email
import email.policy
import hashlib
import json
import sys
from email.header import decode_header, make_header


def addresses(message, field):
    # Not header.addresses of the newer interface: before 3.13 it puts spaces between neighbouring encoded words.
    pairs = email.utils.getaddresses(message.get_all(field, []))
    return [[str(make_header(decode_header(name))), mailbox] for name, mailbox in pairs if mailbox]


def attachment(part, old_part):
    content = part.get_payload(decode=True)
    return {
        "name": part.get_filename(),
        "nameForOldReaders": old_part.get_filename() and email.utils.collapse_rfc2231_value(old_part.get_filename()),
        "mediaType": part.get_content_type(),
        "octets": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def defects(message):
    found = [repr(defect) for part in message.walk() for defect in part.defects]
    return found + [f"{name}: {defect!r}" for part in message.walk() for name, value in part.items()
                    for defect in value.defects]


def main():
    octets = sys.stdin.buffer.read()
    message = email.message_from_bytes(octets, policy=email.policy.default)
    old_message = email.message_from_bytes(octets)
    parts = [(part, old_part) for part, old_part in zip(message.walk(), old_message.walk())
             if not part.is_multipart()]
    json.dump({
        "subject": message["Subject"] or "",
        "from": addresses(old_message, "From"),
        "to": addresses(old_message, "To"),
        "cc": addresses(old_message, "Cc"),
        "bcc": message["Bcc"],
        "date": message["Date"].datetime.isoformat(),
        "text": parts[0][0].get_payload(decode=True).decode("utf-8").replace("\r\n", "\n"),
        "attachments": [attachment(*pair) for pair in parts[1:]],
        "defects": defects(message),
    }, sys.stdout)


main()
