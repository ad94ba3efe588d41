# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every file of the house and names each place where it breaks its own rules (see CONTRIBUTING.md).

    house.py [--sizes] TREE

Exit code 0: nothing found, 1: findings, one a line as `file:line: rule: what`.
"""

import re
import sys
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

CODE_FOLDERS = ("app", "ui", "tests")
SCRIPT_FOLDERS = ("packaging", "cmake", ".ci")
SPDX = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: GPL-3.0-or-later")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
LEFT_FOR_LATER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
NESTED_LOOP = re.compile(r"\b(processEvents|QEventLoop)\b")
SLEEP = re.compile(r"\b(qWait|qSleep|sleep|msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\(")
BLOCKING = re.compile(r"\bwaitFor[A-Z]\w+\s*\(")
TRANSLATED = re.compile(r"(?<![\w_])tr\(")
ROOM_CALL = re.compile(r"postscope_room\(\s*(\w+)(.*?)\n\)", re.S)
LONG_SOURCE = 320
LONG_HEADER = 120


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    rule: str
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.what}"


@dataclass(frozen=True)
class Include:
    line: int
    ours: str | None
    system: str | None


class House:
    def __init__(self, tree, table):
        self.tree = Path(tree)
        self.table = table
        self.findings = []
        self.arrows = defaultdict(set)

    def find(self, path, line, rule, what):
        self.findings.append(Finding(path.relative_to(self.tree).as_posix(), line, rule, what))

    # What there is to read.

    def files(self, *folders):
        for folder in folders:
            for path in sorted((self.tree / folder).rglob("*")):
                # The bad tree of the self-test is bad on purpose.
                if path.is_file() and "tests/structure/data/" not in path.relative_to(self.tree).as_posix():
                    yield path

    def sources(self, *folders):
        return (path for path in self.files(*folders) if path.suffix in (".cpp", ".h"))

    def room_of(self, path):
        """`app/smtp/dialogues/deliver.cpp` is in "smtp", `ui/compose/chip.cpp` in "ui/compose", `ui/main.cpp` in "ui"."""
        parts = path.relative_to(self.tree).parts
        if parts[0] == "app":
            return parts[1]
        return "ui" if len(parts) == 2 else "/".join(parts[:2])

    @staticmethod
    def room_of_include(name):
        parts = name.split("/")
        return "/".join(parts[:2]) if parts[0] == "ui" and len(parts) > 2 else parts[0]

    # Rules about arrows.

    def check_includes(self, path):
        room = self.room_of(path)
        for include in includes_of(path):
            if include.system:
                self.check_qt_include(path, room, include)
            else:
                self.check_arrow(path, room, include)

    def check_qt_include(self, path, room, include):
        if re.match(r"Qt[A-Z]\w*/", include.system):
            self.find(path, include.line, "module-prefix", f"<{include.system}> gets round the linker; leave the module out")
        for beginning, allowed in self.table["qt"].items():
            if include.system.startswith(beginning) and room.split("/")[0] not in allowed:
                self.find(path, include.line, "qt-class", f"<{include.system}> belongs to {' and '.join(allowed)}")

    def check_arrow(self, path, room, include):
        target = self.room_of_include(include.ours)
        if "/" not in include.ours:
            self.find(path, include.line, "include-path", f'"{include.ours}" does not say which room it is in')
        elif target != room:
            self.arrows[room].add(target)
            if not self.may_include(room, target, include.ours):
                self.find(path, include.line, "arrow", f'{room} may not include "{include.ours}"')

    def may_include(self, room, target, header):
        half = room.split("/")[0]
        if target in self.table["rooms"].get(room, []) or room in self.table["builders"]["rooms"]:
            return True
        if header in self.table["listened"]["headers"] and half in self.table["listened"]["rooms"]:
            return True
        return target in self.table["values"].get(half, []) and self.is_value_header(header)

    def is_value_header(self, header):
        path = self.tree / "app" / header
        return path.exists() and "Q_OBJECT" not in path.read_text()

    def check_links(self):
        """What a room links must be in the table too: a linked room is one include away."""
        for path in sorted((self.tree / "app").glob("*/CMakeLists.txt")):
            for room, arguments in ROOM_CALL.findall(path.read_text()):
                linked = re.findall(r"[\w:]+", arguments.split("SOURCES")[0])
                allowed = self.table["rooms"].get(room, []) + self.table["values"].get(room, [])
                for other in linked:
                    if other in self.table["rooms"] and other not in allowed:
                        self.find(path, 1, "link", f"{room} may not link {other}")

    def check_rooms_are_listed(self):
        for folder in sorted((self.tree / "app").glob("*/")):
            if folder.is_dir() and folder.name not in self.table["rooms"]:
                self.find(folder, 0, "unknown-room", f"{folder.name} is not in rooms.toml")
        for folder in sorted((self.tree / "ui").glob("*/")):
            if folder.is_dir() and f"ui/{folder.name}" not in self.table["rooms"]:
                self.find(folder, 0, "unknown-room", f"ui/{folder.name} is not in rooms.toml")

    def check_cycles(self):
        for cycle in cycles_of(self.arrows):
            self.find(self.tree / "app", 0, "cycle", " -> ".join(cycle))

    # Rules about files.

    def check_header_lines(self, path):
        beginning = path.read_text().splitlines()[:4]
        for needed in SPDX:
            if not any(needed in line for line in beginning):
                self.find(path, 1, "spdx", f"no {needed.split(':')[0]} in the first lines")

    def check_names(self):
        places = defaultdict(set)
        for path in self.sources(*CODE_FOLDERS):
            if path.stem != "main":
                places[path.name].add(path)
        for name, paths in sorted(places.items()):
            for path in sorted(paths)[1:]:
                self.find(path, 0, "base-name", f"{name} exists more than once")

    def check_words(self, path):
        folder = path.relative_to(self.tree).parts[0]
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if LEFT_FOR_LATER.search(line):
                self.find(path, number, "left-for-later", line.strip())
            code = line.split("//")[0]
            if NESTED_LOOP.search(code):
                self.find(path, number, "nested-loop", line.strip())
            if SLEEP.search(code):
                self.find(path, number, "sleep", line.strip())
            if folder != "tests" and BLOCKING.search(code):
                self.find(path, number, "blocking", line.strip())
            if folder == "app" and TRANSLATED.search(code):
                self.find(path, number, "translated-in-app", line.strip())

    def check_guard(self, path):
        if path.suffix == ".h" and "#pragma once" not in path.read_text():
            self.find(path, 1, "guard", "no #pragma once")

    def check(self):
        for path in self.sources("app", "ui"):
            self.check_includes(path)
        for path in self.sources(*CODE_FOLDERS):
            self.check_words(path)
            self.check_guard(path)
        for path in self.files(*CODE_FOLDERS, *SCRIPT_FOLDERS):
            if is_ours_to_mark(path):
                self.check_header_lines(path)
        self.check_names()
        self.check_links()
        self.check_rooms_are_listed()
        self.check_cycles()
        return sorted(self.findings)

    def long_files(self):
        for path in self.sources("app", "ui"):
            lines = len(path.read_text().splitlines())
            if lines > (LONG_HEADER if path.suffix == ".h" else LONG_SOURCE):
                yield lines, path.relative_to(self.tree).as_posix()


def includes_of(path):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if match := INCLUDE.match(line):
            yield Include(number, match.group(1), match.group(2))


def is_ours_to_mark(path):
    """Source, CMake and script files carry the two lines; data files do not."""
    if path.suffix in (".cpp", ".h", ".cmake", ".py", ".sh", ".toml") or path.name == "CMakeLists.txt":
        return True
    return path.suffix == "" and path.read_bytes().startswith(b"#!")


def cycles_of(arrows):
    """The rooms that reach themselves, each cycle once."""
    found = {}

    def walk(room, way):
        for target in sorted(arrows.get(room, ())):
            if target in way:
                cycle = way[way.index(target):]
                found.setdefault(frozenset(cycle), cycle + [target])
            else:
                walk(target, way + [target])

    for room in sorted(arrows):
        walk(room, [room])
    return found.values()


def read_table(path=Path(__file__).with_name("rooms.toml")):
    return tomllib.loads(path.read_text())


def main(arguments):
    tree = arguments[-1]
    house = House(tree, read_table())
    if "--sizes" in arguments:
        for lines, path in sorted(house.long_files(), reverse=True):
            print(f"{lines:5d}  {path}")
        return 0
    findings = house.check()
    for finding in findings:
        print(finding)
    rules = Counter(finding.rule for finding in findings)
    print(f"{len(findings)} findings" + "".join(f", {count} {rule}" for rule, count in sorted(rules.items())))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
