# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0

"""Processes that end with the test, however it ends."""

import ctypes
import os
import pathlib
import signal
import subprocess

_libc = ctypes.CDLL(None, use_errno=True)
_set_death_signal = 1


def _end_with_parent():
    _libc.prctl(_set_death_signal, signal.SIGTERM)  # so that it ends what it has started itself


class Process(subprocess.Popen):
    def __init__(self, arguments, **options):
        super().__init__([str(argument) for argument in arguments], preexec_fn=_end_with_parent, **options)

    def end(self, how=signal.SIGTERM):
        """Ends it and gives its exit code."""
        if self.poll() is None:
            self.send_signal(how)
        try:
            return self.wait(60)
        except subprocess.TimeoutExpired:
            self.kill()
            self.wait()
            raise


def on_a_bus_of_its_own(script, arguments):
    """Runs the script anew on a session bus that nobody else is on; comes back only there."""
    if os.environ.get("SELSKAP_ACCEPTANCE_BUS") != "1":
        os.environ["SELSKAP_ACCEPTANCE_BUS"] = "1"
        configuration = pathlib.Path(__file__).with_name("bus.conf")
        os.execvp("dbus-run-session", ["dbus-run-session", f"--config-file={configuration}", "--", "/usr/bin/python3", script, *arguments])
