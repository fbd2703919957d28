#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
"""Uses the service's pages in a real browser as a person does: by the keyboard, without script.

browse.py SELSKAPD [FOLDER FOR SCREENSHOTS]
"""
import base64
import email
import email.policy
import hashlib
import http.server
import json
import os
import pathlib
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

PATIENCE = 60  # seconds, for a busy machine
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Space": "\ue00d"}
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


def send(method, url, body=None, headers=None):
    """One HTTP request; the answer's JSON, or text."""
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(url, data, {"Content-Type": "application/json", **(headers or {})}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            text = answer.read().decode()
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{method} {url} is answered {error.code}: {error.read().decode()[:400]}") from error
    return json.loads(text) if text.startswith("{") else text


def until(what, ask):
    """What `ask` gives once it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = ask()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come about")


class Service:
    """A running selskapd with the sample company, whose mails lie in a folder."""

    def __init__(self, program, folder):
        self.mails = folder / "mails"
        self.process = subprocess.Popen(
            [program, "--database", folder / "account.db", "--listen", "127.0.0.1:0", "--sample", "--users", "20", "--demo",
             "--mail-folder", self.mails], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        said = json.loads(self.process.stdout.readline())
        self.address = said["listening"]
        form = urllib.parse.urlencode({"grant_type": "urn:selskap:one-time-code", "client_id": "selskap",
                                       "code": said["oneTimeCode"]["administrator"]}).encode()
        with urllib.request.urlopen(self.address + "/oauth/token", form, PATIENCE) as answer:
            self.token = json.load(answer)["access_token"]
        self.company = self.get("/v1/me")["company"]["id"]

    def get(self, path):
        return send("GET", self.address + path, headers={"Authorization": f"Bearer {self.token}"})

    def write(self, method, path, body=None, **precondition):
        headers = {"Authorization": f"Bearer {self.token}", "Idempotency-Key": f'"{uuid.uuid4()}"'}
        headers.update({name.replace("_", "-"): value for name, value in precondition.items()})
        return send(method, f"{self.address}/v1/companies/{self.company}{path}", body, headers)

    def rows(self, kind):
        page = self.get(f"/v1/companies/{self.company}/snapshot")
        return [row["row"] for row in page["rows"] if row["recordType"] == kind]

    def link_to(self, recipient, path):
        """The newest link of that kind that was mailed there."""
        def look():
            for file in sorted(self.mails.glob("*.eml"), reverse=True):
                mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                found = re.search(rf"http\S+/{path}/[A-Za-z0-9_-]+", mail.get_content())
                if recipient in mail["To"] and found:
                    return found.group()
            return None
        return until(f"a mail to {recipient}", look)

    def stop(self):
        self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        assert code == 0, f"selskapd ended with {code}"


class Browser:
    """Chromium without script, through its WebDriver."""

    def __init__(self, folder, pictures):
        self.pictures = pictures
        self.driver = subprocess.Popen([shutil.which("chromedriver") or "/usr/bin/chromedriver", "--port=0"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = None
        while not port:
            line = self.driver.stdout.readline()
            assert line, "chromedriver has ended"
            port = re.search(r"successfully on port (\d+)", line)
        self.base = f"http://127.0.0.1:{port.group(1)}"
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=900,800",
                            "--no-first-run", f"--user-data-dir={folder / 'profile'}"],
                   "prefs": {"profile.managed_default_content_settings.javascript": 2, "credentials_enable_service": False}}
        wanted = {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}}
        self.session = f"{self.base}/session/" + send("POST", self.base + "/session", wanted)["value"]["sessionId"]

    def ask(self, method, path, body=None):
        return send(method, self.session + path, body)["value"]

    def open(self, url):
        self.ask("POST", "/url", {"url": url})

    def press(self, *texts):
        """Types texts and presses named keys, one after the other."""
        actions = []
        for text in texts:
            for key in [KEYS[text]] if text in KEYS else text:
                actions += [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self.ask("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def focus(self):
        """The name or the label of what has the focus."""
        active = self.ask("GET", "/element/active")[ELEMENT]
        return self.ask("GET", f"/element/{active}/attribute/name") or self.ask("GET", f"/element/{active}/text")

    def text(self):
        body = self.ask("POST", "/element", {"using": "css selector", "value": "body"})[ELEMENT]
        return self.ask("GET", f"/element/{body}/text")

    def wait_for(self, text):
        def look():
            try:
                return text in self.text()
            except AssertionError as error:  # between two pages
                return "stale element" not in str(error) and "no such element" not in str(error) and self.fail(error)
        try:
            until(text, look)
        except AssertionError as error:
            raise AssertionError(f"{error}; the page says: {self.text()}") from error

    @staticmethod
    def fail(error):
        raise error

    def picture(self, name):
        if self.pictures:
            data = base64.b64decode(self.ask("GET", "/screenshot"))
            (self.pictures / f"{name}.png").write_bytes(data)

    def stop(self):
        try:
            send("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait(PATIENCE)


class Client(http.server.BaseHTTPRequestHandler):
    """The address on this machine to which the sign-in leads back."""

    queries = []

    def do_GET(self):
        Client.queries.append(dict(urllib.parse.parse_qsl(urllib.parse.urlparse(self.path).query)))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<h1>Back</h1>")

    def log_message(self, *_):
        pass


def expect(found, wanted):
    assert found == wanted, f"{found!r} instead of {wanted!r}"


def new_id():
    text = f"{int(time.time() * 1000):012x}7{secrets.token_hex(2)[:3]}8{secrets.token_hex(8)[:15]}"
    return str(uuid.UUID(text))


def script_is_off(browser):
    browser.open("data:text/html,<title>off</title><script>document.title='on'</script>")
    expect(browser.ask("GET", "/title"), "off")


def accept_invitation(service, browser, address, password):
    role = next(row for row in service.rows("role") if row["name"] == "Customer")
    group = next(row for row in service.rows("group") if not row.get("parentId"))
    user = service.write("PUT", f"/users/{new_id()}", {"status": "invited", "email": address, "language": "nb",
                                                       "roleIds": [role["id"]], "groupId": group["id"]}, If_None_Match="*")
    link = service.link_to(address, "invitations")
    browser.open(link)
    browser.wait_for("Du er invitert til Nordmann Bygg AS")
    browser.picture("invitation")
    expect(browser.focus(), "firstName")
    browser.press("Ida", "Tab", "Ødegård", "Tab")
    expect(browser.focus(), "password")
    browser.press("kort", "Enter")
    browser.wait_for("Passordet må ha minst 10 tegn.")
    browser.picture("invitation-problem")
    expect(browser.focus(), "password")
    browser.press(password, "Tab")
    expect(browser.focus(), "action")
    browser.press("Space")
    browser.wait_for("Du er ferdig")
    browser.picture("invitation-done")
    browser.open(link)
    browser.wait_for("Denne invitasjonen er godtatt.")
    browser.picture("invitation-used")
    row = service.get(f"/v1/companies/{service.company}/users/{user['row']['id']}")["row"]
    expect((row["status"], row["firstName"], row["lastName"]), ("active", "Ida", "Ødegård"))
    return row


def choose_password(service, browser, user, password):
    service.write("POST", f"/users/{user['id']}/reset-password", If_Match=f'"{user["revision"]}"')
    browser.open(service.link_to(user["email"], "passwords"))
    browser.wait_for("Velg et passord")
    browser.picture("password")
    expect(browser.focus(), "password")
    browser.press(password, "Enter")
    browser.wait_for("Passordet ditt er lagret.")


def sign_in(service, browser, address, password):
    server = http.server.HTTPServer(("127.0.0.1", 0), Client)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        challenge = base64.urlsafe_b64encode(hashlib.sha256(b"v" * 43).digest()).rstrip(b"=").decode()
        query = urllib.parse.urlencode({
            "response_type": "code", "client_id": "selskap", "state": "s1", "ui_locales": "nb", "code_challenge": challenge,
            "redirect_uri": f"http://127.0.0.1:{server.server_port}/callback", "code_challenge_method": "S256"})
        browser.open(f"{service.address}/oauth/authorize?{query}")
        browser.wait_for("Logg inn")
        browser.picture("sign-in")
        expect(browser.focus(), "email")
        browser.press(address, "Tab", password, "Enter")
        browser.wait_for("Back")
    finally:
        server.shutdown()
    answers = [query for query in Client.queries if "code" in query]
    expect((len(answers), answers[0]["state"]), (1, "s1"))


def main(program, pictures):
    with tempfile.TemporaryDirectory(prefix="selskap-pages-") as name:
        folder = pathlib.Path(name)
        os.environ["HOME"] = name  # where a browser leaves what it will
        service = Service(program, folder)
        try:
            browser = Browser(folder, pictures)
            try:
                script_is_off(browser)
                user = accept_invitation(service, browser, "ida.odegard@nordmannbygg.example", "fjell fjord furu")
                choose_password(service, browser, user, "noe helt annet enn før")
                sign_in(service, browser, user["email"], "noe helt annet enn før")
            finally:
                browser.stop()
        finally:
            service.stop()


main(sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None)
