# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/data/pitfalls.tsv names what other mail clients stumbled over, and the test that keeps us from it; a table of
CONTRIBUTING.md names what is kept to of which RFC. Here the tables themselves are tested: nothing is left out, and what
they name is there."""

import csv
import unittest
from collections import defaultdict
from pathlib import Path

TESTS = Path(__file__).parents[1]
TABLE = TESTS / "data" / "pitfalls.tsv"
# Security, replies, EHLO, AUTH, message: as many as there are.
COUNTS = {"S": 16, "R": 20, "E": 15, "A": 15, "M": 20}
NO_TEST = "-"  # then the row is the reason


def read_table():
    with TABLE.open(newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def names_of(row):
    """How a row may stand in the source of its test: as text, as a function, as the title of a dialogue."""
    return f'"{row}"', f"::{row}()", f"title: {row}\n"


class Pitfalls(unittest.TestCase):
    def setUp(self):
        self.table = read_table()

    def test_nothing_is_left_out(self):
        expected = [f"{letter}{number}" for letter, count in COUNTS.items() for number in range(1, count + 1)]
        self.assertEqual(list(dict.fromkeys(line["id"] for line in self.table)), expected)

    def test_each_row_is_where_the_table_says(self):
        for line in self.table:
            with self.subTest(id=line["id"], test=line["test"], row=line["row"]):
                if line["test"] == NO_TEST:
                    self.assertGreater(len(line["row"].split()), 5, "a reason")
                    continue
                source = (TESTS / line["test"]).read_text()
                self.assertTrue(any(name in source for name in names_of(line["row"])))

    def test_a_pitfall_is_described_in_one_way(self):
        words = defaultdict(set)
        for line in self.table:
            words[line["id"]].add(line["pitfall"])
        for name, descriptions in words.items():
            with self.subTest(id=name):
                self.assertEqual(len(descriptions), 1)


class Standards(unittest.TestCase):
    def setUp(self):
        text = (TESTS.parent / "CONTRIBUTING.md").read_text()
        table = text.split("## What of which RFC")[1].split("\n## ")[0]
        self.rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")][1:]

    def assert_is_there(self, folder, pattern):
        self.assertTrue(any(folder.glob(pattern)) or any(folder.glob(f"{pattern}.*")), f"{folder}/{pattern}")

    def test_each_place_is_there(self):
        self.assertGreater(len(self.rows), 20)
        for rfc, section, where, shown in self.rows:
            with self.subTest(rfc=rfc, section=section):
                for place in where.split(", "):
                    self.assert_is_there(TESTS.parent / "app", place.split(" in ")[-1])
                for test in shown.split(", "):
                    self.assert_is_there(TESTS, test)


if __name__ == "__main__":
    unittest.main()
