#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
"""Checks what each folder includes against the table of layers in ARCHITECTURE.md."""
import pathlib
import re
import sys

# folder: (folders of ours, Qt modules and libraries by the first word of an include)
LAYERS = {
    "models/entities": {"models/entities"},
    "models/engine": {"models/engine", "models/entities"},
    "models/cache": {"models/cache", "models/engine", "models/entities"},
    "models/remote": {"models/remote", "models/engine", "models/entities"},
    "models/sync": {"models/sync", "models/cache", "models/remote", "models/engine", "models/entities"},
    "models": {"models", "models/cache", "models/engine", "models/entities"},
    "ui/look": {"ui/look"},
    "ui/dialogs": {"ui", "ui/dialogs", "ui/look", "models", "models/engine", "models/entities"},
    "ui": {"ui", "ui/look", "ui/dialogs", "models", "models/engine", "models/entities"},
    "translations": {"translations"},
    "app": {"app", "ui", "ui/look", "ui/dialogs", "models", "models/cache", "models/remote", "models/sync", "models/engine",
            "models/entities", "translations"},
    "server/http": {"server/http", "models/entities"},
    "server/store": {"server/store", "models/entities"},
    "server/oauth": {"server/oauth", "server/http", "server/store", "models/entities"},
    "server/pages": {"server/pages", "server/oauth", "server/http", "server/store", "models/entities"},
    "server/api": {"server/api", "server/http", "server/oauth", "server/store", "models/entities"},
    "server/mail": {"server/mail", "server/store", "models/entities"},
    "server/staff": {"server/staff", "server/store", "models/entities"},
    "server/sample": {"server/sample", "server/store", "models/entities"},
    "server": {"server", "server/http", "server/store", "server/oauth", "server/api", "server/mail",
               "server/pages", "server/sample", "server/staff", "models/entities"},
}

# What only some folders may touch, by the beginning of the included name.
OUTSIDE = {
    r"QtSql|QSql": {"models/cache", "server/store", "server/oauth", "server/sample"},
    r"QtNetwork|QNetwork|QTcp|QSsl|QLocalS": {"models/remote", "models/sync", "app", "server/staff"},
    r"QHostAddress": {"models/remote", "models/sync", "app", "server/http", "server/oauth", "server/pages", "server/api",
                      "server"},
    r"qcoro|QCoro": {"models/remote", "models/sync"},
    r"qt6keychain|qtkeychain": {"models/remote"},
    r"sqlite3": {"models/cache", "server/store"},
    r"simdjson": {"models/cache", "models/remote"},
    r"microhttpd": {"server/http"},
    r"zip\.h": {"models"},
    r"xlsxwriter": {"models"},
    r"curl": {"server/mail"},
    r"sodium": {"server/oauth", "server/store"},
    r"QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QLabel|QTableView": {"ui", "ui/look", "ui/dialogs", "app"},
}
ONE_FILE = {r"qt6keychain": 1, r"sqlite3\.h": 2, r"microhttpd": 1, r"curl": 1, r"xlsxwriter": 2}

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.M)


def folder_of(path):
    folder = path.parent.as_posix()
    while folder not in LAYERS and "/" in folder:
        folder = folder.rsplit("/", 1)[0]
    return folder


def main(root):
    root = pathlib.Path(root)
    errors = []
    users = {pattern: set() for pattern in ONE_FILE}
    files = [f for top in ("models", "ui", "app", "server", "translations")
             for f in sorted((root / top).rglob("*")) if f.suffix in (".h", ".cpp")]
    if len(files) < 50:
        errors.append(f"only {len(files)} sources were found")
    for file in files:
        relative = file.relative_to(root)
        folder = folder_of(relative)
        if folder not in LAYERS:
            errors.append(f"{relative}: no layer is described for its folder")
            continue
        for kind, name in INCLUDE.findall(file.read_text(encoding="utf-8")):
            if kind == '"':
                target = pathlib.PurePosixPath(name)
                other = folder_of(target) if "/" in name else folder
                if other not in LAYERS[folder]:
                    errors.append(f"{relative}: {folder} must not know {name}")
            for pattern, allowed in OUTSIDE.items():
                if re.match(pattern, name) and folder not in allowed:
                    errors.append(f"{relative}: {folder} must not use {name}")
            for pattern in ONE_FILE:
                if re.match(pattern, name):
                    users[pattern].add(str(relative))
    for pattern, allowed in ONE_FILE.items():
        if len(users[pattern]) > allowed:
            errors.append(f"{pattern} may be used in {allowed} file(s): {sorted(users[pattern])}")
    print("\n".join(errors) or f"{len(files)} sources keep to the layers")
    return 1 if errors else 0


sys.exit(main(sys.argv[1]))
