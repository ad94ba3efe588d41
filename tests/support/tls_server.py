# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that speaks TLS from the first octet, on OpenSSL, for as long as standard input stays open.

    tls_server.py FOLDER VERSION [CLIENTS]

FOLDER holds certificate.pem and key.pem; VERSION is the one version spoken, 1.2 or 1.3; with CLIENTS, a PEM file, a
client must show a certificate that it holds. Greets everybody. Prints one line of JSON when it listens (port), then one
for each handshake: version, reused (a session went on), client (common name).
"""
import json
import socket
import ssl
import sys
import threading

VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


def tell(**facts):
    print(json.dumps(facts), flush=True)


def common_name(certificate):
    return dict(pair[0] for pair in (certificate or {}).get("subject", ())).get("commonName", "")


def serve(context, connection):
    try:
        with context.wrap_socket(connection, server_side=True) as stream:
            stream.sendall(b"220 here\r\n")
            tell(version=stream.version(), reused=stream.session_reused, client=common_name(stream.getpeercert()))
            while stream.recv(4096):
                pass
    except OSError as error:
        tell(error=str(error))


def accept(context, listener):
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(context, connection), daemon=True).start()


def main(folder, version, clients=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = context.maximum_version = VERSIONS[version]
    context.load_cert_chain(f"{folder}/certificate.pem", f"{folder}/key.pem")
    context.set_ecdh_curve("prime256v1")
    if clients:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients)
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=accept, args=(context, listener), daemon=True).start()
    tell(port=listener.getsockname()[1])
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
