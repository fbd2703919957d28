#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
"""An SMTP server for tests: smtpserver.py PORT HOST [CERTIFICATE KEY [USER PASSWORD]]. With a certificate it takes mails only after
STARTTLS, with a user only from whoever has signed in. The first line on standard output is the port; then one line of JSON for each mail,
as Python's e-mail package reads it. Ends with standard input.

What it answers depends on the recipient: `later…` is put off once, `busy…` once after its data, `never…` refused for good."""
import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self):
        self.put_off = set()

    def once(self, address):
        first = address not in self.put_off
        self.put_off.add(address)
        return first

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("never"):
            return "550 5.1.1 There is no such\tuser here"
        if address.startswith("later") and self.once(address):
            return "450 4.2.1 Come again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("busy") and self.once(envelope.rcpt_tos[0]):
            return "451 4.3.0 Too busy"
        mail = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        print(json.dumps({
            "hello": session.host_name,
            "sender": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "headers": {name: str(value) for name, value in mail.items()},
            "count": len(mail.items()),
            "body": mail.get_content().replace("\r\n", "\n"),
            "defects": [str(defect) for defect in mail.defects]
            + [str(defect) for value in mail.values() for defect in value.defects],
            "longest": max(len(line) for line in envelope.original_content.split(b"\r\n")),
            "isAscii": envelope.original_content.isascii(),
        }), flush=True)
        return "250 OK"


def options(arguments):
    options = {"enable_SMTPUTF8": True}
    if len(arguments) >= 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments[0], arguments[1])
        options |= {"tls_context": context, "require_starttls": True}
    if len(arguments) == 4:
        expected = tuple(text.encode() for text in arguments[2:])

        def authenticate(server, session, envelope, mechanism, given):
            return AuthResult(success=(given.login, given.password) == expected, handled=False)

        options |= {"authenticator": authenticate, "auth_required": True}
    return options


async def main():
    loop = asyncio.get_running_loop()
    handler = Handler()
    chosen = options(sys.argv[3:])
    server = await loop.create_server(lambda: SMTP(handler, **chosen), sys.argv[2], int(sys.argv[1]))
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
