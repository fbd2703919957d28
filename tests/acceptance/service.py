# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0

"""A running selskapd with a sample company, and its HTTP interface as an administrator sees it."""

import http.client
import json
import pathlib
import re
import signal
import subprocess
import urllib.error
import urllib.parse
import urllib.request
import uuid

from processes import Process

password = "Velkommen-2026"  # of everybody in the sample


class Service:
    """Ends with `stop`; `start` begins it again at the same address with the same data."""

    def __init__(self, program, folder, users=40):
        self.program = program
        self.database = pathlib.Path(folder) / "service.db"
        self.users = users
        self.port = 0
        self.token = None
        self.start()

    def start(self):
        self.process = Process([self.program, "--database", self.database, "--listen", f"127.0.0.1:{self.port}", "--sample",
                                "--users", str(self.users), "--demo"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.address = self._answer()["listening"]
        self.port = urllib.parse.urlsplit(self.address).port

    def stop(self):
        self.process.end(signal.SIGTERM)

    def _answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("selskapd has ended")
        return json.loads(line)

    def staff(self, *arguments):
        """A command of the shop's staff, and what it says as JSON."""
        said = subprocess.run([self.program, *arguments, "--database", self.database, "--json"], check=True, capture_output=True, text=True)
        return json.loads(said.stdout)

    def sign_in_by_code(self, role="administrator"):
        self.process.stdin.write(f"code {role}\n")
        self.process.stdin.flush()
        form = {"grant_type": "urn:selskap:one-time-code", "client_id": "selskap", "code": self._answer()["oneTimeCode"]}
        request = urllib.request.Request(self.address + "/oauth/token", urllib.parse.urlencode(form).encode())
        with urllib.request.urlopen(request, timeout=60) as answer:
            self.token = json.load(answer)["access_token"]
        self.company = self.call("GET", "/v1/me")["company"]["id"]

    def call(self, method, path, body=None, revision=None):
        """What the service answers as JSON; `path` begins with /v1, or is one of a record of the company."""
        if not path.startswith("/v1"):
            path = f"/v1/companies/{self.company}/{path}"
        headers = {"Authorization": f"Bearer {self.token}"}
        if method != "GET":
            headers["Idempotency-Key"] = f'"{uuid.uuid4()}"'
        if revision is not None:
            headers["If-Match"] = f'"{revision}"'
        if body is not None:
            headers["Content-Type"] = "application/merge-patch+json" if method == "PATCH" else "application/json"
        request = urllib.request.Request(self.address + path, json.dumps(body).encode() if body is not None else None, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path} was answered {error.code}: {error.read().decode()}") from None
        return json.loads(text) if text else None

    def patch(self, kind, row, **values):
        """Changes a record, of which `row` is what was read of it last."""
        self.call("PATCH", f"{kind}s/{row['id']}", values, row["revision"])

    def find(self, kind, key, value):
        """The record of one kind whose field has this value, or None."""
        return next((row for row in self.records(kind) if row.get(key) == value), None)

    def records(self, kind):
        """All that the company has of one kind, such as `user`, by the pages of the snapshot."""
        found, path = [], f"/v1/companies/{self.company}/snapshot"
        while path:
            request = urllib.request.Request(self.address + path, headers={"Authorization": f"Bearer {self.token}"})
            with urllib.request.urlopen(request, timeout=60) as answer:
                found += [row["row"] for row in json.load(answer)["rows"] if row["recordType"] == kind]
                following = re.search(r'<([^>]+)>;\s*rel="?next', answer.headers.get("Link") or "")
            path = following and urllib.parse.urljoin(path, following.group(1))
            if path and path.startswith("http"):
                path = path.removeprefix(self.address)
        return found


def sign_in_on_page(link, email, company="Nordmann Bygg AS"):
    """Plays the browser: fills in the page of `link`, and goes back to the program where the page sends it."""
    link = urllib.parse.urlsplit(link)
    connection = http.client.HTTPConnection(link.netloc, timeout=60)
    connection.request("GET", f"{link.path}?{link.query}")
    answer = connection.getresponse()
    page = answer.read().decode()
    headers = {"Cookie": answer.getheader("Set-Cookie").split(";")[0], "Content-Type": "application/x-www-form-urlencoded"}

    def send(**form):
        form["request"] = re.search(r'name="request"\s+value="([^"]*)"', page).group(1)
        connection.request("POST", link.path, urllib.parse.urlencode(form), headers)
        reply = connection.getresponse()
        return reply, reply.read().decode()

    answer, page = send(email=email, password=password, action="sign-in")
    if answer.status == 200:
        choices = dict((name, key) for key, name in re.findall(r'name="company"\s+value="([^"]*)"[^>]*>([^<]*)<', page))
        answer, page = send(company=choices[company])
    if answer.status != 303:
        raise RuntimeError(f"signing in as {email} was answered {answer.status}")
    with urllib.request.urlopen(answer.getheader("Location"), timeout=60) as back:
        back.read()
