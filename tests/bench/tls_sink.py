# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes every letter and forgets it, over TLS from the first octet, on one OpenSSL context: sessions are resumed.

    tls_sink.py CERTIFICATE KEY        PEM files

Prints its port; when standard input is closed it prints how many handshakes there were and how many of them resumed a
session, and leaves.
"""
import asyncio
import ssl
import sys

counts = {"handshakes": 0, "resumed": 0}


async def take(reader, writer):
    counts["handshakes"] += 1
    counts["resumed"] += writer.get_extra_info("ssl_object").session_reused
    writer.write(b"220 sink\r\n")
    while line := await reader.readline():
        verb = line[:4].upper()
        if verb == b"EHLO":
            writer.write(b"250-sink\r\n250 PIPELINING\r\n")
        elif verb == b"DATA":
            writer.write(b"354 go on\r\n")
            while (await reader.readline()) not in (b".\r\n", b""):
                pass
            writer.write(b"250 taken\r\n")
        elif verb == b"QUIT":
            writer.write(b"221 bye\r\n")
            break
        else:
            writer.write(b"250 yes\r\n")
    writer.close()


async def main(certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(take, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    print(counts["handshakes"], counts["resumed"], flush=True)


asyncio.run(main(*sys.argv[1:]))
