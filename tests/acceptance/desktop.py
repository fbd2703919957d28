# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0

"""A desktop of the test's own: a display, a small window manager, the bus of the accessibility interface, and Selskap on it."""

import os
import pathlib
import subprocess

from processes import Process
from service import sign_in_on_page
from waiting import wait_for

launcher = "/usr/libexec/at-spi-bus-launcher"


class Desktop:
    """To be made once in a process, and before pyatspi is imported."""

    def __init__(self, folder, size="1400x900"):
        self.folder = pathlib.Path(folder)
        ends = os.pipe()
        self.display = Process(["Xvfb", "-displayfd", ends[1], "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
                               pass_fds=[ends[1]], stderr=subprocess.DEVNULL)
        os.close(ends[1])
        with os.fdopen(ends[0]) as said:
            os.environ["DISPLAY"] = f":{said.readline().strip()}"
        os.environ["XDG_RUNTIME_DIR"] = str(self._folder("runtime"))
        os.environ["HOME"] = str(self._folder("home"))
        # What a program opens in the browser is noted instead.
        tools = self._folder("tools")
        opener = tools / "xdg-open"
        opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self.folder}/opened"\n')
        opener.chmod(0o700)
        os.environ["PATH"] = f"{tools}:{os.environ['PATH']}"
        os.environ |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
        for variable in ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "BROWSER", "NO_AT_BRIDGE"):
            os.environ.pop(variable, None)
        # A window has the keyboard only where somebody gives it to it.
        self.manager = Process(["matchbox-window-manager"], stderr=subprocess.DEVNULL)
        self.bus = Process([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)

    def _folder(self, name):
        folder = self.folder / name
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder

    def start(self, program, *arguments):
        return Process([program, *arguments], stdin=subprocess.DEVNULL)

    def opened(self):
        """The link that was opened in the browser last; waits for the first one."""
        file = self.folder / "opened"
        wait_for(lambda: file.exists() and file.read_text().endswith("\n"), "nothing was opened in the browser")
        link = file.read_text().splitlines()[-1]
        file.unlink()
        return link

    def sign_in(self, screen, email):
        """From the first window to the account, with the person's part in the browser played here."""
        screen.press("push button", "Sign in")
        sign_in_on_page(self.opened(), email)

    def picture(self, file):
        subprocess.run(["import", "-window", "root", file], check=False)

    def end(self):
        for process in (self.bus, self.manager, self.display):
            process.end()
