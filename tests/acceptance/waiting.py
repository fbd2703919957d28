# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0

"""Waiting for what another process does."""

import time

patience = 90  # seconds: only what never comes takes so long


class Late(Exception):
    """What was waited for did not come."""


def wait_for(condition, what, limit=None):
    """The first answer of `condition` that is not false; Late with `what` when there was none in `limit` seconds."""
    end = time.monotonic() + (limit or patience)
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Late(what() if callable(what) else what)
        time.sleep(0.03)
