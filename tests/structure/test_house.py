# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A checker that finds nothing proves nothing: here it must find every fault of a small house built badly."""

import re
import unittest
from pathlib import Path

import house

DATA = Path(__file__).with_name("data")


class BadHouse(unittest.TestCase):
    def setUp(self):
        self.findings = house.House(DATA / "bad", house.read_table()).check()

    def test_every_fault_is_found_and_nothing_else(self):
        found = [f"{finding.path}:{finding.line}: {finding.rule}" for finding in self.findings]
        expected = (DATA / "bad.txt").read_text().splitlines()
        self.assertEqual(sorted(found), sorted(expected), "\n".join(map(str, self.findings)))

    def test_every_rule_has_a_fault_that_shows_it(self):
        source = Path(house.__file__).read_text()
        rules = set(re.findall(r'self\.find\([^,]+(?:\([^)]*\))?[^,]*, [\w.]+, "([a-z-]+)"', source))
        self.assertGreater(len(rules), 10)
        self.assertEqual(rules, {finding.rule for finding in self.findings})


class Table(unittest.TestCase):
    def test_the_table_itself_has_no_cycle(self):
        self.assertEqual(list(house.cycles_of(house.read_table()["rooms"])), [])

    def test_a_cycle_is_named_once(self):
        cycles = list(house.cycles_of({"a": {"b"}, "b": {"c"}, "c": {"a"}}))
        self.assertEqual(cycles, [["a", "b", "c", "a"]])


if __name__ == "__main__":
    unittest.main()
