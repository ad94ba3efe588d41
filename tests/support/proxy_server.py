# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy on a free loopback port, for as long as standard input stays open: SOCKS5 and HTTP CONNECT on the same one.

    proxy_server.py PORT [USER [VERDICT]]

Whatever name is asked for, it connects to 127.0.0.1:PORT; a name is asked for, not looked up here. With a USER it wants
that user with the password of the environment variable SERVER_PASSWORD. VERDICT is a SOCKS reply code (RFC 1928 6) or
an HTTP status with which it refuses every connection. Prints one line of JSON when it listens (port), then one for each
request: kind, host, port, user.
"""
import asyncio
import base64
import json
import os
import sys


def tell(**facts):
    print(json.dumps(facts), flush=True)


async def pump(reader, writer):
    try:
        while octets := await reader.read(65536):
            writer.write(octets)
            await writer.drain()
    except ConnectionError:
        pass
    writer.close()


class Proxy:
    def __init__(self, target, user="", verdict=0):
        self.target = int(target)
        self.user = user
        self.verdict = int(verdict)
        self.password = os.environ.get("SERVER_PASSWORD", "")

    async def serve(self, reader, writer):
        try:
            first = await reader.readexactly(1)
            await (self.serve_socks if first == b"\5" else self.serve_http)(first, reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def serve_socks(self, _, reader, writer):
        methods = await reader.readexactly((await reader.readexactly(1))[0])
        method = 2 if self.user else 0
        if method not in methods:
            writer.write(b"\5\xff")
            return writer.close()
        writer.write(bytes([5, method]))
        if self.user and not await self.takes_socks_login(reader, writer):
            return writer.close()
        head = await reader.readexactly(5)
        host = (await reader.readexactly(head[4])).decode() if head[3] == 3 else "an address"
        port = int.from_bytes(await reader.readexactly(2), "big") if head[3] == 3 else 0
        tell(kind="socks5", host=host, port=port, user=self.user)
        writer.write(bytes([5, self.verdict, 0, 1]) + bytes(6))
        if self.verdict:
            return writer.close()
        await self.connect(reader, writer)

    async def takes_socks_login(self, reader, writer):
        """RFC 1929."""
        await reader.readexactly(1)
        user = await reader.readexactly((await reader.readexactly(1))[0])
        password = await reader.readexactly((await reader.readexactly(1))[0])
        is_right = (user.decode(), password.decode()) == (self.user, self.password)
        writer.write(b"\1\0" if is_right else b"\1\1")
        return is_right

    async def serve_http(self, first, reader, writer):
        lines = (first + await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        host, _, port = lines[0].split()[1].rpartition(":")
        wanted = "proxy-authorization: basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode().lower()
        if self.user and not any(line.lower() == wanted for line in lines):
            writer.write(b'HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm="test"\r\nContent-Length: 0\r\n'
                         b"Connection: close\r\n\r\n")
            return writer.close()
        tell(kind="http", host=host, port=int(port), user=self.user)
        if self.verdict:
            writer.write(f"HTTP/1.1 {self.verdict} No\r\nContent-Length: 0\r\n\r\n".encode())
            return writer.close()
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        await self.connect(reader, writer)

    async def connect(self, reader, writer):
        their_reader, their_writer = await asyncio.open_connection("127.0.0.1", self.target)
        await asyncio.gather(pump(reader, their_writer), pump(their_reader, writer))


async def main(arguments):
    server = await asyncio.start_server(Proxy(*arguments).serve, "127.0.0.1", 0)
    tell(port=server.sockets[0].getsockname()[1])
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
