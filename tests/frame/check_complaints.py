# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that every test which docs/complaints.md and docs/accessibility.md name exists, and that no loop of events is nested. Usage: check_complaints.py FOLDER"""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
page = (root / "docs/complaints.md").read_text(encoding="utf-8")
faults = []
loops = r"\bQEventLoop\b|(?:\w|\))(?:\.|->)exec\(\)|QMessageBox::(?:question|warning|critical|information)\("

accessibility = (root / "docs/accessibility.md").read_text(encoding="utf-8")
named = re.findall(r"`(tst_\w+)::(\w+)`", page + accessibility)
for program, function in named:
    sources = [path for path in (root / "tests").glob(f"*/{program}.cpp")]
    if not any(re.search(rf"\bvoid (?:\w+::)?{function}\(\)", source.read_text(encoding="utf-8")) for source in sources):
        faults.append(f"docs names {program}::{function}, which does not exist")

for row in re.findall(r"^\| (?!Complaint|---)(.*) \|$", page, re.MULTILINE):
    if len(row.split(" | ")) != 3 or not row.split(" | ")[2].strip():
        faults.append(f"docs/complaints.md has a row without its test: {row[:60]}")

for part in ("models", "ui"):
    for source in (root / part).rglob("*.cpp"):
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            # The exec() of a query of the database runs no loop.
            if re.search(loops, line.replace("query.exec()", "")):
                faults.append(f"{source.relative_to(root)}:{number}: a nested loop of events: {line.strip()}")

for fault in faults:
    print(fault)
print(f"{len(set(named))} tests are named")
sys.exit(1 if faults or not named else 0)
