# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0

"""Selskap as an aid such as a screen reader knows it: roles, names, states and actions, over AT-SPI. Nothing here knows where things stand."""

import re

import pyatspi
from gi.repository import Atspi, GLib

from waiting import Late, wait_for

# Their children are cells, which are reached by row and column, not by looking at all of them.
_tables = {"table", "tree table", "tree"}


def said(text):
    """As it is heard: every space the same."""
    return re.sub(r"\s+", " ", text or "").strip()


def has(node, *states):
    held = node.getState()
    return all(held.contains(getattr(pyatspi, f"STATE_{state}")) for state in states)


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def _label(node):
    """The text of what labels it, since some controls tell their value in place of a name."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return said(relation.getTarget(0).name).removesuffix(" *")
    return None


class Screen:
    """The windows of one process. What is looked for is waited for."""

    def __init__(self, process):
        self.process = process
        self.desktop = pyatspi.Registry.getDesktop(0)
        self.desktop.set_cache_mask(Atspi.Cache.NONE)  # what was true before the program did something is of no use
        self.application = wait_for(self._application, "Selskap is not to be seen on the bus of the aids")

    def _application(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"Selskap has ended with {self.process.returncode}")
        for node in children(self.desktop):
            try:
                if node.get_process_id() == self.process.pid:
                    return node
            except GLib.Error:
                pass  # another process that has just ended
        return None

    # Looking

    def nodes(self, within=None, depth=0):
        """All that shows, in the order of reading; of tables nothing but themselves."""
        node = within or self.application
        yield node
        if depth > 0 and node.getRoleName() in _tables:
            return
        for child in children(node):
            # A window on its own says nothing of whether it shows.
            if node is not self.application and not has(child, "SHOWING"):
                continue
            yield from self.nodes(child, depth + 1)

    def look(self, role, name=None, within=None):
        """The first that shows with this role and name, or None. A name may be a pattern."""
        try:
            for node in self.nodes(within):
                if node.getRoleName() != role:
                    continue
                if name is None or self._is_called(node, role, name):
                    return node
        except (GLib.Error, LookupError, AttributeError):
            pass  # it changed while it was looked at
        if self.process.poll() is not None:
            raise RuntimeError(f"Selskap has ended with {self.process.returncode}")
        return None

    @staticmethod
    def _is_called(node, role, name):
        own = said(node.name)
        if isinstance(name, re.Pattern):
            return bool(name.search(own))
        return own == name or (role in ("combo box", "text", "spin button") and _label(node) == name)

    def find(self, role, name=None, within=None):
        return wait_for(lambda: self.look(role, name, within), lambda: f"there is no {role} “{name}”; there is\n{self.told(within)}")

    def gone(self, role, name=None, within=None):
        wait_for(lambda: not self.look(role, name, within), f"the {role} “{name}” stays")

    def told(self, within=None):
        """What an aid would be told, for a person to read."""
        lines = []
        try:
            for node in self.nodes(within):
                if said(node.name) or has(node, "FOCUSABLE"):
                    lines.append(f"  {node.getRoleName()} “{said(node.name)}”" + ("" if has(node, "ENABLED") else " (disabled)"))
        except GLib.Error:
            lines.append("  … and more, which changed meanwhile")
        return "\n".join(lines)

    # Acting

    def act(self, node, action):
        actions = node.queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        if action not in names:
            raise Late(f"{node.getRoleName()} “{said(node.name)}” has no action {action}, but {names}")
        actions.doAction(names.index(action))

    def switch(self, role, name, within=None):
        """A check box or radio button."""
        self.act(self.find(role, name, within), "Toggle")

    def press(self, role, name, within=None):
        def enabled():
            node = self.look(role, name, within)
            return node if node is not None and has(node, "ENABLED") else None

        node = wait_for(enabled, lambda: f"there is no {role} “{name}” to press; there is\n{self.told(within)}")
        self.act(node, "Press")

    def try_press(self, role, name, within=None):
        """Presses it if it is there; it may go while it is looked at."""
        try:
            node = self.look(role, name, within)
            if node is not None and has(node, "ENABLED"):
                self.act(node, "Press")
        except GLib.Error:
            pass

    def fill(self, name, text, within=None, role="text"):
        node = self.find(role, name, within)
        node.queryEditableText().setTextContents(text)
        wait_for(lambda: self.text_of(node) == text, lambda: f"“{name}” holds “{self.text_of(node)}”, not “{text}”")

    @staticmethod
    def text_of(node):
        text = node.queryText()
        return text.getText(0, text.characterCount)

    def menu(self, *names):
        """Chooses in the menu bar, such as `menu("Users", "Import …")`."""
        def item():
            node = self.look("menu bar")
            for name in names:
                node = node and self._menu_item(node, name)
            return node if node is not None and has(node, "ENABLED") else None

        self.act(wait_for(item, f"the menu has no {' > '.join(names)} to choose"), "Press")

    def _menu_item(self, menu, name):
        for child in children(menu):
            if child.getRoleName() == "popup menu":
                found = self._menu_item(child, name)
                if found is not None:
                    return found
            elif said(child.name) == name:
                return child
        return None

    # Tables

    @staticmethod
    def column(table, title):
        content = table.queryTable()
        titles = [said(content.getColumnDescription(column)) for column in range(content.nColumns)]
        if title not in titles:
            raise Late(f"“{table.name}” has no column {title}, but {titles}")
        return titles.index(title)

    def cell(self, table, row, title):
        return said(table.queryTable().getAccessibleAt(row, self.column(table, title)).name)

    def row(self, table, title, value):
        """The row that has this value in the column of that title; waits for it."""
        column = self.column(table, title)

        def search():
            content = table.queryTable()
            for row in range(content.nRows):
                cell = content.getAccessibleAt(row, column)
                if cell is not None and said(cell.name) == value:
                    return (row,)
            return None

        return wait_for(search, f"“{table.name}” has no row whose {title} is {value}")[0]

    @staticmethod
    def choose_rows(table, rows):
        content = table.queryTable()
        for row in range(content.nRows):
            if content.isRowSelected(row) and row not in rows:
                content.removeRowSelection(row)
        for row in rows:
            content.addRowSelection(row)
