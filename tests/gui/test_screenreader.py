# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears of a conversation: the window on a display and in a session of its own, asked over AT-SPI.

    test_screenreader.py PROGRAM

It presses Send, as a screen reader does, and reads the rows of the conversation with the practice server. Exit status
77: there is no AT-SPI on this machine.
"""
import os
import re
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

try:
    import pyatspi
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

PATIENCE = 60
BETWEEN_LOOKS = 0.05
INSIDE = "--inside"
PLACES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")

# Some of the rows. A time is whatever it was.
TOLD = [
    r"note, connected to 127\.0\.0\.1:\d+",
    r"server, 220, practice\.postscope\.test ESMTP Postscope, not encrypted",
    r"server, 250, practice\.postscope\.test greets \S+, \d+ lines, after \d+ \w+, encrypted",
    r"client, AUTH PLAIN \S+, encrypted",
    r"client, MAIL FROM:<\S+@\S+> \S+, encrypted",
    r"client, the letter, \d+ bytes sent, encrypted",
    r"server, 250, 2\.0\.0 accepted as \w+, after \d+ \w+, encrypted",
    r"server, 221, 2\.0\.0 .*, after \d+ \w+, encrypted",
]


def wait_for(what, look):
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(BETWEEN_LOOKS)
    return found


def children(node):
    return [child for child in (node.getChildAtIndex(place) for place in range(node.childCount)) if child]


def find(node, role, name):
    """The first one with this role and name; a table is not looked into."""
    if node.getRole() == role and node.name == name:
        return node
    if node.getRole() == pyatspi.ROLE_TABLE:
        return None
    return next(filter(None, (find(child, role, name) for child in children(node))), None)


def press(button):
    action = button.queryAction()
    names = [action.getName(place).lower() for place in range(action.nActions)]
    action.doAction(names.index("press"))


def start_display():
    """An X server, and the name of the display that it has found free; xvfb-run looks for one first and may come late."""
    ours, theirs = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x960x24", "-nolisten", "tcp"],
                              pass_fds=[theirs], stderr=subprocess.DEVNULL)
    os.close(theirs)
    with os.fdopen(ours) as answer:
        return server, f":{answer.readline().strip()}"


class ScreenReader(unittest.TestCase):
    program = ""

    def setUp(self):
        server, display = start_display()
        self.addCleanup(server.wait, PATIENCE)
        self.addCleanup(server.terminate)
        self.window = subprocess.Popen(
            [self.program, "--practice-letter"],
            env=os.environ | {
                "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "LC_ALL": "C.UTF-8"})
        self.addCleanup(self.window.wait, PATIENCE)
        self.addCleanup(self.window.kill)
        self.desktop = pyatspi.Registry.getDesktop(0)

    def application(self):
        self.assertIsNone(self.window.poll(), "the window is gone")
        return next((child for child in children(self.desktop) if child.get_process_id() == self.window.pid), None)

    def find(self, role, name):
        return wait_for(f"“{name}”", lambda: (top := self.application()) and find(top, role, name))

    def rows(self, table):
        """The names of what stands in the first column."""
        cells = table.queryTable()
        return [cell.name for row in range(cells.nRows) if (cell := cells.getAccessibleAt(row, 0))]

    def test_each_row_of_a_conversation_is_read_as_a_sentence(self):
        press(self.find(pyatspi.ROLE_PUSH_BUTTON, "Send"))
        table = self.find(pyatspi.ROLE_TABLE, "Transcript")
        wait_for("the end of the conversation", lambda: any(name.startswith("server, 221") for name in self.rows(table)))
        told = self.rows(table)
        for name in told:
            self.assertRegex(name, r"^(client|server|note), \w", "a row is no sentence")
        for sentence in TOLD:
            self.assertTrue(any(re.fullmatch(sentence, name) for name in told), f"none is {sentence}:\n" + "\n".join(told))


def run_in_own_session():
    """This file again, where the buses and the settings are nobody else's. AT-SPI's bus is a file of the runtime folder."""
    with tempfile.TemporaryDirectory(prefix="postscope-atspi-") as home:
        places = {name: str(Path(home) / name) for name in PLACES}
        os.mkdir(places["XDG_RUNTIME_DIR"], 0o700)
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", *sys.argv, INSIDE],
                              env=os.environ | places, check=False).returncode


if __name__ == "__main__":
    if sys.argv[-1] != INSIDE:
        sys.exit(run_in_own_session())
    ScreenReader.program = sys.argv[1]
    unittest.main(argv=sys.argv[:1], verbosity=2)
