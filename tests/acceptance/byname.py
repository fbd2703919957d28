# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0

"""Finds a person, edits, saves, settles a conflict and approves an order by accessible names alone, and asks the service each time whether it
has arrived. Usage: byname.py FOLDER-OF-PROGRAMS"""

import pathlib
import re
import sys
import tempfile
import time

import processes

processes.on_a_bus_of_its_own(__file__, sys.argv[1:])

from desktop import Desktop  # noqa: E402
from service import Service  # noqa: E402
from waiting import wait_for  # noqa: E402

administrator = "kari.odegard@nordmannbygg.example"
approver = "solveig.asheim@nordmannbygg.example"
programs = pathlib.Path(sys.argv[1])
begun = time.monotonic()


def note(sentence):
    print(f"{time.monotonic() - begun:6.1f} s  {sentence}", flush=True)


def phone(service):
    return service.find("user", "email", approver)["phone"].replace(" ", "")


def edit_phone(screen, number):
    table = screen.find("table", "Users")
    screen.fill("Search in the list", "solveig")
    screen.choose_rows(table, [screen.row(table, "Name", "Solveig Åsheim")])
    screen.find("label", f"E-mail: {approver}")
    def form():
        # What is chosen may be read anew just then, and the press be lost, as a person's would.
        if not screen.look("text", "Phone"):
            screen.try_press("push button", "Edit", screen.look("filler", "Details"))
        return screen.look("text", "Phone")

    wait_for(form, "the form does not open")
    screen.fill("Phone", number)
    screen.press("push button", "Save")
    screen.find("label", f"Phone: {number}")


def run(folder):
    desktop = Desktop(folder)
    from screen import Screen  # the bus is known only now

    service = Service(programs / "selskapd", folder)
    service.sign_in_by_code()

    def open_as(email):
        process = desktop.start(programs / "selskap", "--server", service.address, "--profile", pathlib.Path(folder) / email, "--language", "en")
        screen = Screen(process)
        desktop.sign_in(screen, email)
        return screen

    screen = open_as(administrator)
    edit_phone(screen, "+47 900 11 222")
    wait_for(lambda: phone(service) == "+4790011222", "the edit does not arrive at the service")
    note("found a person, edited and saved")

    screen.switch("check box", "Work offline")
    edit_phone(screen, "+47 900 33 444")
    service.patch("user", service.find("user", "email", approver), phone="+4790055666")
    screen.switch("check box", "Work offline")
    screen.press("push button", "Choose value …")
    screen.switch("radio button", re.compile("^Phone, your value: "))
    screen.press("push button", "Use these values")
    wait_for(lambda: phone(service) == "+4790033444", "what was decided does not arrive at the service")
    note("settled a conflict")
    screen.process.end()

    screen = open_as(approver)
    table = screen.find("table", "Orders")
    wait_for(lambda: table.queryTable().nRows > 0, "no order waits")
    number = screen.cell(table, 0, "Order number")
    screen.choose_rows(table, [0])
    screen.find("label", number)
    screen.press("push button", "Approve")
    wait_for(lambda: service.find("order", "number", number)["status"] == "approved", f"{number} is not approved at the service")
    note("approved an order")
    screen.process.end()
    service.stop()
    desktop.end()


with tempfile.TemporaryDirectory(prefix="selskap-acceptance-") as place:
    run(place)
