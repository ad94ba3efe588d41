# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A name server on a free loopback port (UDP and TCP), for as long as standard input stays open.

    dns_server.py 'NAME TYPE DATA' ...        example.org MX 10 mx.example.org
                                              mx.example.org A 127.0.0.1
                                              www.example.org CNAME mx.example.org
                                              broken.example.org SERVFAIL        any question about it fails
                                              silent.example.org SILENT          and this one is never answered
                                              half.example.org AAAA SILENT       nor is this type of it
                                              late.example.org AAAA LATE ::1     this one comes after LATE seconds

A name that stands in no argument does not exist. Prints one line of JSON when it listens (port), then one for each
question (name, type).
"""
import asyncio
import ipaddress
import json
import struct
import sys

TYPES = {"A": 1, "CNAME": 5, "MX": 15, "AAAA": 28}
NAMES = {number: name for name, number in TYPES.items()}
SERVFAIL, NXDOMAIN = 2, 3
TTL = 300
UDP_ROOM = 1232
LATE = 0.3


def wire_name(name):
    labels = [label for label in name.rstrip(".").split(".") if label]
    return b"".join(bytes([len(label)]) + label.encode() for label in labels) + b"\0"


def wire_data(kind, text):
    if kind in ("A", "AAAA"):
        return ipaddress.ip_address(text).packed
    if kind == "CNAME":
        return wire_name(text)
    preference, host = text.split()
    return struct.pack(">H", int(preference)) + wire_name(host)


class Zone:
    def __init__(self, lines):
        self.records = {}
        self.failing, self.silent, self.late = set(), set(), set()
        for line in lines:
            name, kind, *data = line.split(maxsplit=2)
            name = name.lower()
            self.records.setdefault(name, {})
            if kind == "SERVFAIL":
                self.failing.add(name)
            elif kind == "SILENT":
                self.silent.update((name, number) for number in TYPES.values())
            elif data == ["SILENT"]:
                self.silent.add((name, TYPES[kind]))
            else:
                if data[0].startswith("LATE "):
                    self.late.add((name, TYPES[kind]))
                    data = data[0].split(maxsplit=1)[1:]
                self.records[name].setdefault(kind, []).append(data[0])

    def answer(self, name, kind):
        """The code of the reply and its records, CNAMEs followed."""
        answers = []
        while "CNAME" in self.records.get(name, {}) and kind != TYPES["CNAME"]:
            target = self.records[name]["CNAME"][0]
            answers.append((name, "CNAME", target))
            name = target.lower().rstrip(".")
        if name in self.failing:
            return SERVFAIL, []
        if name not in self.records:
            return NXDOMAIN, answers
        kind = NAMES.get(kind, "")
        return 0, answers + [(name, kind, data) for data in self.records[name].get(kind, [])]


def asked(query):
    labels, place = [], 12
    while query[place]:
        labels.append(query[place + 1:place + 1 + query[place]].decode("latin-1"))
        place += 1 + query[place]
    kind, = struct.unpack_from(">H", query, place + 1)
    return ".".join(labels).lower(), kind, query[12:place + 5]


def reply_to(zone, query, room):
    """The octets that answer a query; none where nothing shall be said."""
    name, kind, question = asked(query)
    print(json.dumps({"name": name, "type": NAMES.get(kind, str(kind))}), flush=True)
    if (name, kind) in zone.silent:
        return b""
    code, answers = zone.answer(name, kind)
    sections = b"".join(wire_name(owner) + struct.pack(">HHIH", TYPES[what], 1, TTL, len(wire_data(what, data)))
                        + wire_data(what, data) for owner, what, data in answers)
    flags = 0x8180 | code  # a response, recursion desired and available
    if 12 + len(question) + len(sections) > room:
        return query[:2] + struct.pack(">HHHHH", flags | 0x0200, 1, 0, 0, 0) + question
    return query[:2] + struct.pack(">HHHHH", flags, 1, len(answers), 0, 0) + question + sections


class Datagrams(asyncio.DatagramProtocol):
    def __init__(self, zone):
        self.zone = zone

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        if reply := reply_to(self.zone, data, UDP_ROOM):
            wait = LATE if asked(data)[:2] in self.zone.late else 0
            asyncio.get_running_loop().call_later(wait, self.transport.sendto, reply, address)


async def serve_stream(zone, reader, writer):
    try:
        while True:
            size, = struct.unpack(">H", await reader.readexactly(2))
            reply = reply_to(zone, await reader.readexactly(size), 65535)
            writer.write(struct.pack(">H", len(reply)) + reply)
    except asyncio.IncompleteReadError:
        writer.close()


async def main(lines):
    zone = Zone(lines)
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: serve_stream(zone, r, w), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await loop.create_datagram_endpoint(lambda: Datagrams(zone), local_addr=("127.0.0.1", port))
    print(json.dumps({"port": port}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
