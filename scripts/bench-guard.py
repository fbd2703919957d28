#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmark at 20,000 rows and fails when a ratio has become twice as bad as tests/bench/recorded.json has it.

Compared are ratios of processor time within one run, since other work on the machine distorts the clock; what is too bad is run
twice more, and the best counts. With --record the file is written anew.
"""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORDED = ROOT / "tests/bench/recorded.json"
ROWS = 20_000
WORKS = ["first-sync", "search", "sort", "filter"]


def ratios(bench, work):
    """The ratios of one run by name, turned so that more is worse."""
    output = subprocess.run([bench, work, "--rows", str(ROWS), "--json"], check=True, capture_output=True, timeout=120).stdout
    figures = [figure for figure in json.loads(output.splitlines()[-1])["figures"] if figure["unit"] == "times"]
    limits = {figure["name"]: figure["processor"] for figure in figures if not figure["name"].startswith("peer")}
    # The peer's own time varies by a factor of three from run to run; it serves where there is no limit to compare with.
    return limits or {figure["name"]: 1 / figure["processor"] for figure in figures}


def best(bench, work, runs, good):
    result = {}
    for _ in range(runs):
        for name, value in ratios(bench, work).items():
            result[name] = min(value, result.get(name, value))
        if good(result):
            break
    return result


def main(bench, record):
    if record:
        found = {work: {name: round(value, 3) for name, value in best(bench, work, 3, lambda result: False).items()} for work in WORKS}
        RECORDED.write_text(json.dumps(found, indent=4) + "\n")
        return 0
    failed = False
    recorded = json.loads(RECORDED.read_text())
    for work in WORKS:
        limits = {name: 2 * value for name, value in recorded[work].items()}
        found = best(bench, work, 3, lambda result: all(result.get(name, limit + 1) <= limit for name, limit in limits.items()))
        for name, limit in limits.items():
            value = found.get(name)
            bad = value is None or value > limit
            failed = failed or bad
            print(f"{'BAD ' if bad else 'good'} {work}: {name} {value if value is None else round(value, 2)}, at most {round(limit, 2)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--record" in sys.argv[2:]))
