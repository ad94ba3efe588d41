# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the terminal program loads each time it starts: nothing that only a window needs.

    test_libraries.py POSTSCOPE_CLI

A library is mapped, relocated and initialised before the first line of main(), whether the run uses it or not, and brings along
what it needs itself. GMime alone cost a quarter of the time that one small letter takes.
"""

import subprocess
import sys
import unittest

PROGRAM = sys.argv.pop()


def needed():
    """Names of the libraries that the program itself asks for, without their versions."""
    dynamic = subprocess.run(["readelf", "--dynamic", "--wide", PROGRAM], capture_output=True, text=True, check=True).stdout
    return {line.split("[")[1].split(".so")[0] for line in dynamic.splitlines() if "(NEEDED)" in line}


class Libraries(unittest.TestCase):
    def test_the_program_can_be_read(self):
        self.assertIn("libQt6Core", needed())

    def test_no_letter_is_taken_apart(self):
        self.assertEqual({name for name in needed() if name.startswith(("libgmime", "libgobject", "libglib"))}, set())

    def test_no_window_is_drawn(self):
        self.assertEqual({name for name in needed() if name.startswith(("libQt6Gui", "libQt6Widgets", "libQt6Svg"))}, set())


if __name__ == "__main__":
    unittest.main()
